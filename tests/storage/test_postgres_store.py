"""What the bot relies on where its database is a PostgreSQL server."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import asyncpg
import pytest
import pytest_asyncio
from sqlalchemy import Connection, func, select, text
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import migrations, people, postgres_store, tallies
from bot.storage.database import Database
from bot.storage.jobs import DatabaseClosedError
from bot.storage.postgres_store import AHEAD, CONFLICTS, READERS, WRITERS
from bot.storage.tables import person, tally
from bot.storage.trouble import Trouble, trouble_of
from tests.databases import Postgres
from tests.postgres import programs, served
from tests.storage.moments import NOW

SLOW_S = 0.05
KIM, LEE = 7, 8


@pytest_asyncio.fixture(loop_scope="session")
async def database(postgresql_url: str) -> AsyncIterator[Database]:
    """Open a database on the server, its tables empty."""
    it = Database(postgresql_url)
    await it.open()
    yield it
    await it.close()


def _meet(connection: Connection, person_id: int = KIM) -> None:
    people.meet(connection, person_id, "de", NOW)


def _known(connection: Connection) -> int:
    known: int = connection.execute(select(func.count()).select_from(person)).scalar_one()
    return known


def _sleep(connection: Connection, seconds: float = SLOW_S) -> None:
    connection.execute(select(func.pg_sleep(seconds)))


def _wait(connection: Connection) -> None:
    connection.execute(select(func.pg_advisory_xact_lock(1)))


def _pid(connection: Connection) -> int:
    pid: int = connection.execute(select(func.pg_backend_pid())).scalar_one()
    return pid


async def test_a_unit_that_fails_takes_back_what_it_did(database: Database) -> None:
    def fails(connection: Connection) -> None:
        _meet(connection)
        raise LookupError

    with pytest.raises(LookupError):
        await database.write(fails)
    assert 0 == await database.read(_known)


async def test_what_must_be_known_soon_waits_behind_nobody(database: Database, postgresql_url: str) -> None:
    somebody_else = await asyncpg.connect(postgresql_url)
    await somebody_else.execute("SELECT pg_advisory_lock(1)")
    stuck = [asyncio.create_task(database.write(_wait)) for _ in range(WRITERS * 2)]
    await database.write_ahead(_meet)
    assert 1 == await database.read(_known)
    assert not any(unit.done() for unit in stuck)
    await somebody_else.close()
    await asyncio.gather(*stuck)


async def test_all_that_a_unit_reads_is_of_one_moment(database: Database) -> None:
    def reads_twice(connection: Connection) -> tuple[int, int]:
        before = _known(connection)
        _sleep(connection)
        return before, _known(connection)

    seen, _ = await asyncio.gather(database.read(reads_twice), database.write(_meet))
    assert seen[0] == seen[1]
    assert 1 == await database.read(_known)


async def test_whoever_only_reads_cannot_write(database: Database) -> None:
    with pytest.raises(DBAPIError, match="read-only transaction"):
        await database.read(_meet)


async def test_two_units_that_stand_in_each_others_way_are_both_done(database: Database) -> None:
    await database.write(_meet, KIM)
    await database.write(_meet, LEE)

    def holds(connection: Connection, first: int, second: int) -> None:
        people.hold(connection, first)
        _sleep(connection)
        people.hold(connection, second)
        tallies.count(connection, "held", "both", NOW)

    await asyncio.gather(database.write(holds, KIM, LEE), database.write(holds, LEE, KIM))
    assert {"both": 2} == await database.read(tallies.since, NOW.date(), "held")


async def test_a_unit_that_always_loses_is_given_up(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres_store, "CONFLICT_PAUSE_S", 0)
    tries = 0

    def loses(connection: Connection) -> None:
        nonlocal tries
        tries += 1
        connection.execute(text("DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '40001'; END $$"))

    with pytest.raises(OperationalError):
        await database.write(loses)
    assert CONFLICTS + 1 == tries


async def test_whoever_holds_a_person_is_waited_for(database: Database) -> None:
    await database.write(_meet)

    def renames(connection: Connection, language: str, began: Callable[[], None]) -> str:
        found = people.hold(connection, KIM)
        began()
        _sleep(connection)
        connection.execute(person.update().values(language=language))
        return found.language if found else ""

    first_holds = asyncio.Event()
    first = asyncio.create_task(database.write(renames, "en", first_holds.set))
    await first_holds.wait()
    assert "en" == await database.write(renames, "de", lambda: None)
    assert "de" == await first


async def test_counting_the_same_thing_at_the_same_moment_counts_every_time(database: Database) -> None:
    await asyncio.gather(*(database.write(tallies.count, "asked", "rate", NOW) for _ in range(20)))
    assert {"rate": 20} == await database.read(tallies.since, NOW.date(), "asked")


async def test_a_unit_whose_connection_is_lost_is_run_again(database: Database) -> None:
    pids: list[int] = []

    def counts(connection: Connection) -> None:
        tallies.count(connection, "run", "again", NOW)
        pids.append(_pid(connection))
        if len(pids) == 1:
            connection.execute(select(func.pg_terminate_backend(pids[0])))
            _sleep(connection)

    await database.write(counts)
    assert 2 == len(set(pids))
    assert {"again": 1} == await database.read(tallies.since, NOW.date(), "run")


async def test_a_connection_that_breaks_in_a_commit_leaves_it_to_the_caller(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit = AsyncConnection.commit

    async def breaks(connection: AsyncConnection) -> None:
        await commit(connection)
        raise ConnectionResetError

    with monkeypatch.context() as patch:
        patch.setattr(AsyncConnection, "commit", breaks)
        with pytest.raises(OperationalError) as error:
            await database.write(_meet)
    assert Trouble.AWAY is trouble_of(error.value)
    assert 1 == await database.read(_known)


async def test_closing_finishes_what_was_begun_and_takes_nothing_more(database: Database) -> None:
    units = [asyncio.create_task(database.write(_sleep, 0.01)) for _ in range(WRITERS + AHEAD + READERS)]
    await asyncio.sleep(0)
    assert await database.close()
    assert all(unit.done() and unit.exception() is None for unit in units)
    with pytest.raises(DatabaseClosedError):
        await database.read(_known)


async def test_a_server_that_starts_anew_is_waited_for() -> None:
    assert programs()
    with served() as server:
        database = Database(server.url())
        await database.open()
        await database.write(migrations.ensure_current)
        await asyncio.gather(*(database.read(_sleep, 0) for _ in range(READERS)))
        server.stop()
        waiting = [asyncio.create_task(database.write(_meet, each)) for each in range(1, 9)]
        waiting.append(asyncio.create_task(database.read(_sleep, 0)))
        await asyncio.sleep(0.02)
        assert not any(task.done() for task in waiting)
        server.start()
        await asyncio.gather(*waiting)
        assert 8 == await database.read(_known)
        await database.close()


async def test_whoever_waits_for_too_long_hears_that_the_server_is_away(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(postgres_store, "PATIENCE_S", 0.0)
    database = Database(f"postgresql://kim@/bot?host={tmp_path}")
    with pytest.raises(OperationalError) as error:
        await database.open()
    assert Trouble.AWAY is trouble_of(error.value)
    with pytest.raises(OperationalError):
        await database.write(_meet)
    await database.close()


async def test_processes_that_start_at_the_same_moment_upgrade_the_tables_once(postgresql: Postgres) -> None:
    name = await postgresql.create()
    starting = [Database(postgresql.url(name)) for _ in range(3)]
    await asyncio.gather(*(each.open() for each in starting))
    await asyncio.gather(*(each.write(migrations.ensure_current) for each in starting))
    assert {True} == {await each.read(migrations.is_current) for each in starting}
    await starting[0].write(lambda connection: connection.execute(tally.delete()))
    for each in starting:
        await each.close()
    await postgresql.drop(name)
