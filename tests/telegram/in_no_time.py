"""The sender on a clock that jumps: an hour of sending in no time, without a wire and without a disk."""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from sqlalchemy import Connection

from bot.clock import utc_now
from bot.storage import outbox
from bot.storage.database import Database
from bot.storage.outbox import Letter, Outgoing
from bot.telegram.delivery import Delivery, Drawing
from bot.telegram.pace import traffic
from bot.telegram.sender import Sender
from tests.storage.tables_in_memory import tables_in_memory
from tests.telegram.time_travel import Clock, travel

RATE, CHAT_RATE = 30, 1
PICTURE = "picture"
DRAWING_S = 2.0
"""How long it takes until the picture of a message is drawn whose text is `PICTURE`."""
Trouble = Callable[[int, float], Exception | None]
"""What befalls a call to a chat at a moment, in seconds from the beginning."""


@dataclass(frozen=True)
class Call:
    """A call that was made: when, in seconds from the beginning, to whom, and whether it went well."""

    at: float
    chat_id: int
    text: str
    ok: bool


@dataclass
class Post:
    """A sender at work, what was put into its outbox and when, and the calls it made."""

    now: Clock
    connection: Connection
    sender: Sender
    calls: list[Call]
    _keys: "count[int]" = field(default_factory=count)

    def put(self, chat_id: int, *texts: str) -> None:
        """Put texts for a chat into the outbox."""
        letters = [Letter(f"u1:{next(self._keys)}:0", chat_id, chat_id, {"text": text}) for text in texts]
        outbox.put(self.connection, letters, utc_now())
        self.sender.wake()

    def arrived(self, chat_id: int) -> dict[str, float]:
        """Return what a chat got, in that order, and when."""
        return {call.text: call.at for call in self.calls if call.ok and call.chat_id == chat_id}

    async def until(self, at: float) -> None:
        """Let the time pass up to a moment, in seconds from the beginning."""
        await asyncio.sleep(at - self.now())

    async def emptied(self) -> None:
        """Wait until everything is delivered or given up."""
        while outbox.newest(self.connection):  # noqa: ASYNC110 - a row that goes makes no sound
            await asyncio.sleep(1)


class _Instant(Database):
    """A database that answers at once, on the loop itself."""

    def __init__(self, connection: Connection) -> None:
        super().__init__("sqlite://")
        self._connection = connection

    async def read(self, unit: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Run a unit."""
        return unit(self._connection, *args, **kwargs)

    write = write_ahead = read


class _Wire(Delivery):
    """Delivers by writing down, after the time that a call takes."""

    def __init__(self, clock: Clock, lasts: float, trouble: Trouble) -> None:
        self.calls: list[Call] = []
        self._clock, self._lasts, self._trouble = clock, lasts, trouble

    def drawing(self, row: Outgoing) -> Drawing | None:
        """Begin to draw, where there is something to draw."""
        if row.payload["text"] != PICTURE:
            return None
        return asyncio.ensure_future(asyncio.sleep(DRAWING_S, b""))

    async def deliver(self, row: Outgoing, drawing: Drawing | None = None) -> None:
        """End as the trouble of that moment has it, once the picture is there."""
        if drawing:
            await drawing
        at = self._clock()
        error = self._trouble(row.chat_id, at)
        self.calls.append(Call(at, row.chat_id, row.payload["text"], ok=error is None))
        await asyncio.sleep(self._lasts)
        if error:
            raise error


def sending(
    scenario: Callable[[Post], Coroutine[Any, Any, None]],
    trouble: Trouble = lambda _chat_id, _at: None,
    *,
    lasts: float = 0.05,
) -> Post:
    """Run a scenario with a sender at its usual pace, calls of so many seconds, and troubles."""

    async def run(clock: Clock) -> Post:
        began = clock()

        def now() -> float:
            return clock() - began

        wire = _Wire(now, lasts, trouble)
        rules = traffic(RATE, CHAT_RATE, clock)
        with tables_in_memory() as connection:
            sender = Sender(_Instant(connection), wire, rules, utc_now, lambda _: "sorry")
            post = Post(now, connection, sender, wire.calls)
            running = asyncio.create_task(sender.run())
            await asyncio.sleep(0)  # it has seen the empty outbox: nothing is left from before
            await scenario(post)
            await sender.stop()
            running.cancel()
            with suppress(asyncio.CancelledError):
                await running
        return post

    return travel(run)
