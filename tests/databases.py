"""Both kinds of database for the tests: empty tables for units, and databases for a bot."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack
from functools import partial
from itertools import count

import pytest
import pytest_asyncio
from sqlalchemy import Connection, make_url, text
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlalchemy.util import greenlet_spawn

from bot.storage import migrations, postgres
from bot.storage.address import server_address
from tests import postgres as own
from tests.storage.tables_in_memory import tables_in_memory

_GIVEN = os.environ.get("TEST_DATABASE_URL")  # noqa: TID251 - a setting of the tests, none of the bot's
KINDS = ("sqlite", "postgresql") if _GIVEN or own.programs() else ("sqlite",)
_LOOP = "loop"


class Postgres:
    """A server on which databases with empty tables are made."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._numbers = count(1)
        self._prefix = f"mikroskop_test_{os.getpid()}"
        self.template = ""

    def url(self, database: str) -> str:
        """Return the address of a database."""
        return make_url(self._url).set(database=database).render_as_string(hide_password=False)

    def engine(self, database: str) -> AsyncEngine:
        """Return an engine for a database."""
        return postgres.engine(server_address(self.url(database)) or "", 1)

    async def create(self, template: str = "template0") -> str:
        """Make a database like another one, by default without a table, and return its name."""
        name = f"{self._prefix}_{next(self._numbers)}"
        await self._do(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    async def drop(self, name: str) -> None:
        """Remove a database."""
        await self._do(f"DROP DATABASE {name} WITH (FORCE)")

    async def _do(self, statement: str) -> None:
        engine = postgres.engine(server_address(self._url) or "", 1)
        async with engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
            await connection.execute(text(statement))
        await engine.dispose()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def postgresql() -> AsyncIterator[Postgres]:
    """Have a server, and on it a database with empty tables to be copied."""
    with ExitStack() as stack:
        server = Postgres(_GIVEN or stack.enter_context(own.served()).url())
        server.template = await server.create()
        engine = server.engine(server.template)
        async with engine.begin() as connection:
            await connection.run_sync(migrations.upgrade)
        await engine.dispose()
        yield server
        await server.drop(server.template)


@pytest_asyncio.fixture(loop_scope="session")
async def postgresql_url(postgresql: Postgres) -> AsyncIterator[str]:
    """Have a database with empty tables for one test."""
    name = await postgresql.create(postgresql.template)
    yield postgresql.url(name)
    await postgresql.drop(name)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def _units(postgresql: Postgres) -> AsyncIterator[AsyncEngine]:
    """Have a database whose tables are empty before and after every test."""
    name = await postgresql.create(postgresql.template)
    engine = postgresql.engine(name)
    yield engine
    await engine.dispose()
    await postgresql.drop(name)


@pytest_asyncio.fixture(loop_scope="session")
async def _postgresql_connection(_units: AsyncEngine) -> AsyncIterator[Connection]:
    """Connect to empty tables; what a test does to them is taken back."""
    async with _units.connect() as connection:
        await connection.begin()
        assert connection.sync_connection is not None
        connection.sync_connection.info[_LOOP] = asyncio.get_running_loop()
        yield connection.sync_connection
        await connection.rollback()


@pytest.fixture(params=KINDS)
def connection(request: pytest.FixtureRequest) -> Iterator[Connection]:
    """Connect to empty tables, of either kind."""
    if request.param == "postgresql":
        yield request.getfixturevalue("_postgresql_connection")
        return
    with tables_in_memory() as it:
        yield it


def runs_on_postgresql(item: pytest.Function) -> bool:
    """Run a test of units on the connection's loop; return False where that is none of PostgreSQL's.

    A unit waits for the driver in the middle of a plain function: that takes a greenlet around it.
    """
    names = item._fixtureinfo.argnames
    given = {name: item.funcargs[name] for name in names}
    found = next((each for each in given.values() if isinstance(each, Connection)), None)
    if found is None or found.dialect.name != "postgresql":
        return False
    loop: asyncio.AbstractEventLoop = found.info[_LOOP]
    loop.run_until_complete(greenlet_spawn(partial(item.obj, **given)))
    return True
