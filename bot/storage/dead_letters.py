"""Dead letters: what could not be processed or delivered, for a week, so that an operator can look."""

from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import Connection, delete

from bot.storage.tables import dead_letter

LIFETIME = timedelta(days=7)


def bury(
    connection: Connection,
    direction: Literal["in", "out"],
    person_id: int | None,
    body: str,
    reason: str,
    now: datetime,
) -> None:
    """Keep a message that failed, with the kind of the error (never the error's text)."""
    connection.execute(
        dead_letter.insert().values(
            direction=direction, person_id=person_id, body=body, reason=reason, at=now
        )
    )


def forget_old(connection: Connection, now: datetime) -> None:
    """Remove dead letters whose week is over."""
    connection.execute(delete(dead_letter).where(dead_letter.c.at < now - LIFETIME))
