"""SQLite: one connection that writes, a few that read beside it.

Units that wait for the writer at the same time share one transaction, each in a savepoint of its own: one fsync for
all of them, and a unit that fails takes only itself back.
"""

import asyncio
import logging
import sqlite3
import time
from pathlib import Path
from typing import Any

from sqlalchemy.exc import OperationalError

from bot.storage import files, rewriting
from bot.storage.sealing import Key
from bot.storage.sqlite import reading_engine, writing_engine
from bot.storage.store import Work
from bot.storage.trouble import Trouble, trouble_of
from bot.storage.watch import Watch
from bot.storage.writer import PATIENCE_S, Writer

READ_PAUSE_S = 0.1
CHECKPOINT_TRIES = 50
CHECKPOINT_PAUSE_S = 0.02

log = logging.getLogger(__name__)


class SqliteStore:
    """A SQLite file. In memory the writer does both."""

    is_shared = False

    def __init__(self, path: Path | None, watch: Watch, key: Key = None) -> None:
        self._path = path
        self._watch = watch
        self._writer = Writer(writing_engine(path, key), watch)
        self._readers = reading_engine(path, key) if path else None

    async def open(self) -> None:
        """Make the file where there is none, and start the writer."""
        if self._path:
            files.ensure(self._path)
        await self._writer.open()

    async def close(self) -> None:
        """Finish what waits, and fold the write-ahead log into the file."""
        if self._readers:
            await self._readers.dispose()
        await self._writer.close()

    def abandon(self) -> None:
        """Leave the writer's thread to itself: what it may be hanging in cannot be ended."""
        self._writer.abandon()

    async def read(self, work: Work, name: str) -> Any:
        """Run a unit beside the writer, and again where a lock passes in time."""
        if self._readers is None:
            return await self.write(work, name)
        began = time.monotonic()
        while True:
            try:
                with self._watch.over(lambda: name):
                    async with self._readers.connect() as connection:
                        return await connection.run_sync(work)
            except OperationalError as error:
                if trouble_of(error) is not Trouble.LOCKED or time.monotonic() - began > PATIENCE_S:
                    raise
            await asyncio.sleep(READ_PAUSE_S)

    async def write(self, work: Work, name: str, *, ahead: bool = False) -> Any:
        """Have the writer run a unit."""
        return await self._writer.run(work, name, ahead=ahead)

    async def forget_deleted_bytes(self) -> bool:
        """Rewrite the file without what was deleted, and empty the write-ahead log: erased bytes are gone from both.

        secure_delete alone leaves copies behind: where SQLite moves rows from page to page, the old places keep
        their bytes. Takes about a second for 100 MB, in which nothing is written; closing the database breaks
        it off.
        """
        if self._path is None:
            return True
        try:
            await self._writer.run_alone(rewriting.rewrite, "rewrite", rewriting.may_last(self._path))
        except sqlite3.Error as error:  # no room for the copy, or another process writes
            fields = {"action": "rewrite_failed", "error": type(error).__name__}
            log.warning("the file could not be rewritten", extra=fields)
            return False
        return await self.fold_log()

    async def fold_log(self) -> bool:
        """Fold the write-ahead log into the file and truncate it.

        A reader can make the checkpoint busy; it is repeated for some seconds, and units go between.
        """
        if self._path is None:
            return True
        for _ in range(CHECKPOINT_TRIES):
            try:
                if await self._writer.run_alone(rewriting.fold, "fold", rewriting.may_last(self._path)):
                    return True
            except sqlite3.Error:  # the disk is full or fails; the log stays as it is
                return False
            await asyncio.sleep(CHECKPOINT_PAUSE_S)
        return False
