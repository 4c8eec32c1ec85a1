"""Who has gone silent is told a month before, and erased as /delete does; whoever is heard of keeps everything."""

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, select

from bot.skills.reply import Reply
from bot.storage import figures, inbox, outbox, people
from bot.storage.inbox import Arrival
from bot.storage.tables import measurement, person
from bot.weekly import farewell
from bot.weekly.farewell import erase, tell
from domain.measurement import Measurement
from domain.silence import Silence
from tests.conftest import running
from tests.storage.moments import NOW
from tests.storage.tables_in_memory import tables_in_memory

KIM, LEE = 7, 8
SILENCE = Silence(12)
TOLD = NOW + timedelta(days=334)  # eleven months
DAY = date(2027, 11, 20)
"""The day that Kim is promised."""


@pytest.fixture
def connection() -> Any:
    """Connect to tables that know Kim, heard of last at NOW, with a figure."""
    with tables_in_memory() as it:
        people.meet(it, KIM, "de", NOW)
        figures.record(it, KIM, Measurement(day=NOW.date(), followers=1), 1, NOW)
        yield it


def _present(reply: Reply, language: str) -> list[dict[str, Any]]:
    return [{"text": f"{language} {reply.says[0].message} {reply.says[0].facts.get('day')}"}]


def _told(connection: Connection, now: datetime) -> str | None:
    """Tell whoever is to be told, and return what waits to be sent to Kim."""
    tell(connection, SILENCE, _present, now)
    row = outbox.first(connection, KIM)
    return None if row is None else row.payload["text"]


def _known(connection: Connection) -> list[int]:
    return list(connection.execute(select(person.c.id)).scalars())


def test_a_month_before_somebody_is_told_the_day_in_their_language_and_once(connection: Connection) -> None:
    assert _told(connection, TOLD - timedelta(days=1)) is None
    assert f"de silent-notice {DAY}" == _told(connection, TOLD)
    assert 0 == tell(connection, SILENCE, _present, TOLD + timedelta(days=1))


def test_on_the_promised_day_everything_goes_and_not_before(connection: Connection) -> None:
    _told(connection, TOLD)
    assert 0 == erase(connection, SILENCE, DAY - timedelta(days=1))
    assert 1 == erase(connection, SILENCE, DAY)
    assert [] == _known(connection)
    assert [] == connection.execute(select(measurement)).all()
    assert outbox.first(connection, KIM) is None


def test_whoever_is_heard_of_keeps_everything_and_is_told_anew_after_another_silence(
    connection: Connection,
) -> None:
    _told(connection, TOLD)
    people.mark_reachable(connection, KIM, TOLD + timedelta(days=20))
    assert 0 == erase(connection, SILENCE, DAY + timedelta(days=200))
    assert 0 == tell(connection, SILENCE, _present, TOLD + timedelta(days=200))
    assert 1 == tell(connection, SILENCE, _present, TOLD + timedelta(days=20 + 335))


def test_a_promise_that_passed_long_ago_is_made_anew(connection: Connection) -> None:
    _told(connection, TOLD)
    late = DAY + timedelta(days=8)
    assert 0 == erase(connection, SILENCE, late)
    assert 1 == tell(connection, SILENCE, _present, NOW + (late - NOW.date()))


def test_with_a_longer_time_a_promise_is_not_kept_early(connection: Connection) -> None:
    _told(connection, TOLD)
    assert 0 == erase(connection, Silence(24), DAY)


def test_who_blocked_the_bot_gets_no_letter_and_goes_all_the_same(connection: Connection) -> None:
    people.mark_unreachable(connection, KIM, NOW)
    assert _told(connection, TOLD) is None
    assert 1 == erase(connection, SILENCE, DAY)


def test_who_has_written_and_waits_for_an_answer_is_not_erased(connection: Connection) -> None:
    _told(connection, TOLD)
    arrival = Arrival(bot_id=1, update_id=1, person_id=KIM, body="{}")
    inbox.keep(connection, [arrival], TOLD)
    assert 0 == erase(connection, SILENCE, DAY)
    inbox.finish(connection, arrival)
    assert 1 == erase(connection, SILENCE, DAY)


def test_nobody_else_is_touched(connection: Connection) -> None:
    people.meet(connection, LEE, "en", TOLD)
    _told(connection, TOLD)
    erase(connection, SILENCE, DAY)
    assert [LEE] == _known(connection)


def test_many_are_told_batch_by_batch_the_longest_silent_first(connection: Connection) -> None:
    for number in range(farewell.AT_ONCE):
        people.meet(connection, 100 + number, "de", NOW - timedelta(days=1))
    assert farewell.AT_ONCE == tell(connection, SILENCE, _present, TOLD)
    assert outbox.first(connection, KIM) is None
    assert 1 == tell(connection, SILENCE, _present, TOLD)


@pytest.mark.parametrize(
    ("language", "more", "notice", "kept", "privacy"),
    [
        (
            "de",
            "Mehr",
            "Ich lösche dann alles, was ich",
            "deine Daten bleiben",
            "Wenn ich 12 Monate nichts von dir höre",
        ),
        (
            "en",
            "More",
            "I’ll delete everything I have stored",
            "your data stays",
            "If I don’t hear from you for 12 months",
        ),
    ],
)
async def test_one_tap_on_the_notice_keeps_everything(
    tmp_path: Path, language: str, more: str, notice: str, kept: str, privacy: str
) -> None:
    def long_silent(connection: Connection) -> None:
        connection.execute(person.update().values(seen_on=date(2020, 1, 1)))

    async with running(tmp_path, retention_months=12) as bot:
        kim = bot.somebody(language)
        await kim.say("/log 12400 480")
        assert privacy in (await kim.press(await kim.say("/privacy"), more)).text
        await bot.database.write(long_silent)
    async with running(tmp_path, telegram=bot.telegram, retention_months=12) as bot:
        await bot.telegram.wait_until(lambda: notice in _last(bot, kim.id))
        shown = bot.telegram.messages(kim.id)[-1]
        [button, *_] = shown["reply_markup"]["inline_keyboard"][0]
        assert kept in (await kim.press_data(shown["message_id"], button["callback_data"])).text
        assert [None] == await bot.database.read(
            lambda each: list(each.execute(select(person.c.erase_on)).scalars())
        )


def _last(bot: Any, chat_id: int) -> str:
    return str(bot.telegram.messages(chat_id)[-1].get("text", ""))
