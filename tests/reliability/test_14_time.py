"""A summary comes once for each local week, at its minute: over changes of clocks and zones, and after a downtime."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import count, groupby
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection

from bot.storage import effects
from bot.storage.effects import Origin
from bot.storage.opening import opened_database
from bot.storage.weekly import SetReminder, SetWeekly
from domain.schedule import Schedule, Weekday
from tests.domain.zones_of_the_world import ZONES
from tests.e2e.conftest import World
from tests.reliability.clocks import SET_BY_FILE, Clock
from tests.reliability.row import Row
from tests.reliability.summaries import FIRST, known

LOOKS_OFTEN = f"{SET_BY_FILE}\nfrom bot.weekly import run; run.LOOK_S = 0.01"
LOOKED_S = 0.08
"""After so long the bot has looked several times who is due."""
WAIT_S = 30.0
SECOND, MINUTE, DAY, WEEK = timedelta(seconds=1), timedelta(minutes=1), timedelta(days=1), timedelta(days=7)
DOWN, LATEST = timedelta(days=10, minutes=7), timedelta(days=3)
"""No summary is exactly as late as one may be: starting takes seconds."""
HOURS = [time(9), time(1, 30), time(2, 30), time(23, 45)]
"""Local times, among them ones that a change of clocks leaves out or brings twice."""
ELSEWHERE = "Asia/Kathmandu"


@dataclass(frozen=True)
class Load:
    zones: int
    weeks: int
    first: str
    """The first Sunday."""


@dataclass(frozen=True)
class Reader:
    """Somebody with a summary on Sundays at a local time."""

    id: int
    zone: str
    at: time

    def due(self, sunday: date) -> datetime:
        """Return when their summary is due: a time that the clocks leave out is the moment at which they jump."""
        zone, wanted = ZoneInfo(self.zone), datetime.combine(sunday, self.at)
        due = wanted.replace(tzinfo=zone).astimezone(UTC)
        if due.astimezone(zone).replace(tzinfo=None) == wanted:
            return due
        before = wanted.replace(tzinfo=zone, fold=1).astimezone(UTC)
        minutes = (before + number * MINUTE for number in count())
        return next(each for each in minutes if each.astimezone(zone).replace(tzinfo=None) >= wanted)


class Times:
    """Lets the bot's clock run from due moment to due moment, and counts what comes early or too often."""

    def __init__(self, world: World, clock: Clock) -> None:
        self.world = world
        self.clock = clock
        self.got: Counter[int] = Counter()
        self.expected: Counter[int] = Counter()
        self.early = 0
        world.telegram.listeners.add(self._sent)

    async def pass_a_week(self, readers: Sequence[Reader], sunday: date) -> None:
        """Let the summaries of a week come, a minute before and at the moment of each."""
        ahead = sorted(readers, key=lambda each: each.due(sunday))
        for moment, those in groupby(ahead, key=lambda each: each.due(sunday)):
            self.clock.set(moment - MINUTE)
            await asyncio.sleep(LOOKED_S)
            self.early += (self.got - self.expected).total()
            self.clock.set(moment + SECOND)
            await self.comes_to(those)

    async def comes_to(self, readers: Any) -> None:
        """Wait until each of these has got one more."""
        self.expected.update(each.id for each in readers)
        await self.world.telegram.wait_until(lambda: not self.expected - self.got, WAIT_S)

    async def move(self, reader: Reader, zone: str) -> Reader:
        """Have somebody move to another zone; what they read about it is no summary."""
        self.world.telegram.press(reader.id, 1, f"zone:{zone}")
        await self.world.telegram.wait_until(lambda: self.got != self.expected, WAIT_S)
        await self.world.telegram.wait_until(lambda: not self.world.telegram.pending, WAIT_S)
        await asyncio.sleep(LOOKED_S)
        self.got = self.expected.copy()
        return Reader(reader.id, zone, reader.at)

    def _sent(self, event: dict[str, Any]) -> None:
        if event["type"] == "message" and event["message"]["from"]["is_bot"]:
            self.got[event["chat_id"]] += 1


@pytest.mark.row(
    14, "time", "one for each local week, at its minute; after a downtime the last, unless over 3 days late"
)
async def test_a_summary_comes_at_its_minute_over_changes_of_clocks_and_after_a_downtime(
    tmp_path: Path, row: Row
) -> None:
    load = row.load(Load(6, 2, "2026-10-25"), Load(len(ZONES), 52, "2026-01-04"))
    sundays = [date.fromisoformat(load.first) + number * WEEK for number in range(load.weeks)]
    zones = row.chance.sample(ZONES, load.zones)
    readers = [Reader(FIRST + number, zone, HOURS[number % len(HOURS)]) for number, zone in enumerate(zones)]
    begin = datetime.combine(sundays[0], time(), UTC) - 2 * DAY
    clock = Clock(tmp_path)
    clock.set(begin)
    async with known(tmp_path, load.zones, before=LOOKS_OFTEN) as summaries:
        bot, times = summaries.world.bot, Times(summaries.world, clock)
        async with opened_database(f"sqlite:///{bot.database}") as database:
            await database.write(_subscribed, readers, begin)
        await bot.start()
        for sunday in sundays:
            await times.pass_a_week(readers, sunday)
            if sunday == sundays[0]:
                clock.set(datetime.combine(sunday, time(12), UTC) + 2 * DAY)
                readers[0] = await times.move(readers[0], ELSEWHERE)
        assert 0 == await bot.stop()
        back = datetime.combine(sundays[-1], time(12), UTC) + DOWN
        clock.set(back)
        await bot.start()
        await times.comes_to(each for each in readers if back - each.due(sundays[-1] + WEEK) <= LATEST)
        await asyncio.sleep(LOOKED_S)
        assert 0 == await bot.stop()
    missed, too_many = (times.expected - times.got).total(), (times.got - times.expected).total()
    row.found(summaries=times.got.total(), early=times.early, missed=missed, too_many=too_many)
    assert (0, 0, 0) == (times.early, missed, too_many)


def _subscribed(connection: Connection, readers: list[Reader], now: datetime) -> None:
    for reader in readers:
        schedule = Schedule(zone=reader.zone, weekday=Weekday.SUNDAY, at=reader.at)
        wanted: list[effects.Effect] = [SetWeekly(schedule), SetReminder(wanted=False)]
        effects.apply(connection, Origin(reader.id, reader.id, "en", 1), wanted, now)
