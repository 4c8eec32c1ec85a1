"""Letters that nobody asked for at this moment: each has a key of its own, so that it exists once."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.skills.reply import Reply
from bot.storage import outbox
from bot.storage.outbox import Letter

Present = Callable[[Reply, str], list[dict[str, Any]]]
"""Turns a reply into what the outbox keeps of it, in a language."""


def put(
    connection: Connection, key: str, person_id: int, payloads: list[dict[str, Any]], now: datetime
) -> None:
    """Put what makes up one message into the outbox, unless it waits there already under its key."""
    letters = [
        Letter(f"{key}:{number}", person_id, person_id, payload) for number, payload in enumerate(payloads)
    ]
    outbox.put_unless_there(connection, letters, now)
