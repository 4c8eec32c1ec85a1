"""What the end-to-end tests share: a Telegram outside, and the bot's process on it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest
import pytest_asyncio

from bot.playground.server import PlaygroundServer
from bot.playground.telegram import Person, Telegram
from tests.conftest import TOKEN
from tests.driver import Somebody
from tests.e2e.process import BotProcess


@dataclass(frozen=True)
class World:
    """A Telegram and its server, the folder of the bot's process, and that process."""

    telegram: Telegram
    server: PlaygroundServer
    folder: Path
    bot: BotProcess
    _ids: "count[int]"

    def somebody(self, language: str = "en", name: str = "Kim") -> Somebody:
        """Return a new person."""
        person = Person(next(self._ids), name, language_code=language)
        self.telegram.add_person(person)
        return Somebody(self.telegram, person)

    def heard(self, somebody: Somebody) -> list[str]:
        """Return what the bot has said to a person, oldest first, as it stands now."""
        messages = self.telegram.messages(somebody.chat_id)
        return [message.get("text", "") for message in messages if message["from"]["is_bot"]]

    async def hears(self, somebody: Somebody, text: str) -> None:
        """Wait until the bot has said something to a person; after a kill an answer may come a second time."""
        await self.telegram.wait_until(lambda: any(text in each for each in self.heard(somebody)), 20)


@asynccontextmanager
async def inhabited(folder: Path, *, before: str = "", **environment: str) -> AsyncIterator[World]:
    """Open a Telegram in which nobody lives yet, with the bot's process at work on it."""
    telegram = Telegram(token=TOKEN, people=())
    server = PlaygroundServer(telegram)
    await server.start()
    bot = BotProcess(server.url, folder, before=before, **environment)
    try:
        await bot.start()
        yield World(telegram, server, folder, bot, count(7_000_001))
    finally:
        await bot.kill()
        await server.stop()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def world(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[World]:
    """Share one Telegram and one bot; a test that ends the bot starts it again."""
    async with inhabited(tmp_path_factory.mktemp("bot")) as it:
        yield it
