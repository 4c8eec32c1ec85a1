"""The chats under way: one task a chat, so that whoever has much waiting waits behind nobody but themselves.

What there is to send stays in the outbox. In memory a chat is its task and a note that something new may wait.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

MOST_UNDER_WAY = 1_000
"""Chats under way: enough that Telegram's pace is the limit and never this number.

A chat is under way as long as its messages take: in the worst case the 20 seconds after which an answer is waited
for no longer. At 30 messages a second these are 600 chats. Chats that may have one message a second, or a group
its 20 a minute, use up the 30 with a hundred.
"""
AT_A_LOOK = 500
"""Waiting messages looked at in one go; of each only its number and its chat."""

Look = Callable[[int, int], Awaitable[Sequence[tuple[int, int]]]]
"""Finds what waits behind a number, at most so many: its number and its chat."""


class Chats:
    """Sees to it that every chat for which something waits is served, and by one task only.

    `serve` sends whatever waits for a chat. As nobody else takes a chat's messages out, their order is kept.
    With `anew` every look begins at the first message: where others may let a chat go, or a message with a lower
    number may appear behind one with a higher.
    """

    def __init__(self, look: Look, serve: Callable[[int], Awaitable[None]], *, anew: bool = False) -> None:
        self._look = look
        self._serve = serve
        self._anew = anew
        self._seen = 0
        self._news: dict[int, bool] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._starting = asyncio.TaskGroup()
        self._room = asyncio.Event()
        self._room.set()
        self._wake = asyncio.Event()
        self._wake.set()
        self._has_begun = False

    def wake(self, chat_id: int | None = None) -> None:
        """Serve a chat for which something waits now, or look what is new in the outbox."""
        has_room = len(self._news) < MOST_UNDER_WAY or chat_id in self._news
        if chat_id is not None and self._has_begun and has_room:
            self.note(chat_id)
        else:
            self._wake.set()

    async def run(self) -> None:
        """Serve forever; with more chats than have room, in the order in which they began to wait."""
        async with self._starting:
            self._has_begun = True
            while True:
                await self._wake.wait()
                self._wake.clear()
                await self._note_what_is_new()

    def note(self, chat_id: int) -> None:
        """Have a chat served: something may wait for it."""
        if chat_id in self._news:
            self._news[chat_id] = True
            return
        self._news[chat_id] = True
        if len(self._news) >= MOST_UNDER_WAY:
            self._room.clear()
        task = self._starting.create_task(self._under_way(chat_id))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _note_what_is_new(self) -> None:
        last = 0 if self._anew else self._seen
        more = True
        while more:
            found = await self._look(last, AT_A_LOOK)
            for number, chat_id in found:
                if chat_id not in self._news:
                    await self._room.wait()
                self.note(chat_id)
                last = number
            more = len(found) == AT_A_LOOK
        self._seen = last

    async def ended(self) -> None:
        """Wait until nothing is under way."""
        if self._tasks:
            await asyncio.wait(self._tasks)

    async def _under_way(self, chat_id: int) -> None:
        while self._news[chat_id]:
            self._news[chat_id] = False  # what comes while the last of it is being sent is noted anew
            await self._serve(chat_id)
        del self._news[chat_id]
        if len(self._news) < MOST_UNDER_WAY:
            self._room.set()
