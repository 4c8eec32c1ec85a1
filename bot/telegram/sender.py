"""The sender drains the outbox: in order by chat, at Telegram's pace, again where it is not certain.

A row leaves the outbox when Telegram has the message or when it is given up. The first attempt is noted in the
transaction that wrote the row, every further one before it is made, so that repeats are bounded over restarts.
"""

import asyncio
import json
import logging
import math
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from bot.storage import dead_letters, outbox, people
from bot.storage.database import Database
from bot.storage.outbox import Outgoing
from bot.telegram.attempt import Ended, Fate, attempt
from bot.telegram.delivery import Delivery
from bot.telegram.pace import Traffic

MOST_ATTEMPTS = 20
"""Attempts of which nobody knows whether they arrived, before a message is given up."""
AT_ONCE = 500
"""Messages in memory."""
DATABASE_PAUSE_S = 0.5

log = logging.getLogger(__name__)
P = ParamSpec("P")
T = TypeVar("T")


class Sender:
    """Sends what the outbox holds. `wake` it after a commit that put something there."""

    def __init__(
        self, database: Database, delivery: Delivery, traffic: Traffic, clock: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._delivery = delivery
        self._pace, self._turnstile, self._gate = traffic.pace, traffic.turnstile, traffic.gate
        self._clock = clock
        self._wake = asyncio.Event()
        self._wake.set()
        self._chats: dict[int, deque[Outgoing]] = {}
        self._count = 0
        self._tasks: set[asyncio.Task[None]] = set()
        self._more_waits = False
        self._erased: dict[int | None, float] = {}
        self._stopping = asyncio.Event()

    def wake(self) -> None:
        """Look into the outbox."""
        self._wake.set()

    def forget(self, person_id: int, goodbye: int | None) -> None:
        """Drop what is queued for a person who was erased, up to the goodbye that came with the erasure."""
        self._erased[person_id] = math.inf if goodbye is None else goodbye
        for queue in self._chats.values():
            kept = [row for row in queue if row.person_id != person_id or (goodbye and row.id >= goodbye)]
            self._count -= len(queue) - len(kept)
            queue.clear()
            queue.extend(kept)

    async def run(self) -> None:
        """Send forever."""
        last_id, left_behind = 0, True
        async with asyncio.TaskGroup() as chats:
            while True:
                await self._wake.wait()
                self._wake.clear()
                room = AT_ONCE - self._count
                if room <= 0:
                    continue  # the end of a message wakes us again
                rows = await self._fetched(last_id, room)
                for row in rows:
                    # a row of an earlier process may have been sent by it: that attempt has to be counted
                    self._put(replace(row, attempts=row.attempts + 1) if left_behind else row, chats)
                    last_id = row.id
                self._more_waits = len(rows) == room
                left_behind = left_behind and self._more_waits

    async def stop(self) -> None:
        """Let every chat finish the call it is in; the rest waits in the database."""
        self._stopping.set()
        if self._tasks:
            await asyncio.wait(self._tasks)

    def _put(self, row: Outgoing, chats: asyncio.TaskGroup) -> None:
        self._count += 1
        queue = self._chats.get(row.chat_id)
        if queue is not None:
            queue.append(row)
            return
        self._chats[row.chat_id] = deque([row])
        task = chats.create_task(self._drain(row.chat_id))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _drain(self, chat_id: int) -> None:
        queue = self._chats[chat_id]
        while queue and not self._stopping.is_set():
            row = queue.popleft()
            await self._send(row, queue)
            self._count -= 1
            if self._more_waits:
                self._wake.set()
        del self._chats[chat_id]

    async def _send(self, row: Outgoing, behind: deque[Outgoing]) -> None:
        """Send one message until its fate is known and kept; where its chat is gone, what is behind it goes too."""
        counted = 1
        while not self._stopping.is_set():
            if row.attempts > counted:
                if not await self._write(outbox.begin_attempt, row.id):
                    return  # erased meanwhile
                counted = row.attempts
            await self._gate.opened()
            await self._pace.turn(row.chat_id)
            if self._gate.is_closed:
                continue  # closed meanwhile: when it opens, all who wait take turns anew instead of rushing out
            async with self._turnstile.passage(), self._gate.passage():
                if self._stopping.is_set():
                    return
                if row.id < self._erased.get(row.person_id, 0):
                    return  # taken from its queue before the person was erased
                ended = await attempt(row, self._delivery, self._gate)
                if ended.fate is Fate.UNREACHABLE:
                    self._drop(behind)
                again = await self._settled(row, ended)
            if again is None:
                return
            row = again

    async def _settled(self, row: Outgoing, ended: Ended) -> Outgoing | None:
        """Keep what became of an attempt; return the message if it has to be sent again."""
        match ended.fate:
            case Fate.DELIVERED:
                await self._write(outbox.remove, [row.id])
            case Fate.NOT_SENT:
                return row
            case Fate.MOVED if ended.new_chat_id is not None:
                await self._write(outbox.move_chat, row.chat_id, ended.new_chat_id)
                return replace(row, chat_id=ended.new_chat_id)
            case Fate.UNCERTAIN if row.attempts < MOST_ATTEMPTS:
                return replace(row, attempts=row.attempts + 1)
            case Fate.UNREACHABLE:
                await self._write(_unreachable, row, self._clock())
            case _:
                await self._bury(row, ended.error)
        return None

    def _drop(self, queue: deque[Outgoing]) -> None:
        self._count -= len(queue)
        queue.clear()

    async def _bury(self, row: Outgoing, reason: str) -> None:
        log.error(
            "a message is given up", extra={"action": "dead_letter", "outbox_id": row.id, "error": reason}
        )
        await self._write(_buried, row, reason, self._clock())

    async def _fetched(self, last_id: int, most: int) -> list[Outgoing]:
        while True:
            try:
                return await self._database.read(outbox.after, last_id, most)
            except OperationalError as error:
                _database_trouble(error)
                await asyncio.sleep(DATABASE_PAUSE_S)

    async def _write(
        self, unit: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Write until the database takes it: a delivered message that stays in the outbox is sent twice."""
        while True:
            try:
                return await self._database.write_ahead(unit, *args, **kwargs)
            except OperationalError as error:
                _database_trouble(error)
                await asyncio.sleep(DATABASE_PAUSE_S)


def _database_trouble(error: Exception) -> None:
    log.warning(
        "the database is in trouble", extra={"action": "database_trouble", "error": type(error).__name__}
    )


def _unreachable(connection: Connection, row: Outgoing, now: datetime) -> None:
    """Forget what waits for a chat that refuses us, and write nothing there until its person comes back."""
    outbox.remove_chat(connection, row.chat_id)
    if row.person_id == row.chat_id:
        people.mark_unreachable(connection, row.chat_id, now)


def _buried(connection: Connection, row: Outgoing, reason: str, now: datetime) -> None:
    if outbox.remove(
        connection, [row.id]
    ):  # a row that is gone was erased, and must not come back as a dead letter
        dead_letters.bury(connection, "out", row.person_id, json.dumps(row.payload), reason, now)
