"""People with a history of figures and a weekly summary, put into a database in bulk."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import Connection, insert

from bot.storage.opening import opened_database
from bot.storage.tables import account, measurement, person, weekly

A_WEEK_MIN = 7 * 24 * 60
AT_A_TIME = 1_000
"""People in a transaction."""


async def keep_histories(url: str, person_ids: range, days: int, until: date) -> None:
    """Keep people with one account each and a measurement on each of so many days."""
    async with opened_database(url) as database:
        for first in range(person_ids.start, person_ids.stop, AT_A_TIME):
            some = range(first, min(first + AT_A_TIME, person_ids.stop))
            await database.write(_keep, some, days, until)


def _keep(connection: Connection, person_ids: range, days: int, until: date) -> None:
    now = datetime.combine(until, datetime.min.time(), UTC)
    connection.execute(
        insert(person),
        [{"id": each, "language": "en", "zone": "Europe/Berlin", "created_at": now} for each in person_ids],
    )
    connection.execute(
        insert(account),
        [{"id": each, "person_id": each, "main": True, "created_at": now} for each in person_ids],
    )
    connection.execute(insert(measurement), list(_measurements(person_ids, days, until, now)))
    connection.execute(
        insert(weekly), weekly_rows(person_ids, now + timedelta(days=2))
    )  # none amid a measurement


def weekly_rows(person_ids: range, first: datetime) -> list[dict[str, object]]:
    """Return people's summaries, due at hours that are spread over a week from the first on."""
    return [
        {
            "person_id": each,
            "weekday": "monday",
            "at": "09:00",
            "zone": "Europe/Berlin",
            "due_at": first + timedelta(minutes=each * 7_919 % A_WEEK_MIN),
            "due_day": first.date(),
            "nudges": True,
        }
        for each in person_ids
    ]


def _measurements(person_ids: range, days: int, until: date, now: datetime) -> Iterator[dict[str, object]]:
    for each in person_ids:
        for ago in range(days):
            yield {
                "person_id": each,
                "account_id": each,
                "day": until - timedelta(days=ago),
                "followers": 12_000 - 3 * ago,
                "likes": 400 + ago % 50,
                "recorded_at": now,
            }
