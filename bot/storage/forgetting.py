"""Forgetting the bytes of who was erased: beside the answers, and once for those who left at about the same time."""

import asyncio
import logging
import time
from collections.abc import Callable

from sqlalchemy.exc import OperationalError

from bot.storage import erasure
from bot.storage.database import Database

GATHER_S = 1.0
"""How long more erasures are waited for; meanwhile the goodbye is sent and leaves the outbox."""
REST = 9
"""A rewriting that took one second is followed by nine in which everybody else can write."""

log = logging.getLogger(__name__)


class Forgetting:
    """Rewrites the file after erasures. What it owes is counted in the database: see bot.storage.erasure."""

    def __init__(self, database: Database, clock: Callable[[], float] = time.monotonic) -> None:
        self._database = database
        self._clock = clock
        self._owed = asyncio.Event()
        self._one = asyncio.Lock()

    def wake(self) -> None:
        """Note that somebody may have been erased."""
        self._owed.set()

    async def run(self) -> None:
        """Forget forever."""
        while True:
            await self._owed.wait()
            await asyncio.sleep(GATHER_S)
            self._owed.clear()
            began = self._clock()
            await self.finish()
            await asyncio.sleep((self._clock() - began) * REST)

    async def finish(self) -> None:
        """Forget now what is owed; what cannot be done is done an hour later or at the next start."""
        async with self._one:
            try:
                gone = await erasure.forget_bytes(self._database)
            except OperationalError:
                gone = False
        if not gone:
            log.warning("erased bytes are overwritten later", extra={"action": "bytes_remain"})
