"""The updates that wait for the bot: numbered, kept until confirmed, handed out to one poller at a time."""

import asyncio
from collections.abc import Callable
from typing import Any, Final

from bot.playground.errors import ApiError

Update = dict[str, Any]

KEEP_SECONDS: Final = {"callback_query": 150.0, "inline_query": 30.0}
"""How long Telegram keeps an update nobody fetches (RELIABILITY.md); others `KEEP_OTHERS`."""
KEEP_OTHERS: Final = 24 * 3600.0
SHORTEST: Final = min(KEEP_SECONDS.values())
CONFIRMED_KEPT: Final = 50_000
OPT_IN: Final = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
"""Kinds a bot gets only when it names them in allowed_updates."""
CONFLICT: Final = (
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
)


class UpdateQueue:
    """Updates in order, with what has been confirmed and the one poll that may wait."""

    def __init__(self, take_id: Callable[[], int], clock: Callable[[], float]) -> None:
        self._take_id = take_id
        self._clock = clock
        self.pending: dict[int, Update] = {}
        self.confirmed: dict[int, Update] = {}
        self.again: list[Update] = []
        self.allowed: frozenset[str] | None = None
        self.arrived: Callable[[], None] = lambda: None
        self._times: dict[int, float] = {}
        self._poll: asyncio.Future[None] | None = None

    def wants(self, kind: str) -> bool:
        """Tell whether the bot asked for updates of this kind."""
        return kind not in OPT_IN if self.allowed is None else kind in self.allowed

    def allow(self, kinds: Any) -> None:
        """Remember which kinds the bot asks for; an empty list means the default ones."""
        if isinstance(kinds, list):
            self.allowed = frozenset(map(str, kinds)) or None

    def add(self, update: Update) -> int:
        """Give an update its number and queue it."""
        update_id = self._take_id()
        self.pending[update_id] = {"update_id": update_id, **update}
        self._times[update_id] = self._clock()
        self.wake()
        return update_id

    def redeliver(self, update_id: int) -> int:
        """Hand a confirmed update out once more; raises KeyError for one that is not known."""
        self.again.append(self.confirmed[update_id])
        self.wake()
        return update_id

    def confirm(self, offset: int) -> None:
        """Forget what lies below the offset; a negative one keeps that many from the end."""
        if offset < 0:
            kept = list(self.pending)[offset:]
            offset = kept[0] if kept else 0
        done = []
        for update_id in self.pending:
            if update_id >= offset:
                break
            done.append(update_id)
        for update_id in done:
            self.settle(update_id)

    def settle(self, update_id: int) -> None:
        """Mark one update as confirmed."""
        update = self.pending.pop(update_id, None)
        self._times.pop(update_id, None)
        if update is None:
            return
        self.confirmed[update_id] = update
        if len(self.confirmed) > CONFIRMED_KEPT:
            del self.confirmed[next(iter(self.confirmed))]

    def batch(self, limit: int) -> list[Update]:
        """Give the oldest updates that have not been confirmed."""
        self._expire()
        batch = self.again[:limit]
        del self.again[:limit]
        for update in self.pending.values():
            if len(batch) >= limit:
                break
            batch.append(update)
        return batch

    def forget_all(self) -> None:
        """Drop what waits (drop_pending_updates)."""
        self.pending.clear()
        self._times.clear()
        self.again.clear()

    async def poll(self, limit: int, seconds: float) -> list[Update]:
        """Wait up to `seconds` for updates; raises the ApiError 409 when another poll takes over."""
        self.end_poll(ApiError(409, CONFLICT))
        batch = self.batch(limit)
        if batch or seconds <= 0:
            return batch
        self._poll = poll = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(seconds):
                await poll
        except TimeoutError:
            return []
        finally:
            if self._poll is poll:
                self._poll = None
        return self.batch(limit)

    def end_poll(self, error: ApiError | None = None) -> None:
        """End the poll that waits: with this error, or with what there is."""
        if self._poll is not None and not self._poll.done():
            if error is None:
                self._poll.set_result(None)
            else:
                self._poll.set_exception(error)

    @property
    def polled(self) -> bool:
        """Tell whether somebody waits for updates right now."""
        return self._poll is not None

    def wake(self) -> None:
        """Tell the poll or the webhook that something has come."""
        self.end_poll()
        self.arrived()

    def _expire(self) -> None:
        now = self._clock()
        old = []
        for update_id, update in self.pending.items():
            age = now - self._times.get(update_id, now)
            if age <= SHORTEST:
                break
            kind = next((key for key in update if key in KEEP_SECONDS), "")
            if age > KEEP_SECONDS.get(kind, KEEP_OTHERS):
                old.append(update_id)
        for update_id in old:
            del self.pending[update_id]
