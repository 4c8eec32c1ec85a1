"""What the tests of storage share: tables in memory, and a database on disk."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from bot.storage.database import Database
from bot.storage.tables import metadata


@pytest_asyncio.fixture(loop_scope="session")
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """Open a database in a file, its tables empty."""
    it = Database(f"sqlite:///{tmp_path}/bot.db")
    await it.open()
    await it.write(metadata.create_all)
    yield it
    await it.close()
