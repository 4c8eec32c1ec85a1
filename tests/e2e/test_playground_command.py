"""`mikroskop playground` as a process: it serves its page, and goes on in its folder where it stopped."""

import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from tests.cli.console import started
from tests.e2e.process import BotProcess

BEN = 102
NOWHERE = "http://127.0.0.1:9"
"""The playground is its own Telegram: it must not care for the address of the real one."""


@dataclass(frozen=True)
class Page:
    """What a browser does with the page, without one."""

    session: aiohttp.ClientSession
    events: aiohttp.ClientResponse

    async def hears(self, person_id: int, text: str, answer: str) -> None:
        """Write to the bot as a person and wait for an answer; after a kill an earlier one may come once more."""
        body = {"person_id": person_id, "chat_id": person_id, "text": text}
        async with self.session.post("/api/say", json=body) as said:
            assert 200 == said.status
        async for line in self.events.content:
            if line.startswith(b"data: "):
                event = json.loads(line.removeprefix(b"data: "))
                if event["type"] == "message" and answer in event["message"]["text"]:
                    return
        raise AssertionError(f"no answer had {answer!r}")

    async def messages(self, person_id: int) -> list[Any]:
        """Return the messages of a person's chat."""
        async with self.session.get("/api/state") as state:
            chats = (await state.json())["chats"]
        return next(chat["messages"] for chat in chats if chat["id"] == person_id)


@asynccontextmanager
async def opened(ready: str) -> AsyncIterator[Page]:
    """Open the page whose address stands in the line that says it is ready."""
    address = next(word for word in ready.split() if word.startswith("http"))
    async with (
        aiohttp.ClientSession(address, timeout=aiohttp.ClientTimeout(20)) as session,
        session.get("/api/events") as events,
    ):
        await events.content.readline()
        yield Page(session, events)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def process(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[BotProcess]:
    """Share one folder; each test starts the playground there where another has ended it."""
    it = BotProcess(NOWHERE, tmp_path_factory.mktemp("playground"), BOT_TOKEN="")
    yield it
    await it.kill()


async def test_it_says_its_address_serves_its_page_and_answers_without_a_token(process: BotProcess) -> None:
    async with opened(await process.start("playground", "--port", "0")) as page:
        async with page.session.get("/") as index:
            assert (200, "text/html") == (index.status, index.content_type)
            assert "/page/main.js" in await index.text()
        await page.hears(BEN, "12,400 / 480", "Saved: 12,400 followers, 480 likes.")
        refused = await started(process.folder, "playground", "--port", "0")
        assert (
            "another Mikroskop is using playground.db. Stop it first, or start this one in another"
            in refused.line
        )
        await page.hears(BEN, "/standing", "Yes, with 12,400 followers")


async def test_its_numbers_go_on_after_a_stop_and_after_a_kill(process: BotProcess) -> None:
    numbers = [newest_update(process.folder / "playground.db")]
    for end in (process.stop, process.kill):
        await end()
        async with opened(await process.start("playground", "--port", "0")) as page:
            assert "12,400 / 480" in [each["text"] for each in await page.messages(BEN)]
            figure = 12_500 + len(numbers)
            await page.hears(BEN, f"{figure} followers", f"Saved: {figure:,} followers.")
        numbers.append(newest_update(process.folder / "playground.db"))
    assert sorted(set(numbers)) == numbers


async def test_it_leaves_only_its_own_files_and_no_complaint(process: BotProcess) -> None:
    assert await process.stop() == 0
    assert "" == process.said()
    assert {"playground.db", "playground.db.lock", "playground.json", "stderr.txt"} == files_in(
        process.folder
    )


def newest_update(database: Path) -> int:
    """Return the highest number among the updates that the bot has kept."""
    with closing(sqlite3.connect(database)) as connection:
        return int(connection.execute("SELECT max(update_id) FROM inbox").fetchone()[0])


def files_in(folder: Path) -> set[str]:
    """Return the names of the files in a folder."""
    return {path.name for path in folder.iterdir()}
