import asyncio
import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, select
from sqlalchemy.exc import OperationalError

from bot.storage import database as database_module
from bot.storage import people, writer
from bot.storage.address import IN_MEMORY, UnusableUrlError, sqlite_path
from bot.storage.database import Database
from bot.storage.jobs import DatabaseClosedError
from bot.storage.sqlite import BUSY_TIMEOUT_MS
from bot.storage.tables import metadata, person
from tests.storage.moments import NOW


def _meet(connection: Connection, person_id: int) -> int:
    people.meet(connection, person_id, "de", NOW)
    return person_id


def _files(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def _log_size(database: Database) -> int:
    return Path(f"{database.path}-wal").stat().st_size


def _meet_and_fail(connection: Connection, person_id: int) -> None:
    _meet(connection, person_id)
    raise LookupError(person_id)


def _known(connection: Connection) -> list[int]:
    return list(connection.execute(select(person.c.id).order_by(person.c.id)).scalars())


def _pragma(connection: Connection, name: str) -> Any:
    return connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()


PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "secure_delete": 1,
    "busy_timeout": 1000,
}


@pytest.mark.parametrize(("name", "value"), PRAGMAS.items())
async def test_the_writer_works_with(database: Database, name: str, value: object) -> None:
    assert value == await database.write(_pragma, name)


@pytest.mark.parametrize(("name", "value"), PRAGMAS.items())
async def test_a_reader_works_with(database: Database, name: str, value: object) -> None:
    assert value == await database.read(_pragma, name)


async def test_write_returns_what_its_unit_returns(database: Database) -> None:
    assert 7 == await database.write(_meet, 7)


async def test_when_write_returns_everybody_else_sees_it(database: Database) -> None:
    await database.write(_meet, 7)
    with closing(sqlite3.connect(str(database.path))) as somebody_else:
        assert [(7,)] == somebody_else.execute("SELECT id FROM person").fetchall()


async def test_units_that_wait_together_share_a_transaction(database: Database) -> None:
    def transaction(connection: Connection) -> object:
        return connection.get_transaction()

    first, second = await asyncio.gather(database.write(transaction), database.write(transaction))
    assert first is second


async def test_a_unit_that_fails_takes_only_itself_back(database: Database) -> None:
    units = [database.write(_meet, 1), database.write(_meet_and_fail, 2), database.write(_meet, 3)]
    outcomes = await asyncio.gather(*units, return_exceptions=True)
    assert [1, LookupError, 3] == [type(each) if isinstance(each, Exception) else each for each in outcomes]
    assert [1, 3] == await database.read(_known)


async def test_units_are_timed_whether_they_fail_or_not(database: Database) -> None:
    done = list[str]()
    database.on_done = lambda verb, _seconds: done.append(verb)
    await database.write(_meet, 1)
    with pytest.raises(LookupError):
        await database.write(_meet_and_fail, 2)
    await database.read(_known)
    assert ["write", "write", "read"] == done


async def test_units_of_a_batch_run_in_their_order(database: Database) -> None:
    seen: list[int] = []

    def note(_: Connection, number: int) -> None:
        seen.append(number)

    await asyncio.gather(*(database.write(note, number) for number in range(250)))
    assert list(range(250)) == seen


async def test_on_a_full_disk_nobody_is_told_that_something_is_stored_which_is_not(
    database: Database,
) -> None:
    def fill(connection: Connection) -> None:
        connection.exec_driver_sql(f"PRAGMA max_page_count={_pragma(connection, 'page_count')}")

    def too_much(connection: Connection) -> None:
        connection.exec_driver_sql("INSERT INTO dead_letter VALUES (1, 'in', 1, randomblob(1000000), '', '')")

    await database.write(fill)
    units = [database.write(_meet, 1), database.write(too_much), database.write(_meet, 2)]
    outcomes = await asyncio.gather(*units, return_exceptions=True)
    told = [each for each in outcomes if isinstance(each, int)]
    assert told == await database.read(_known)
    assert all(isinstance(each, (int, OperationalError)) for each in outcomes)


async def test_after_a_full_disk_the_database_goes_on(database: Database) -> None:
    await test_on_a_full_disk_nobody_is_told_that_something_is_stored_which_is_not(database)
    await database.write(_pragma, "max_page_count=1000000")
    await database.write(_meet, 7)
    assert 7 in await database.read(_known)


async def test_a_unit_whose_caller_went_away_harms_nobody(database: Database) -> None:
    gone = asyncio.create_task(database.write(_meet_and_fail, 1))
    await asyncio.sleep(0)
    gone.cancel()
    assert 2 == await database.write(_meet, 2)


async def test_a_reader_is_not_kept_waiting_by_the_writer(database: Database) -> None:
    def read_beside(_: Connection) -> list[tuple[int]]:
        with closing(sqlite3.connect(str(database.path), timeout=0)) as reader:
            return reader.execute("SELECT id FROM person").fetchall()

    assert [] == await database.write(read_beside)


