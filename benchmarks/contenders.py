"""Who is measured: a bot as a process of its own on a local Telegram."""

import asyncio
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.playground.server import PlaygroundServer
from bot.playground.telegram import Person, Telegram

TOKEN = "1000001:playground"  # noqa: S105 - opens nothing but the Telegram of this run
ROOT = Path(__file__).parents[1]
FIRST_PERSON = 7_000_001
START_S = 60.0
END_S = 15.0


@dataclass(frozen=True)
class Contender:
    """A bot by name, and how it is started: {url} stands for the address of its Telegram."""

    name: str
    command: tuple[str, ...]


STOCK = Contender("stock echo bot", ("-m", "benchmarks.stock", TOKEN, "{url}"))
MIKROSKOP = Contender("Mikroskop", ("-m", "bot", "run"))


@dataclass(frozen=True)
class Started:
    """A contender at work: its Telegram, the people in it, and how long it took until its first poll, in seconds."""

    telegram: Telegram
    people: tuple[int, ...]
    ready_s: float
    _process: asyncio.subprocess.Process

    async def resident_mb(self) -> float:
        """Return the memory that the process occupies, in MB."""
        asked = await asyncio.create_subprocess_exec(
            "ps", "-o", "rss=", "-p", str(self._process.pid), stdout=asyncio.subprocess.PIPE
        )
        told, _ = await asked.communicate()
        return int(told) * 1_024 / 1_000_000


@asynccontextmanager
async def started(contender: Contender, folder: Path, people: int) -> AsyncIterator[Started]:
    """Start a contender in an empty folder, with so many people to talk to it, and end it in the end."""
    crowd = [Person(FIRST_PERSON + number, "Kim", language_code="en") for number in range(people)]
    telegram = Telegram(token=TOKEN, people=crowd)
    for each in crowd:
        telegram.private_chat(each.id).started = True  # a bot may write to who wrote to it before
    server = PlaygroundServer(telegram)
    await server.start()
    began = time.monotonic()
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *(part.format(url=server.url) for part in contender.command),
        cwd=folder,
        env={
            "PYTHONPATH": str(ROOT),
            "BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": server.url,
            "SEND_RATE": "0",
            "SEND_RATE_CHAT": "0",
            "LOG_LEVEL": "WARNING",
        },
        stdout=asyncio.subprocess.DEVNULL,
    )
    try:
        await telegram.wait_until(
            lambda: any(call.method == "getUpdates" for call in telegram.calls), START_S
        )
        yield Started(telegram, tuple(each.id for each in crowd), time.monotonic() - began, process)
    finally:
        process.terminate()
        async with asyncio.timeout(END_S):
            await process.wait()
        await server.stop()
