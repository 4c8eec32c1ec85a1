"""What an update, a trend and finding who is due cost in a small database and in a large one, in turns."""

import json
import random
import statistics
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count

from telegram import Update

from benchmarks.contenders import FIRST_PERSON
from benchmarks.databases import Kind, databases, size_of
from benchmarks.histories import keep_histories
from bot.app import build_router
from bot.storage import inbox, weekly
from bot.storage.database import Database
from bot.storage.inbox import Arrival
from bot.storage.opening import opened_database
from bot.telegram.handling import Handling, Identity
from bot.weekly.batch import AT_ONCE
from bot.wording.catalogue import Catalogue

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
BOT = Identity(1_000_001, "mikroskop_bot")
DAYS = 100
"""Days of figures of each person; the askers have a year of them."""
ASKING = range(1, 11)
YEAR = 365
TALKING = 10
SEED = 8


@dataclass(frozen=True)
class Growth:
    """How many times as much each takes in the large database, and how many bytes a measurement occupies there."""

    update: float
    trend: float
    due: float
    bytes_each: float


async def growth(kind: Kind, few: int, many: int, repeats: int) -> Growth:
    """Compare databases of so few and so many measurements; medians of so many calls, one here, one there."""
    handling = Handling(build_router(Catalogue()), Catalogue(), BOT)
    async with AsyncExitStack() as stack:
        new = await stack.enter_async_context(databases(kind))
        (small, _), (large, bytes_each) = [
            await _filled(stack, await new(), measurements) for measurements in (few, many)
        ]
        talkers = [
            _Talkers(handling, database, size // DAYS) for database, size in ((small, few), (large, many))
        ]
        update = await _times([each.log for each in talkers], repeats)
        trend = await _times([each.trend for each in talkers], repeats)
        due = await _times([each.due for each in talkers], repeats)
        return Growth(update, trend, due, bytes_each)


class _Talkers:
    """The people of a database, who log and ask."""

    def __init__(self, handling: Handling, database: Database, people: int) -> None:
        self._handling = handling
        self._database = database
        # as many in a large database as in a small one, so that both meet people who have just talked
        self._talking = range(FIRST_PERSON, FIRST_PERSON + people, max(1, people // TALKING))
        self._chance = random.Random(SEED)  # noqa: S311 - who speaks next is no secret
        self._numbers = count(1)

    async def log(self) -> None:
        """Have somebody log figures."""
        number = next(self._numbers)
        who = self._chance.choice(self._talking)
        await self._say(who, f"{12_000 + number} / 480")

    async def trend(self) -> None:
        """Have somebody with a year of figures ask for the trend of the year."""
        await self._say(self._chance.choice(ASKING), "/trend 1 year")

    async def due(self) -> None:
        """Look who is due first: in both databases a whole batch is."""
        await self._database.write(weekly.due_by, NOW + timedelta(weeks=2), AT_ONCE)

    async def _say(self, who: int, text: str) -> None:
        number = next(self._numbers)
        sender = {"id": who, "is_bot": False, "first_name": "Kim", "language_code": "en"}
        message = {
            "message_id": number,
            "date": int(NOW.timestamp()),
            "chat": {"id": who, "type": "private"},
            "from": sender,
            "text": text,
        }
        raw = {"update_id": number, "message": message}
        arrival = Arrival(BOT.bot_id, number, who, json.dumps(raw))
        await self._database.write(inbox.keep, [arrival], NOW)
        await self._database.write(self._handling.handle, arrival, Update.de_json(raw, None), NOW)


async def _filled(stack: AsyncExitStack, url: str, measurements: int) -> tuple[Database, float]:
    """Return a database with so many measurements, and the bytes that each of them occupies."""
    await keep_histories(url, ASKING, YEAR, NOW.date())
    people = measurements // DAYS
    async with opened_database(url) as database:
        before = await database.read(size_of)
    await keep_histories(url, range(FIRST_PERSON, FIRST_PERSON + people), DAYS, NOW.date())
    database = await stack.enter_async_context(opened_database(url))
    return database, (await database.read(size_of) - before) / measurements


async def _times(calls: list[Callable[[], Awaitable[None]]], repeats: int) -> float:
    """Return how many times as long the second call takes as the first."""
    took: tuple[list[float], list[float]] = ([], [])
    for _ in range(repeats):
        for call, times in zip(calls, took, strict=True):
            began = time.perf_counter()
            await call()
            times.append(time.perf_counter() - began)
    first, second = (statistics.median(times) for times in took)
    return second / first
