"""Dead letters: what could not be processed or delivered, for a week, so that an operator can look and try again."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete, select

from bot.storage import inbox, outbox
from bot.storage.inbox import Arrival
from bot.storage.outbox import Letter, Outgoing
from bot.storage.tables import dead_letter

LIFETIME = timedelta(days=7)
_HEADS = (
    dead_letter.c.id,
    dead_letter.c.direction,
    dead_letter.c.person_id,
    dead_letter.c.reason,
    dead_letter.c.at,
)


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """What is known of a dead letter without reading it. `incoming`: an update; else a message of the bot."""

    number: int
    incoming: bool
    person_id: int | None
    reason: str
    at: datetime


def bury_update(connection: Connection, arrival: Arrival, reason: str, now: datetime) -> None:
    """Keep an update that cannot be handled, with the kind of the error (never the error's text)."""
    _bury(connection, "in", arrival.person_id, arrival.body, reason, now, bot_id=arrival.bot_id)


def bury_message(connection: Connection, row: Outgoing, reason: str, now: datetime) -> None:
    """Keep a message that cannot be delivered, with the kind of the error (never the error's text)."""
    _bury(connection, "out", row.person_id, json.dumps(row.payload), reason, now, chat_id=row.chat_id)


def every(connection: Connection) -> list[DeadLetter]:
    """Return all that there are, the oldest first."""
    return [_head(row) for row in connection.execute(select(*_HEADS).order_by(dead_letter.c.id))]


def read(connection: Connection, number: int) -> tuple[DeadLetter, dict[str, Any]] | None:
    """Return a dead letter and what it holds: an update, or a message as the outbox keeps it."""
    row = connection.execute(select(dead_letter).where(dead_letter.c.id == number)).one_or_none()
    return (_head(row), json.loads(row.body)) if row else None


def retry(connection: Connection, number: int, now: datetime) -> bool:
    """Put a dead letter back to where it failed: an update into the inbox, a message into the outbox.

    Returns False where there is no such letter, or it was buried by a version that did not note where it belongs.
    """
    row = connection.execute(select(dead_letter).where(dead_letter.c.id == number)).one_or_none()
    if row is None or (row.bot_id is None and row.chat_id is None):
        return False
    content = json.loads(row.body)
    if row.bot_id is not None:
        outbox.remove_answers(connection, row.bot_id, content["update_id"])  # the apology, if it still waits
        inbox.take_back(connection, Arrival(row.bot_id, content["update_id"], row.person_id, row.body), now)
    else:
        key = f"again:{number}:{now.isoformat()}"
        outbox.put(connection, [Letter(key, row.person_id, row.chat_id, content)], now)
    return drop(connection, number)


def drop(connection: Connection, number: int) -> bool:
    """Remove a dead letter. Returns False where there is none of that number."""
    return connection.execute(delete(dead_letter).where(dead_letter.c.id == number)).rowcount == 1


def forget_old(connection: Connection, now: datetime) -> None:
    """Remove dead letters whose week is over."""
    connection.execute(delete(dead_letter).where(dead_letter.c.at < now - LIFETIME))


def _bury(
    connection: Connection,
    direction: str,
    person_id: int | None,
    body: str,
    reason: str,
    now: datetime,
    **belongs: int,
) -> None:
    connection.execute(
        dead_letter.insert().values(
            direction=direction, person_id=person_id, body=body, reason=reason, at=now, **belongs
        )
    )


def _head(row: Any) -> DeadLetter:
    return DeadLetter(row.id, row.direction == "in", row.person_id, row.reason, row.at)
