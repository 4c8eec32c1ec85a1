"""Everybody is answered in the order of what they said, and one slow chat holds nobody else up."""

import asyncio
from pathlib import Path
from statistics import median

import pytest

from tests.e2e.conftest import inhabited
from tests.reliability.crowd import Crowd
from tests.reliability.kills import Kills, survived
from tests.reliability.row import Row

IN_THE_GROUP = 0.3
SLOW_S = 2.0
SLOW_MESSAGES = 3
PROMISE_S = 1.0


@pytest.mark.row(6, "order", f"as 1; a slow chat delays others by less than {PROMISE_S:.0f} s")
async def test_answers_keep_the_order_of_messages_in_private_and_in_a_group(tmp_path: Path, row: Row) -> None:
    load = row.load(Kills(120, 8, 1), Kills(1_000, 20, 10))
    async with inhabited(tmp_path) as world:
        crowd = Crowd(world, load.people)
        delay = await _delay_by_a_slow_chat(crowd)
        row.found(delay_by_a_slow_chat_s=delay)
        group = world.telegram.create_group("Café", [who.id for who in crowd.people], silent=True)
        crowd.log(load.updates, lambda _: group if row.chance.random() < IN_THE_GROUP else None)
        await survived(crowd, row, load)
    assert delay < PROMISE_S


async def _delay_by_a_slow_chat(crowd: Crowd) -> float:
    """Return how much longer others wait while the answers to somebody take seconds each."""
    telegram, slow = crowd.world.telegram, crowd.world.somebody()
    usually = await _usual_wait(crowd)
    telegram.faults.add("slow", method="sendMessage", chat_id=slow.id, seconds=SLOW_S, times=None)
    for _ in range(SLOW_MESSAGES):
        telegram.say(slow.id, "/help")
    delayed = await _usual_wait(crowd)
    telegram.faults.clear()
    await telegram.wait_until(lambda: len(crowd.world.heard(slow)) == SLOW_MESSAGES)
    return delayed - usually


async def _usual_wait(crowd: Crowd) -> float:
    """Return how long an answer usually takes: the median, as other work of the machine passes by."""
    waits = []
    clock = asyncio.get_running_loop().time
    for _ in crowd.people:
        began = clock()
        crowd.log(1)
        await crowd.answered()
        waits.append(clock() - began)
    return median(waits)
