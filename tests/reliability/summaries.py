"""People whose weekly summaries are due, and the summaries that reach them."""

from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any

from benchmarks.seeding import seed
from bot.clock import utc_now
from bot.playground.server import PlaygroundServer
from bot.playground.telegram import Person, Telegram
from tests.conftest import TOKEN
from tests.domain.zones_of_the_world import ZONES
from tests.e2e.conftest import World
from tests.e2e.process import BotProcess

ZONES_USED = 30
FIRST = 9_000_001
PATIENCE_S = 300.0
WITHOUT_FIGURES = "You haven’t logged anything this week yet."
"""How a summary begins that has nothing to draw."""


class Summaries:
    """So many people with a summary, and how many each has got."""

    def __init__(self, world: World, people: int) -> None:
        self.world = world
        self.people = range(FIRST, FIRST + people)
        self.got: Counter[int] = Counter()
        world.telegram.listeners.add(self._sent)

    async def reached(self, people: int, within: float = PATIENCE_S) -> None:
        """Wait until so many different people have one."""
        await self.world.telegram.wait_until(lambda: len(self.got) >= people, within)

    def has_got(self, chat_id: int, _text: str) -> bool:
        """Tell whether somebody has one already."""
        return chat_id in self.got

    @property
    def repeats(self) -> int:
        """How many came more than once, where each is due once."""
        return self.got.total() - len(self.got)

    def _sent(self, event: dict[str, Any]) -> None:
        message = event.get("message", {})
        if event["type"] == "message" and ("photo" in message or WITHOUT_FIGURES in message.get("text", "")):
            self.got[event["chat_id"]] += 1


@asynccontextmanager
async def known(folder: Path, people: int, *, before: str = "", **settings: str) -> AsyncIterator[Summaries]:
    """Have so many people who talked to the bot before, and a bot that is not started yet."""
    persons = [Person(FIRST + number, f"P{number % 100}", language_code="en") for number in range(people)]
    telegram = Telegram(token=TOKEN, people=persons)
    for person in persons:
        telegram.private_chat(person.id).started = True
    server = PlaygroundServer(telegram)
    await server.start()
    bot = BotProcess(server.url, folder, before=before, **settings)
    try:
        yield Summaries(World(telegram, server, folder, bot, count(7_000_001)), people)
    finally:
        await bot.kill()
        await server.stop()


@asynccontextmanager
async def due(
    folder: Path, people: int, *, before: str = "", late: timedelta = timedelta(hours=1), **settings: str
) -> AsyncIterator[Summaries]:
    """Have so many people's summaries due for an hour, in many zones, and a bot that is not started yet."""
    async with known(folder, people, before=before, **settings) as summaries:
        database = summaries.world.bot.database
        await seed(database, summaries.people, ZONES[:ZONES_USED], utc_now(), late=late)
        yield summaries
