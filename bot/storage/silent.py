"""Who has not been heard of for long, what they were promised, and their erasure."""

from datetime import date

from sqlalchemy import Connection, Select, or_, select, update

from bot.storage import erasure
from bot.storage.tables import person
from domain.silence import Silence


def to_be_told(connection: Connection, silence: Silence, today: date, most: int) -> list[int]:
    """Return who is to be told that what is kept of them goes, those who are silent for longest first."""
    unpromised = or_(person.c.erase_on.is_(None), person.c.erase_on < silence.holds(today))
    found = select(person.c.id).where(person.c.seen_on <= silence.told(today), unpromised)
    return _first(connection, found, most)


def promise(connection: Connection, person_id: int, day: date) -> None:
    """Note the day on which what is kept of somebody goes, unless they are heard of until then."""
    connection.execute(update(person).where(person.c.id == person_id).values(erase_on=day))


def erase(connection: Connection, silence: Silence, today: date, most: int) -> int:
    """Erase whose day has come, as /delete does; return how many that were."""
    is_due = person.c.erase_on.between(silence.holds(today), today)
    gone = _first(
        connection, select(person.c.id).where(person.c.seen_on <= silence.erased(today), is_due), most
    )
    for person_id in gone:
        erasure.erase(connection, person_id)
    return len(gone)


def _first(connection: Connection, found: Select[tuple[int]], most: int) -> list[int]:
    # whoever is being answered is no longer silent, and is left alone
    taken = found.order_by(person.c.seen_on).limit(most).with_for_update(skip_locked=True)
    return [row.id for row in connection.execute(taken)]
