"""Claims of a process that shares its database: kept as long as a call lasts."""

import asyncio
from collections.abc import Callable
from typing import Any, cast

import pytest

from bot.storage import leases
from bot.telegram.claims import OneOfMany
from bot.telegram.untiring import Untiring

CHAT = 7


class Renewals:
    """Stands for a database: notes what is written, and says so often that the chat is still ours."""

    def __init__(self, ours: int) -> None:
        self.written: list[Callable[..., Any]] = []
        self._ours = ours

    async def run(self, unit: Callable[..., Any], *_arguments: object) -> bool:
        """Note a unit."""
        self.written.append(unit)
        return len(self.written) <= self._ours


def _claims(database: Renewals) -> OneOfMany:
    return OneOfMany(cast("Untiring", database), "us")


async def test_while_a_call_lasts_the_chat_is_claimed_again_and_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(leases, "LEASE_S", 0.003)
    database = Renewals(ours=1_000)
    async with _claims(database).during(CHAT), asyncio.timeout(5):
        while len(database.written) < 3:  # noqa: ASYNC110 - what is waited for makes no sound
            await asyncio.sleep(0.001)
    renewed = len(database.written)
    await asyncio.sleep(0.01)
    assert renewed == len(database.written)
    assert {leases.renew} == set(database.written)


async def test_a_chat_that_another_process_has_taken_over_is_let_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leases, "LEASE_S", 0.003)
    database = Renewals(ours=1)
    async with _claims(database).during(CHAT):
        await asyncio.sleep(0.05)
    assert 2 == len(database.written)
