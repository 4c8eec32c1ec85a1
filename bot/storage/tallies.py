"""Tallies: how often something happened on a day, without a word about whom it happened to."""

from datetime import date, datetime

from sqlalchemy import Connection, select

from bot.storage import dialect
from bot.storage.tables import tally

_KEY = [column.name for column in tally.primary_key]
_COUNT = dialect.Insert(
    tally,
    lambda new: new.on_conflict_do_update(index_elements=_KEY, set_={"times": tally.c.times + 1}),
)


def count(connection: Connection, what: str, detail: str, now: datetime) -> None:
    """Count one more time on the day (UTC) of `now`."""
    first = {"day": now.date(), "what": what, "detail": detail, "times": 1}
    connection.execute(_COUNT.on(connection), first)


def since(connection: Connection, first: date, what: str) -> dict[str, int]:
    """Return how often each detail of something was counted from a day on."""
    rows = connection.execute(
        select(tally.c.detail, tally.c.times).where(tally.c.what == what, tally.c.day >= first)
    )
    times: dict[str, int] = {}
    for detail, number in rows:
        times[detail] = times.get(detail, 0) + number
    return times
