"""Figures: one measurement an account and a day, and the changes that can be undone.

Where no account is named, the person's main one is meant.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, bindparam, delete, func, insert, select

from bot.storage import accounts
from bot.storage.accounts import UNNAMED
from bot.storage.tables import account, change, measurement
from domain.accounts import Account
from domain.measurement import Measurement

MOST = 100_000
"""Days of all accounts of a person together that may hold something: a daily figure of 50 accounts for five years."""
CHANGES_KEPT = 50
"""How many changes of a person can be taken back, newest first."""

_STATED = (measurement.c.day, measurement.c.followers, measurement.c.likes, measurement.c.note)
_HISTORY = (
    select(*_STATED)
    .join(account, account.c.id == measurement.c.account_id)
    .where(account.c.person_id == bindparam("of_person"))
    .order_by(measurement.c.day)
)
_HISTORY_OF_MAIN = _HISTORY.where(account.c.main)
_HISTORY_OF_ONE = _HISTORY.where(account.c.id == bindparam("of_account"))
_ON_DAY = (measurement.c.account_id == bindparam("of_account")) & (measurement.c.day == bindparam("on_day"))
_STORED = select(*_STATED).where(_ON_DAY)
_EMPTY_DAY = delete(measurement).where(_ON_DAY)
_FILL_DAY = insert(measurement)
_NOTE_CHANGE = insert(change)
_OLDEST_CHANGE = (
    select(change.c.id)
    .where(change.c.person_id == bindparam("of_person"))
    .order_by(change.c.id.desc())
    .offset(CHANGES_KEPT)
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Change:
    """One step of a person's history: what a day of an account held before it, and what it holds now."""

    id: int
    account_id: int
    request: int
    day: date
    before: Measurement | None
    now: Measurement | None
    at: datetime


@dataclass(frozen=True, slots=True)
class ExportRow:
    """A measurement with its account."""

    account: Account
    measurement: Measurement


def history(connection: Connection, person_id: int, account_id: int | None = None) -> tuple[Measurement, ...]:
    """Return the measurements of an account of the person's, oldest first."""
    if account_id is None:
        rows = connection.execute(_HISTORY_OF_MAIN, {"of_person": person_id})
    else:
        rows = connection.execute(_HISTORY_OF_ONE, {"of_person": person_id, "of_account": account_id})
    return tuple(_measurement(row) for row in rows.all())


def on_day(
    connection: Connection, person_id: int, day: date, account_id: int | None = None
) -> Measurement | None:
    """Return what a day of an account of the person's holds."""
    found = accounts.owned(connection, person_id, account_id)
    return None if found is None else _stored(connection, found, day)


def everything(connection: Connection, person_id: int) -> Iterator[ExportRow]:
    """Yield every measurement of every account of the person, by account, oldest first."""
    for kept in accounts.all_of(connection, person_id):
        for each in history(connection, person_id, kept.id):
            yield ExportRow(kept.account, each)


def count(connection: Connection, person_id: int) -> int:
    """Return how many days of the person's accounts hold something."""
    found = select(func.count()).select_from(measurement).where(measurement.c.person_id == person_id)
    return connection.execute(found).scalar_one()


def record(
    connection: Connection,
    person_id: int,
    stated: Measurement,
    request: int,
    now: datetime,
    *,
    account_id: int | None = None,
    whole: bool = False,
) -> None:
    """Lay a statement over what its day holds, or with `whole` put it in its place, under the request's number.

    The person must be kept already. An account that is not theirs or gone takes nothing.
    """
    found = accounts.owned(connection, person_id, account_id)
    if found is None:
        if account_id is not None:
            return
        found = accounts.add(connection, person_id, UNNAMED, now)
    before = _stored(connection, found, stated.day)
    after = stated if before is None or whole else before.overlaid(stated)
    _change_day(connection, _Day(person_id, found, stated.day), before, after, request, now)


