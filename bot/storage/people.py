"""People: what they chose, and since when they cannot be reached."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, bindparam, or_, select, update

from bot.storage import dialect
from bot.storage.tables import person
from domain.person import Role, Theme

_OF_PERSON = person.c.id == bindparam("of_person")
_FIND = select(person).where(_OF_PERSON)
_IS_KEPT = select(person.c.id).where(_OF_PERSON)
_HOLD = _FIND.with_for_update(key_share=True)
_KEEP = dialect.Insert(person, lambda new: new.on_conflict_do_nothing())
"""Another process may meet them at the same moment."""
_HEAR = update(person).where(
    _OF_PERSON,
    or_(person.c.unreachable_since.is_not(None), person.c.seen_on.is_distinct_from(bindparam("today"))),
)


@dataclass(frozen=True, slots=True)
class Person:
    """A person as kept: Telegram's id, the language of the answers, and what they told of themselves.

    `currency` (ISO 4217) is that of prices that are said without one.
    """

    id: int
    language: str
    role: Role | None
    zone: str | None
    theme: Theme = Theme.LIGHT
    currency: str | None = None


def find(connection: Connection, person_id: int) -> Person | None:
    """Return the person, or None for somebody of whom nothing is kept."""
    return _one(connection, _FIND, person_id)


def hold(connection: Connection, person_id: int) -> Person | None:
    """Return the person as `find` does, and let no other unit that holds them begin before this transaction ends.

    Whoever changes what is a person's holds them first: then nothing that was read of them changes meanwhile. It
    takes nothing on SQLite, where units that write are alone anyway.
    """
    return _one(connection, _HOLD, person_id)


def _one(connection: Connection, query: Select[Any], person_id: int) -> Person | None:
    row = connection.execute(query, {"of_person": person_id}).one_or_none()
    if row is None:
        return None
    return Person(
        id=row.id,
        language=row.language,
        role=Role(row.role) if row.role else None,
        zone=row.zone,
        theme=Theme(row.theme) if row.theme else Theme.LIGHT,
        currency=row.currency,
    )


def meet(connection: Connection, person_id: int, language: str, now: datetime) -> None:
    """Keep a person of whom nothing was kept so far; change nothing of one who is known."""
    if connection.execute(_IS_KEPT, {"of_person": person_id}).one_or_none() is None:
        met = {"language": language, "created_at": now, "seen_on": now.date()}
        connection.execute(_KEEP.on(connection), {"id": person_id, **met})


def mark_unreachable(connection: Connection, person_id: int, since: datetime) -> None:
    """Note that Telegram refuses messages to this person, so that nothing is sent until they come back."""
    connection.execute(
        update(person)
        .where(person.c.id == person_id, person.c.unreachable_since.is_(None))
        .values(unreachable_since=since)
    )


def mark_reachable(connection: Connection, person_id: int, now: datetime) -> None:
    """Note that the person was heard of: they can be reached, and nothing of theirs goes because they are silent."""
    today = now.date()
    heard = {"seen_on": today, "unreachable_since": None, "erase_on": None}
    connection.execute(_HEAR, {"of_person": person_id, "today": today, **heard})


def is_gone(connection: Connection, person_id: int) -> bool:
    """Return whether Telegram refuses messages to this person."""
    gone = select(person.c.id).where(person.c.id == person_id, person.c.unreachable_since.is_not(None))
    return connection.execute(gone).one_or_none() is not None
