"""Figures: one measurement an account and a day, and the changes that can be undone."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, Table, delete, select

from bot.storage.tables import account, change, measurement
from domain.measurement import Measurement

MAIN_ACCOUNT = "main"
CHANGES_KEPT = 50
"""How many changes of a person can be taken back, newest first."""


@dataclass(frozen=True, slots=True)
class Change:
    """One step of a person's history: what a day held before it, and what it holds now."""

    id: int
    request: int
    day: date
    before: Measurement | None
    now: Measurement | None


@dataclass(frozen=True, slots=True)
class ExportRow:
    """A measurement with the label of its account."""

    account: str
    measurement: Measurement


def history(connection: Connection, person_id: int) -> tuple[Measurement, ...]:
    """Return the measurements of the person's main account, oldest first."""
    rows = connection.execute(
        select(measurement)
        .join(account, account.c.id == measurement.c.account_id)
        .where(account.c.person_id == person_id, account.c.label == MAIN_ACCOUNT)
        .order_by(measurement.c.day)
    )
    return tuple(_measurement(row) for row in rows)


def on_day(connection: Connection, person_id: int, day: date) -> Measurement | None:
    """Return what the main account's day holds."""
    account_id = _account_id(connection, person_id)
    return None if account_id is None else _stored(connection, account_id, day)


def everything(connection: Connection, person_id: int) -> Iterator[ExportRow]:
    """Yield every measurement of every account of the person, by account, oldest first."""
    rows = connection.execute(
        select(measurement, account.c.label)
        .join(account, account.c.id == measurement.c.account_id)
        .where(account.c.person_id == person_id)
        .order_by(account.c.id, measurement.c.day)
    )
    for row in rows:
        yield ExportRow(row.label, _measurement(row))


def count(connection: Connection, person_id: int) -> int:
    """Return how many days with figures are kept of the person."""
    return len(connection.execute(select(measurement.c.id).where(measurement.c.person_id == person_id)).all())


def record(
    connection: Connection,
    person_id: int,
    stated: Measurement,
    request: int,
    now: datetime,
    *,
    whole: bool = False,
) -> None:
    """Lay a statement over what its day holds, or with `whole` put it in its place, under the request's number.

    The person must be kept already.
    """
    account_id = _account_id(connection, person_id)
    if account_id is None:
        account_id = _insert(connection, account, person_id=person_id, label=MAIN_ACCOUNT, created_at=now)
    before = _stored(connection, account_id, stated.day)
    after = stated if before is None or whole else before.overlaid(stated)
    _put(connection, person_id, account_id, after, now)
    _insert(
        connection,
        change,
        person_id=person_id,
        account_id=account_id,
        day=stated.day,
        request=request,
        before=None if before is None else before.model_dump(mode="json"),
        at=now,
    )
    _forget_old_changes(connection, person_id)


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
            change.c.person_id == person_id, change.c.day == found.day, change.c.id > found.id
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
    if row.before is None:
        connection.execute(
            delete(measurement).where(
                measurement.c.account_id == row.account_id, measurement.c.day == row.day
            )
        )
    else:
        _put(connection, person_id, row.account_id, Measurement.model_validate(row.before), now)
    connection.execute(delete(change).where(change.c.id == change_id))


def _measurement(row: object) -> Measurement:
    return Measurement.model_validate(row, from_attributes=True)


def _account_id(connection: Connection, person_id: int) -> int | None:
    return connection.execute(
        select(account.c.id).where(account.c.person_id == person_id, account.c.label == MAIN_ACCOUNT)
    ).scalar_one_or_none()


def _stored(connection: Connection, account_id: int, day: date) -> Measurement | None:
    row = connection.execute(
        select(measurement).where(measurement.c.account_id == account_id, measurement.c.day == day)
    ).one_or_none()
    return None if row is None else _measurement(row)


def _put(connection: Connection, person_id: int, account_id: int, whole: Measurement, now: datetime) -> None:
    connection.execute(
        delete(measurement).where(measurement.c.account_id == account_id, measurement.c.day == whole.day)
    )
    connection.execute(
        measurement.insert().values(
            person_id=person_id, account_id=account_id, recorded_at=now, **whole.model_dump()
        )
    )


def _insert(connection: Connection, table: Table, **values: object) -> int:
    key = connection.execute(table.insert().values(**values)).inserted_primary_key
    if key is None:
        raise AssertionError("an insert of one row has a key")
    return int(key[0])


def _change(connection: Connection, which: ColumnElement[bool]) -> Change | None:
    row = connection.execute(select(change).where(which).order_by(change.c.id.desc()).limit(1)).one_or_none()
    if row is None:
        return None
    return Change(
        id=row.id,
        request=row.request,
        day=row.day,
        before=None if row.before is None else Measurement.model_validate(row.before),
        now=_stored(connection, row.account_id, row.day),
    )


def _forget_old_changes(connection: Connection, person_id: int) -> None:
    oldest = connection.execute(
        select(change.c.id)
        .where(change.c.person_id == person_id)
        .order_by(change.c.id.desc())
        .offset(CHANGES_KEPT)
        .limit(1)
    ).scalar_one_or_none()
    if oldest is not None:
        connection.execute(delete(change).where(change.c.person_id == person_id, change.c.id <= oldest))
