"""What was told of partners in one request, kept so that it can be taken back.

A step of a partner holds what was known before and after it. It can be taken back as long as what is known is still
what it made of it: whatever changed the partner since lies over it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, delete, func, select, update

from bot.storage.tables import cooperation, partner, partner_figures, partner_step

STEPS_KEPT = 50
"""How many steps of a person are kept, newest first; one request makes up to ten."""
_TOLD = ("platform", "name", "niche", "region", "price", "currency", "barter", "note")

State = Mapping[str, Any]
"""What is known of a partner: what was told, the figures of a day, on how many days there are any, cooperations."""


@dataclass(frozen=True, slots=True)
class PartnersStep:
    """What a request told of partners: how many of them were new, and how many known ones it changed."""

    request: int
    at: datetime
    added: int
    changed: int


def state(connection: Connection, person_id: int, number: int, day: date) -> State | None:
    """Return what is known of a partner of the person's; None where there is no such partner."""
    told = select(*(partner.c[name] for name in _TOLD))
    row = connection.execute(
        told.where(partner.c.person_id == person_id, partner.c.id == number)
    ).one_or_none()
    if row is None:
        return None
    figures = partner_figures.c
    of_day = select(figures.followers, figures.likes).where(figures.partner_id == number, figures.day == day)
    on_day = connection.execute(of_day).one_or_none()
    return {
        **row._mapping,
        "figures": list(on_day) if on_day else None,
        "days": _count(connection, partner_figures, number),
        "cooperations": _count(connection, cooperation, number),
    }


def note(
    connection: Connection,
    person_id: int,
    number: int,
    request: int,
    day: date,
    before: State | None,
    now: datetime,
) -> None:
    """Keep a step of a partner, unless it changed nothing; `before` is what was known, None of a new partner."""
    after = state(connection, person_id, number, day)
    if after == before:
        return
    values = {"request": request, "day": day, "before": before, "after": after, "at": now}
    connection.execute(partner_step.insert().values(person_id=person_id, partner_id=number, **values))
    mine = partner_step.c.person_id == person_id
    steps = select(partner_step.c.id).where(mine).order_by(partner_step.c.id.desc())
    oldest = connection.execute(steps.offset(STEPS_KEPT).limit(1)).scalar_one_or_none()
    if oldest is not None:
        connection.execute(delete(partner_step).where(mine, partner_step.c.id <= oldest))


def of_request(connection: Connection, person_id: int, request: int) -> PartnersStep | None:
    """Return what a request of this person's told of partners; another person's numbers find nothing."""
    rows = _rows(connection, person_id, request)
    if not rows:
        return None
    told, new = ({row.partner_id for row in rows if row.before is None or known} for known in (True, False))
    return PartnersStep(request, rows[0].at, len(new), len(told - new))


def last(connection: Connection, person_id: int) -> PartnersStep | None:
    """Return what was told of partners last and can be taken back."""
    newest = select(partner_step.c.request).where(partner_step.c.person_id == person_id)
    request = connection.execute(newest.order_by(partner_step.c.id.desc()).limit(1)).scalar_one_or_none()
    return None if request is None else of_request(connection, person_id, request)


def is_touched(connection: Connection, person_id: int, request: int) -> bool:
    """Return whether one of the partners was changed since, or something was noted in the diary about a new one."""
    newest = {row.partner_id: row for row in reversed(_rows(connection, person_id, request))}
    return any(state(connection, person_id, row.partner_id, row.day) != row.after for row in newest.values())


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
    connection.execute(
        delete(partner_figures).where(figures.partner_id == row.partner_id, figures.day == row.day)
    )
    if row.before["figures"]:
        followers, likes = row.before["figures"]
        keys = {"person_id": person_id, "partner_id": row.partner_id, "day": row.day}
        connection.execute(partner_figures.insert().values(**keys, followers=followers, likes=likes))


def _rows(connection: Connection, person_id: int, request: int) -> list[Any]:
    """Return the steps of a request, the newest first."""
    mine = (partner_step.c.person_id == person_id) & (partner_step.c.request == request)
    return list(connection.execute(select(partner_step).where(mine).order_by(partner_step.c.id.desc())))


def _count(connection: Connection, table: Any, number: int) -> int:
    counted = select(func.count()).select_from(table).where(table.c.partner_id == number)
    return int(connection.execute(counted).scalar_one())
