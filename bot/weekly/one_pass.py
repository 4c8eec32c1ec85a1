"""One pass over what is due, for a command that ends by itself once all that it put into the outbox is sent."""

import asyncio
from contextlib import suppress
from datetime import datetime
from typing import Protocol

from bot.parts import cancelled
from bot.storage import weekly
from bot.storage.database import Database
from bot.weekly.batch import Done
from bot.weekly.run import ROOM_S, Run


class Sends(Protocol):
    """What sends from the outbox."""

    async def run(self) -> None:
        """Send forever."""

    async def stop(self) -> None:
        """Finish what is under way; the rest stays in the outbox."""


async def one_pass(
    run: Run, sender: Sends, database: Database, now: datetime, stop: asyncio.Event, end_s: float
) -> Done:
    """Deliver what is due at a moment, and return what was done once nothing waits to be sent.

    `stop` ends it early: what is under way may then take `end_s` seconds, and the rest waits for the next pass.
    """
    sending = asyncio.create_task(sender.run())
    delivering = asyncio.create_task(run.once(lambda: now))
    stopped = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait([delivering, sending, stopped], return_when=asyncio.FIRST_COMPLETED)
        if not delivering.done():
            return Done()
        while await database.read(weekly.waiting):
            if stop.is_set():
                break
            await asyncio.sleep(ROOM_S)
        return delivering.result()
    finally:
        with suppress(TimeoutError):
            async with asyncio.timeout(end_s):
                await sender.stop()
        await cancelled([sending, delivering, stopped])
