"""Whether this process may send to a chat: always where it is the only one, else where it has claimed the chat."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from typing import Protocol

from bot.storage import leases, outbox
from bot.storage.outbox import Outgoing
from bot.telegram.untiring import Untiring


class Claims(Protocol):
    """Decides who sends to which chat."""

    async def look(self, last_id: int, most: int) -> Sequence[tuple[int, int]]:
        """Return the numbers and chats of up to `most` messages behind a number that this process may send."""

    async def claim(self, chat_id: int) -> bool:
        """Return whether this process may send to a chat; then nobody else does until it lets it go."""

    async def begin(self, row: Outgoing, *, counted: bool, sure: bool) -> bool:
        """Return whether a message may leave now, its attempt noted; False where it is not there any more.

        `counted`: the attempt was noted already. `sure`: nobody was erased since it was looked up. Raises
        leases.LeaseLostError where another process has taken the chat over.
        """

    def during(self, chat_id: int) -> AbstractAsyncContextManager[None]:
        """Keep a chat while a call lasts, however long that is."""

    async def release(self, chat_id: int) -> bool:
        """Let a chat go; return whether something new may wait for it."""

    async def first_is_counted(self, row: Outgoing) -> bool:
        """Return whether the attempt that was noted when a message was written is still to be made."""


class OnlyProcess:
    """Claims of a process that is the only one: nothing has to be asked."""

    def __init__(self, database: Untiring) -> None:
        self._database = database
        self._left_behind: int | None = None

    async def look(self, last_id: int, most: int) -> Sequence[tuple[int, int]]:
        """Look behind the number."""
        if self._left_behind is None:
            self._left_behind = await self._database.run(outbox.newest)
        return await self._database.run(outbox.chats_after, last_id, most)

    async def claim(self, chat_id: int) -> bool:  # noqa: ARG002 - the protocol's form
        """Say yes."""
        return True

    async def begin(self, row: Outgoing, *, counted: bool, sure: bool) -> bool:
        """Note an attempt where it was not; look the message up where it may have been erased."""
        if not counted:
            return await self._database.run(outbox.begin_attempt, row.id)
        return sure or await self._database.run(outbox.waits, row.id)

    def during(self, chat_id: int) -> AbstractAsyncContextManager[None]:  # noqa: ARG002 - likewise
        """Do nothing: nobody else could take it."""
        return nullcontext()

    async def release(self, chat_id: int) -> bool:  # noqa: ARG002 - the protocol's form
        """Say no: whatever is new is told."""
        return False

    async def first_is_counted(self, row: Outgoing) -> bool:
        """Tell messages of an earlier process, which it may have sent, from those that came since the start."""
        return self._left_behind is not None and row.id > self._left_behind


class OneOfMany:
    """Claims of a process that shares its database with others; `owner` is its name among them."""

    def __init__(self, database: Untiring, owner: str) -> None:
        self._database = database
        self._owner = owner

    async def look(self, last_id: int, most: int) -> Sequence[tuple[int, int]]:
        """Look for what nobody is sending."""
        return await self._database.run(leases.chats_after, last_id, most)

    async def claim(self, chat_id: int) -> bool:
        """Claim the chat."""
        return await self._database.run(leases.claim, chat_id, self._owner)

    async def begin(self, row: Outgoing, *, counted: bool, sure: bool) -> bool:  # noqa: ARG002 - likewise
        """Renew the claim and note the attempt; again where this process stood still for long meanwhile."""
        now = asyncio.get_running_loop().time
        while True:
            began = now()
            if not await self._database.run(leases.begin_attempt, row, self._owner, counted=counted):
                return False
            if now() - began < leases.LEASE_S / 2:
                return True
            counted = True

    @asynccontextmanager
    async def during(self, chat_id: int) -> AsyncIterator[None]:
        """Renew the claim again and again: a file may be on its way for longer than a lease lasts."""
        renewing = asyncio.create_task(self._renew(chat_id))
        try:
            yield
        finally:
            renewing.cancel()

    async def _renew(self, chat_id: int) -> None:
        held = True
        while held:
            await asyncio.sleep(leases.LEASE_S / 3)
            held = await self._database.run(leases.renew, chat_id, self._owner)

    async def release(self, chat_id: int) -> bool:
        """Let the chat go, and look once more: what came meanwhile was left to this process."""
        await self._database.run(leases.release, chat_id, self._owner)
        return await self._database.run(outbox.first, chat_id) is not None

    async def first_is_counted(self, row: Outgoing) -> bool:  # noqa: ARG002 - likewise
        """Say no: another process may have made it."""
        return False
