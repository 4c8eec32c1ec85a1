"""What was told of partners in one request, kept so that it can be taken back.

A step of a partner holds what was known before and after it. It can be taken back as long as what is known is still
what it made of it: whatever changed the partner since lies over it.
"""

from collections.abc import Collection, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, delete, func, select, update

from bot.storage.tables import cooperation, partner, partner_figures, partner_step

STEPS_KEPT = 50
"""How many steps of a person are kept, newest first, and all of the newest request; one can be of a whole list."""
_TOLD = ("platform", "name", "niche", "region", "price", "currency", "barter", "note")
_OF_A_DAY = ("followers", "likes", "price", "currency")
_FIGURES = "figures"

State = Mapping[str, Any]
"""What is known of a partner: what was told, what of some days, on how many days anything is, cooperations."""


@dataclass(frozen=True, slots=True)
class PartnersStep:
    """What a request told of partners: how many of them were new, and how many known ones it changed.

    `from_list` tells that a whole list out of a file did.
    """

    request: int
    at: datetime
    added: int
    changed: int
    from_list: bool = False


def states(
    connection: Connection, person_id: int, days_of: Mapping[int, AbstractSet[date]]
) -> dict[int, State]:
    """Return what is known of the person's partners of these numbers, with the figures of the days given for each.

    Whoever is none of theirs is left out.
    """
    told = select(partner.c.id, *(partner.c[name] for name in _TOLD))
    rows = connection.execute(told.where(partner.c.person_id == person_id, partner.c.id.in_(days_of)))
    figures = _figures(connection, person_id, days_of)
    days = _counts(connection, person_id, partner_figures, days_of)
    cooperations = _counts(connection, person_id, cooperation, days_of)
    return {
        row.id: {
            **{name: getattr(row, name) for name in _TOLD},
            _FIGURES: {day.isoformat(): figures.get((row.id, day)) for day in sorted(days_of[row.id])},
            "days": days.get(row.id, 0),
            "cooperations": cooperations.get(row.id, 0),
        }
        for row in rows
    }


def note(
    connection: Connection,
    person_id: int,
    request: int,
    days_of: Mapping[int, AbstractSet[date]],
    before: Mapping[int, State],
    now: datetime,
    *,
    from_list: bool = False,
) -> None:
    """Keep a step for each partner that a request changed; `before` is what was known of those who were not new."""
    steps = [
        {"person_id": person_id, "partner_id": number, "before": before.get(number), "after": after}
        for number, after in states(connection, person_id, days_of).items()
        if after != before.get(number)
    ]
    if not steps:
        return
    connection.execute(partner_step.insert().values(request=request, at=now, from_list=from_list), steps)
    mine = partner_step.c.person_id == person_id
    newest = select(partner_step.c.id).where(mine).order_by(partner_step.c.id.desc())
    oldest = connection.execute(newest.offset(STEPS_KEPT).limit(1)).scalar_one_or_none()
    if oldest is not None:
        others = partner_step.c.request != request
        connection.execute(delete(partner_step).where(mine, others, partner_step.c.id <= oldest))


def of_request(connection: Connection, person_id: int, request: int) -> PartnersStep | None:
    """Return what a request of this person's told of partners; another person's numbers find nothing."""
    rows = _rows(connection, person_id, request)
    if not rows:
        return None
    told, new = ({row.partner_id for row in rows if row.before is None or known} for known in (True, False))
    return PartnersStep(request, rows[0].at, len(new), len(told - new), rows[0].from_list)


def last(connection: Connection, person_id: int) -> PartnersStep | None:
    """Return what was told of partners last and can be taken back."""
    newest = select(partner_step.c.request).where(partner_step.c.person_id == person_id)
    request = connection.execute(newest.order_by(partner_step.c.id.desc()).limit(1)).scalar_one_or_none()
    return None if request is None else of_request(connection, person_id, request)


def is_touched(connection: Connection, person_id: int, request: int) -> bool:
    """Return whether one of the partners was changed since, or something was noted in the diary about a new one."""
    newest = {row.partner_id: row.after for row in reversed(_rows(connection, person_id, request))}
    present = states(connection, person_id, {number: _days(after) for number, after in newest.items()})
    return present != newest


def undo(connection: Connection, person_id: int, request: int) -> list[int]:
    """Put back what was known before a request; return the partners that were new with it, for them to be removed."""
    new: list[int] = []
    for row in _rows(connection, person_id, request):
        if row.before is None:
            new.append(row.partner_id)
        else:
            _put_back(connection, person_id, row)
    mine = (partner_step.c.person_id == person_id) & (partner_step.c.request == request)
    connection.execute(delete(partner_step).where(mine))
    return new


def _put_back(connection: Connection, person_id: int, row: Any) -> None:
    told = {name: row.before[name] for name in _TOLD}
    connection.execute(update(partner).where(partner.c.id == row.partner_id).values(**told))
    figures = partner_figures.c
    of_them = (figures.partner_id == row.partner_id) & figures.day.in_(_days(row.before))
    connection.execute(delete(partner_figures).where(of_them))
    keys = {"person_id": person_id, "partner_id": row.partner_id}
    put = [
        {**keys, "day": date.fromisoformat(day), **dict(zip(_OF_A_DAY, known, strict=True))}
        for day, known in row.before[_FIGURES].items()
        if known
    ]
    if put:
        connection.execute(partner_figures.insert(), put)


def _days(of: State) -> set[date]:
    return {date.fromisoformat(day) for day in of[_FIGURES]}


def _figures(
    connection: Connection, person_id: int, days_of: Mapping[int, AbstractSet[date]]
) -> dict[tuple[int, date], list[Any]]:
    columns = partner_figures.c
    known = select(columns.partner_id, columns.day, *(columns[name] for name in _OF_A_DAY))
    theirs = (columns.person_id == person_id) & columns.partner_id.in_(days_of)
    return {
        (row.partner_id, row.day): [getattr(row, name) for name in _OF_A_DAY]
        for row in connection.execute(known.where(theirs))
        if row.day in days_of[row.partner_id]
    }


def _rows(connection: Connection, person_id: int, request: int) -> list[Any]:
    """Return the steps of a request, the newest first."""
    mine = (partner_step.c.person_id == person_id) & (partner_step.c.request == request)
    return list(connection.execute(select(partner_step).where(mine).order_by(partner_step.c.id.desc())))


def _counts(connection: Connection, person_id: int, table: Any, numbers: Collection[int]) -> dict[int, int]:
    """Return how many rows of a table each partner has."""
    columns = table.c
    counted = select(columns.partner_id, func.count().label("rows")).group_by(columns.partner_id)
    rows = connection.execute(counted.where(columns.person_id == person_id, columns.partner_id.in_(numbers)))
    return {row.partner_id: row.rows for row in rows}
