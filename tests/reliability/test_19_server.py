"""A PostgreSQL server that is restarted again and again: nothing is confirmed unless stored, and all are answered."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot.storage.database import Database
from tests.e2e.conftest import inhabited
from tests.postgres import served
from tests.reliability.crowd import Crowd, Kept
from tests.reliability.row import Row

AWAY_S = 0.5


@dataclass(frozen=True)
class Load:
    updates: int
    people: int
    restarts: int


@pytest.mark.row(19, "database, PostgreSQL restarted", "as 1, without a repeat")
async def test_a_server_that_is_restarted_loses_nothing_and_leaves_no_reply_out(
    tmp_path: Path, row: Row
) -> None:
    load = row.load(Load(60, 10, 1), Load(300, 20, 5))
    with served() as server:
        async with inhabited(tmp_path, DATABASE_URL=server.url()) as world:
            crowd = Crowd(world, load.people)
            each = load.updates // (load.restarts + 1)
            for _ in range(load.restarts):
                crowd.log(each)
                await crowd.answered(crowd.said - row.chance.randrange(1, each))
                await asyncio.to_thread(server.stop)
                await asyncio.sleep(AWAY_S)
                await asyncio.to_thread(server.start)
            crowd.log(each)
            await crowd.settled()
            assert 0 == await world.bot.stop()
        kept = await _kept(server.url())
    found = crowd.audit(row, kept)
    assert {} == found.faults
    assert 0 == found.repeats


async def _kept(url: str) -> Kept:
    def told(connection: Connection) -> Kept:
        return Kept.told(lambda query: connection.exec_driver_sql(query).fetchall())

    database = Database(url)
    await database.open()
    kept = await database.read(told)
    await database.close()
    return kept
