"""The run waits for room in the outbox without wearing out the database."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from bot.clock import utc_now
from bot.storage.address import IN_MEMORY
from bot.storage.database import Database
from bot.weekly.batch import MOST_WAITING, Done
from bot.weekly.run import LOOK_S, ROOM_S, Run
from tests.telegram.time_travel import Clock, travel

MINUTE_S = 60.0


class Outbox(Database):
    """An outbox in which so much waits as a function of the time says; notes when it was looked at.

    Somebody is due all the time, or nobody ever.
    """

    def __init__(
        self, now: Callable[[], float], waits: Callable[[float], int], *, is_anybody_due: bool
    ) -> None:
        super().__init__(IN_MEMORY)
        self._done = Done(is_full=is_anybody_due)
        self.looks: list[float] = []
        self._now, self._waits = now, waits

    async def read(self, *_: Any, **__: Any) -> Any:
        """Return how much waits."""
        self.looks.append(self._now())
        return self._waits(self._now())

    async def write(self, *_: Any, **__: Any) -> Any:
        """Return what was delivered: nothing, as there is no room."""
        return self._done


def _looks(waits: Callable[[float], int], *, is_anybody_due: bool = True) -> list[float]:
    """Return when it was looked within a minute, in seconds from its beginning."""

    async def scenario(clock: Clock) -> list[float]:
        began = clock()
        outbox = Outbox(lambda: clock() - began, waits, is_anybody_due=is_anybody_due)
        running = asyncio.create_task(Run(outbox, lambda *_: [], lambda: None, utc_now).once(utc_now))
        await asyncio.sleep(MINUTE_S)
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
        return outbox.looks

    return travel(scenario)


def test_where_nothing_leaves_it_is_looked_rarely() -> None:
    assert len(_looks(lambda _: MOST_WAITING)) <= MINUTE_S / LOOK_S + 10


def test_where_something_leaves_it_is_looked_at_once() -> None:
    looks = _looks(lambda now: MOST_WAITING + 10_000 - int(now / ROOM_S))
    assert len(looks) >= 0.9 * MINUTE_S / ROOM_S


def test_where_nobody_is_due_it_is_not_looked_how_much_waits() -> None:
    assert [] == _looks(lambda _: MOST_WAITING, is_anybody_due=False)
