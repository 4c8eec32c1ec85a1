"""What becomes of messages that cannot be delivered: units of work for the sender."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.storage import dead_letters, outbox, people
from bot.storage.outbox import Outgoing

_APOLOGY = "apology"
"""Marks a message that stands in for another one."""


def drop(connection: Connection, row: Outgoing, now: datetime) -> None:
    """Forget what waits for a chat that takes nothing, and note it of a person, until they come back."""
    outbox.remove_chat(connection, row.chat_id)
    if row.person_id == row.chat_id:
        people.mark_unreachable(connection, row.chat_id, now)


def give_up(
    connection: Connection, row: Outgoing, reason: str, apology: dict[str, Any] | None, now: datetime
) -> None:
    """Bury a message; an apology takes its place. One that was erased meanwhile leaves neither."""
    found = outbox.replace(connection, row.id, apology) if apology else outbox.remove(connection, row.id)
    if found:
        dead_letters.bury_message(connection, row, reason, now)


def instead_of(row: Outgoing, words: Callable[[str | None], str]) -> dict[str, Any] | None:
    """Return the apology for a message, in its language, or None for one that is an apology itself."""
    if row.payload.get(_APOLOGY):
        return None
    apology = {"text": words(row.payload.get("language")), _APOLOGY: True}
    if "reply_to" in row.payload:
        apology["reply_to"] = row.payload["reply_to"]
    return apology
