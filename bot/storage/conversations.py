"""The state of a conversation: which question was asked, for a short while, one row a person."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete, select

from bot.storage.tables import conversation

LIFETIME = timedelta(hours=24)
"""How long a question waits for its answer."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """An open question of the bot: where it was asked, which one it is, what had been said before it."""

    chat_id: int
    awaits: str
    slots: dict[str, Any]


def find(connection: Connection, person_id: int, now: datetime) -> Conversation | None:
    """Return the person's open question unless it has expired."""
    row = connection.execute(
        select(conversation).where(conversation.c.person_id == person_id, conversation.c.expires_at > now)
    ).one_or_none()
    return None if row is None else Conversation(row.chat_id, row.awaits, row.slots)


def keep(connection: Connection, person_id: int, asked: Conversation, now: datetime) -> None:
    """Keep a question in place of the one before."""
    end(connection, person_id)
    connection.execute(
        conversation.insert().values(
            person_id=person_id,
            chat_id=asked.chat_id,
            awaits=asked.awaits,
            slots=asked.slots,
            expires_at=now + LIFETIME,
        )
    )


def end(connection: Connection, person_id: int) -> None:
    """Forget the person's open question."""
    connection.execute(delete(conversation).where(conversation.c.person_id == person_id))


def forget_expired(connection: Connection, now: datetime) -> None:
    """Remove the questions that nobody answered in time."""
    connection.execute(delete(conversation).where(conversation.c.expires_at <= now))
