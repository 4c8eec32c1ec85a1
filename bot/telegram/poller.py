"""Long polling of our own: an update is committed to the inbox before Telegram hears that it arrived."""

import asyncio
import json
import logging
from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy.exc import OperationalError
from telegram.error import RetryAfter, TelegramError

from bot.storage import inbox
from bot.storage.database import Database
from bot.storage.inbox import Arrival
from bot.storage.trouble import log_level
from bot.telegram import inline_answers
from bot.telegram.inline_answers import InlineAnswers
from bot.telegram.lanes import Lanes
from bot.telegram.translate import KINDS, person_of
from bot.telegram.wire import Wire, seconds

POLL_S = 25
STALLED_S = 90
FIRST_PAUSE_S = 0.5
LONGEST_PAUSE_S = 20.0

log = logging.getLogger(__name__)


class PollingStalledError(Exception):
    """A poll neither answered nor failed: the process is better started anew."""


class Poller:
    """Fetches updates, keeps them and hands them to the lanes."""

    def __init__(
        self,
        wire: Wire,
        database: Database,
        lanes: Lanes,
        inline: InlineAnswers,
        clock: Callable[[], datetime],
    ) -> None:
        self._wire = wire
        self._database = database
        self._lanes = lanes
        self._inline = inline
        self._clock = clock

    async def run(self) -> None:
        """Poll forever; errors of Telegram only slow it down. Raises PollingStalledError."""
        offset: int | None = None
        failures = 0
        while True:
            await self._lanes.room()
            try:
                async with asyncio.timeout(STALLED_S):
                    raws = await self._wire.raw_updates(offset, POLL_S, KINDS)
            except TimeoutError:
                raise PollingStalledError(f"no answer to a poll within {STALLED_S} seconds") from None
            except TelegramError as error:
                failures += 1
                await _pause(error, failures)
                continue
            failures = 0
            # numbers may start anew after a quiet week: without an offset nothing below the old one is lost
            offset = await self._keep(raws) if raws else None

    async def _keep(self, raws: list[dict[str, Any]]) -> int | None:
        """Commit a batch and return the offset that confirms it."""
        numbered = [raw for raw in raws if isinstance(raw.get("update_id"), int)]
        if not numbered:
            return None
        for raw in numbered:
            self._inline.answer(raw)
        arrivals = [self._arrival(raw) for raw in numbered if inline_answers.KIND not in raw]
        for arrival in await self._stored(arrivals) if arrivals else ():
            self._lanes.put(arrival)
        return max(int(raw["update_id"]) for raw in numbered) + 1

    def _arrival(self, raw: dict[str, Any]) -> Arrival:
        # in ASCII: half an emoji is JSON, and no database takes it
        body = json.dumps(raw, separators=(",", ":"))
        return Arrival(self._wire.id, raw["update_id"], person_of(raw), body)

    async def _stored(self, arrivals: list[Arrival]) -> list[Arrival]:
        tried = False
        while True:
            try:
                new = await self._database.write(inbox.keep, arrivals, self._clock())
                # a try that failed may have been stored, where the connection broke in its commit
                return await self._database.read(inbox.still_waiting, arrivals) if tried else new
            except OperationalError as error:
                log.log(
                    log_level(error),
                    "updates wait until they can be kept",
                    extra={"action": "database_trouble", "error": type(error).__name__},
                )
                tried = True
                await asyncio.sleep(FIRST_PAUSE_S)


async def _pause(error: TelegramError, failures: int) -> None:
    pause = min(FIRST_PAUSE_S * 2 ** min(failures - 1, 10), LONGEST_PAUSE_S)
    if isinstance(error, RetryAfter):
        pause = seconds(error)
    log.warning(
        "polling failed",
        extra={"action": "poll_failed", "error": type(error).__name__, "pause_s": round(pause, 1)},
    )
    await asyncio.sleep(pause)
