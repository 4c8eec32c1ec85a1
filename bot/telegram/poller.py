"""Long polling of our own: an update is committed to the inbox before Telegram hears that it arrived."""

import asyncio
import logging

from telegram.error import RetryAfter, TelegramError

from bot.telegram.intake import Intake, number_of
from bot.telegram.reaching import reached
from bot.telegram.translate import KINDS
from bot.telegram.wire import Wire, seconds

POLL_S = 25
STALLED_S = 90
FIRST_PAUSE_S = 0.5
LONGEST_PAUSE_S = 20.0

log = logging.getLogger(__name__)


class PollingStalledError(Exception):
    """A poll neither answered nor failed: the process is better started anew."""


class Poller:
    """Fetches updates; the next poll confirms what was taken. `hears` tells whether Telegram answers."""

    def __init__(self, wire: Wire, intake: Intake) -> None:
        self.hears = True  # Telegram has answered at the beginning
        self._wire = wire
        self._intake = intake

    async def begin(self) -> None:
        """Have updates wait to be fetched: an earlier process may have had them posted. Raises as `reached` does."""
        await reached(self._wire.delete_webhook)

    async def run(self) -> None:
        """Poll forever; errors of Telegram only slow it down. Raises PollingStalledError."""
        offset: int | None = None
        failures = 0
        while True:
            await self._intake.room()
            try:
                async with asyncio.timeout(STALLED_S):
                    raws = await self._wire.raw_updates(offset, POLL_S, KINDS)
            except TimeoutError:
                raise PollingStalledError(f"no answer to a poll within {STALLED_S} seconds") from None
            except TelegramError as error:
                failures += 1
                self.hears = False
                await _pause(error, failures)
                continue
            failures, self.hears = 0, True
            await self._intake.take(raws)
            # numbers may start anew after a quiet week: without an offset nothing below the old one is lost
            numbers = [number for raw in raws if (number := number_of(raw)) is not None]
            offset = max(numbers) + 1 if numbers else None

    async def end(self) -> None:
        """Do nothing more: what was fetched but not kept comes again."""


async def _pause(error: TelegramError, failures: int) -> None:
    pause = min(FIRST_PAUSE_S * 2 ** min(failures - 1, 10), LONGEST_PAUSE_S)
    if isinstance(error, RetryAfter):
        pause = seconds(error)
    log.warning(
        "polling failed",
        extra={"action": "poll_failed", "error": type(error).__name__, "pause_s": round(pause, 1)},
    )
    await asyncio.sleep(pause)
