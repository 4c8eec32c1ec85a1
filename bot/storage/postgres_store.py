"""PostgreSQL: units run side by side, each on a connection and in a transaction of its own.

What one person has is changed by one unit at a time (`people.hold`). A unit that was taken back, by a conflict or
with its connection, is run again: nobody hears of a server that was started anew.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import postgres
from bot.storage.jobs import DatabaseClosedError
from bot.storage.postgres import Company
from bot.storage.sealing import Key
from bot.storage.store import Work
from bot.storage.trouble import Trouble, is_conflict, trouble_of
from bot.storage.watch import Watch

WRITERS = 5
AHEAD = 2
READERS = 3
PATIENCE_S = 15.0
"""How long a unit is run again while the server is in trouble, before its caller hears of it."""
PAUSE_S = 0.2
CONFLICTS = 20
"""How often in a row a unit may lose to others; it waits a little longer each time."""
CONFLICT_PAUSE_S = 0.005


class PostgresStore:
    """A pool of connections to a server. Whoever goes ahead has connections that nobody else takes.

    `alone`: nobody else may be at work on the database.
    """

    is_shared = True

    def __init__(self, address: str, watch: Watch, key: Key = None, *, alone: bool = False) -> None:
        self._watch = watch
        # on a connection of its own, so that it lasts as long as the store
        self._guard = postgres.engine(address, 1, company=Company.NOBODY) if alone else None
        company = None if alone else Company.OTHERS
        self._engine = postgres.engine(address, WRITERS + AHEAD + READERS, key, company=company)
        # all that a unit reads is of one moment
        self._looking = self._engine.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )
        self._writers = asyncio.Semaphore(WRITERS)
        self._ahead = asyncio.Semaphore(AHEAD)
        self._readers = asyncio.Semaphore(READERS)
        self._closed = False
        self._guarding: AsyncConnection | None = None

    async def open(self) -> None:
        """Connect once, to see that it works. Raises DatabaseInUseError, too."""
        try:
            if self._guard:
                self._guarding = await self._guard.connect()
            await self._looked(lambda connection: connection.execute(text("SELECT 1")))
        except (DBAPIError, OSError) as error:
            raise _told(error) from error

    async def close(self) -> None:
        """Finish what is under way and what waits, and disconnect."""
        rooms = [self._writers] * WRITERS + [self._ahead] * AHEAD + [self._readers] * READERS
        for room in rooms:
            await room.acquire()  # behind everybody who came before
        self._closed = True
        for room in rooms:
            room.release()
        await self._engine.dispose()
        if self._guarding:
            await self._guarding.close()
        if self._guard:
            await self._guard.dispose()

    def abandon(self) -> None:
        """Leave the connections to the server, which takes back what they did not commit."""
        self._closed = True
        self._engine.sync_engine.dispose(close=False)

    async def read(self, work: Work, name: str) -> Any:
        """Run a unit on one state of the database, and again where a trouble passes in time."""
        async with self._readers:
            return await self._repeated(self._looked, work, name)

    async def write(self, work: Work, name: str, *, ahead: bool = False) -> Any:
        """Run a unit, and again where it lost to another one or a trouble passes in time.

        Where the connection breaks in the very commit, nobody knows whether the unit is stored: its caller hears
        of it.
        """
        async with self._ahead if ahead else self._writers:
            result = await self._repeated(self._committed, work, name)
        self._watch.ended((), changed=True)
        return result

    async def forget_deleted_bytes(self) -> bool:
        """Do nothing: the server's own clearing up reuses the place of deleted rows."""
        return True

    async def fold_log(self) -> bool:
        """Do nothing: the log is the server's."""
        return True

    async def _repeated(self, attempt: Callable[[Work], Awaitable[Any]], work: Work, name: str) -> Any:
        began, conflicts = time.monotonic(), 0
        while True:
            if self._closed:
                raise DatabaseClosedError
            try:
                with self._watch.over(lambda: name):
                    return await attempt(work)
            except _UncertainError as uncertain:
                self._watch.failed(uncertain.told)
                raise uncertain.told from uncertain.told.orig
            except (DBAPIError, OSError) as error:
                told = _told(error)
                self._watch.failed(told)
                if is_conflict(told) and conflicts < CONFLICTS:
                    conflicts += 1
                    await asyncio.sleep(conflicts * CONFLICT_PAUSE_S)
                elif trouble_of(told) is Trouble.AWAY and time.monotonic() - began < PATIENCE_S:
                    await asyncio.sleep(PAUSE_S)
                else:
                    raise told from error

    async def _looked(self, work: Work) -> Any:
        async with self._looking.connect() as connection:
            return await connection.run_sync(work)

    async def _committed(self, work: Work) -> Any:
        async with self._engine.connect() as connection:
            result = await connection.run_sync(work)
            try:
                await connection.commit()
            except (DBAPIError, OSError) as error:
                told = _told(error)
                if is_conflict(told) or not trouble_of(told):
                    raise  # it is certain that nothing is stored
                raise _UncertainError(told) from error
            return result


class _UncertainError(Exception):
    """The connection broke in a commit."""

    def __init__(self, told: DBAPIError) -> None:
        super().__init__(told)
        self.told = told


def _told(error: DBAPIError | OSError) -> DBAPIError:
    """Return an error as callers know it: whatever is no fault of the unit's own is an OperationalError."""
    if isinstance(error, DBAPIError):
        is_its_own = trouble_of(error) is None and not is_conflict(error)
        if isinstance(error, OperationalError) or is_its_own:
            return error
        return OperationalError(error.statement, None, error.orig or error, hide_parameters=True)
    return OperationalError(None, None, error, hide_parameters=True)
