"""Told to end amid a queue, the bot ends soon, and the next process goes on where it stopped."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e.conftest import inhabited
from tests.reliability.crowd import Crowd
from tests.reliability.row import Row

PROMISE_S = 10.0
SLOW_S = 0.05
"""What each send takes, so that a stop always comes while something is under way."""


@dataclass(frozen=True)
class Load:
    updates: int
    people: int
    stops: int


@pytest.mark.row(3, "SIGTERM", "lost 0, missing 0, repeats 0, each end within 10 s")
async def test_a_stop_amid_a_queue_is_soon_and_loses_and_repeats_nothing(tmp_path: Path, row: Row) -> None:
    load = row.load(Load(60, 6, 2), Load(500, 20, 10))
    lasted = []
    async with inhabited(tmp_path) as world:
        world.telegram.faults.add("slow", method="sendMessage", seconds=SLOW_S, times=None)
        crowd = Crowd(world, load.people)
        crowd.log(load.updates)
        for share in sorted(row.chance.sample(range(5, load.updates - 20), load.stops)):
            await crowd.answered(share)
            began = asyncio.get_running_loop().time()
            assert 0 == await world.bot.stop()
            lasted.append(asyncio.get_running_loop().time() - began)
            assert len(crowd.answers) < load.updates
            await world.bot.start()
        world.telegram.faults.clear()
        await crowd.settled()
        assert 0 == await world.bot.stop()
    row.found(slowest_end_s=max(lasted))
    found = crowd.audit(row)
    assert {} == found.faults
    assert 0 == found.repeats
    assert max(lasted) < PROMISE_S
