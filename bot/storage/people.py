"""People: what they chose, and since when they cannot be reached."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select, update

from bot.storage.tables import person
from domain.person import Role, Theme

_OF_PERSON = person.c.id == bindparam("of_person")
_FIND = select(person).where(_OF_PERSON)
_IS_KEPT = select(person.c.id).where(_OF_PERSON)
_KEEP = insert(person)
_COME_BACK = update(person).where(_OF_PERSON, person.c.unreachable_since.is_not(None))


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
    row = connection.execute(_FIND, {"of_person": person_id}).one_or_none()
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
        connection.execute(_KEEP, {"id": person_id, "language": language, "created_at": now})


def mark_unreachable(connection: Connection, person_id: int, since: datetime) -> None:
    """Note that Telegram refuses messages to this person, so that nothing is sent until they come back."""
    connection.execute(
        update(person)
        .where(person.c.id == person_id, person.c.unreachable_since.is_(None))
        .values(unreachable_since=since)
    )


def mark_reachable(connection: Connection, person_id: int) -> None:
    """Note that the person wrote again."""
    connection.execute(_COME_BACK, {"of_person": person_id, "unreachable_since": None})
