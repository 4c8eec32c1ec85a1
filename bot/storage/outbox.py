"""The outbox: what shall be said, kept until Telegram has it. A row goes when it is delivered or given up."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, select, update

from bot.storage.tables import outbox


@dataclass(frozen=True, slots=True)
class Letter:
    """An outgoing message before it is kept: a key that can exist once, its chat, and what to send."""

    key: str
    person_id: int | None
    chat_id: int
    payload: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Outgoing:
    """An outgoing message as kept, with the number of attempts begun."""

    id: int
    person_id: int | None
    chat_id: int
    payload: dict[str, Any]
    attempts: int


def put(connection: Connection, letters: Sequence[Letter], now: datetime) -> int | None:
    """Keep outgoing messages in their order, the first attempt counted as begun; return the first one's number."""
    first: int | None = None
    for letter in letters:
        inserted = connection.execute(
            outbox.insert().values(
                key=letter.key,
                person_id=letter.person_id,
                chat_id=letter.chat_id,
                payload=letter.payload,
                attempts=1,
                created_at=now,
            )
        ).inserted_primary_key
        if first is None and inserted is not None:
            first = int(inserted[0])
    return first


def after(connection: Connection, last_id: int, most: int) -> list[Outgoing]:
    """Return up to `most` messages behind a number, in their order."""
    rows = connection.execute(select(outbox).where(outbox.c.id > last_id).order_by(outbox.c.id).limit(most))
    return [Outgoing(row.id, row.person_id, row.chat_id, row.payload, row.attempts) for row in rows]


def begin_attempt(connection: Connection, row_id: int) -> bool:
    """Count one more attempt before it is made. Returns False when the message was erased meanwhile."""
    counted = connection.execute(
        update(outbox).where(outbox.c.id == row_id).values(attempts=outbox.c.attempts + 1)
    )
    return counted.rowcount == 1


def remove(connection: Connection, row_ids: Sequence[int]) -> int:
    """Forget messages that were delivered or given up; return how many were still there."""
    return connection.execute(delete(outbox).where(outbox.c.id.in_(row_ids))).rowcount


def remove_chat(connection: Connection, chat_id: int) -> None:
    """Forget everything that waits for a chat which cannot be reached."""
    connection.execute(delete(outbox).where(outbox.c.chat_id == chat_id))


def move_chat(connection: Connection, old: int, new: int) -> None:
    """Readdress what waits for a group that became a supergroup."""
    connection.execute(update(outbox).where(outbox.c.chat_id == old).values(chat_id=new))
