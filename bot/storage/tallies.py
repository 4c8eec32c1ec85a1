"""Tallies: how often something happened on a day, without a word about whom it happened to."""

from datetime import date, datetime

from sqlalchemy import Connection, select, update

from bot.storage.tables import tally


def count(connection: Connection, what: str, detail: str, now: datetime) -> None:
    """Count one more time on the day (UTC) of `now`."""
    day = now.date()
    counted = connection.execute(
        update(tally)
        .where(tally.c.day == day, tally.c.what == what, tally.c.detail == detail)
        .values(times=tally.c.times + 1)
    )
    if counted.rowcount == 0:
        connection.execute(tally.insert().values(day=day, what=what, detail=detail, times=1))


def since(connection: Connection, first: date, what: str) -> dict[str, int]:
    """Return how often each detail of something was counted from a day on."""
    rows = connection.execute(
        select(tally.c.detail, tally.c.times).where(tally.c.what == what, tally.c.day >= first)
    )
    times: dict[str, int] = {}
    for detail, number in rows:
        times[detail] = times.get(detail, 0) + number
    return times
