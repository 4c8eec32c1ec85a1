"""What the tests of the wire share: a playground over HTTP, and the bot's client for it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from itertools import count

import pytest_asyncio
from sqlalchemy import Connection, select

from bot.playground.server import PlaygroundServer
from bot.playground.telegram import Person, Telegram
from bot.storage.tables import person
from bot.telegram.wire import Wire, connect
from tests.conftest import TOKEN


@dataclass(frozen=True)
class Line:
    """A Telegram, its address, the bot's client, and somebody new who has said hello."""

    telegram: Telegram
    url: str
    wire: Wire
    chat_id: int


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def _line() -> AsyncIterator[Line]:
    telegram = Telegram(token=TOKEN, people=())
    server = PlaygroundServer(telegram)
    await server.start()
    wire = connect(TOKEN, server.url)
    await wire.initialize()
    yield Line(telegram, server.url, wire, 0)
    await wire.shutdown()
    await server.stop()


_IDS = count(8_000_001)


def newcomer(telegram: Telegram) -> int:
    """Let somebody new say hello, and return their id."""
    kim = telegram.add_person(Person(next(_IDS), "Kim"))
    telegram.say(kim.id, "hello")
    return kim.id


def reachable(connection: Connection, person_id: int) -> bool:
    """Return whether a person, who is known, takes messages as far as we know."""
    since = select(person.c.unreachable_since).where(person.c.id == person_id)
    return connection.execute(since).scalar_one() is None


@pytest_asyncio.fixture(loop_scope="session")
async def line(_line: Line) -> AsyncIterator[Line]:
    """Introduce somebody new, and leave no fault and no update behind."""
    person_id = newcomer(_line.telegram)
    _line.telegram.queue.forget_all()
    _line.telegram.calls.clear()
    yield Line(_line.telegram, _line.url, _line.wire, person_id)
    _line.telegram.faults.clear()
    _line.telegram.queue.forget_all()
