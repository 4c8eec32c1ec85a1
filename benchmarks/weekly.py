"""How fast weekly summaries leave, and how long it takes to find who is due."""

import statistics
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, insert

from benchmarks.contenders import FIRST_PERSON, MIKROSKOP, started
from benchmarks.seeding import seed
from bot.clock import utc_now
from bot.playground.telegram import Telegram
from bot.storage import weekly
from bot.storage.opening import opened_database
from bot.storage.tables import person
from bot.storage.tables import weekly as rows
from bot.weekly.batch import AT_ONCE

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
A_WEEK_MIN = 7 * 24 * 60
AT_A_TIME = 20_000
LOOKS = 21
WARM = 0.1
"""The share of summaries that is sent before the clock starts: the first picture loads the letters."""


async def pictures_a_second(people: int) -> float:
    """Return how many summaries with a picture leave a second, where nothing but the machine sets the pace."""
    with tempfile.TemporaryDirectory() as folder:
        everybody = range(FIRST_PERSON, FIRST_PERSON + people)
        path = Path(folder) / "mikroskop.db"
        await seed(path, everybody, ["Europe/Berlin"], utc_now(), late=timedelta(hours=1))
        async with started(MIKROSKOP, Path(folder), people) as it:
            warm = max(1, int(people * WARM))
            await it.telegram.wait_until(lambda: _sent(it.telegram) >= warm, 120)
            began, before = time.monotonic(), _sent(it.telegram)
            await it.telegram.wait_until(lambda: _sent(it.telegram) >= people, 600)
            return (people - before) / (time.monotonic() - began)


async def finding_ms(people: int) -> float:
    """Return the median time, in ms, to find a batch of those who are due among so many people."""
    with tempfile.TemporaryDirectory() as folder:
        async with opened_database(f"sqlite:///{folder}/mikroskop.db") as database:
            for first in range(1, people + 1, AT_A_TIME):
                await database.write(_keep, range(first, min(first + AT_A_TIME, people + 1)))
            times = []
            for _ in range(LOOKS):
                began = time.perf_counter()
                await database.read(weekly.due_by, NOW, AT_ONCE)
                times.append((time.perf_counter() - began) * 1_000)
            return statistics.median(times)


def _sent(telegram: Telegram) -> int:
    return sum(call.method == "sendPhoto" and call.ok is True for call in telegram.calls)


def _keep(connection: Connection, person_ids: range) -> None:
    """Spread people's hours over the week; one in 168 is due within this hour."""
    people = [{"id": each, "language": "en", "created_at": NOW} for each in person_ids]
    connection.execute(insert(person), people)
    connection.execute(
        insert(rows),
        [
            {
                "person_id": each,
                "weekday": "monday",
                "at": "09:00",
                "zone": "Europe/Berlin",
                "due_at": NOW + timedelta(minutes=each * 7_919 % A_WEEK_MIN - 60),
                "due_day": NOW.date(),
                "nudges": True,
            }
            for each in person_ids
        ],
    )
