"""People with a weekly summary, put into a database before a bot works on it."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, update

from bot.storage import effects, people
from bot.storage.effects import Origin, Record
from bot.storage.opening import opened_database
from bot.storage.tables import weekly
from bot.storage.weekly import SetReminder, SetWeekly
from domain.localtime import local_day
from domain.measurement import Measurement
from domain.schedule import Schedule, Weekday

FIGURES_EACH = 4


async def seed(
    path: Path,
    person_ids: Iterable[int],
    zones: Sequence[str],
    now: datetime,
    *,
    late: timedelta,
    figures: int = FIGURES_EACH,
) -> None:
    """Keep people whose summary has been due for so long, with figures of so many weeks; none make a plain text."""
    async with opened_database(f"sqlite:///{path}") as database:
        await database.write(keep_due, list(person_ids), zones, now, late, figures)


def keep_due(
    connection: Connection,
    person_ids: Sequence[int],
    zones: Sequence[str],
    now: datetime,
    late: timedelta,
    figures: int = FIGURES_EACH,
) -> None:
    """Keep people as `seed` does, as a unit of any database."""
    due_at = now - late
    for number, person_id in enumerate(person_ids):
        zone = zones[number % len(zones)]
        day = local_day(due_at, zone)
        schedule = Schedule(
            zone=zone, weekday=list(Weekday)[day.weekday()], at=due_at.replace(second=0, microsecond=0).time()
        )
        people.meet(connection, person_id, "en", now)
        told: list[effects.Effect] = [
            Record(
                Measurement(
                    day=day - timedelta(days=7 * ago + 1), followers=9_000 - 10 * ago, likes=400 + ago
                )
            )
            for ago in range(figures)
        ]
        told += [SetWeekly(schedule), SetReminder(wanted=False)]
        effects.apply(connection, Origin(person_id, person_id, "en", 1), told, now - timedelta(weeks=4))
        theirs = update(weekly).where(weekly.c.person_id == person_id)
        connection.execute(theirs.values(due_at=due_at, due_day=day))
