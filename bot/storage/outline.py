"""The outline of an account's history: the few days that tell where it began, how high it was and where it stands.

It answers what is asked at every message without reading years of figures.
"""

from typing import Any

from sqlalchemy import ColumnElement, Connection, Subquery, bindparam, select, union_all

from bot.storage.tables import measurement
from domain.measurement import Measurement

NEWEST_DAYS = 31
"""So many of the newest days are in it whole: a month of somebody who logs every day."""

_DAY, _FOLLOWERS, _LIKES = measurement.c.day, measurement.c.followers, measurement.c.likes
_OF_ACCOUNT = (measurement.c.person_id == bindparam("of_person")) & (
    measurement.c.account_id == bindparam("of_account")
)


def _some(most: int, order: ColumnElement[Any], known: ColumnElement[Any] | None = None) -> Subquery:
    """Return the first days in an order, of all or of those on which something is known."""
    days = select(_DAY, _FOLLOWERS, _LIKES, measurement.c.note).where(_OF_ACCOUNT)
    if known is not None:
        days = days.where(known.is_not(None))
    return days.order_by(order).limit(most).subquery()


_PARTS = (
    _some(NEWEST_DAYS, _DAY.desc()),
    _some(1, _DAY.desc(), _FOLLOWERS),
    _some(1, _DAY.desc(), _LIKES),
    _some(1, _DAY.asc(), _FOLLOWERS),
    _some(1, _FOLLOWERS.desc(), _FOLLOWERS),
)
_OUTLINE = union_all(*(select(part) for part in _PARTS)).order_by("day")


def outline(connection: Connection, person_id: int, account_id: int) -> tuple[Measurement, ...]:
    """Return the days of an account of the person's that count, oldest first.

    They are the newest ones, and of all others the first and the newest with followers, the one with the most
    followers, and the newest with likes. So the current picture (`domain.measurement.combined`) and the milestones
    of followers (`domain.milestones.passed`) come out as of the whole history.
    """
    rows = connection.execute(_OUTLINE, {"of_person": person_id, "of_account": account_id})
    return tuple(
        Measurement(day=day, followers=followers, likes=likes, note=note)
        for day, followers, likes, note in dict.fromkeys(rows.all())  # a day may count twice
    )
