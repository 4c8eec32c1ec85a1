"""The diary of cooperations: each is a row, and so is the reminder of the day on which to come back to it."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, delete, select, update

from bot.storage.tables import cooperation, partner, person
from domain.diary import Cooperation, Result, Stage
from domain.localtime import moment
from domain.money import Money

_STOOD, _WAITS = "cooperation", "waits"
MOST = 500
"""Cooperations of a person; a diary stays one that can be looked through."""


@dataclass(frozen=True, slots=True)
class Hour:
    """The local time at which a person is reminded, and its zone."""

    at: time
    zone: str

    def on(self, day: date) -> datetime:
        """Return the moment at which it is this time on a local day."""
        return moment(day, self.at, self.zone)


@dataclass(frozen=True, slots=True)
class KeepCooperation:
    """Keep how a cooperation with one of the person's partners stands; `number` is that of the request that began it.

    The reminder of the day to come back to comes at the `hour`.
    """

    partner: int
    number: int
    cooperation: Cooperation
    hour: Hour


@dataclass(frozen=True, slots=True)
class UndoCooperation:
    """Take back what a request changed in the diary; a reminder that is to come again does so at the `hour`."""

    request: int
    hour: Hour


@dataclass(frozen=True, slots=True)
class DropCooperation:
    """Take a cooperation out of the diary."""

    number: int


DiaryEffect = KeepCooperation | UndoCooperation | DropCooperation


@dataclass(frozen=True, slots=True)
class KeptCooperation:
    """A cooperation as kept, with its number and that of its partner."""

    number: int
    partner: int
    cooperation: Cooperation


@dataclass(frozen=True, slots=True)
class DiaryStep:
    """The last change of a cooperation: what it is since then, and what it was before (None: it began with it).

    `waited` tells that the reminder of before was still to come.
    """

    request: int
    at: datetime
    now: KeptCooperation
    before: KeptCooperation | None
    waited: bool


@dataclass(frozen=True, slots=True)
class DueReminder:
    """A reminder that is due: whose it is, of which cooperation. `is_gone` tells that they blocked the bot."""

    person_id: int
    number: int
    day: date
    at: datetime
    is_gone: bool


def apply(connection: Connection, person_id: int, request: int, effect: DiaryEffect, now: datetime) -> None:
    """Carry out an effect of one of a person's requests. What is not theirs stays as it is."""
    match effect:
        case KeepCooperation():
            _keep(connection, person_id, request, effect, now)
        case UndoCooperation():
            _undo(connection, person_id, effect)
        case DropCooperation(number):
            connection.execute(delete(cooperation).where(_is(person_id, number)))


def all_of(connection: Connection, person_id: int) -> tuple[KeptCooperation, ...]:
    """Return the person's cooperations, the oldest first."""
    theirs = select(cooperation).where(cooperation.c.person_id == person_id).order_by(cooperation.c.id)
    return tuple(_kept(row) for row in connection.execute(theirs))


def last_step(connection: Connection, person_id: int) -> DiaryStep | None:
    """Return the newest change of the diary that can be taken back."""
    return _newest_step(connection, cooperation.c.person_id == person_id)


def step_of(connection: Connection, person_id: int, request: int) -> DiaryStep | None:
    """Return what a request of this person changed, unless it was changed again or taken back since."""
    theirs = cooperation.c.person_id == person_id
    return _newest_step(connection, and_(theirs, cooperation.c.changed_by == request))


def move(connection: Connection, person_id: int, hour: Hour) -> None:
    """Let reminders that are still to come do so at another hour, or in another zone."""
    waiting = and_(cooperation.c.person_id == person_id, cooperation.c.remind_at.is_not(None))
    for row in connection.execute(select(cooperation.c.id, cooperation.c.next_on).where(waiting)).all():
        connection.execute(
            update(cooperation).where(cooperation.c.id == row.id).values(remind_at=hour.on(row.next_on))
        )


def due_by(connection: Connection, now: datetime, most: int) -> list[DueReminder]:
    """Return the reminders that are due, the longest due first."""
    gone = person.c.unreachable_since.is_not(None).label("gone")
    joined = select(cooperation, gone).join(person, person.c.id == cooperation.c.person_id)
    found = joined.where(cooperation.c.remind_at <= now).order_by(cooperation.c.remind_at).limit(most)
    # whoever is being answered, or served by another process, is taken at the next look
    found = found.with_for_update(of=(cooperation, person), key_share=True, skip_locked=True)
    return [
        DueReminder(row.person_id, row.request, row.next_on, row.remind_at, row.gone)
        for row in connection.execute(found)
    ]


