"""The tip in a weekly summary: a new one each week, none in a long silence; what was done is asked about."""

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import Connection, select

from bot.skills.reply import Reply
from bot.storage import conversations, effects, tips
from bot.storage.effects import Effect, Origin, Record, Remember
from bot.storage.goals import SetGoal
from bot.storage.tables import outbox
from bot.storage.tips import MarkTip, ShowTip
from bot.storage.weekly import SetReminder, SetWeekly
from bot.telegram.present import MOST_CAPTION, Presenter
from bot.understanding.meaning import Intent
from bot.weekly.batch import deliver
from bot.wording.catalogue import Catalogue
from domain.goal import Goal
from domain.measurement import Measurement
from domain.person import Role
from domain.schedule import Schedule, Weekday
from domain.series import Metric
from domain.tips import Tip
from domain.tips import tips as every_tip
from domain.tips_choice import Choice

PRESENTER = Presenter(Catalogue(), "mikroskop_bot")
MONDAY_AT_9 = Schedule(zone="Europe/Berlin", weekday=Weekday.MONDAY, at=time(9))
BEFORE = datetime(2026, 1, 1, 9, 30, tzinfo=UTC)
MONDAY = datetime(2026, 1, 5, 8, tzinfo=UTC)
WEEK = timedelta(weeks=1)
A_YEAR = 52
KIM = 7


def _present(reply: Reply, language: str) -> list[dict[str, Any]]:
    return PRESENTER.payloads(reply, language, tapped=None)


def _do(connection: Connection, *told: Effect) -> None:
    effects.apply(connection, Origin(KIM, KIM, "en", 1), told, BEFORE)


def _log(day: date, followers: int = 12_400, likes: int = 480) -> Record:
    return Record(Measurement(day=day, followers=followers, likes=likes))


def _subscribed(connection: Connection, *more: Effect) -> None:
    _do(connection, SetWeekly(MONDAY_AT_9), SetReminder(wanted=False), *more)


def _last(connection: Connection) -> dict[str, Any]:
    payload: dict[str, Any] = connection.execute(
        select(outbox.c.payload).order_by(outbox.c.id.desc()).limit(1)
    ).scalar_one()
    return payload


def _buttons(payload: dict[str, Any]) -> dict[str, str]:
    return {each["data"].split(":")[0]: each["data"] for line in payload["buttons"] for each in line}


def test_over_a_year_each_week_has_a_tip_and_none_comes_twice_within_twelve(connection: Connection) -> None:
    _subscribed(connection, Remember(role=Role.BUSINESS))
    for week in range(A_YEAR):
        now = MONDAY + week * WEEK
        _do(connection, _log(now.date() - timedelta(days=1), 12_000 + 100 * week))
        assert 1 == deliver(connection, _present, now, None).delivered
        assert "💡" in _last(connection)["text"]
    shown = [each.tip for each in tips.shown(connection, KIM)]
    assert A_YEAR == len(shown)
    assert [] == [at for at in range(A_YEAR) if shown[at] in shown[max(0, at - 11) : at]]


def test_the_tip_leads_to_its_reason_and_can_be_marked_as_done(connection: Connection) -> None:
    _subscribed(connection, _log(date(2026, 1, 4)))
    deliver(connection, _present, MONDAY)
    [shown] = tips.shown(connection, KIM)
    assert MONDAY.date() == shown.day
    buttons = _buttons(_last(connection))
    assert (f"tipwhy:{shown.tip}:0", f"tipdone:{shown.tip}:1:0") == (buttons["tipwhy"], buttons["tipdone"])


def test_what_was_done_is_asked_about_in_the_next_summary_and_only_there(connection: Connection) -> None:
    _subscribed(connection, _log(date(2026, 1, 4)))
    deliver(connection, _present, MONDAY)
    assert "Did it help?" not in _last(connection)["text"]
    [shown] = tips.shown(connection, KIM)
    _do(connection, MarkTip(shown.tip, MONDAY.date() + timedelta(days=2)))
    deliver(connection, _present, MONDAY + WEEK)
    assert "Did it help?" in _last(connection)["text"]
    assert f"tiphelp:{shown.tip}:1" == _last(connection)["buttons"][1][0]["data"]
    deliver(connection, _present, MONDAY + 2 * WEEK)
    assert "Did it help?" not in _last(connection)["text"]


def test_after_a_long_silence_there_is_a_question_and_no_tip(connection: Connection) -> None:
    _subscribed(connection, _log(date(2025, 11, 1)))
    deliver(connection, _present, MONDAY)
    assert "💡" not in _last(connection)["text"]
    assert () == tips.shown(connection, KIM)


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("tip", every_tip(), ids=lambda tip: tip.id)
def test_the_longest_summary_still_is_one_message_below_its_picture(
    connection: Connection, monkeypatch: pytest.MonkeyPatch, language: str, tip: Tip
) -> None:
    aim = Goal(
        metric=Metric.FOLLOWERS, target=Decimal(250_000), set_on=date(2025, 12, 1), start=Decimal(200_000)
    )
    falling = [
        Record(Measurement(day=day, followers=followers, likes=300, note="x" * 200))
        for day, followers in (
            (date(2025, 12, 10), 220_000),
            (date(2025, 12, 28), 210_400),
            (date(2026, 1, 4), 208_300),
        )
    ]
    _subscribed(connection, Remember(language=language, role=Role.BUSINESS), *falling, SetGoal(aim))
    _do(
        connection, ShowTip("effect-not-size", date(2026, 1, 1)), MarkTip("effect-not-size", date(2026, 1, 2))
    )
    choice = Choice(tip=tip, reasons=(), others=0)
    monkeypatch.setattr("bot.skills.tip_of_week.choose", lambda *_: choice)
    deliver(connection, _present, MONDAY)
    [payload] = [row.payload for row in connection.execute(select(outbox))]
    assert "picture" in payload
    assert len(payload["text"]) <= MOST_CAPTION
    assert "🙋" in payload["text"]
    assert "💡" in payload["text"]
    assert tip.advertises == ("📌" in payload["text"])


def test_a_summary_with_room_says_the_reason_of_its_tip(connection: Connection) -> None:
    _subscribed(connection, _log(date(2026, 1, 4)))
    deliver(connection, _present, MONDAY)
    assert "Why?" in _last(connection)["text"]


def test_words_after_a_summary_that_came_by_itself_are_about_its_tip(connection: Connection) -> None:
    _subscribed(connection, _log(date(2026, 1, 1)))
    deliver(connection, _present, MONDAY)
    talk = conversations.find(connection, KIM, MONDAY)
    assert talk
    assert talk.topic
    assert Intent.TIPS == talk.topic.intent
