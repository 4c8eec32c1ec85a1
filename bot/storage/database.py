"""The database as two verbs: `read` a unit, or `write` a unit in a transaction.

A unit is a plain function over a SQLAlchemy connection. Units that wait for the writer at the same time share
one transaction, each in a savepoint of its own: one fsync for all of them, and a unit that fails takes only
itself back. `write` returns after the commit.
"""

import asyncio
import logging
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from bot.storage import files, rewriting
from bot.storage.sqlite import reading_engine, sqlite_path, writing_engine
from bot.storage.trouble import Trouble, trouble_of
from bot.storage.watch import Watch
from bot.storage.writer import PATIENCE_S, Writer

P = ParamSpec("P")
T = TypeVar("T")

CLOSE_S = 2.0
"""How long closing may take; what waits then is left, as if the process had been killed."""
READ_PAUSE_S = 0.1
CHECKPOINT_TRIES = 50
CHECKPOINT_PAUSE_S = 0.02

log = logging.getLogger(__name__)


class Database:
    """An opened SQLite database: one connection that writes, a few that read. In memory the writer does both.

    `on_done` is told how many seconds each unit took, waiting included: "read" or "write".
    """

    def __init__(self, url: str) -> None:
        self.path = sqlite_path(url)
        self.on_done: Callable[[str, float], None] = _nobody
        self._watch = Watch()
        self._writer = Writer(writing_engine(self.path), self._watch)
        self._readers = reading_engine(self.path) if self.path else None

    async def open(self) -> None:
        """Connect and start the writer.

        Raises sqlalchemy.exc.DBAPIError or OSError where the file cannot be used.
        """
        if self.path:
            files.ensure(self.path)
        await self._writer.open()

    async def watch(self) -> None:
        """Watch over the database forever. Raises DatabaseStuckError where nobody gets on for too long."""
        await self._watch.run()

    @property
    def is_in_trouble(self) -> bool:
        """Whether nothing can be kept at the moment, whatever it is."""
        return self._watch.trouble_lasts() > 0

    async def close(self) -> bool:
        """Finish what waits, fold the write-ahead log into the file and disconnect, in CLOSE_S at most.

        Returns whether that was enough. If not, nothing is harmed: what was not committed is not stored, nobody
        was told that it is, and the next process folds the log.
        """
        try:
            async with asyncio.timeout(CLOSE_S):
                if self._readers:
                    await self._readers.dispose()
                await self._writer.close()
        except TimeoutError:
            log.warning("the database did not close in time", extra={"action": "database_left_open"})
            self._writer.abandon()
            return False
        return True

    async def read(
        self, unit: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a unit that only reads, beside the writer."""
        if self._readers is None:
            return await self.write(unit, *args, **kwargs)
        began = time.monotonic()
        while True:
            try:
                with self._watch.over(lambda: _name(unit)), self._timed("read"):
                    async with self._readers.connect() as connection:
                        return await connection.run_sync(unit, *args, **kwargs)
            except OperationalError as error:
                if trouble_of(error) is not Trouble.LOCKED or time.monotonic() - began > PATIENCE_S:
                    raise
            await asyncio.sleep(READ_PAUSE_S)

    async def write(
        self, unit: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a unit in a transaction and return its result once it is on the disk.

        Raises what the unit raises, after taking back what it did.
        """
        with self._timed("write"):
            result: T = await self._writer.run(
                lambda connection: unit(connection, *args, **kwargs), _name(unit)
            )
        return result

    async def write_ahead(
        self, unit: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Do as `write`, ahead of the units that wait: for what is short and must be known soon."""
        with self._timed("write"):
            result: T = await self._writer.run(
                lambda connection: unit(connection, *args, **kwargs), _name(unit), ahead=True
            )
        return result

    async def forget_deleted_bytes(self) -> bool:
        """Rewrite the file without what was deleted, and empty the write-ahead log: erased bytes are gone from both.

        secure_delete alone leaves copies behind: where SQLite moves rows from page to page, the old places keep
        their bytes. Takes about a second for 100 MB, in which nothing is written; closing the database breaks
        it off. Returns whether it went through.
        """
        if self.path is None:
            return True
        try:
            await self._writer.run_alone(rewriting.rewrite, "rewrite", rewriting.may_last(self.path))
        except sqlite3.Error as error:  # no room for the copy, or another process writes
            fields = {"action": "rewrite_failed", "error": type(error).__name__}
            log.warning("the file could not be rewritten", extra=fields)
            return False
        return await self.fold_log()

    async def fold_log(self) -> bool:
        """Fold the write-ahead log into the file and truncate it.

        A reader can make the checkpoint busy; it is repeated for some seconds, and units go between. Returns
        whether it went through.
        """
        if self.path is None:
            return True
        for _ in range(CHECKPOINT_TRIES):
            try:
                if await self._writer.run_alone(rewriting.fold, "fold", rewriting.may_last(self.path)):
                    return True
            except sqlite3.Error:  # the disk is full or fails; the log stays as it is
                return False
            await asyncio.sleep(CHECKPOINT_PAUSE_S)
        return False

    @contextmanager
    def _timed(self, verb: str) -> Iterator[None]:
        began = time.monotonic()
        yield
        self.on_done(verb, time.monotonic() - began)


def _nobody(verb: str, seconds: float) -> None:
    """Tell nobody."""


def _name(unit: Callable[..., Any]) -> str:
    return getattr(unit, "__qualname__", type(unit).__name__)
