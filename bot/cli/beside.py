"""Commands that read the database or add rows to it, also beside a bot that is running on it."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

from bot.cli.failing import fail, fail_beside, usable_database
from bot.cli.serve import loaded
from bot.storage.address import sqlite_path
from bot.storage.lock import DatabaseInUseError
from bot.storage.sealing import Key, key_from

if TYPE_CHECKING:
    from bot.storage.database import Database  # slow to load, and only needed once it is opened

T = TypeVar("T")


def beside(work: Callable[["Database"], Awaitable[T]]) -> T:
    """Do something with the database that the settings name; where that cannot be, end the command with one line."""
    settings = loaded()
    url = settings.database_url
    try:
        with usable_database(url):
            path = sqlite_path(url)
            if path and not path.is_file():
                fail(f"there is no database at {path}. Check DATABASE_URL and the folder you are in.")
            return asyncio.run(_with(url, key_from(settings.data_key), work))
    except DatabaseInUseError as error:
        fail_beside(error)


async def _with(url: str, key: Key, work: Callable[["Database"], Awaitable[T]]) -> T:
    from bot.storage.opening import opened_beside  # noqa: PLC0415 - slow to load, and only needed here

    async with opened_beside(url, key) as database:
        return await work(database)
