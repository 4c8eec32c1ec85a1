"""Opening a database on a server: whoever begins to serve brings it up to date, whoever looks in changes nothing."""

import asyncio

import pytest
from sqlalchemy import Connection, text

from bot.storage import dialect, migrations, postgres
from bot.storage.lock import DatabaseInUseError
from bot.storage.migrations import OtherTablesError
from bot.storage.opening import opened_beside, opened_database
from bot.storage.sealing import NeedlessKeyError, Seal
from bot.storage.tables import sealing
from tests.databases import Postgres

OLDER = "0019"
HELD_S = 0.6


def _make_older(connection: Connection) -> None:
    connection.execute(text("UPDATE alembic_version SET version_num = :older"), {"older": OLDER})


def _revision(connection: Connection) -> str:
    return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())


async def test_whoever_looks_in_leaves_the_tables_of_another_version_alone(postgresql_url: str) -> None:
    async with opened_database(postgresql_url) as database:
        await database.write(_make_older)
        with pytest.raises(OtherTablesError):
            async with opened_beside(postgresql_url):
                pass
        assert OLDER == await database.read(_revision)


async def test_whoever_looks_in_seals_nothing_that_others_there_could_not_read(postgresql_url: str) -> None:
    async with opened_database(postgresql_url) as database:
        with pytest.raises(NeedlessKeyError):
            async with opened_beside(postgresql_url, Seal("a key that nobody else has")):
                pass
        assert [] == await database.read(lambda connection: connection.execute(sealing.select()).all())


async def test_whoever_has_to_be_alone_excludes_others_and_leaves_room_when_it_ends(
    postgresql_url: str,
) -> None:
    async with opened_database(postgresql_url), opened_beside(postgresql_url):
        with pytest.raises(DatabaseInUseError) as refusal:
            async with opened_database(postgresql_url, alone=True):
                pass
    assert str(refusal.value.where).startswith("postgresql://")
    async with opened_database(postgresql_url, alone=True):
        for opened in (opened_database(postgresql_url), opened_beside(postgresql_url)):
            with pytest.raises(DatabaseInUseError):
                async with opened:
                    pass
    async with opened_database(postgresql_url):
        pass


async def test_whoever_starts_waits_for_an_upgrade_longer_than_for_any_answer(
    postgresql: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = await postgresql.create()
    other = postgresql.engine(name)
    monkeypatch.setattr(postgres, "ANSWER_S", HELD_S / 3)
    async with other.connect() as connection:
        upgrading = await connection.begin()
        await connection.run_sync(dialect.be_only_upgrade)

        async def end() -> None:
            await asyncio.sleep(HELD_S)
            await upgrading.commit()

        ending = asyncio.create_task(end())
        async with opened_database(postgresql.url(name)) as database:
            assert await database.read(migrations.is_current)
            assert ending.done()
    await other.dispose()
    await postgresql.drop(name)
