"""The sender drains the outbox: in order by chat, at Telegram's pace, again where it is not certain.

A row leaves the outbox when Telegram has the message or when it is given up. The first attempt is noted in the
transaction that wrote the row, every further one before it is made, so that repeats are bounded over restarts.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from bot.storage import outbox
from bot.storage.database import Database
from bot.storage.outbox import Outgoing
from bot.storage.trouble import log_level
from bot.telegram import lost
from bot.telegram.attempt import Ended, Fate, attempt
from bot.telegram.chats import Chats
from bot.telegram.delivery import Delivery, Drawing
from bot.telegram.pace import Traffic, pause_s

MOST_ATTEMPTS = 20
"""Attempts of which nobody knows whether they arrived, before a message is given up."""
DATABASE_PAUSE_S = 0.5

log = logging.getLogger(__name__)
P = ParamSpec("P")
T = TypeVar("T")


class Sender:
    """Sends what the outbox holds. `wake` it after a commit that put something there.

    `apology` gives the words, in a language, for a message that cannot be sent. `on_attempt` is told what became of
    each attempt.
    """

    def __init__(
        self,
        database: Database,
        delivery: Delivery,
        traffic: Traffic,
        clock: Callable[[], datetime],
        apology: Callable[[str | None], str],
    ) -> None:
        self.on_attempt: Callable[[Ended], None] = _nobody
        self._database = database
        self._delivery = delivery
        self._traffic = traffic
        self._clock = clock
        self._apology = apology
        self._chats = Chats(self._look, self._serve, database.late_s)
        self._left_behind = 0
        self._erasures = 0
        self._stopping = asyncio.Event()

    def wake(self) -> None:
        """Look into the outbox."""
        self._chats.wake()

    def forget(self) -> None:
        """Note that somebody was erased: a message in hand may be theirs, and is looked up before it is sent."""
        self._erasures += 1

    async def run(self) -> None:
        """Send forever."""
        self._left_behind = await self._read(outbox.newest)
        await self._chats.run()

    async def stop(self) -> None:
        """Let every chat finish the call it is in; the rest waits in the database."""
        self._stopping.set()
        await self._chats.ended()

    async def _look(self, last_id: int, most: int) -> list[tuple[int, int]]:
        return await self._read(outbox.chats_after, last_id, most)

    async def _serve(self, chat_id: int) -> None:
        """Send what waits for a chat, one by one: only the message in hand is in memory."""
        while not self._stopping.is_set():
            erasures = self._erasures
            row = await self._read(outbox.first, chat_id)
            if row is None:
                return
            await self._send(row, erasures)

    async def _send(self, row: Outgoing, erasures: int) -> None:
        """Send a message, which was there after so many erasures, until its fate is known and kept."""
        drawing = self._delivery.drawing(row)
        try:
            await self._repeat(row, erasures, drawing)
        finally:
            if drawing:
                drawing.cancel()

    async def _repeat(self, row: Outgoing, erasures: int, drawing: Drawing | None) -> None:
        # one of an earlier process may have been sent by it: our first attempt is not the one counted already
        counted, failures = row.id > self._left_behind, 0
        while not self._stopping.is_set():
            if not counted:
                if not await self._write(outbox.begin_attempt, row.id):
                    return  # erased meanwhile
                row = replace(row, attempts=row.attempts + 1)
            async with self._traffic.passage(row.chat_id):
                while erasures != self._erasures:
                    erasures = self._erasures
                    if not await self._read(outbox.waits, row.id):
                        return
                if self._stopping.is_set():
                    return
                ended = await attempt(row, self._delivery, self._traffic.gate, drawing)
                self.on_attempt(ended)
                if not await self._goes_again(row, ended):
                    return
            counted = ended.fate is Fate.NOT_SENT
            if ended.fate is Fate.UNCERTAIN:
                await self._pause(pause_s(failures))
                failures += 1

    async def _goes_again(self, row: Outgoing, ended: Ended) -> bool:
        """Keep what became of an attempt; return whether the message has to be sent again."""
        match ended.fate:
            case Fate.DELIVERED:
                await self._write(outbox.remove, row.id)
            case Fate.NOT_SENT:
                return True
            case Fate.UNCERTAIN if row.attempts < MOST_ATTEMPTS:
                return True
            case Fate.MOVED if ended.new_chat_id is not None:
                await self._write(outbox.move_chat, row.chat_id, ended.new_chat_id)
                self._chats.note(ended.new_chat_id)
            case Fate.UNREACHABLE:
                await self._write(lost.drop, row, self._clock())
            case _:
                await self._give_up(row, ended)
        return False

    async def _give_up(self, row: Outgoing, ended: Ended) -> None:
        fields = {"action": "dead_letter", "outbox_id": row.id, "error": ended.error}
        log.error("a message is given up", extra=fields)
        # what may have arrived after all needs no apology
        apology = lost.instead_of(row, self._apology) if ended.fate is Fate.IMPOSSIBLE else None
        await self._write(lost.give_up, row, ended.error, apology, self._clock())

    async def _pause(self, seconds: float) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._stopping.wait()

    async def _read(
        self, unit: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        return await _until_it_works(lambda: self._database.read(unit, *args, **kwargs))

    async def _write(
        self, unit: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Write until the database takes it: a delivered message that stays in the outbox is sent twice."""
        return await _until_it_works(lambda: self._database.write_ahead(unit, *args, **kwargs))


def _nobody(ended: Ended) -> None:
    """Tell nobody."""


async def _until_it_works(work: Callable[[], Awaitable[T]]) -> T:
    while True:
        try:
            return await work()
        except OperationalError as error:
            fields = {"action": "database_trouble", "error": type(error).__name__}
            log.log(log_level(error), "the database is in trouble", extra=fields)
            await asyncio.sleep(DATABASE_PAUSE_S)
