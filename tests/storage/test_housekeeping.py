import asyncio
import sqlite3
from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import Connection, func, select
from sqlalchemy.exc import OperationalError

from bot.storage import conversations, dead_letters, figures, housekeeping, inbox, outbox, people, tips
from bot.storage.conversations import Question
from bot.storage.database import Database
from bot.storage.housekeeping import Housekeeping
from bot.storage.inbox import Arrival
from bot.storage.outbox import Letter
from bot.storage.tables import metadata
from domain.measurement import Measurement
from tests.storage.moments import NOW

BOT, KIM = 1, 7
TABLES = ("conversation", "dead_letter", "inbox", "outbox", "measurement", "person", "tip")


def _one_of_everything(connection: Connection) -> None:
    people.meet(connection, KIM, "de", NOW)
    figures.record(connection, KIM, Measurement(day=NOW.date(), followers=1), 1, NOW)
    tips.show(connection, KIM, "fixed-day", NOW.date())
    conversations.ask(connection, KIM, KIM, Question("log.likes", {}), NOW)
    dead_letters.bury_update(connection, Arrival(1, 1, KIM, "{}"), "ValueError", NOW)
    outbox.put(connection, [Letter("u1:1:0", KIM, KIM, {"text": "x"})], NOW)
    done = Arrival(1, 1, KIM, "{}")
    inbox.keep(connection, [done], NOW)
    inbox.finish(connection, done)


@pytest.mark.parametrize(
    ("later", "gone"),
    [
        (timedelta(hours=47, minutes=59), set()),
        (timedelta(hours=48), {"conversation"}),
        (timedelta(days=3), {"conversation"}),
        (timedelta(days=3, minutes=1), {"conversation", "inbox"}),
        (timedelta(days=7), {"conversation", "inbox"}),
        (timedelta(days=7, minutes=1), {"conversation", "inbox", "dead_letter"}),
        (timedelta(weeks=52), {"conversation", "inbox", "dead_letter"}),
        (timedelta(weeks=52, days=1), {"conversation", "inbox", "dead_letter", "tip"}),
        (timedelta(days=3650), {"conversation", "inbox", "dead_letter", "tip"}),
    ],
)
def test_what_is_gone_by_itself_after(connection: Connection, later: timedelta, gone: set[str]) -> None:
    _one_of_everything(connection)
    housekeeping.tidy(connection, BOT, NOW + later)
    assert gone == {name for name in TABLES if not _count(connection, name)}


def test_nothing_that_waits_is_tidied_away(connection: Connection) -> None:
    inbox.keep(connection, [Arrival(BOT, 1, KIM, "{}")], NOW)
    housekeeping.tidy(connection, BOT, NOW + timedelta(days=3650))
    assert 1 == _count(connection, "inbox")


@pytest.mark.parametrize(("later", "left"), [(timedelta(days=7), 1), (timedelta(days=7, minutes=1), 0)])
def test_what_waits_for_a_bot_that_runs_no_more_goes_after_a_week(
    connection: Connection, later: timedelta, left: int
) -> None:
    inbox.keep(connection, [Arrival(BOT + 1, 1, KIM, "{}")], NOW)
    housekeeping.tidy(connection, BOT, NOW + later)
    assert left == _count(connection, "inbox")


def _count(connection: Connection, table: str) -> int:
    return connection.execute(select(func.count()).select_from(metadata.tables[table])).scalar_one()


async def test_it_tidies_up_again_and_again_and_a_trouble_of_the_database_ends_nothing(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[int] = []
    monkeypatch.setattr(housekeeping, "EVERY_S", 0.01)
    keeping = Housekeeping(database, BOT, lambda: told.append(1), lambda: NOW)
    running = asyncio.create_task(keeping.run())
    await _until(lambda: len(told) > 1)
    with monkeypatch.context() as locked:
        locked.setattr(housekeeping, "tidy", _locked)
        await asyncio.sleep(0.1)
        assert not running.done()
    before = len(told)
    await _until(lambda: len(told) > before)
    running.cancel()


async def _until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110 - what is waited for makes no sound
            await asyncio.sleep(0.01)


def _locked(*_: object) -> None:
    raise OperationalError("", None, sqlite3.OperationalError("database is locked"))
