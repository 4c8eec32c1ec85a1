"""Files with figures: sent, read into days that wait, taken all at once, and taken back all at once.

What a file states waits in a table of its own, put there in small pieces. Taking it is one transaction of a few
statements. What its days held before stays beside them, so that it can be taken back also after a restart.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, func, or_, select, update

from bot.storage import dialect, people, upload_days
from bot.storage.tables import upload
from domain.partner_table import StatedPartner
from domain.table import Entry

LIFETIME = timedelta(hours=24)
"""How long a file that was read waits for its yes, as long as any question does."""
MOST_OPEN = 5
"""Files of a person that wait to be read or taken; each can be 20 MB of work."""
READING = timedelta(minutes=5)
"""How long one process may take to fetch and read a file before another one begins anew."""
TAKEN_KEPT = 10
"""How many files that were taken can be taken back, newest first."""


class State(StrEnum):
    """Where a file stands."""

    WAITING = "waiting"
    READY = "ready"
    TAKEN = "taken"
    GONE = "gone"
    """Dropped, taken back or too old: its days are removed piece by piece."""


@dataclass(frozen=True, slots=True)
class ReceiveFile:
    """Keep that a file shall be read: Telegram's id of it and what it is called."""

    file_id: str
    name: str


@dataclass(frozen=True, slots=True)
class TakeFile:
    """Take what a file states, all of it."""

    upload: int


@dataclass(frozen=True, slots=True)
class DropFile:
    """Take nothing of a file."""

    upload: int


@dataclass(frozen=True, slots=True)
class UndoFile:
    """Take a file back, all of it."""

    upload: int


UploadEffect = ReceiveFile | TakeFile | DropFile | UndoFile


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as kept. `accounts` are the labels it names, by number; `days` how many days of them it states.

    `partners` are those of a list of partners, which has no days of the person's own accounts.
    `request` is the number of the update that took it, `at` when; `reading` how often its reading was begun.
    """

    id: int
    person_id: int
    chat_id: int
    name: str
    state: State
    file_id: str | None
    message_id: int | None
    accounts: tuple[str, ...]
    days: int
    request: int
    at: datetime | None
    reading: int
    partners: tuple[StatedPartner, ...] | None = None


def receive(
    connection: Connection, person_id: int, language: str, chat_id: int, file: ReceiveFile, now: datetime
) -> int:
    """Keep that a file shall be read and return its number. One without Telegram's id is read by the caller."""
    people.meet(connection, person_id, language, now)
    key = connection.execute(
        upload.insert().values(
            person_id=person_id,
            chat_id=chat_id,
            state=State.WAITING,
            file_id=file.file_id or None,
            name=file.name,
            created_at=now,
        )
    ).inserted_primary_key
    if key is None:
        raise AssertionError("an insert of one row has a key")
    return int(key[0])


def begin(connection: Connection, now: datetime) -> Upload | None:
    """Begin to read the file that has waited longest, of those that no other process reads.

    An earlier reading can put nothing beside it from now on.
    """
    to_read = (upload.c.state == State.WAITING) & upload.c.file_id.is_not(None)
    if dialect.is_shared(connection):
        to_read &= or_(upload.c.read_until.is_(None), upload.c.read_until <= now)
    oldest = select(upload.c.id).where(to_read).order_by(upload.c.id).limit(1)
    number = connection.execute(oldest.with_for_update(skip_locked=True)).scalar_one_or_none()
    if number is None:
        return None
    begun = update(upload).where(upload.c.id == number)
    connection.execute(begun.values(reading=upload.c.reading + 1, read_until=now + READING))
    return _one(connection, upload.c.id == number)


def hand_back(connection: Connection, found: Upload) -> None:
    """Let a file whose reading was broken off be read anew at once, unless a later reading has begun."""
    connection.execute(update(upload).where(_is_read(found.id, found.reading)).values(read_until=None))


def count_open(connection: Connection, person_id: int, now: datetime) -> int:
    """Return how many files of a person wait to be read or taken."""
    is_open = upload.c.state.in_([State.WAITING, State.READY]) & (upload.c.created_at > now - LIFETIME)
    found = select(func.count()).where(upload.c.person_id == person_id, is_open)
    return int(connection.execute(found).scalar_one())


def ready(connection: Connection, person_id: int, upload_id: int, now: datetime) -> Upload | None:
    """Return a file of the person's that was read and waits for its yes; anybody else's or a late one is none."""
    is_ready = (upload.c.state == State.READY) & (upload.c.created_at > now - LIFETIME)
    return _one(connection, (upload.c.person_id == person_id) & (upload.c.id == upload_id) & is_ready)


def taken(connection: Connection, person_id: int, upload_id: int) -> Upload | None:
    """Return a file that the person took and did not take back."""
    is_taken = (upload.c.state == State.TAKEN) & (upload.c.id == upload_id)
    return _one(connection, (upload.c.person_id == person_id) & is_taken)


