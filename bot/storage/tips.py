"""Tips that were shown to somebody, and which of them they did; after a while neither matters any more."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from bot.storage.tables import tip
from domain.tips_choice import Shown

KEPT: Final = timedelta(weeks=52)
"""So long it is known that a tip was shown: well beyond its rest, so that others come before it comes again."""
_SHOWN = select(tip).where(tip.c.person_id == bindparam("of_person")).order_by(tip.c.id)
_SHOW = insert(tip)


@dataclass(frozen=True, slots=True)
class ShowTip:
    """Remember that a tip was shown on the person's local day."""

    tip: str
    day: date


@dataclass(frozen=True, slots=True)
class MarkTip:
    """Remember on which local day the person did what a tip says; None: they did not after all."""

    tip: str
    done: date | None


TipEffect = ShowTip | MarkTip


def shown(connection: Connection, person_id: int) -> tuple[Shown, ...]:
    """Return what was shown to somebody, the oldest first."""
    rows = connection.execute(_SHOWN, {"of_person": person_id})
    return tuple(Shown(tip=row.tip, day=row.day, done=row.done) for row in rows)


def show(connection: Connection, person_id: int, tip_id: str, day: date) -> None:
    """Keep that a tip was shown on a local day. The person must be kept already."""
    connection.execute(_SHOW, {"person_id": person_id, "tip": tip_id, "day": day})


def mark(connection: Connection, person_id: int, tip_id: str, done: date | None) -> None:
    """Keep the local day on which somebody did what they were told last by this tip; None: they did not after all.

    A tip that was not shown to them changes nothing.
    """
    of_theirs = (tip.c.person_id == person_id) & (tip.c.tip == tip_id)
    last = select(tip.c.id).where(of_theirs).order_by(tip.c.id.desc()).limit(1).scalar_subquery()
    connection.execute(update(tip).where(tip.c.id == last).values(done=done))


def forget_old(connection: Connection, now: datetime) -> None:
    """Remove what was shown so long ago that it may as well be new."""
    connection.execute(delete(tip).where(tip.c.day < now.date() - KEPT))
