"""The sender drains the outbox: in order by chat, at Telegram's pace, again where it is not certain.

A row leaves the outbox when Telegram has the message or when it is given up. The first attempt is noted in the
transaction that wrote the row, every further one before it is made, so that repeats are bounded over restarts.
"""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Concatenate, ParamSpec

from sqlalchemy import Connection

from bot.storage import outbox
from bot.storage.database import Database
from bot.storage.leases import LeaseLostError
from bot.storage.outbox import Outgoing
from bot.telegram import lost
from bot.telegram.attempt import Ended, Fate, attempt
from bot.telegram.chats import Chats
from bot.telegram.claims import Claims, OneOfMany, OnlyProcess
from bot.telegram.delivery import Delivery, Drawing
from bot.telegram.pace import Traffic, pause_s
from bot.telegram.untiring import Untiring

MOST_ATTEMPTS = 20
"""Attempts of which nobody knows whether they arrived, before a message is given up."""
UNSURE = -1
"""In the place of a number of erasures: whether a message is still there has to be looked up."""

log = logging.getLogger(__name__)
P = ParamSpec("P")


@dataclass(frozen=True, slots=True)
class _InHand:
    """A message that was there after so many erasures."""

    row: Outgoing
    erasures: int


class Sender:
    """Sends what the outbox holds. `wake` it after a commit that put something there.

    `apology` gives the words, in a language, for a message that cannot be sent. `on_attempt` is told what became of
    each attempt. `owner` is the name of this process among others that send from the same database, if it has such.
    """

    def __init__(
        self,
        database: Database,
        delivery: Delivery,
        traffic: Traffic,
        clock: Callable[[], datetime],
        apology: Callable[[str | None], str],
        owner: str | None = None,
    ) -> None:
        self.on_attempt: Callable[[Ended], None] = _nobody
        self._database = Untiring(database)
        self._claims: Claims = OneOfMany(self._database, owner) if owner else OnlyProcess(self._database)
        self._delivery = delivery
        self._traffic = traffic
        self._clock = clock
        self._apology = apology
        self._chats = Chats(self._claims.look, self._serve, anew=owner is not None)
        self._erasures = 0
        self._stopping = asyncio.Event()

    def wake(self, chat_id: int | None = None) -> None:
        """Look into the outbox, for what waits for one chat or for any."""
        self._chats.wake(chat_id)

    def forget(self) -> None:
        """Note that somebody was erased: a message in hand may be theirs, and is looked up before it is sent."""
        self._erasures += 1

    async def run(self) -> None:
        """Send forever."""
        await self._chats.run()

    async def stop(self) -> None:
        """Let every chat finish the call it is in; the rest waits in the database."""
        self._stopping.set()
        await self._chats.ended()

    async def _serve(self, chat_id: int) -> None:
        while await self._claims.claim(chat_id):
            with suppress(LeaseLostError):
                await self._drain(chat_id)
            if not await self._claims.release(chat_id) or self._stopping.is_set():
                return

    async def _drain(self, chat_id: int) -> None:
        """Send what waits for a chat, one by one: only the message in hand is in memory."""
        held = await self._found(outbox.first, chat_id)
        while held and not self._stopping.is_set():
            held = await self._send(held)

    async def _found(
        self, unit: Callable[Concatenate[Connection, P], Outgoing | None], *args: P.args, **kwargs: P.kwargs
    ) -> _InHand | None:
        """Take the message into hand that a unit finds."""
        erasures = self._erasures
        row = await self._database.run(unit, *args, **kwargs)
        return _InHand(row, erasures) if row else None

    async def _send(self, held: _InHand) -> _InHand | None:
        """Send a message until its fate is known and kept; return what waits for its chat then."""
        drawing = self._delivery.drawing(held.row)
        try:
            if drawing:
                await asyncio.wait([drawing])  # before its turn: nobody waits behind it until it is ready
            return await self._repeat(held.row, held.erasures, drawing)
        finally:
            if drawing:
                drawing.cancel()

    async def _repeat(self, row: Outgoing, erasures: int, drawing: Drawing | None) -> _InHand | None:
        # one of an earlier process may have been sent by it: our first attempt is not the one counted already
        counted, failures = await self._claims.first_is_counted(row), 0
        while not self._stopping.is_set():
            async with self._traffic.passage(row.chat_id, again=failures > 0):
                if self._stopping.is_set() or not await self._may_go(row, erasures, counted=counted):
                    break
                row = row if counted else _once_more(row)
                erasures = self._erasures
                async with self._claims.during(row.chat_id):
                    ended = await attempt(row, self._delivery, self._traffic.gate, drawing)
                self.on_attempt(ended)
                if ended.fate is Fate.DELIVERED:
                    return await self._found(outbox.remove_and_first, row)
                if not await self._goes_again(row, ended):
                    break
            counted = True
            if ended.fate is Fate.UNCERTAIN:
                row, erasures = _once_more(row), UNSURE
                await self._pause(pause_s(failures))
                failures += 1
        return None if self._stopping.is_set() else await self._found(outbox.first, row.chat_id)

    async def _may_go(self, row: Outgoing, erasures: int, *, counted: bool) -> bool:
        """Return whether a message, which was there after so many erasures, may leave, its attempt noted."""
        while True:
            seen = self._erasures
            if not await self._claims.begin(row, counted=counted, sure=erasures == seen):
                return False
            if seen == self._erasures:
                return True
            erasures, counted = seen, True

    async def _goes_again(self, row: Outgoing, ended: Ended) -> bool:
        """Keep what became of an attempt that failed; return whether the message has to be sent again."""
        match ended.fate:
            case Fate.NOT_SENT:
                return True
            case Fate.UNCERTAIN if row.attempts < MOST_ATTEMPTS:
                # counted now: by that others see that it has failed (bot.storage.weekly.ahead)
                return await self._database.run(outbox.begin_attempt, row.id)
            case Fate.MOVED if ended.new_chat_id is not None:
                await self._database.run(outbox.move_chat, row.chat_id, ended.new_chat_id)
                self._chats.note(ended.new_chat_id)
            case Fate.UNREACHABLE:
                await self._database.run(lost.drop, row, self._clock())
            case _:
                await self._give_up(row, ended)
        return False

    async def _give_up(self, row: Outgoing, ended: Ended) -> None:
        fields = {"action": "dead_letter", "outbox_id": row.id, "error": ended.error}
        log.error("a message is given up", extra=fields)
        # what may have arrived after all needs no apology
        apology = lost.instead_of(row, self._apology) if ended.fate is Fate.IMPOSSIBLE else None
        await self._database.run(lost.give_up, row, ended.error, apology, self._clock())

    async def _pause(self, seconds: float) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._stopping.wait()


def _once_more(row: Outgoing) -> Outgoing:
    return replace(row, attempts=row.attempts + 1)


def _nobody(ended: Ended) -> None:
    """Tell nobody."""
