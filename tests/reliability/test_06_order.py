"""Everybody is answered in the order of what they said, and one slow chat holds nobody else up."""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import pytest

from tests.e2e.conftest import inhabited
from tests.reliability.crowd import Crowd
from tests.reliability.row import Row

SLOW_S = 3.0
PROMISE_S = 1.0


@dataclass(frozen=True)
class Load:
    updates: int
    people: int
    kills: int
    beside_a_slow_chat: int


@pytest.mark.row(6, "order", "inversions 0, lost 0, missing 0; a slow chat delays others by less than 1 s")
async def test_answers_keep_the_order_of_messages_in_private_and_in_a_group(tmp_path: Path, row: Row) -> None:
    load = row.load(Load(150, 10, 2, 10), Load(1_000, 20, 10, 100))
    async with inhabited(tmp_path) as world:
        crowd = Crowd(world, load.people)
        group = world.telegram.create_group("Café", [who.id for who in crowd.people], silent=True)
        crowd.log(load.updates, lambda _: group if row.chance.random() < 0.3 else None)
        for share in sorted(row.chance.sample(range(5, load.updates - 5), load.kills)):
            await crowd.answered(share)
            await world.bot.kill()
            await world.bot.start()
        await crowd.answered()
        usually = await _usual_wait(crowd, load.beside_a_slow_chat)
        slow = world.somebody()
        world.telegram.faults.add("slow", method="sendMessage", chat_id=slow.id, seconds=SLOW_S, times=None)
        for _ in range(load.beside_a_slow_chat):
            world.telegram.say(slow.id, "/help")
        delay = await _usual_wait(crowd, load.beside_a_slow_chat) - usually
        world.telegram.faults.clear()
        assert 0 == await world.bot.stop()
    row.found(usual_answer_s=usually, delay_s=delay)
    found = crowd.audit(row)
    assert (0, 0, 0, 0) == (found.inversions, found.lost, found.stored_twice, found.missing)
    assert found.repeats <= load.kills
    assert delay < PROMISE_S


async def _usual_wait(crowd: Crowd, messages: int) -> float:
    """Return how long an answer usually takes, one after another: the median, as other work passes by."""
    waits = []
    clock = asyncio.get_running_loop().time
    for _ in range(messages):
        began = clock()
        crowd.log(1)
        await crowd.answered()
        waits.append(clock() - began)
    return median(waits)
