"""The database as two verbs: `read` a unit, or `write` a unit in a transaction.

A unit is a plain function over a SQLAlchemy connection, written as if nobody else were there. `write` returns after
the commit. Which database it is, is asked here once; nobody else has to know.
"""

import asyncio
import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection

from bot.storage.address import server_address, sqlite_path
from bot.storage.sealing import Key
from bot.storage.sqlite_store import SqliteStore
from bot.storage.store import Store
from bot.storage.watch import Watch

P = ParamSpec("P")
T = TypeVar("T")

CLOSE_S = 2.0
"""How long closing may take; what waits then is left, as if the process had been killed."""

log = logging.getLogger(__name__)


class Database:
    """An opened database: a SQLite file (`path`), one in memory, or a PostgreSQL server.

    `key` opens what is sealed, and seals what is kept. `on_done` is told how many seconds each unit took, waiting
    included, also where it failed: "read" or "write". `alone`: a server's database is opened only where nobody else
    has it open; for a file its lock sees to that.
    """

    def __init__(self, url: str, key: Key = None, *, alone: bool = False) -> None:
        self.path = sqlite_path(url)
        self.on_done: Callable[[str, float], None] = _nobody
        self._watch = Watch()
        self._store = _store(url, self._watch, key, alone=alone)

    @property
    def is_shared(self) -> bool:
        """Whether several processes may be at work on it."""
        return self._store.is_shared

    async def open(self) -> None:
        """Connect.

        Raises sqlalchemy.exc.DBAPIError or OSError where the database cannot be used, lock.DatabaseInUseError where
        somebody at work on a server's database and this process exclude each other.
        """
        await self._store.open()

    async def watch(self) -> None:
        """Watch over the database forever. Raises DatabaseStuckError where nobody gets on for too long."""
        await self._watch.run()

    @property
    def is_in_trouble(self) -> bool:
        """Whether nothing can be kept at the moment, whatever it is."""
        return self._watch.trouble_lasts() > 0

    async def close(self) -> bool:
        """Finish what waits and disconnect, in CLOSE_S at most.

        Returns whether that was enough. If not, nothing is harmed: what was not committed is not stored, nobody
        was told that it is, and the next process finds everything else.
        """
        try:
            async with asyncio.timeout(CLOSE_S):
                await self._store.close()
        except TimeoutError:
            log.warning("the database did not close in time", extra={"action": "database_left_open"})
            self._store.abandon()
            return False
        return True

    async def read(
        self, unit: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a unit that only reads, beside those that write."""
        with self._timed("read"):
            result: T = await self._store.read(
                lambda connection: unit(connection, *args, **kwargs), _name(unit)
            )
        return result

    async def write(
        self, unit: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a unit in a transaction and return its result once it is on the disk.

        Raises what the unit raises, after taking back what it did.
        """
        with self._timed("write"):
            result: T = await self._store.write(
                lambda connection: unit(connection, *args, **kwargs), _name(unit)
            )
        return result

    async def write_ahead(
        self, unit: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Do as `write`, ahead of the units that wait: for what is short and must be known soon."""
        with self._timed("write"):
            result: T = await self._store.write(
                lambda connection: unit(connection, *args, **kwargs), _name(unit), ahead=True
            )
        return result

    async def forget_deleted_bytes(self) -> bool:
        """See to it that erased bytes are gone from the files of this machine; return whether that went through."""
        return await self._store.forget_deleted_bytes()

    async def fold_log(self) -> bool:
        """Fold SQLite's write-ahead log into its file; return whether that went through."""
        return await self._store.fold_log()

    @contextmanager
    def _timed(self, verb: str) -> Iterator[None]:
        began = time.monotonic()
        try:
            yield
        finally:
            self.on_done(verb, time.monotonic() - began)


def _store(url: str, watch: Watch, key: Key, *, alone: bool) -> Store:
    address = server_address(url)
    if address is None:
        return SqliteStore(sqlite_path(url), watch, key)
    from bot.storage.postgres_store import PostgresStore  # noqa: PLC0415 - a driver that SQLite does not need

    return PostgresStore(address, watch, key, alone=alone)


def _nobody(verb: str, seconds: float) -> None:
    """Tell nobody."""


def _name(unit: Callable[..., Any]) -> str:
    return getattr(unit, "__qualname__", type(unit).__name__)
