"""The database for whoever cannot go on without it: asked until it works."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from bot.storage.database import Database
from bot.storage.trouble import tell

PAUSE_S = 0.5

log = logging.getLogger(__name__)
P = ParamSpec("P")
T = TypeVar("T")


class Untiring:
    """Runs units ahead of others, until the database takes them.

    Those that only read go the same way: a hop to the thread that writes costs a fraction of the several hops that
    a connection beside it takes, and whoever asks has written just before or is about to.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def run(
        self, unit: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a unit in a transaction."""
        return await _until_it_works(lambda: self._database.write_ahead(unit, *args, **kwargs))


async def _until_it_works(work: Callable[[], Awaitable[T]]) -> T:
    while True:
        try:
            return await work()
        except OperationalError as error:
            tell(log, "what cannot go on without the database is tried again", error)
            await asyncio.sleep(PAUSE_S)
