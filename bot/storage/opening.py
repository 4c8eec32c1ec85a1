"""Opening the database for a process: locked against others, its tables brought up to date."""

import errno
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from bot.storage import encrypting, lock, soundness
from bot.storage.address import server_address, sqlite_path
from bot.storage.database import Database
from bot.storage.lock import DatabaseInUseError
from bot.storage.migrations import OtherTablesError, ensure_current, is_current
from bot.storage.sealing import Key


@asynccontextmanager
async def opened_beside(url: str, key: Key = None) -> AsyncIterator[Database]:
    """Open the database to read it or to add rows, also where a bot of this version is running on it.

    On a server others may be at work, too: its tables are left as they are. Raises OtherTablesError where they are
    those of another version, sealing.NeedlessKeyError where a key is given that the database does not need,
    lock.DatabaseInUseError where a bot of another version has the file, and what `opened_database` raises.
    """
    async with AsyncExitStack() as stack:
        if server_address(url):
            database = await stack.enter_async_context(_opened_as_it_is(url, key))
        else:
            try:
                database = await stack.enter_async_context(opened_database(url, key))
            except DatabaseInUseError as error:
                try:
                    database = await stack.enter_async_context(_opened_as_it_is(url, key))
                except OtherTablesError:
                    raise error from None
        yield database


@asynccontextmanager
async def _opened_as_it_is(url: str, key: Key) -> AsyncIterator[Database]:
    """Open the database without a change to it, if its tables are those of this version and the key fits."""
    database = Database(url, key)
    try:
        await database.open()
        if not await database.read(is_current):
            raise OtherTablesError
        await database.read(encrypting.check_as_it_is, key)
        yield database
    finally:
        await database.close()


@asynccontextmanager
async def opened_database(url: str, key: Key = None, *, alone: bool = False) -> AsyncIterator[Database]:
    """Open the database, a file alone, with its tables brought up to date, and close it in the end.

    `alone`: a server's database as well. Raises lock.DatabaseInUseError where another process has it,
    FileNotFoundError where its folder is not, sqlalchemy.exc.DBAPIError where it cannot be used,
    soundness.DamagedDatabaseError where it is damaged, sealing.MissingKeyError or WrongKeyError where `key` is not
    the one that it needs. Given one, it needs it from now on.
    """
    path = sqlite_path(url)
    if (
        path and not path.parent.is_dir()
    ):  # the lock would make the folder, and a slip would begin a new database
        raise FileNotFoundError(errno.ENOENT, "There is no such folder", str(path.parent))
    held = lock.hold(path) if path else None
    database = Database(url, key, alone=alone)
    closed = False
    try:
        await database.open()
        if path and soundness.is_checked(path):
            await database.read(soundness.check)
        await _bring_up_to_date(url, database)
        await database.write(encrypting.admit, key)
        yield database
    finally:
        closed = await database.close()
        if (
            held and closed
        ):  # what is left open may still be writing: the system frees the lock with the process
            held.release()


async def _bring_up_to_date(url: str, database: Database) -> None:
    address = server_address(url)
    if not address:
        await database.write(ensure_current)
    elif not await database.read(is_current):
        from bot.storage import postgres  # noqa: PLC0415 - its driver is not loaded where SQLite is enough

        engine = postgres.engine(address, 1, patient=True)
        try:
            async with engine.begin() as connection:
                await connection.run_sync(ensure_current)
        finally:
            await engine.dispose()
