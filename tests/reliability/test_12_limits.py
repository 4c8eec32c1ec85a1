"""A run of summaries leaves at Telegram's pace, and whoever chats meanwhile is answered soon."""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

import pytest

from tests.driver import Somebody
from tests.reliability.pace import MOST_A_SECOND, keeps_the_limit
from tests.reliability.row import Row
from tests.reliability.summaries import due

PROMISE_S = 2.0
THINKING_S = 1.2
"""Between an answer and the next thing said: nobody gets more than a message a second."""


@dataclass(frozen=True)
class Load:
    due: int
    chatting: int
    send_rate: int
    """Below the limit where the other tests of a machine may push messages together on their way."""


@pytest.mark.row(
    12,
    "limits",
    f"at most {MOST_A_SECOND} in any second; 95 % of answers to who chats within {PROMISE_S:.0f} s",
)
async def test_summaries_keep_telegrams_limits_and_who_chats_meanwhile_is_answered_soon(
    tmp_path: Path, row: Row
) -> None:
    load = row.load(Load(80, 5, 20), Load(600, 20, 30))
    async with due(tmp_path, load.due, SEND_RATE=str(load.send_rate), SEND_RATE_CHAT="1") as summaries:
        telegram = summaries.world.telegram
        telegram.flood.enabled = True
        await summaries.world.bot.start()
        done = asyncio.Event()
        people = [summaries.world.somebody() for _ in range(load.chatting)]
        chats = [asyncio.create_task(_chatting(who, done)) for who in people]
        await summaries.reached(load.due)
        done.set()
        waits = [wait for chat in chats for wait in await chat]
        assert 0 == await summaries.world.bot.stop()
    slow = quantiles(waits, n=20)[-1]
    row.found(answers=len(waits), p95_s=slow)
    assert keeps_the_limit(telegram, row)
    assert median(waits) < PROMISE_S
    assert (
        slow < PROMISE_S or not row.full
    )  # other work of a machine that runs all tests makes some of them late


async def _chatting(who: Somebody, done: asyncio.Event) -> list[float]:
    """Ask again and again, and return how long each answer took."""
    clock, waits = asyncio.get_running_loop().time, []
    while not done.is_set():
        began = clock()
        await who.say("/rate 9000 400")
        waits.append(clock() - began)
        await asyncio.sleep(THINKING_S)
    return waits