def last_taken(connection: Connection, person_id: int) -> Upload | None:
    """Return the file of the person's that was taken last."""
    is_taken = (upload.c.person_id == person_id) & (upload.c.state == State.TAKEN)
    return _one(connection, is_taken, upload.c.taken_at.desc(), upload.c.id.desc())


def taken_by(connection: Connection, person_id: int, request: int) -> Upload | None:
    """Return the file that a request of this person took; another person's numbers find nothing."""
    is_taken = (upload.c.state == State.TAKEN) & (upload.c.request == request)
    return _one(connection, (upload.c.person_id == person_id) & is_taken)


def note_message(connection: Connection, upload_id: int, message_id: int) -> None:
    """Keep which message shows how far the reading is."""
    connection.execute(update(upload).where(upload.c.id == upload_id).values(message_id=message_id))


def start_anew(connection: Connection, upload_id: int, most: int, reading: int = 0) -> bool:
    """Remove up to so many days that an earlier reading left; return whether there may be more of them."""
    is_read = _one(connection, _is_read(upload_id, reading)) is not None
    return is_read and upload_days.empty(connection, upload_id, most)


def stage(
    connection: Connection,
    upload_id: int,
    accounts: Sequence[str],
    entries: Sequence[Entry],
    reading: int = 0,
) -> bool:
    """Put what lines state beside what waits already; of one day a later line wins, and what it leaves out is kept.

    `accounts` are the labels so far, in the order of their numbers. Returns False where the file is gone: dropped,
    its person erased, or read by another process, as this `reading` took too long.
    """
    found = _one(connection, _is_read(upload_id, reading))
    if found is None:
        return False
    upload_days.put(connection, upload_id, found.person_id, accounts, entries)
    return True


def settle(
    connection: Connection, upload_id: int, accounts: Sequence[str], days: int, reading: int = 0
) -> bool:
    """Keep that a file was read whole and waits for its yes. Returns False where it is gone."""
    return _settle(connection, _is_read(upload_id, reading), accounts=list(accounts), days=days)


def settle_partners(
    connection: Connection, upload_id: int, stated: Sequence[StatedPartner], reading: int = 0
) -> bool:
    """Keep that a list of partners was read and waits for its yes. Returns False where it is gone."""
    partners = [each.model_dump(mode="json") for each in stated]
    return _settle(connection, _is_read(upload_id, reading), partners=partners)


def _settle(connection: Connection, which: ColumnElement[bool], **read: object) -> bool:
    return connection.execute(update(upload).where(which).values(state=State.READY, **read)).rowcount == 1


def drop(connection: Connection, person_id: int, upload_id: int, reading: int | None = None) -> bool:
    """Let a file go that waits (with `reading`: only if no later one has begun); return whether it was there."""
    is_open = upload.c.state.in_([State.WAITING, State.READY])
    which = is_open if reading is None else _is_read(upload_id, reading)
    dropped = connection.execute(
        update(upload)
        .where(upload.c.person_id == person_id, upload.c.id == upload_id, which)
        .values(state=State.GONE)
    )
    return dropped.rowcount == 1


def sweep(connection: Connection, most: int) -> bool:
    """Remove up to so many days of files that are gone, or such a file itself; return whether there may be more."""
    found = _one(connection, upload.c.state == State.GONE)
    if found is None:
        return False
    if not upload_days.empty(connection, found.id, most):
        connection.execute(delete(upload).where(upload.c.id == found.id))
    return True


def expire(connection: Connection, now: datetime) -> None:
    """Let the files go that were read and got no yes in time, and the oldest of those that were taken."""
    is_late = (upload.c.state == State.READY) & (upload.c.created_at <= now - LIFETIME)
    connection.execute(update(upload).where(is_late).values(state=State.GONE))
    place = func.row_number().over(partition_by=upload.c.person_id, order_by=upload.c.taken_at.desc())
    ranked = select(upload.c.id, place.label("place")).where(upload.c.state == State.TAKEN).subquery()
    old = select(ranked.c.id).where(ranked.c.place > TAKEN_KEPT)
    connection.execute(update(upload).where(upload.c.id.in_(old)).values(state=State.GONE))


def _is_read(upload_id: int, reading: int) -> ColumnElement[bool]:
    return (upload.c.id == upload_id) & (upload.c.state == State.WAITING) & (upload.c.reading == reading)


def _one(connection: Connection, which: ColumnElement[bool], *order: ColumnElement[Any]) -> Upload | None:
    query = select(upload).where(which).order_by(*(order or (upload.c.id,))).limit(1)
    row = connection.execute(query).one_or_none()
    if row is None:
        return None
    return Upload(
        id=row.id,
        person_id=row.person_id,
        chat_id=row.chat_id,
        name=row.name,
        state=State(row.state),
        file_id=row.file_id,
        message_id=row.message_id,
        accounts=tuple(row.accounts or ()),
        days=row.days or 0,
        request=row.request or 0,
        at=row.taken_at,
        reading=row.reading,
        partners=None if row.partners is None else tuple(map(StatedPartner.model_validate, row.partners)),
    )
