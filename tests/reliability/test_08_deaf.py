"""Whatever a poll ends with, the bot hears again by itself."""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.conftest import inhabited
from tests.reliability.row import Row

PROMISE_S = 35.0
ENDS: dict[str, dict[str, Any]] = {
    "401": {"kind": "status", "code": 401},
    "404": {"kind": "status", "code": 404},
    "409": {"kind": "status", "code": 409},
    "429": {"kind": "status", "code": 429},
    "500": {"kind": "status", "code": 500},
    "502": {"kind": "status", "code": 502},
    "HTML": {"kind": "status", "code": 502, "body": "html"},
    "a cut line": {"kind": "drop"},
}
"""How a poll can end: the ways that were seen to make a bot deaf for good are among them."""


@dataclass(frozen=True)
class Load:
    in_a_row: int
    first_pause_s: float


@pytest.mark.row(8, "deaf", f"everybody is heard, again within {PROMISE_S:.0f} s")
async def test_a_bot_whose_polls_fail_hears_again_by_itself(tmp_path: Path, row: Row) -> None:
    load = row.load(Load(2, 0.05), Load(6, 0.5))
    patience = f"from bot.telegram import poller; poller.FIRST_PAUSE_S = {load.first_pause_s}"
    deaf = {}
    async with inhabited(tmp_path, before=patience) as world:
        kim = world.somebody()
        await kim.say("/help")
        for name, end in ENDS.items():
            rule = world.telegram.faults.add(**end, method="getUpdates", times=load.in_a_row)
            await kim.say("/help")  # the answer to the poll that waits already; the next ones fail
            began = asyncio.get_running_loop().time()
            kim.expect()
            world.telegram.say(kim.id, "/rate 12400 480")
            await world.telegram.wait_until(lambda: "3.87" in world.heard(kim)[-1], PROMISE_S)
            deaf[name] = asyncio.get_running_loop().time() - began
            assert load.in_a_row == rule.hits
        assert 0 == await world.bot.stop()
    row.found(ways=len(deaf), longest_s=max(deaf.values()))
