"""What goes by itself once its time is over."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from bot.storage import conversations, dead_letters, inbox, leases, tips, uploads
from bot.storage.database import Database
from bot.storage.trouble import tell

EVERY_S = 3600.0

log = logging.getLogger(__name__)


class Housekeeping:
    """Tidies up every hour. `on_tidied` is called each time: an earlier process may have ended after an erasure."""

    def __init__(
        self, database: Database, bot_id: int, on_tidied: Callable[[], None], clock: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._bot_id = bot_id
        self._on_tidied = on_tidied
        self._clock = clock

    async def run(self) -> None:
        """Tidy up forever."""
        while True:
            try:
                await self._database.write(tidy, self._bot_id, self._clock())
                self._on_tidied()
                await self._database.fold_log()
            except OperationalError as error:
                tell(log, "tidying up waits for the next time", error)
            await asyncio.sleep(EVERY_S)


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
