"""Updates that nobody can read are put aside; everybody else is served, and nothing turns in circles."""

import asyncio
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e.conftest import inhabited
from tests.reliability.crowd import Crowd
from tests.reliability.row import Row

WATCHED_S = 2.0
"""So long polls are counted once everybody is served: a bot that turns in circles goes on polling."""


@dataclass(frozen=True)
class Load:
    good: int
    people: int
    bad: int


@pytest.mark.row(
    7, "poison", "lost 0, missing 0, repeats 0, each bad one a dead letter, fewer than 5 polls a second"
)
async def test_what_nobody_can_read_keeps_nobody_from_being_served(tmp_path: Path, row: Row) -> None:
    load = row.load(Load(100, 10, 20), Load(100, 10, 20))
    async with inhabited(tmp_path) as world:
        crowd = Crowd(world, load.people)
        began = asyncio.get_running_loop().time()
        for _ in range(load.bad):
            crowd.log(load.good // load.bad)
            world.telegram.inject({"message": {"message_id": row.chance.randrange(100)}})
        await crowd.settled()
        await asyncio.sleep(WATCHED_S)
        lasted = asyncio.get_running_loop().time() - began
        assert 0 == await world.bot.stop()
        with closing(sqlite3.connect(world.bot.database)) as database:
            (dead,) = database.execute("SELECT count(*) FROM dead_letter WHERE direction = 'in'").fetchone()
    polls = sum(call.method == "getUpdates" for call in world.telegram.calls) / lasted
    row.found(dead_letters=dead, polls_a_second=polls)
    found = crowd.audit(row)
    assert {} == found.faults
    assert 0 == found.repeats
    assert load.bad == dead
    assert polls < 5
