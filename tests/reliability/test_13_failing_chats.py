"""Chats that take nothing, each by itself, hold up nobody else's summary."""

import asyncio
from pathlib import Path

from bot.weekly.batch import MOST_WAITING
from tests.reliability.summaries import FIRST, due

OTHERS = 30
SOON_S = 25.0
"""Until the first of the others is served, Telegram looks as if it took nothing from anybody."""
PATIENCE = (
    "from bot.telegram import pace as p; p.FIRST_PAUSE_S, p.LONGEST_HOLD_S, p.LONGEST_PAUSE_S = 0.1, 0.8, 3.0"
)
"""A fifth of the usual pauses: nobody is to wait for the test."""


async def test_as_many_failing_chats_as_may_wait_hold_up_nobody_else(tmp_path: Path) -> None:
    async with due(
        tmp_path, MOST_WAITING + OTHERS, before=PATIENCE, SEND_RATE="0", SEND_RATE_CHAT="0"
    ) as summaries:
        telegram, failing = summaries.world.telegram, range(FIRST, FIRST + MOST_WAITING)
        for chat_id in failing:
            telegram.faults.add("status", chat_id=chat_id, code=500, times=None)
        await summaries.world.bot.start()
        kim = summaries.world.somebody()
        await summaries.reached(OTHERS, within=SOON_S)
        assert not set(failing) & set(summaries.got)
        began = asyncio.get_running_loop().time()
        await kim.say("/rate 9000 400")
        assert asyncio.get_running_loop().time() - began < 2
        telegram.faults.clear()
        await summaries.reached(MOST_WAITING + OTHERS, within=SOON_S)
        assert 0 == await summaries.world.bot.stop()
    assert dict.fromkeys(summaries.people, 1) == summaries.got
