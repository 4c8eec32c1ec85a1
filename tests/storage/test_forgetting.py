import asyncio
import logging
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing, suppress

import pytest
from sqlalchemy import Connection

from bot.storage import erasure, forgetting, people, rewriting
from bot.storage.database import Database
from bot.storage.forgetting import Forgetting
from tests.storage.moments import NOW

KIM = 700_001


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Gather for a moment only."""
    monkeypatch.setattr(forgetting, "GATHER_S", 0.2)


@pytest.fixture
def rewritten(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Count how often the file is rewritten."""
    times: list[int] = []
    rewrite = rewriting.rewrite

    def counted(connection: sqlite3.Connection) -> None:
        times.append(len(times) + 1)
        rewrite(connection)

    monkeypatch.setattr(rewriting, "rewrite", counted)
    return times


@asynccontextmanager
async def at_work(database: Database) -> AsyncIterator[Forgetting]:
    """Let bytes be forgotten until the block ends."""
    it = Forgetting(database)
    running = asyncio.create_task(it.run())
    try:
        yield it
    finally:
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running


def _owed(connection: Connection) -> int:
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


async def _nothing_owed(database: Database) -> None:
    async with asyncio.timeout(5):
        while await database.read(_owed):  # noqa: ASYNC110 - a rewriting makes no sound
            await asyncio.sleep(0.01)


def _meet(connection: Connection, person_id: int) -> int:
    people.meet(connection, person_id, "de", NOW)
    return person_id


async def test_many_who_leave_at_about_the_same_time_cause_one_rewriting(
    database: Database, rewritten: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forgetting, "GATHER_S", 2.0)
    async with at_work(database) as it:
        for number in range(3):
            await asyncio.gather(*(database.write(erasure.erase, 10 * number + n) for n in range(10)))
            it.wake()
        await _nothing_owed(database)
    assert [1] == rewritten


async def test_where_nobody_left_nothing_is_rewritten(database: Database, rewritten: list[int]) -> None:
    async with at_work(database) as it:
        it.wake()
        await asyncio.sleep(0.3)
        await it.finish()
    assert [] == rewritten


async def test_whoever_left_before_the_process_ended_is_forgotten_on_the_way_out(
    database: Database, rewritten: list[int]
) -> None:
    await database.write(erasure.erase, KIM)
    await Forgetting(database).finish()
    assert 0 == await database.read(_owed)
    assert [1] == rewritten


async def test_while_the_file_is_rewritten_others_read_and_are_written_right_afterwards(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = asyncio.Event(), asyncio.Event()
    _slow_down(monkeypatch, begun, go_on)
    await database.write(_meet, 1)
    await database.write(erasure.erase, KIM)
    async with at_work(database) as it:
        it.wake()
        await begun.wait()
        others = [asyncio.create_task(database.write(_meet, number)) for number in range(2, 30)]
        assert 1 == await asyncio.wait_for(database.read(_owed), 1)
        assert [] == [each for each in others if each.done()]
        go_on.set()
        assert list(range(2, 30)) == await asyncio.wait_for(asyncio.gather(*others), 1)


def _slow_down(monkeypatch: pytest.MonkeyPatch, begun: asyncio.Event, go_on: asyncio.Event) -> None:
    """Let a rewriting last until it may go on."""
    loop = asyncio.get_running_loop()
    rewrite: Callable[[sqlite3.Connection], None] = rewriting.rewrite

    def slow(connection: sqlite3.Connection) -> None:
        loop.call_soon_threadsafe(begun.set)
        asyncio.run_coroutine_threadsafe(go_on.wait(), loop).result(5)
        rewrite(connection)

    monkeypatch.setattr(rewriting, "rewrite", slow)


async def test_a_rewriting_that_is_under_way_is_broken_off_when_the_database_closes(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await database.write(_endless)
    begun = asyncio.Event()
    loop = asyncio.get_running_loop()

    def endless(connection: sqlite3.Connection) -> None:
        loop.call_soon_threadsafe(begun.set)
        connection.execute(f"INSERT INTO endless {ENDLESS}").close()

    monkeypatch.setattr(rewriting, "rewrite", endless)
    await database.write(erasure.erase, KIM)
    finishing = asyncio.create_task(Forgetting(database).finish())
    await begun.wait()
    finishing.cancel()
    assert await database.close()
    with closing(sqlite3.connect(str(database.path))) as it:
        assert [(1,)] == it.execute("PRAGMA user_version").fetchall()


ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n"


def _endless(connection: Connection) -> None:
    connection.exec_driver_sql("CREATE TABLE endless (x)")


async def test_bytes_that_cannot_be_forgotten_now_stay_owed_and_that_is_told(
    database: Database, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(connection: sqlite3.Connection) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(rewriting, "rewrite", fails)
    await database.write(erasure.erase, KIM)
    with caplog.at_level(logging.WARNING):
        await Forgetting(database).finish()
    assert 1 == await database.read(_owed)
    assert ["rewrite_failed", "bytes_remain"] == [record.__dict__["action"] for record in caplog.records]


async def test_a_backup_that_reads_for_long_keeps_nobody_from_writing_while_the_log_is_folded(
    database: Database,
) -> None:
    await database.write(_meet, 1)
    with closing(sqlite3.connect(str(database.path), isolation_level=None)) as backup:
        backup.execute("BEGIN")
        backup.execute("SELECT * FROM person").fetchall()
        await database.write(_meet, 2)
        folding = asyncio.create_task(database.fold_log())
        began = asyncio.get_running_loop().time()
        for number in range(3, 9):
            await database.write(_meet, number)
        assert asyncio.get_running_loop().time() - began < 1
        backup.execute("COMMIT")
        assert await folding
