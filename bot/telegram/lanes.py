"""Lanes: what one person sends is handled one by one and in its order, different people side by side."""

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from sqlalchemy.exc import OperationalError
from telegram import Bot, Update

from bot.storage import inbox
from bot.storage.database import Database
from bot.storage.forgetting import Forgetting
from bot.storage.inbox import Arrival
from bot.storage.trouble import log_level
from bot.telegram.answered import Answered
from bot.telegram.handling import ANYTHING, NOTHING, Handled, Handling
from bot.telegram.sender import Sender
from bot.telegram.tap_answers import TapAnswers
from bot.telegram.translate import parse
from bot.traces import kind, places

TRIES = 3
PAUSE_S = 0.2
LONGEST_PAUSE_S = 5.0
BUSY_PAUSE_S = 0.05
"""How soon it is looked again whether another process is still at work for a person: it takes it milliseconds."""
LOOK_S = 5.0
"""How often it is looked whether another process has put an update back into the inbox."""
MOST_WAITING = 2_000
"""Updates in memory; beyond that no more are fetched, Telegram keeps them."""

log = logging.getLogger(__name__)


def _nobody(*_: object) -> None:
    """Tell nobody."""


class Lanes:
    """Takes kept updates through `Handling`, and tells the sender what there is to send.

    `on_file` is called where a file is to be read, `on_answer` with what was answered.
    """

    def __init__(
        self,
        database: Database,
        handling: Handling,
        sender: Sender,
        taps: TapAnswers,
        bot: Bot,
        clock: Callable[[], datetime],
        forgetting: Forgetting,
    ) -> None:
        self.on_file: Callable[[], None] = _nobody
        self.on_answer: Callable[[Answered], None] = _nobody
        self._database = database
        self._handling = handling
        self._sender = sender
        self._taps = taps
        self._bot = bot
        self._clock = clock
        self._forgetting = forgetting
        self._waiting: dict[int | None, deque[Arrival]] = {}
        self._held: set[int] = set()
        self._count = 0
        self._room = asyncio.Event()
        self._stopping = False
        self._tasks: set[asyncio.Task[None]] = set()
        self._failed: asyncio.Future[None] | None = None

    async def run(self) -> None:
        """Take up what an earlier process left or another one put back; ends only with the error of a dead lane."""
        self._failed = asyncio.get_running_loop().create_future()
        await self._take_up()
        if self._count < MOST_WAITING:
            self._room.set()
        while not self._failed.done():
            await asyncio.wait([self._failed], timeout=LOOK_S)
            if self._room.is_set():
                with suppress(OperationalError):  # the watch over the database tells; it is looked again
                    await self._take_up()
        self._failed.result()

    async def _take_up(self) -> None:
        for arrival in await self._database.read(inbox.waiting, self._bot.id, self._clock()):
            self.put(arrival)

    def put(self, arrival: Arrival) -> None:
        """Queue an update that is kept already, unless it is in hand; a tap is answered at once."""
        if arrival.update_id in self._held:
            return
        self._held.add(arrival.update_id)
        self._taps.answer(arrival)
        self._count += 1
        if self._count >= MOST_WAITING:
            self._room.clear()
        lane = self._waiting.get(arrival.person_id)
        if lane is not None:
            lane.append(arrival)
            return
        self._waiting[arrival.person_id] = deque([arrival])
        task = asyncio.create_task(self._drain(arrival.person_id))
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    async def room(self) -> None:
        """Wait until more updates may be fetched: what an earlier process left comes first, and memory is bounded."""
        while not self._room.is_set():  # what waited beside may have taken it before this goes on
            await self._room.wait()

    async def stop(self) -> None:
        """Let every lane finish what it holds; the rest waits in the database."""
        self._stopping = True
        if self._tasks:
            await asyncio.wait(self._tasks)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        error = None if task.cancelled() else task.exception()
        if error and self._failed and not self._failed.done():
            self._failed.set_exception(error)

    async def _drain(self, person_id: int | None) -> None:
        lane = self._waiting[person_id]
        while lane and not self._stopping:
            handled = await self._handled(lane[0])
            if handled.is_busy:
                await asyncio.sleep(BUSY_PAUSE_S)
            elif handled.earlier:
                self._held.add(handled.earlier.update_id)
                self._count += 1
                lane.appendleft(handled.earlier)
            else:
                self._held.discard(lane.popleft().update_id)
                self._count -= 1
                self._tell(handled)
        del self._waiting[person_id]

    def _tell(self, handled: Handled) -> None:
        if self._count < MOST_WAITING:
            self._room.set()
        if handled.answered:
            self.on_answer(handled.answered)
        if handled.erased:
            self._sender.forget()
            self._forgetting.wake()
        if handled.letters:
            self._sender.wake(handled.chat_id)
        if handled.file:
            self.on_file()

    async def _handled(self, arrival: Arrival) -> Handled:
        try:
            update = parse(arrival.body, self._bot)
        except Exception as error:  # noqa: BLE001 - an update nobody can read must not stop the others
            return await self._given_up(arrival, None, error)
        tries = 0
        while True:
            try:
                handled = await self._database.write(self._handling.handle, arrival, update, self._clock())
            except OperationalError as error:  # the database's trouble, not the message's: it waits
                await self._pause("database_trouble", arrival, error, tries)
            except Exception as error:  # noqa: BLE001 - whatever a skill raises is this message's trouble only
                if tries + 1 == TRIES:
                    return await self._given_up(arrival, update, error)
                await self._pause("handling_failed", arrival, error, tries)
            else:
                # a try that failed may have been stored, where the connection broke in its commit
                return ANYTHING if tries and handled == NOTHING else handled
            tries += 1

    async def _given_up(self, arrival: Arrival, update: Update | None, error: Exception) -> Handled:
        log.error(
            "an update could not be handled",
            extra={"action": "dead_letter", "update_id": arrival.update_id, "error": kind(error)},
        )
        log.debug("where it failed", extra={"action": "dead_letter", "trace": places(error)})
        tries = 0
        while True:
            try:
                return await self._database.write(
                    self._handling.give_up, arrival, update, kind(error), self._clock()
                )
            except OperationalError as trouble:
                await self._pause("database_trouble", arrival, trouble, tries)
            except Exception:
                if update is None:
                    raise
                # what keeps the update from being handled may keep its sender from an apology, too
                update = None
            tries += 1

    async def _pause(self, action: str, arrival: Arrival, error: Exception, tries: int) -> None:
        log.log(
            log_level(error),
            "an update is tried again",
            extra={"action": action, "update_id": arrival.update_id, "error": kind(error)},
        )
        await asyncio.sleep(min(PAUSE_S * 2**tries, LONGEST_PAUSE_S))
