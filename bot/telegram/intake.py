"""What is done with updates as they come, however they come: kept in the inbox, then handed to the lanes."""

import asyncio
import json
import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy.exc import OperationalError

from bot.storage import inbox
from bot.storage.database import Database
from bot.storage.inbox import Arrival
from bot.storage.trouble import tell
from bot.telegram import inline_answers
from bot.telegram.inline_answers import InlineAnswers
from bot.telegram.lanes import Lanes
from bot.telegram.translate import person_of

PAUSE_S = 0.5
_LATEST = 2**33  # seconds since 1970; a number far beyond may be too big to reckon with
_NO_NUMBER = 2**63  # from here on a database cannot hold it

log = logging.getLogger(__name__)


class Intake:
    """Takes updates: once `take` returns, Telegram may forget them.

    `on_update` is told of each one: its kind, and how many seconds after it was sent it came, where that is known.
    """

    def __init__(
        self,
        bot_id: int,
        database: Database,
        lanes: Lanes,
        inline: InlineAnswers,
        clock: Callable[[], datetime],
    ) -> None:
        self.on_update: Callable[[str, float | None], None] = _nobody
        self._bot_id = bot_id
        self._database = database
        self._lanes = lanes
        self._inline = inline
        self._clock = clock

    async def room(self) -> None:
        """Wait until more updates may come."""
        await self._lanes.room()

    async def take(self, raws: Sequence[dict[str, Any]]) -> None:
        """Commit updates, however long the database takes, and hand on those that are not known yet.

        Inline queries are answered and not kept; what has no number is no update, and is left out.
        """
        numbered = [raw for raw in raws if number_of(raw) is not None]
        for raw in numbered:
            self.on_update(*_described(raw, self._clock()))
            self._inline.answer(raw)
        arrivals = [self._arrival(raw) for raw in numbered if inline_answers.KIND not in raw]
        for arrival in await self._stored(arrivals) if arrivals else ():
            self._lanes.put(arrival)

    def _arrival(self, raw: dict[str, Any]) -> Arrival:
        # in ASCII: half an emoji is JSON, and no database takes it
        body = json.dumps(raw, separators=(",", ":"))
        return Arrival(self._bot_id, raw["update_id"], person_of(raw), body)

    async def _stored(self, arrivals: list[Arrival]) -> list[Arrival]:
        tried = False
        while True:
            try:
                new = await self._database.write(inbox.keep, arrivals, self._clock())
                # a try that failed may have been stored, where the connection broke in its commit
                return await self._database.read(inbox.still_waiting, arrivals) if tried else new
            except OperationalError as error:
                tell(log, "updates wait until they can be kept", error)
                tried = True
                await asyncio.sleep(PAUSE_S)


def _nobody(kind: str, lag_s: float | None) -> None:
    """Tell nobody."""


def _described(raw: dict[str, Any], now: datetime) -> tuple[str, float | None]:
    """Return the kind of an update, and how long ago its message was sent."""
    kind = next((each for each in raw if each != "update_id"), "nothing")
    sent = raw[kind].get("date") if kind == "message" and isinstance(raw[kind], dict) else None
    if isinstance(sent, int) and 0 < sent < _LATEST:
        return kind, now.timestamp() - sent
    return kind, None


def number_of(raw: object) -> int | None:
    """Return the number of what may be an update, or None where it is none."""
    number = raw.get("update_id") if isinstance(raw, dict) else None
    is_one = isinstance(number, int) and not isinstance(number, bool) and 0 <= number < _NO_NUMBER
    return number if is_one else None
