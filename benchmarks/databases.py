"""Databases to measure on, of both kinds; they are gone with the block."""

import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from enum import StrEnum
from itertools import count
from pathlib import Path

from sqlalchemy import Connection, text

from tests.databases import Postgres
from tests.postgres import served

New = Callable[[], Awaitable[str]]
"""Gives the address of a database in which there is nothing yet."""


class Kind(StrEnum):
    """A kind of database, by its name."""

    SQLITE = "SQLite"
    POSTGRESQL = "PostgreSQL"


_SIZE = {
    "sqlite": "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()",
    "postgresql": "SELECT pg_database_size(current_database())",
}


@asynccontextmanager
async def databases(kind: Kind) -> AsyncIterator[New]:
    """Give new databases of a kind: files in a folder, or those of a server of our own."""
    if kind is Kind.POSTGRESQL:
        with served() as server:
            them = Postgres(server.url())

            async def on_server() -> str:
                return them.url(await them.create())

            yield on_server
        return
    with tempfile.TemporaryDirectory() as folder:
        numbers = count(1)

        async def in_folder() -> str:
            return f"sqlite:///{Path(folder) / str(next(numbers))}.db"

        yield in_folder


def size_of(connection: Connection) -> int:
    """Return how many bytes a database occupies."""
    return int(connection.execute(text(_SIZE[connection.dialect.name])).scalar_one())
