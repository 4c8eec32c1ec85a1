"""How fast weekly summaries leave, and how long it takes to find who is due."""

import statistics
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, insert

from benchmarks.contenders import FIRST_PERSON, MIKROSKOP, Started, started
from benchmarks.databases import Kind, databases
from benchmarks.histories import weekly_rows
from benchmarks.load import seconds_to_answer
from benchmarks.seeding import FIGURES_EACH, seed
from bot.clock import utc_now
from bot.playground.telegram import Person, Telegram
from bot.storage import weekly
from bot.storage.opening import opened_database
from bot.storage.tables import person
from bot.storage.tables import weekly as rows
from bot.weekly.batch import AT_ONCE

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
AT_A_TIME = 20_000
LOOKS = 21
CHAT_RATE = 2.0
SUMMARIES = frozenset({"sendPhoto", "sendMessage"})
WARM = 0.1
"""The share of summaries that is sent before the clock starts: the first picture loads the letters."""


async def summaries_a_second(people: int, *, pictures: bool) -> float:
    """Return how many summaries leave a second, where nothing but the machine sets the pace."""
    with tempfile.TemporaryDirectory() as folder:
        async with _all_due(Path(folder), people, pictures=pictures) as it:
            warm = max(1, int(people * WARM))
            await it.telegram.wait_until(lambda: _sent(it.telegram, people) >= warm, 120)
            began, before = time.monotonic(), _sent(it.telegram, people)
            await it.telegram.wait_until(lambda: _sent(it.telegram, people) >= people, 600)
            return (people - before) / (time.monotonic() - began)


async def chat_waits(people: int, updates: int) -> tuple[float, float]:
    """Return how long people who chat wait for their answer, in ms: while summaries leave, and in quiet; medians."""
    with tempfile.TemporaryDirectory() as folder:
        async with _all_due(Path(folder), people, pictures=True) as it:
            someone = Person(FIRST_PERSON + people, "Kim", language_code="en")
            it.telegram.add_person(someone)
            await it.telegram.wait_until(lambda: _sent(it.telegram, people) >= 1, 120)
            amid = await seconds_to_answer(it.telegram, (someone.id,), updates, CHAT_RATE)
            await it.telegram.wait_until(lambda: _sent(it.telegram, people) >= people, 600)
            quiet = await seconds_to_answer(it.telegram, (someone.id,), updates, CHAT_RATE)
    return statistics.median(amid) * 1_000, statistics.median(quiet) * 1_000


@asynccontextmanager
async def _all_due(folder: Path, people: int, *, pictures: bool) -> AsyncIterator[Started]:
    """Start the bot where everybody's summary is due; without figures it is a text."""
    everybody = range(FIRST_PERSON, FIRST_PERSON + people)
    figures = FIGURES_EACH if pictures else 0
    await seed(
        folder / "mikroskop.db",
        everybody,
        ["Europe/Berlin"],
        utc_now(),
        late=timedelta(hours=1),
        figures=figures,
    )
    async with started(MIKROSKOP, folder, people) as it:
        yield it


async def finding_ms(kind: Kind, people: int) -> float:
    """Return the median time, in ms, to find a batch of those who are due among so many people."""
    async with databases(kind) as new, opened_database(await new()) as database:
        for first in range(1, people + 1, AT_A_TIME):
            await database.write(_keep, range(first, min(first + AT_A_TIME, people + 1)))
        times = []
        for _ in range(LOOKS):
            began = time.perf_counter()
            await database.write(weekly.due_by, NOW, AT_ONCE)
            times.append((time.perf_counter() - began) * 1_000)
        return statistics.median(times)


def _sent(telegram: Telegram, people: int) -> int:
    """Return how many summaries have arrived."""
    theirs = range(FIRST_PERSON, FIRST_PERSON + people)
    return sum(
        call.ok is True and call.method in SUMMARIES and call.chat_id in theirs for call in telegram.calls
    )


def _keep(connection: Connection, person_ids: range) -> None:
    people = [{"id": each, "language": "en", "created_at": NOW} for each in person_ids]
    connection.execute(insert(person), people)
    connection.execute(insert(rows), weekly_rows(person_ids, NOW - timedelta(hours=1)))
