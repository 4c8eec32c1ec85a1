"""While Telegram is out of order the bot asks seldom; afterwards everybody is served."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e.conftest import inhabited
from tests.reliability.crowd import Crowd
from tests.reliability.row import Row

PATIENCE = "from bot.telegram import pace, poller; pace.FIRST_PAUSE_S = poller.FIRST_PAUSE_S"
AT_FIRST = 8
"""Pauses grow from the first one on: the promise is about what comes after so many times its length."""


@dataclass(frozen=True)
class Load:
    updates: int
    people: int
    outage_s: float
    first_pause_s: float


@pytest.mark.row(9, "outage", "lost 0, missing 0; fewer than one call a second meanwhile")
async def test_an_outage_is_waited_out_with_few_calls_and_then_all_are_served(
    tmp_path: Path, row: Row
) -> None:
    load = row.load(Load(100, 10, 7, 0.25), Load(500, 20, 120, 0.5))
    first_s = AT_FIRST * load.first_pause_s
    async with inhabited(tmp_path, before=f"{PATIENCE} = {load.first_pause_s}") as world:
        crowd = Crowd(world, load.people)
        crowd.log(load.updates // 2)
        await crowd.answered(5)
        outage = world.telegram.faults.add("status", code=502, body="html", times=None)
        crowd.log(load.updates // 2)
        await asyncio.sleep(first_s)
        before = outage.hits
        await asyncio.sleep(load.outage_s - first_s)
        calls = (outage.hits - before) / (load.outage_s - first_s)
        served = len(crowd.answers)
        world.telegram.faults.clear()
        await crowd.settled()
        assert 0 == await world.bot.stop()
    row.found(calls_a_second=calls, served_before_its_end=served)
    found = crowd.audit(row)
    assert {} == found.faults
    assert served < load.updates
    assert calls < 1
