"""What all tests share: the real bot, in this process, over HTTP to a playground of its own."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import hypothesis
import pytest
import pytest_asyncio

from bot.app import App, opened_database
from bot.playground.server import PlaygroundServer
from bot.playground.telegram import Person, Telegram
from bot.settings import Settings
from bot.storage.database import Database
from bot.storage.sealing import key_from
from bot.telegram.wire import connect
from bot.wording.catalogue import LOCALES
from tests.databases import (  # noqa: F401 - fixtures
    KINDS,
    _postgresql_connection,
    _units,
    connection,
    postgresql,
    postgresql_url,
    runs_on_postgresql,
)
from tests.driver import Somebody

pytest_plugins = ("tests.reliability.report",)

# a busy machine makes any example slow; and what is open is searched the same way everywhere, so that nobody's change
# fails for what it did not touch. To look further: pytest --hypothesis-profile=explore
hypothesis.settings.register_profile("usual", deadline=None, derandomize=True)
hypothesis.settings.register_profile("explore", deadline=None, max_examples=1_000)
hypothesis.settings.load_profile("usual")

TOKEN = "1000001:playground"
ON_A_SERVER = (
    "e2e/test_replicas.py",
    "storage/test_copying.py",
    "storage/test_opening_a_server.py",
    "reliability/test_13_replicas.py",
    "reliability/test_19_server.py",
    "storage/test_postgres_store.py",
    "storage/test_sharing.py",
    "telegram/test_lost_commits.py",
    "weekly/test_replicas.py",
)
collect_ignore = [] if "postgresql" in KINDS else [*ON_A_SERVER]


@dataclass(frozen=True)
class Running:
    """A bot at work: its Telegram, its database, and new people to talk to it."""

    telegram: Telegram
    database: Database
    somebody: Callable[..., Somebody]


def settings(url: str, database: str, **more: object) -> Settings:
    """Return settings for a test: no pace, and no .env of the developer's."""
    values = {"telegram_api_url": url, "database_url": database, "send_rate": 0, "send_rate_chat": 0, **more}
    return Settings(_env_file=None, **values)  # type: ignore[arg-type]  # pydantic-settings' own argument


@asynccontextmanager
async def running(
    where: Path | str, locales: Path = LOCALES, telegram: Telegram | None = None, **more: object
) -> AsyncIterator[Running]:
    """Run a bot on the database in a folder or at a URL until the block ends; a part that dies fails the test.

    `telegram` is that of an earlier run, for a bot that is started again.
    """
    telegram = telegram or Telegram(token=TOKEN, people=())
    server = PlaygroundServer(telegram)
    await server.start()
    ids = count(7_000_001)

    def somebody(language: str | None = "en", name: str = "Kim", chat_id: int | None = None) -> Somebody:
        person = Person(next(ids), name, language_code=language)
        telegram.add_person(person)
        return Somebody(telegram, person, chat_id)

    url = where if isinstance(where, str) else f"sqlite:///{where}/bot.db"
    stop = asyncio.Event()
    told = settings(server.url, url, **more)
    async with opened_database(url, key_from(told.data_key)) as database:
        wire = connect(TOKEN, server.url)
        await wire.initialize()
        app = App(told, database, wire, locales)
        serving = asyncio.create_task(app.run(stop, lambda _: None))
        try:
            yield Running(telegram, database, somebody)
        finally:
            stop.set()
            await serving
            await wire.shutdown()
            await server.stop()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def bot(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Running]:
    """Run the bot that most conversations share; everybody who talks to it is new."""
    async with running(tmp_path_factory.mktemp("bot")) as it:
        yield it


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run tests of units on PostgreSQL in their own way."""
    return runs_on_postgresql(pyfuncitem) or None
