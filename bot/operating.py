"""What an operator gets of a process that runs: pages for monitoring, where METRICS_LISTEN is set."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

from bot.address import MOST_LINES, Address
from bot.storage.database import Database
from bot.telegram.intake import Intake
from bot.telegram.lanes import Lanes
from bot.telegram.sender import Sender
from bot.telegram.source import Source
from bot.weekly.run import Run


@dataclass(frozen=True, slots=True)
class Watched:
    """The parts that tell what they do."""

    database: Database
    intake: Intake
    source: Source
    lanes: Lanes
    sender: Sender
    weekly: Run


@asynccontextmanager
async def watched(
    parts: Watched, address: Address | None, serves: asyncio.Event, clock: Callable[[], datetime]
) -> AsyncIterator[None]:
    """Serve the pages at an address, if there is one, until the block ends; `serves` is set while messages are taken.

    Raises address.ListenError.
    """
    if address is None:
        yield
        return
    # slow to load, and only needed by who watches
    from bot.metrics.meters import Meters  # noqa: PLC0415
    from bot.metrics.pages import Pages  # noqa: PLC0415
    from bot.serving import WebServer  # noqa: PLC0415

    meters = Meters()
    parts.database.on_done = meters.took
    parts.intake.on_update = meters.updated
    parts.lanes.on_answer = lambda of: meters.answered(of.way, of.intent, asked_back=of.asked_back)
    parts.sender.on_attempt = lambda ended: meters.attempted(ended.fate.name.lower(), ended.error)
    parts.weekly.on_batch = lambda done: meters.went_weekly(done.delivered, done.skipped, done.reminded)
    pages = Pages(meters, parts.database, parts.source, serves, clock)
    server = WebServer(pages.app(), address, most_lines=MOST_LINES)
    await server.start()
    try:
        yield
    finally:
        await server.stop()
