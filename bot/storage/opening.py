"""Opening the database for a process: locked against others, its tables brought up to date."""

import errno
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from bot.storage import encrypting, lock, soundness
from bot.storage.address import sqlite_path
from bot.storage.database import Database
from bot.storage.lock import DatabaseInUseError
from bot.storage.migrations import ensure_current, is_current
from bot.storage.sealing import Key


@asynccontextmanager
async def opened_beside(url: str, key: Key = None) -> AsyncIterator[Database]:
    """Open the database to add rows, also where a bot of this version is running on it.

    Raises lock.DatabaseInUseError where that bot is of another version, and what `opened_database` raises.
    """
    async with AsyncExitStack() as stack:
        try:
            database = await stack.enter_async_context(opened_database(url, key))
        except DatabaseInUseError:
            database = Database(url, key)
            stack.push_async_callback(database.close)
            await database.open()
            if not await database.read(is_current):
                raise
            await database.read(encrypting.check, key)
        yield database


@asynccontextmanager
async def opened_database(url: str, key: Key = None) -> AsyncIterator[Database]:
    """Open the database alone, with its tables brought up to date, and close it in the end.

    Raises lock.DatabaseInUseError where another process has the file, FileNotFoundError where its folder is not,
    sqlalchemy.exc.DBAPIError where it cannot be used, soundness.DamagedDatabaseError where it is damaged,
    sealing.MissingKeyError or WrongKeyError where `key` is not the one that it needs. Given one, it needs it from
    now on.
    """
    path = sqlite_path(url)
    if (
        path and not path.parent.is_dir()
    ):  # the lock would make the folder, and a slip would begin a new database
        raise FileNotFoundError(errno.ENOENT, "There is no such folder", str(path.parent))
    held = lock.hold(path) if path else None
    database = Database(url, key)
    closed = False
    try:
        await database.open()
        if path and soundness.is_checked(path):
            await database.read(soundness.check)
        await database.write(ensure_current)
        await database.write(encrypting.admit, key)
        yield database
    finally:
        closed = await database.close()
        if (
            held and closed
        ):  # what is left open may still be writing: the system frees the lock with the process
            held.release()
