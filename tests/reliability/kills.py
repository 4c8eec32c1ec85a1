"""Kills at random instants, and the messages that a kill catches between their arrival and its being noted."""

import asyncio
import json
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass

from tests.e2e.conftest import World
from tests.reliability.crowd import Audit, Crowd
from tests.reliability.row import Row

LONGEST_PAUSE_S = 0.02
"""A kill comes so long after an answer at most: between two messages as well as inside of one."""
DRAINED_S = 0.05
"""After so long the local Telegram has read what a killed process had written to it."""

WasDelivered = Callable[[int, str], bool]
"""Tells of a chat and a text whether the chat has it."""


@dataclass(frozen=True)
class Kills:
    """A load: so many updates of so many people, and kills while they are answered."""

    updates: int
    people: int
    kills: int


async def killed(world: World, was_delivered: WasDelivered) -> int:
    """Kill the bot and start it again; return how many messages it had sent without noting it.

    Only they may come twice: nothing tells a process whether the one before it was heard. As messages leave one by
    one, a kill catches one at most, unless Telegram takes longer to answer than the pace gives a message.
    """
    await world.bot.kill()
    await asyncio.sleep(DRAINED_S)
    with closing(sqlite3.connect(world.bot.database)) as database:
        waiting = database.execute("SELECT chat_id, payload FROM outbox").fetchall()
    caught = sum(was_delivered(chat_id, json.loads(payload)["text"]) for chat_id, payload in waiting)
    await world.bot.start()
    return caught


async def _nothing() -> None:
    """Do nothing more."""


async def survived(
    crowd: Crowd, row: Row, load: Kills, after_each: Callable[[], Awaitable[None]] = _nothing
) -> Audit:
    """Have a crowd's bot killed and started again while it answers; assert that nothing came of it.

    Answers may come twice that a kill caught inside a send, and no more of them than there were kills.
    """
    caught = 0
    for share in sorted(row.chance.sample(range(5, load.updates - 5), load.kills)):
        await crowd.answered(share)
        await asyncio.sleep(row.chance.uniform(0, LONGEST_PAUSE_S))
        caught += await killed(crowd.world, crowd.has_heard)
        await after_each()
    await crowd.settled()
    assert 0 == await crowd.world.bot.stop()
    row.found(caught_inside_a_send=caught)
    found = crowd.audit(row)
    assert {} == found.faults
    assert found.repeats <= min(caught, load.kills)
    return found
