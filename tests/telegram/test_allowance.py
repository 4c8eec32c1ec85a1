"""Whoever sends more than can be answered is told so, and nobody else waits for them."""

from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram import allowance
from bot.telegram.allowance import AT_ONCE, MOST_PEOPLE_REMEMBERED, Allowance, Verdict
from tests.conftest import Running, running

KIM, LEE = 7, 8
NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)
_NUMBERS = count(1)


def _verdicts(counter: Allowance, times: int, at: datetime = NOON, person_id: int = KIM) -> list[Verdict]:
    return [counter.judge(person_id, next(_NUMBERS), at) for _ in range(times)]


@given(st.lists(st.integers(0, 5), min_size=1, max_size=400), st.integers(60, 90))
def test_every_minute_as_many_as_are_promised_are_answered(pauses: list[int], a_minute: int) -> None:
    counter, at = Allowance(a_minute), NOON
    sent: list[tuple[datetime, Verdict]] = []
    for pause in pauses:
        at += pause * SECOND
        sent.append((at, _verdicts(counter, 1, at)[0]))
    for begin, verdict in sent:
        if verdict is not Verdict.FINE:
            minute = [each for at, each in sent if begin - 60 * SECOND <= at <= begin]
            assert minute.count(Verdict.FINE) >= a_minute


def test_several_minutes_worth_may_come_at_once_and_then_it_is_said_once_a_minute() -> None:
    counter = Allowance(60)
    assert [Verdict.FINE] * 60 * AT_ONCE == _verdicts(counter, 60 * AT_ONCE)
    assert [Verdict.TOO_MUCH, *[Verdict.STILL_TOO_MUCH] * 3] == _verdicts(counter, 4)
    assert [Verdict.FINE, Verdict.STILL_TOO_MUCH] == _verdicts(counter, 2, NOON + SECOND)
    assert [*[Verdict.FINE] * 59, Verdict.TOO_MUCH] == _verdicts(counter, 60, NOON + 60 * SECOND)


def test_nobody_pays_for_another() -> None:
    counter = Allowance(60)
    _verdicts(counter, 1_000)
    assert [Verdict.FINE] == _verdicts(counter, 1, person_id=LEE)


def test_a_message_that_is_handled_again_is_judged_as_before() -> None:
    counter = Allowance(60)
    assert {Verdict.FINE} == {counter.judge(KIM, 1, NOON) for _ in range(1_000)}
    _verdicts(counter, 299)
    assert [Verdict.TOO_MUCH] * 3 == [counter.judge(KIM, 0, NOON) for _ in range(3)]


def test_what_piled_up_during_a_downtime_is_no_flood() -> None:
    counter = Allowance(60)
    assert {Verdict.FINE} == {
        counter.judge(KIM, number, NOON + number * SECOND) for number in range(1, 2_000)
    }


def test_a_corrected_message_of_long_ago_gives_nothing_back() -> None:
    counter = Allowance(60)
    _verdicts(counter, 300)
    assert Verdict.FINE not in _verdicts(counter, 5, NOON - timedelta(days=1))
    assert Verdict.FINE not in _verdicts(counter, 5)


def test_memory_is_bounded() -> None:
    counter = Allowance(60)
    for person_id in range(MOST_PEOPLE_REMEMBERED + 100):
        counter.judge(person_id, 1, NOON)
    assert len(counter._shares) == MOST_PEOPLE_REMEMBERED


def _heard(bot: Running, chat_id: int) -> list[str]:
    return [each["text"] for each in bot.telegram.messages(chat_id) if each["from"]["is_bot"]]


async def test_a_flood_is_answered_once_in_the_persons_language_and_the_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(allowance, "AT_ONCE", 1)
    async with running(tmp_path) as bot:
        kim, lee = bot.somebody("de"), bot.somebody("en")
        for _ in range(80):
            bot.telegram.say(kim.id, "/cancel")
        assert "12,400" in (await lee.say("12400 / 480")).text
        await bot.telegram.wait_until(lambda: len(_heard(bot, kim.id)) > 60, 20)
        told = [text for text in _heard(bot, kim.id) if "zu schnell" in text]
        assert 1 == len(told)
        assert "60 Nachrichten in der Minute" in told[0]