async def test_close_finishes_what_waits(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/bot.db")
    await database.open()
    await database.write(metadata.create_all)
    waiting = [asyncio.create_task(database.write(_meet, number)) for number in range(300)]
    await asyncio.sleep(0)
    await database.close()
    assert list(range(300)) == await asyncio.gather(*waiting)


async def test_close_waits_for_what_is_being_written(tmp_path: Path) -> None:
    begun = threading.Event()

    def slow(connection: Connection) -> int:
        begun.set()
        time.sleep(0.02)
        return _meet(connection, 7)

    database = Database(f"sqlite:///{tmp_path}/bot.db")
    await database.open()
    await database.write(metadata.create_all)
    writing = asyncio.create_task(database.write(slow))
    await asyncio.to_thread(begun.wait)
    await database.close()
    assert 7 == await asyncio.wait_for(writing, 1)


async def test_a_closed_database_is_one_file(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/bot.db")
    await database.open()
    await database.write(metadata.create_all)
    await database.close()
    assert ["bot.db"] == _files(tmp_path)


async def test_a_database_in_memory_reads_what_it_wrote() -> None:
    database = Database(IN_MEMORY)
    await database.open()
    await database.write(metadata.create_all)
    await database.write(_meet, 7)
    assert [7] == await database.read(_known)
    await database.close()


async def test_a_checkpoint_empties_the_log(database: Database) -> None:
    await database.write(_meet, 7)
    assert await database.forget_deleted_bytes()
    assert 0 == _log_size(database)


async def test_a_file_that_is_no_database_is_an_error_at_once(tmp_path: Path) -> None:
    (tmp_path / "bot.db").write_text("nothing of the kind " * 100)
    database = Database(f"sqlite:///{tmp_path}/bot.db")
    with pytest.raises(Exception, match="file is not a database"):
        await database.open()
    await database.close()


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("sqlite:///mikroskop.db", Path("mikroskop.db")),
        ("sqlite:////var/lib/mikroskop.db", Path("/var/lib/mikroskop.db")),
        ("sqlite:///data/my figures.db", Path("data/my figures.db")),
        ("sqlite+aiosqlite:///mikroskop.db", Path("mikroskop.db")),
        ("sqlite:///:memory:", None),
        (IN_MEMORY, None),
        ("postgresql://somewhere/bot", None),
    ],
)
def test_the_file_behind_a_url(url: str, path: Path | None) -> None:
    assert path == sqlite_path(url)


@pytest.mark.parametrize("url", ["", "mikroskop.db", "postgresql", "mysql://x", "sqlite", "http://x"])
def test_a_url_of_anything_else_is_refused(url: str) -> None:
    with pytest.raises(UnusableUrlError):
        sqlite_path(url)


async def test_closing_takes_only_so_long_where_a_unit_hangs_and_whoever_waits_behind_it_hears_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "CLOSE_S", 0.1)
    go_on = threading.Event()
    database = Database(f"sqlite:///{tmp_path}/bot.db")
    await database.open()
    await database.write(metadata.create_all)
    hanging = asyncio.create_task(database.write(lambda _: go_on.wait()))
    await asyncio.sleep(0.05)
    behind = asyncio.create_task(database.write(_meet, 7))
    await asyncio.sleep(0)
    began = asyncio.get_running_loop().time()
    assert not await database.close()
    assert asyncio.get_running_loop().time() - began < 1
    with pytest.raises(DatabaseClosedError):
        await behind
    with pytest.raises(DatabaseClosedError):
        await database.write(_meet, 8)
    go_on.set()
    hanging.cancel()


async def test_a_database_can_be_closed_twice(database: Database) -> None:
    assert await database.close()
    assert await database.close()


async def test_units_wait_for_a_lock_in_their_order_and_hear_nothing_of_it(database: Database) -> None:
    seen: list[int] = []

    def note(_: Connection, number: int) -> None:
        seen.append(number)

    with closing(sqlite3.connect(str(database.path), isolation_level=None)) as somebody_else:
        somebody_else.execute("BEGIN IMMEDIATE")
        waiting = [asyncio.create_task(database.write(note, number)) for number in range(50)]
        await asyncio.sleep(BUSY_TIMEOUT_MS / 1_000 + 0.2)
        assert [] == seen
        somebody_else.execute("ROLLBACK")
    await asyncio.gather(*waiting)
    assert list(range(50)) == seen


async def test_who_waits_for_a_lock_for_too_long_hears_of_it(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "PATIENCE_S", 0.0)
    with closing(sqlite3.connect(str(database.path), isolation_level=None)) as somebody_else:
        somebody_else.execute("BEGIN IMMEDIATE")
        with pytest.raises(OperationalError, match="database is locked"):
            await database.write(_meet, 7)
        somebody_else.execute("ROLLBACK")
    assert 7 == await database.write(_meet, 7)
