"""Moving an installation: whatever it holds is there afterwards, or nothing is."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import Connection, select

from bot.storage import copying, outbox, uploads
from bot.storage.copying import NotEmptyError, NotTheSameError
from bot.storage.database import Database
from bot.storage.opening import opened_database
from bot.storage.outbox import Letter
from bot.storage.sealing import MissingKeyError, Seal
from bot.storage.tables import metadata
from bot.storage.uploads import ReceiveFile
from tests.storage.lives import live
from tests.storage.moments import NOW

KIM, LEE = 700_001, 7_000_012


@pytest_asyncio.fixture(loop_scope="session")
async def lived_in(tmp_path: Path) -> AsyncIterator[str]:
    """Have a SQLite installation in which two people left something in every table."""
    url = f"sqlite:///{tmp_path}/bot.db"
    async with opened_database(url) as database:
        for person_id in (KIM, LEE):
            await database.write(live, person_id)
        await database.write(_come_and_go)
    yield url


def _come_and_go(connection: Connection) -> None:
    """Put a letter and a file, which are gone at once, behind all others."""
    outbox.put(connection, [Letter("last", KIM, KIM, {"text": "last"})], NOW)
    outbox.remove(connection, outbox.newest(connection))


def _everything(connection: Connection) -> dict[str, list[Any]]:
    return {
        table.name: sorted(map(repr, connection.execute(select(table)).mappings()))
        for table in metadata.sorted_tables
    }


async def _held(url: str) -> dict[str, list[Any]]:
    async with opened_database(url) as database:
        return await database.read(_everything)


async def test_what_is_sealed_moves_as_it_is_and_needs_its_key_there(
    postgresql_url: str, tmp_path: Path
) -> None:
    url, seal = f"sqlite:///{tmp_path}/bot.db", Seal("k" * 32)
    async with opened_database(url, seal) as database:
        await database.write(live, KIM)
        before = await database.read(_everything)
    await copying.copy(url, postgresql_url)
    async with opened_database(postgresql_url, seal) as database:
        assert before == await database.read(_everything)
    with pytest.raises(MissingKeyError):
        async with opened_database(postgresql_url):
            pass


async def test_an_installation_moves_there_and_back_with_every_row(
    lived_in: str, postgresql_url: str, tmp_path: Path
) -> None:
    before = await _held(lived_in)
    assert all(
        before[name] for name in ("measurement", "change", "inbox", "outbox", "weekly", "conversation")
    )
    there = await copying.copy(lived_in, postgresql_url)
    assert before == await _held(postgresql_url)
    back = f"sqlite:///{tmp_path}/back.db"
    await _held(back)
    assert there == await copying.copy(postgresql_url, back) == sum(map(len, before.values()))
    assert before == await _held(back)


async def test_what_is_new_afterwards_takes_no_number_that_was_ever_given(
    lived_in: str, postgresql_url: str
) -> None:
    await copying.copy(lived_in, postgresql_url)
    numbers = []
    for url in (lived_in, postgresql_url):
        async with opened_database(url) as database:
            await database.write(outbox.put, [Letter("new", KIM, KIM, {"text": "new"})], NOW)
            file = await database.write(uploads.receive, KIM, "de", KIM, ReceiveFile("f", "f.csv"), NOW)
            numbers.append((await database.read(outbox.newest), file))
    assert numbers[0] == numbers[1]


async def test_nothing_is_copied_over_something(lived_in: str, postgresql_url: str) -> None:
    await copying.copy(lived_in, postgresql_url)
    before = await _held(postgresql_url)
    with pytest.raises(NotEmptyError):
        await copying.copy(lived_in, postgresql_url)
    assert before == await _held(postgresql_url)


async def test_a_row_that_is_not_what_it_was_takes_all_of_it_back(lived_in: str, postgresql_url: str) -> None:
    database = Database(postgresql_url)
    await database.open()
    await database.write(_change_what_is_kept)
    await database.close()
    with pytest.raises(NotTheSameError, match="measurement"):
        await copying.copy(lived_in, postgresql_url)
    assert not any((await _held(postgresql_url)).values())


def _change_what_is_kept(connection: Connection) -> None:
    connection.exec_driver_sql(
        "CREATE FUNCTION other() RETURNS trigger LANGUAGE plpgsql AS "
        "'BEGIN NEW.followers := 1; RETURN NEW; END'"
    )
    connection.exec_driver_sql(
        "CREATE TRIGGER other BEFORE INSERT ON measurement FOR EACH ROW EXECUTE FUNCTION other()"
    )


async def test_a_row_that_cannot_be_kept_takes_all_of_it_back(lived_in: str, postgresql_url: str) -> None:
    async with opened_database(lived_in) as database:
        await database.write(
            lambda connection: connection.exec_driver_sql("UPDATE person SET theme = 'far too long'")
        )
    with pytest.raises(Exception, match="too long"):
        await copying.copy(lived_in, postgresql_url)
    assert not any((await _held(postgresql_url)).values())
