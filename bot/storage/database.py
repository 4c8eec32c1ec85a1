"""The database as two verbs: `read` a unit, or `write` a unit in a transaction.

A unit is a plain function over a SQLAlchemy connection. Units that wait for the writer at the same time share
one transaction, each in a savepoint of its own: one fsync for all of them, and a unit that fails takes only
itself back. `write` returns after the commit.
"""

import asyncio
import sqlite3
from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import files
from bot.storage.sqlite import reading_engine, sqlite_path, writing_engine
from bot.storage.writer import Writer

P = ParamSpec("P")
T = TypeVar("T")

CHECKPOINT_TRIES = 50
CHECKPOINT_PAUSE_S = 0.02


class Database:
    """An opened SQLite database: one connection that writes, a few that read. In memory the writer does both."""

    def __init__(self, url: str) -> None:
        self.path = sqlite_path(url)
        self._writer = Writer(writing_engine(self.path))
        self._readers = reading_engine(self.path) if self.path else None

    async def open(self) -> None:
        """Connect and start the writer.

        Raises sqlalchemy.exc.DBAPIError or OSError where the file cannot be used.
        """
        if self.path:
            files.ensure(self.path)
        await self._writer.open()

    async def close(self) -> None:
        """Finish what waits, fold the write-ahead log into the file and disconnect."""
        if self._readers:
            await self._readers.dispose()
        await self._writer.close()

    async def read(
        self, unit: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a unit that only reads, beside the writer."""
        if self._readers is None:
            return await self.write(unit, *args, **kwargs)
        async with self._readers.connect() as connection:
            return await connection.run_sync(unit, *args, **kwargs)

    async def write(
        self, unit: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a unit in a transaction and return its result once it is on the disk.

        Raises what the unit raises, after taking back what it did.
        """
        result: T = await self._writer.run(lambda connection: unit(connection, *args, **kwargs))
        return result

    async def write_ahead(
        self, unit: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Do as `write`, ahead of the units that wait: for what is short and must be known soon."""
        result: T = await self._writer.run(lambda connection: unit(connection, *args, **kwargs), ahead=True)
        return result

    async def forget_deleted_bytes(self) -> bool:
        """Rewrite the file without what was deleted, and empty the write-ahead log: erased bytes are gone from both.

        secure_delete alone leaves copies behind: where SQLite moves rows from page to page, the old places keep
        their bytes. Takes about a second for 100 MB, in which nothing is written. Returns whether it went through.
        """
        if self._readers is None:
            return True
        try:
            async with self._readers.connect() as connection:
                await _executed(connection, "VACUUM")
        except sqlite3.Error:  # no room for the copy, or another process writes
            return False
        return await self.fold_log()

    async def fold_log(self) -> bool:
        """Fold the write-ahead log into the file and truncate it.

        A reader can make the checkpoint busy; it is repeated for about a second. Returns whether it went through.
        """
        if self._readers is None:
            return True
        for _ in range(CHECKPOINT_TRIES):
            async with self._readers.connect() as connection:
                busy, *_ = await _executed(connection, "PRAGMA wal_checkpoint(TRUNCATE)")
            if not busy:
                return True
            await asyncio.sleep(CHECKPOINT_PAUSE_S)
        return False


async def _executed(connection: AsyncConnection, statement: str) -> Any:
    """Run a statement that stands outside of transactions, and return its first row."""
    raw = await connection.get_raw_connection()
    cursor = await raw.driver_connection.execute(statement)  # type: ignore[union-attr]  # it is open
    row = await cursor.fetchone()
    await cursor.close()
    return row
