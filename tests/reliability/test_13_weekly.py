"""A run of weekly summaries that is killed, stopped, refused and robbed of answers: everybody gets theirs, once."""

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from tests.reliability.clocks import SET_BY_FILE, Clock
from tests.reliability.kills import killed
from tests.reliability.row import Row
from tests.reliability.summaries import Summaries, due


@dataclass(frozen=True)
class Killed:
    people: int
    kills: int


@pytest.mark.row(13, "weekly, kills", "missed 0, repeats at most 1 a kill, of what it caught inside a send")
async def test_everybody_gets_their_summary_once_through_kills(tmp_path: Path, row: Row) -> None:
    load = row.load(Killed(60, 2), Killed(2_000, 40))
    caught = 0
    async with due(tmp_path, load.people) as summaries:
        await summaries.world.bot.start()
        for share in sorted(row.chance.sample(range(5, load.people - 15), load.kills)):
            await summaries.reached(share)
            await asyncio.sleep(row.chance.uniform(0, 0.05))
            caught += await killed(summaries.world, summaries.has_got)
        await _all_served(summaries)
    row.found(caught_inside_a_send=caught, **_outcome(summaries))
    assert set(summaries.people) == set(summaries.got)
    assert summaries.repeats <= min(caught, load.kills)


@dataclass(frozen=True)
class Troubled:
    people: int
    refused: int
    answers_lost: int
    gateway_errors: int


@pytest.mark.row(13, "weekly, troubles", "missed 0, repeats at most as many as answers were lost")
async def test_a_stop_a_clock_set_back_refusals_and_lost_answers_leave_nobody_out(
    tmp_path: Path, row: Row
) -> None:
    load = row.load(Troubled(45, 1, 2, 1), Troubled(600, 10, 10, 10))
    clock = Clock(tmp_path)
    async with due(tmp_path, load.people, before=SET_BY_FILE) as summaries:
        faults, bot = summaries.world.telegram.faults, summaries.world.bot
        faults.add("status", method="sendPhoto", code=429, retry_after=1, skip=5, times=load.refused)
        faults.add("lost", method="sendPhoto", skip=15, times=load.answers_lost)
        faults.add("status", method="sendPhoto", code=502, skip=25, times=load.gateway_errors)
        await bot.start()
        await summaries.reached(load.people // 3)
        assert 0 == await bot.stop()
        await bot.start()
        await summaries.reached(load.people // 2)
        clock.move(-timedelta(hours=1))
        await _all_served(summaries)
    row.found(**_outcome(summaries))
    assert set(summaries.people) == set(summaries.got)
    assert summaries.repeats <= load.answers_lost


async def _all_served(summaries: Summaries) -> None:
    await summaries.reached(len(summaries.people))
    assert 0 == await summaries.world.bot.stop()


def _outcome(summaries: Summaries) -> dict[str, float]:
    return {"missed": len(set(summaries.people) - set(summaries.got)), "repeats": summaries.repeats}
