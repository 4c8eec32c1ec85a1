"""The run: looks every few seconds who is due, and hands summaries to the outbox as fast as they are sent."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime

from sqlalchemy.exc import OperationalError

from bot.storage import weekly
from bot.storage.database import Database
from bot.storage.trouble import tell
from bot.weekly.batch import MOST_WAITING, Done, deliver
from bot.weekly.letters import Present

LOOK_S = 5.0
ROOM_S = 0.02
"""How often it is looked whether what waits in the outbox has gone."""

log = logging.getLogger(__name__)


class Run:
    """Delivers what is due, as long as the bot runs. `wake` tells the sender that there is something to send.

    `on_batch` is told what each batch did.
    """

    def __init__(
        self,
        database: Database,
        present: Present,
        wake: Callable[[], None],
        clock: Callable[[], datetime],
    ) -> None:
        self.on_batch: Callable[[Done], None] = _nobody
        self._database = database
        self._present = present
        self._wake = wake
        self._clock = clock

    async def run(self) -> None:
        """Deliver forever."""
        while True:
            try:
                await self.once(self._clock)
                self._wake()  # another process may have put something into the outbox
            except OperationalError as error:
                tell(log, "what is due waits for the database", error)
            await asyncio.sleep(LOOK_S)

    async def once(self, now: Callable[[], datetime], most_waiting: int | None = MOST_WAITING) -> Done:
        """Deliver everything that is due, batch by batch; return what was done."""
        total = Done()
        while True:
            done = await self._database.write(deliver, self._present, now(), most_waiting)
            total += done
            self.on_batch(done)
            if not done.due and not done.is_full:
                break
            self._wake()
            if most_waiting is not None:
                await self._room(most_waiting)
        if total.due:
            fields = {"delivered": total.delivered, "skipped": total.skipped, "reminded": total.reminded}
            log.info("what was due is delivered", extra={"action": "weekly", **fields})
        return total

    async def _room(self, most_waiting: int) -> None:
        """Wait until less than so much waits to be sent; looked at rarely where nothing of it leaves."""
        before, pause = 0, ROOM_S
        while (waits := await self._database.read(weekly.ahead)) >= most_waiting:
            pause = min(2 * pause, LOOK_S) if waits == before else ROOM_S
            before = waits
            await asyncio.sleep(pause)


def _nobody(done: Done) -> None:
    """Tell nobody."""
