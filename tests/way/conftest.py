"""Conversations in which much is kept are held with a bot on either kind of database."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.conftest import Running, running
from tests.databases import KINDS, Postgres

ON_BOTH = frozenset(
    f"tests.way.test_{about}"
    for about in (
        "accounts",
        "days",
        "entries",
        "figures",
        "goal",
        "groups",
        "import",
        "meeting",
        "partners",
        "schedule",
        "zones",
    )
)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "bot" in metafunc.fixturenames and metafunc.module.__name__ in ON_BOTH:
        metafunc.parametrize("bot", KINDS, indirect=True, scope="session")


@pytest.fixture(scope="session")
def bot(request: pytest.FixtureRequest) -> Running:
    """Have the bot that most conversations share; everybody who talks to it is new."""
    running_bot: Running = request.getfixturevalue(f"_bot_on_{getattr(request, 'param', KINDS[0])}")
    return running_bot


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def _bot_on_sqlite(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Running]:
    async with running(tmp_path_factory.mktemp("bot")) as it:
        yield it


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def _bot_on_postgresql(postgresql: Postgres) -> AsyncIterator[Running]:
    name = await postgresql.create(postgresql.template)
    async with running(postgresql.url(name)) as it:
        yield it
    await postgresql.drop(name)
