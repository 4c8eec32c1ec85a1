"""What the tests of storage share: tables in memory, and a database on disk."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import Connection

from bot.storage.database import Database
from bot.storage.tables import metadata
from tests.storage.tables_in_memory import tables_in_memory


@pytest.fixture
def connection() -> Iterator[Connection]:
    """Connect to empty tables."""
    with tables_in_memory() as it:
        yield it


@pytest_asyncio.fixture(loop_scope="session")
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """Open a database in a file, its tables empty."""
    it = Database(f"sqlite:///{tmp_path}/bot.db")
    await it.open()
    await it.write(metadata.create_all)
    yield it
    await it.close()
