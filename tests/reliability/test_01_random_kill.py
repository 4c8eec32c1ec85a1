"""Killed at random instants, the bot loses nothing, stores nothing twice and leaves no reply out."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e.conftest import inhabited
from tests.reliability.crowd import Crowd
from tests.reliability.row import Row

LONGEST_PAUSE_S = 0.02
"""A kill comes so long after an answer at most: between two messages as well as inside of one."""


@dataclass(frozen=True)
class Load:
    updates: int
    people: int
    kills: int


@pytest.mark.row(
    1, "random kill", "lost 0, stored twice 0, missing 0, inversions 0, repeats at most as many as kills"
)
async def test_kills_at_random_lose_nothing_store_nothing_twice_and_leave_no_reply_out(
    tmp_path: Path, row: Row
) -> None:
    load = row.load(Load(300, 20, 5), Load(2_000, 50, 50))
    async with inhabited(tmp_path) as world:
        crowd = Crowd(world, load.people)
        crowd.log(load.updates)
        for share in sorted(row.chance.sample(range(10, load.updates - 10), load.kills)):
            await crowd.answered(share)
            await asyncio.sleep(row.chance.uniform(0, LONGEST_PAUSE_S))
            await world.bot.kill()
            await world.bot.start()
        await crowd.answered()
        assert 0 == await world.bot.stop()
    found = crowd.audit(row)
    assert (0, 0, 0, 0, 0) == (found.lost, found.stored_twice, found.missing, found.inversions, found.left)
    assert found.repeats <= load.kills