def remove(
    connection: Connection,
    person_id: int,
    day: date,
    request: int,
    now: datetime,
    *,
    account_id: int | None = None,
) -> None:
    """Take everything off a day, under the request's number, so that it can be undone. An empty day stays so."""
    found = accounts.owned(connection, person_id, account_id)
    before = None if found is None else _stored(connection, found, day)
    if found is not None and before is not None:
        _change_day(connection, _Day(person_id, found, day), before, None, request, now)


def last_change(connection: Connection, person_id: int) -> Change | None:
    """Return the change that `undo` would take back, or None."""
    return _change(connection, change.c.person_id == person_id)


def find_change(connection: Connection, person_id: int, request: int) -> Change | None:
    """Return the change that a request of this person made; another person's numbers find nothing."""
    return _change(connection, (change.c.person_id == person_id) & (change.c.request == request))


def is_covered(connection: Connection, person_id: int, found: Change) -> bool:
    """Return whether a later change lies on the same day, so that this one cannot be taken back alone."""
    later = connection.execute(
        select(change.c.id).where(
            change.c.person_id == person_id,
            change.c.account_id == found.account_id,
            change.c.day == found.day,
            change.c.id > found.id,
        )
    )
    return later.first() is not None


def undo(connection: Connection, person_id: int, change_id: int, now: datetime) -> None:
    """Give the day back what it held before the change, and forget the change. Unknown numbers do nothing."""
    row = connection.execute(
        select(change).where(change.c.person_id == person_id, change.c.id == change_id)
    ).one_or_none()
    if row is None:
        return
    before = None if row.before is None else Measurement.model_validate(row.before)
    _hold(connection, _Day(person_id, row.account_id, row.day), before, now)
    connection.execute(delete(change).where(change.c.id == change_id))


@dataclass(frozen=True, slots=True)
class _Day:
    """A day of an account of a person's."""

    person_id: int
    account_id: int
    day: date


def _change_day(
    connection: Connection,
    of: _Day,
    before: Measurement | None,
    after: Measurement | None,
    request: int,
    now: datetime,
) -> None:
    _hold(connection, of, after, now)
    connection.execute(
        _NOTE_CHANGE,
        {
            "person_id": of.person_id,
            "account_id": of.account_id,
            "day": of.day,
            "request": request,
            "before": None if before is None else before.model_dump(mode="json"),
            "at": now,
        },
    )
    _forget_old_changes(connection, of.person_id)


def _hold(connection: Connection, of: _Day, whole: Measurement | None, now: datetime) -> None:
    """Let a day hold this and nothing else."""
    connection.execute(_EMPTY_DAY, {"of_account": of.account_id, "on_day": of.day})
    if whole is not None:
        row = {"person_id": of.person_id, "account_id": of.account_id, "recorded_at": now}
        connection.execute(_FILL_DAY, row | whole.model_dump())


def _measurement(row: Row[Any, Any, Any, Any]) -> Measurement:
    day, followers, likes, note = row
    return Measurement(day=day, followers=followers, likes=likes, note=note)


def _stored(connection: Connection, account_id: int, day: date) -> Measurement | None:
    row = connection.execute(_STORED, {"of_account": account_id, "on_day": day}).one_or_none()
    return None if row is None else _measurement(row)


def _change(connection: Connection, which: ColumnElement[bool]) -> Change | None:
    row = connection.execute(select(change).where(which).order_by(change.c.id.desc()).limit(1)).one_or_none()
    if row is None:
        return None
    return Change(
        id=row.id,
        account_id=row.account_id,
        request=row.request,
        day=row.day,
        before=None if row.before is None else Measurement.model_validate(row.before),
        now=_stored(connection, row.account_id, row.day),
        at=row.at,
    )


def _forget_old_changes(connection: Connection, person_id: int) -> None:
    oldest = connection.execute(_OLDEST_CHANGE, {"of_person": person_id}).scalar_one_or_none()
    if oldest is not None:
        connection.execute(delete(change).where(change.c.person_id == person_id, change.c.id <= oldest))
