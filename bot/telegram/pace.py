"""The pace of sending: Telegram's limits kept, its refusals obeyed, its outages waited out."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

CHAT_BURST = 3
GROUP_RATE = 20 / 60
"""Messages a second to one group: Telegram allows 20 a minute."""
FIRST_PAUSE_S = 0.5
LONGEST_PAUSE_S = 15.0
MOST_CHATS_REMEMBERED = 10_000


@dataclass(slots=True)
class Bucket:
    """A token bucket: `rate` messages a second, `burst` of them at once."""

    rate: float
    burst: float
    tokens: float = field(init=False)
    at: float = field(init=False, default=0.0)

    def __post_init__(self) -> None:
        self.tokens = self.burst

    def take(self, now: float) -> float:
        """Take one token and return the seconds to wait until it is really there."""
        self.tokens = min(self.burst, self.tokens + (now - self.at) * self.rate) - 1
        self.at = now
        return max(0.0, -self.tokens / self.rate)


class Pace:
    """How fast messages may leave, over all and to each chat. Rates of 0 mean no pace."""

    def __init__(self, rate: float, chat_rate: float, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._chat_rate = chat_rate
        self._all = Bucket(rate, max(1.0, rate / 2)) if rate else None
        self._chats: dict[int, Bucket] = {}

    async def turn(self, chat_id: int) -> None:
        """Wait until a message to this chat may leave."""
        if self._chat_rate:
            await _wait(self._chat(chat_id).take(self._clock()))
        if self._all:
            await _wait(self._all.take(self._clock()))

    def _chat(self, chat_id: int) -> Bucket:
        bucket = self._chats.pop(chat_id, None)
        if bucket is None:
            rate = self._chat_rate if chat_id > 0 else min(self._chat_rate, GROUP_RATE)
            bucket = Bucket(rate, CHAT_BURST)
        self._chats[chat_id] = bucket  # now the youngest
        if len(self._chats) > MOST_CHATS_REMEMBERED:
            del self._chats[next(iter(self._chats))]
        return bucket


class Gate:
    """Holds all sending back: as long as Telegram asked for, or, in an outage, one cautious call at a time."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._closed_until = 0.0
        self._failures = 0
        self._probe = asyncio.Lock()

    @asynccontextmanager
    async def passage(self) -> AsyncIterator[None]:
        """Wait until the gate is open; while Telegram is in trouble only one call is under way."""
        await self._opened()
        if not self._failures:
            yield
            return
        async with self._probe:
            await self._opened()
            yield

    def hold(self, seconds: float) -> None:
        """Close the gate because Telegram said for how long."""
        self._closed_until = max(self._closed_until, self._clock() + seconds)

    def failed(self) -> None:
        """Close the gate because Telegram does not answer, longer each time."""
        self._failures += 1
        self.hold(min(FIRST_PAUSE_S * 2 ** min(self._failures, 10), LONGEST_PAUSE_S))

    def succeeded(self) -> None:
        """Note that Telegram answers again."""
        self._failures = 0

    async def _opened(self) -> None:
        while (wait := self._closed_until - self._clock()) > 0:  # noqa: ASYNC110 - a hold can grow meanwhile
            await asyncio.sleep(wait)


async def _wait(seconds: float) -> None:
    if seconds > 0:
        await asyncio.sleep(seconds)
