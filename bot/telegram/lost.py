"""What becomes of messages that cannot be delivered: units of work for the sender."""

import json
from datetime import datetime

from sqlalchemy import Connection

from bot.storage import dead_letters, outbox, people
from bot.storage.outbox import Outgoing


def drop(connection: Connection, row: Outgoing, now: datetime) -> None:
    """Forget what waits for a chat that takes nothing, and note it of a person, until they come back."""
    outbox.remove_chat(connection, row.chat_id)
    if row.person_id == row.chat_id:
        people.mark_unreachable(connection, row.chat_id, now)


def give_up(connection: Connection, row: Outgoing, reason: str, now: datetime) -> None:
    """Bury a message. One that was erased meanwhile must not come back as a dead letter."""
    if outbox.remove(connection, row.id):
        dead_letters.bury(connection, "out", row.person_id, json.dumps(row.payload), reason, now)
