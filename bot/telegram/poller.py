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
from bot.telegram.lanes import Lanes
from bot.telegram.translate import KINDS, foreign_tap, person_of
from bot.telegram.wire import Wire, seconds

POLL_S = 25
STALLED_S = 90
FIRST_PAUSE_S = 0.5
LONGEST_PAUSE_S = 20.0

log = logging.getLogger(__name__)


class PollingStalledError(Exception):
    """A poll neither answered nor failed: the process is better started anew."""


class Poller:
    """Fetches updates, keeps them, answers taps at once and hands everything to the lanes."""

    def __init__(
        self,
        wire: Wire,
        database: Database,
        lanes: Lanes,
        clock: Callable[[], datetime],
        refusal: Callable[[str | None], str],
    ) -> None:
        self._wire = wire
        self._database = database
        self._lanes = lanes
        self._clock = clock
        self._refusal = refusal
        self._answers: set[asyncio.Task[None]] = set()

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
        arrivals = [self._arrival(raw) for raw in raws if isinstance(raw.get("update_id"), int)]
        if not arrivals:
            return None
        for arrival in await self._stored(arrivals):
            self._answer_tap(arrival)
            self._lanes.put(arrival)
        return max(arrival.update_id for arrival in arrivals) + 1

    def _arrival(self, raw: dict[str, Any]) -> Arrival:
        # in ASCII: half an emoji is JSON, and no database takes it
        body = json.dumps(raw, separators=(",", ":"))
        return Arrival(self._wire.id, raw["update_id"], person_of(raw), body)

    async def _stored(self, arrivals: list[Arrival]) -> list[Arrival]:
        while True:
            try:
                return await self._database.write(inbox.keep, arrivals, self._clock())
            except OperationalError as error:
                log.warning(
                    "updates wait until they can be kept",
                    extra={"action": "database_trouble", "error": type(error).__name__},
                )
                await asyncio.sleep(FIRST_PAUSE_S)

    def _answer_tap(self, arrival: Arrival) -> None:
        """Stop the waiting sign on a pressed button at once; the real answer follows as a message."""
        raw = json.loads(arrival.body)
        query = raw.get("callback_query")
        if not isinstance(query, dict) or not isinstance(query.get("id"), str):
            return
        text = self._refusal(query["from"].get("language_code")) if foreign_tap(raw) else None
        task = asyncio.create_task(self._answered(query["id"], text))
        self._answers.add(task)
        task.add_done_callback(self._answers.discard)

    async def _answered(self, query_id: str, text: str | None) -> None:
        try:
            await self._wire.answer_callback_query(query_id, text)
        except TelegramError as error:
            # too old, or Telegram is in trouble: the sign ends by itself after a while
            log.debug(
                "a tap was not answered", extra={"action": "tap_unanswered", "error": type(error).__name__}
            )


async def _pause(error: TelegramError, failures: int) -> None:
    pause = min(FIRST_PAUSE_S * 2 ** min(failures - 1, 10), LONGEST_PAUSE_S)
    if isinstance(error, RetryAfter):
        pause = seconds(error)
    log.warning(
        "polling failed",
        extra={"action": "poll_failed", "error": type(error).__name__, "pause_s": round(pause, 1)},
    )
    await asyncio.sleep(pause)
