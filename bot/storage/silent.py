"""Who has not been heard of for long, what they were promised, and whose day has come."""

from datetime import date, timedelta

from sqlalchemy import Connection, Select, exists, or_, select, update

from bot.storage.tables import inbox, person
from domain.silence import Silence

_DAY = timedelta(days=1)


def to_be_told(connection: Connection, silence: Silence, today: date, most: int) -> list[int]:
    """Return who is to be told that what is kept of them goes, those who are silent for longest first."""
    unpromised = or_(person.c.erase_on.is_(None), person.c.erase_on < silence.holds(today))
    found = select(person.c.id).where(person.c.seen_on <= silence.told(today), unpromised)
    return _first(connection, found, most)


def promise(connection: Connection, person_id: int, day: date) -> None:
    """Note the day on which what is kept of somebody goes, unless they are heard of until then."""
    connection.execute(update(person).where(person.c.id == person_id).values(erase_on=day))


def to_be_erased(connection: Connection, silence: Silence, today: date, most: int) -> list[int]:
    """Return whose day has come, those who are silent for longest first."""
    is_due = person.c.erase_on.between(silence.holds(today), today)
    return _first(
        connection, select(person.c.id).where(person.c.seen_on <= silence.erased(today), is_due), most
    )


def put_off(connection: Connection, person_id: int, silence: Silence, today: date) -> None:
    """Have somebody who could not be told be told tomorrow, as if they had been heard of later."""
    tomorrow = silence.told(today) + _DAY
    connection.execute(update(person).where(person.c.id == person_id).values(seen_on=tomorrow))


def _first(connection: Connection, found: Select[tuple[int]], most: int) -> list[int]:
    # whoever is being answered, or has written and waits for that, is no longer silent, and is left alone
    waits = exists().where(inbox.c.person_id == person.c.id, inbox.c.body.is_not(None))
    taken = (
        found.where(~waits)
        .order_by(person.c.seen_on)
        .limit(most)
        .with_for_update(of=person, skip_locked=True)
    )
    return [row.id for row in connection.execute(taken)]