def put_off(connection: Connection, of: DueReminder, now: datetime, wait: timedelta) -> None:
    """Have a reminder come after a while from now on."""
    connection.execute(update(cooperation).where(_is(of.person_id, of.number)).values(remind_at=now + wait))


def reminded(connection: Connection, of: DueReminder) -> None:
    """Note that a reminder is done with."""
    connection.execute(update(cooperation).where(_is(of.person_id, of.number)).values(remind_at=None))


def _keep(
    connection: Connection, person_id: int, request: int, effect: KeepCooperation, now: datetime
) -> None:
    columns = partner.c
    owned = select(columns.id).where(columns.id == effect.partner, columns.person_id == person_id)
    if connection.execute(owned).one_or_none() is None:
        return
    values = _columns(effect.cooperation)
    of = _is(person_id, effect.number)
    before = connection.execute(select(cooperation).where(of)).one_or_none()
    if before is None or _cooperation(before) != effect.cooperation:
        stood = None if before is None else _stood(before)
        values |= {"changed_by": request, "changed_at": now, "before": stood}
    next_on = effect.cooperation.next_on
    if before is None or before.next_on != next_on:  # a reminder that was sent does not come again
        values["remind_at"] = effect.hour.on(next_on) if next_on else None
    if before is None:
        keys = {"person_id": person_id, "partner_id": effect.partner, "request": effect.number}
        connection.execute(cooperation.insert().values(**keys, **values))
    else:
        connection.execute(update(cooperation).where(of).values(**values))


def _undo(connection: Connection, person_id: int, effect: UndoCooperation) -> None:
    step = step_of(connection, person_id, effect.request)
    if step is None:
        return
    of = _is(person_id, step.now.number)
    if step.before is None:
        connection.execute(delete(cooperation).where(of))
        return
    next_on = step.before.cooperation.next_on
    values = _columns(step.before.cooperation)
    values["remind_at"] = effect.hour.on(next_on) if next_on and step.waited else None
    nothing = {"changed_by": None, "changed_at": None, "before": None}
    connection.execute(update(cooperation).where(of).values(**values, **nothing))


def _newest_step(connection: Connection, which: ColumnElement[bool]) -> DiaryStep | None:
    changed = select(cooperation).where(which, cooperation.c.changed_by.is_not(None))
    row = connection.execute(changed.order_by(cooperation.c.changed_at.desc()).limit(1)).one_or_none()
    if row is None:
        return None
    now = _kept(row)
    if row.before is None:
        return DiaryStep(row.changed_by, row.changed_at, now, None, waited=False)
    stood = replace(now, cooperation=Cooperation.model_validate(row.before[_STOOD]))
    return DiaryStep(row.changed_by, row.changed_at, now, stood, row.before[_WAITS])


def _stood(row: Any) -> dict[str, Any]:
    """Return a cooperation as JSON can hold it, and whether its reminder is still to come."""
    return {_STOOD: _cooperation(row).model_dump(mode="json"), _WAITS: row.remind_at is not None}


def _is(person_id: int, number: int) -> ColumnElement[bool]:
    return and_(cooperation.c.person_id == person_id, cooperation.c.request == number)


def _kept(row: Any) -> KeptCooperation:
    return KeptCooperation(row.request, row.partner_id, _cooperation(row))


def _cooperation(row: Any) -> Cooperation:
    days = {each: getattr(row, f"{each.value}_on") for each in Stage}
    results = {each: getattr(row, each.value) for each in Result}
    return Cooperation(
        days={each: day for each, day in days.items() if day is not None},
        next_on=row.next_on,
        no_show=row.no_show,
        declined_on=row.declined_on,
        results={each: count for each, count in results.items() if count is not None},
        cost=None if row.cost is None else Money(amount=row.cost, currency=row.currency),
    )


def _columns(of: Cooperation) -> dict[str, Any]:
    return {
        **{f"{each.value}_on": of.days.get(each) for each in Stage},
        **{each.value: of.results.get(each) for each in Result},
        "next_on": of.next_on,
        "no_show": of.no_show,
        "declined_on": of.declined_on,
        "cost": of.cost.amount if of.cost else None,
        "currency": of.cost.currency if of.cost else None,
    }
