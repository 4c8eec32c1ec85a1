"""The numbers of the whole bot, for whoever runs it: how many, never who or what."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, Table, func, select, true

from bot.storage import tallies
from bot.storage.levels import Levels, levels
from bot.storage.tables import account, measurement, partner, person, weekly

LATELY = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Numbers:
    """How many there are of what is kept, what came within the last week, and what waits."""

    people: int
    new_people: int
    unreachable: int
    accounts: int
    days: int
    new_days: int
    partners: int
    summaries: int
    asked_back: int
    chosen: int
    levels: Levels


def numbers(connection: Connection, now: datetime) -> Numbers:
    """Return the numbers of this moment."""
    lately = now - LATELY

    def count(table: Table, which: ColumnElement[bool] | None = None) -> int:
        found = select(func.count()).select_from(table).where(true() if which is None else which)
        return connection.execute(found).scalar_one()

    def counted(what: str) -> int:
        return sum(tallies.since(connection, lately.date(), what).values())

    return Numbers(
        people=count(person),
        new_people=count(person, person.c.created_at > lately),
        unreachable=count(person, person.c.unreachable_since.is_not(None)),
        accounts=count(account),
        days=count(measurement),
        new_days=count(measurement, measurement.c.recorded_at > lately),
        partners=count(partner),
        summaries=count(weekly, weekly.c.due_at.is_not(None)),
        asked_back=counted("asked_back"),
        chosen=counted("meaning_chosen"),
        levels=levels(connection, now),
    )
