"""What goes by itself once its time is over."""

from datetime import datetime

from sqlalchemy import Connection

from bot.storage import conversations, dead_letters, inbox, leases, tips, uploads


def tidy(connection: Connection, bot_id: int, now: datetime) -> None:
    """Remove expired questions, old dead letters, numbers of updates that cannot come again, tips of long ago.

    Files that nobody said yes to in time are given up, and so is what was sent to another bot than this one.
    """
    conversations.forget_expired(connection, now)
    dead_letters.forget_old(connection, now)
    inbox.forget_old_numbers(connection, now)
    inbox.forget_left(connection, bot_id, now)
    tips.forget_old(connection, now)
    uploads.expire(connection, now)
    leases.forget_late(connection)
