"""The pace of sending: Telegram's limits kept, its refusals obeyed, its outages waited out."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

CHAT_BURST = 3
GROUP_RATE = (20 - (CHAT_BURST - 1)) / 60
"""Messages a second to one group: with a burst in it, no minute has more than Telegram's 20."""
PATIENCE_S = 0.1
"""How long a call is waited for before the next one may start, where there is no pace."""
LATE_S = 0.1
"""How long after its moment a message may leave."""
WAY_S = 0.1
"""How much longer one message may be on its way than another: late, it comes together with those that left later."""
HELD_S = 0.2
"""A process holds no more moments than come in this time: one that dies or stands still takes no more with it."""
ASK_AGAIN = 10
"""Moments that come before a process asks again that got none."""
MOMENTS = 3
"""So many moments may be missed: on a machine that is always late, messages leave late rather than never."""
FIRST_PAUSE_S = 0.5
LONGEST_PAUSE_S = 15.0
LONGEST_HOLD_S = 4.0
"""What may be troubles of several chats holds the others up no longer from call to call."""
SEVERAL_CHATS = 3
"""So many chats that fail with no success between them are no longer a trouble of their own."""
MANY_CHATS = 20
"""So many are an outage."""
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


Reserve = Callable[[float, float], Awaitable[float | None]]
"""Reserves a message's moment at a rate, with a burst, over all processes; returns the seconds until it comes.

None: so many are reserved already that this one has to be asked for again.
"""


class Pace:
    """How fast messages may leave, over all and to each chat. Rates of 0 mean no pace.

    They leave so much more slowly than allowed that no second at Telegram's end has more than the rate, although
    some leave `LATE_S` after their moment and some are on their way `WAY_S` longer than others: of 30 a second 24 are
    used, and 2 of them may leave at once.

    `reserve` is for a process that shares the rate with others.
    """

    def __init__(
        self, rate: float, chat_rate: float, clock: Callable[[], float], reserve: Reserve | None = None
    ) -> None:
        self._clock = clock
        self._chat_rate = chat_rate
        burst = max(1, rate // 15)
        self._all = Bucket((rate - (burst - 1)) / (1 + LATE_S + WAY_S), burst) if rate else None
        self._held = asyncio.Semaphore(max(1, round(self._all.rate * HELD_S)) if self._all else 1)
        self._reserve = reserve
        self._chats: dict[int, Bucket] = {}

    async def turn(self, chat_id: int) -> None:
        """Wait until a message to this chat may leave."""
        if self._chat_rate:
            await _wait(self._chat(chat_id).take(self._clock()))
        if self._all:
            async with self._held:
                await self._moment(self._all)

    async def _moment(self, of_all: Bucket) -> None:
        """Wait for a moment among all messages; one that was missed is let go: else the late ones come at once.

        It was missed as well where it took too long to reserve it: nobody knows how much of that was the way back.
        """
        for _ in range(MOMENTS):
            moment = await self._reserved(of_all)
            if self._clock() - moment <= LATE_S:
                return

    async def _reserved(self, of_all: Bucket) -> float:
        """Reserve a moment, wait for it, and return when, by this process's clock, it came at the earliest."""
        while True:
            asked = self._clock()
            wait = await self._reserve(of_all.rate, of_all.burst) if self._reserve else of_all.take(asked)
            if wait is not None:
                await _wait(wait)
                return asked + wait
            await _wait(ASK_AGAIN / of_all.rate)

    def _chat(self, chat_id: int) -> Bucket:
        bucket = self._chats.pop(chat_id, None)
        if bucket is None:
            rate = self._chat_rate if chat_id > 0 else min(self._chat_rate, GROUP_RATE)
            bucket = Bucket(rate, CHAT_BURST)
        self._chats[chat_id] = bucket  # now the youngest
        if len(self._chats) > MOST_CHATS_REMEMBERED:
            del self._chats[next(iter(self._chats))]
        return bucket


class Turnstile:
    """Lets one call in at a time, the next one as soon as this one is settled or `patience` seconds have passed.

    A call that is under way when the process dies may be repeated: the fewer there are, the fewer repeats. With
    patience of a message's time at the allowed rate, slow answers still leave the rate reachable.
    """

    def __init__(self, patience: float) -> None:
        self._patience = patience
        self._lock = asyncio.Lock()

    @asynccontextmanager
    async def passage(self) -> AsyncIterator[None]:
        """Wait for one's turn; the block is the call and what settles it."""
        await self._lock.acquire()
        inside = True

        def leave() -> None:
            nonlocal inside
            if inside:
                inside = False
                self._lock.release()

        late = asyncio.get_running_loop().call_later(self._patience, leave)
        try:
            yield
        finally:
            late.cancel()
            leave()


class Gate:
    """Holds all sending back: as long as Telegram asked for, or, in an outage, one cautious call at a time."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._closed_until = 0.0
        self._failures = 0
        self._failing: set[int] = set()
        self._no_probe = asyncio.Event()
        self._no_probe.set()
        self._new, self._repeated = asyncio.Lock(), asyncio.Lock()

    @asynccontextmanager
    async def passage(self) -> AsyncIterator[None]:
        """Wait until the gate is open; while Telegram is in trouble it closes behind each call that passes."""
        await self.opened()
        if not self._failures:
            yield
            return
        self._no_probe.clear()
        try:
            yield
        finally:
            self._no_probe.set()

    def hold(self, seconds: float) -> None:
        """Close the gate because Telegram said for how long."""
        self._closed_until = max(self._closed_until, self._clock() + seconds)

    def failed(self, longest_s: float = LONGEST_PAUSE_S) -> None:
        """Close the gate because Telegram does not answer, longer each time up to a bound."""
        if self._is_held:
            return  # it was under way when the gate closed, and is part of the same trouble
        self.hold(min(pause_s(self._failures), longest_s))
        self._failures += 1

    def failed_for(self, chat_id: int) -> None:
        """Note a failure that may be one chat's own; the gate closes once several chats have one."""
        self._failing.add(chat_id)
        if len(self._failing) >= SEVERAL_CHATS:
            is_outage = len(self._failing) >= MANY_CHATS
            self.failed(LONGEST_PAUSE_S if is_outage else LONGEST_HOLD_S)

    def succeeded(self) -> None:
        """Note that Telegram answers."""
        self._failures = 0
        self._failing.clear()

    @property
    def is_closed(self) -> bool:
        """Whether nothing may leave now."""
        return self._is_held or not self._no_probe.is_set()

    @property
    def _is_held(self) -> bool:
        return self._clock() < self._closed_until

    async def opened(self, *, again: bool = False) -> None:
        """Wait until nothing holds the gate closed, and no probe is under way.

        First come, first served, but whoever comes `again` after a failure lets those go first who have had no turn.
        """
        if not self._is_waited_for(again=again):
            return
        async with self._repeated if again else self._new:
            while self._is_waited_for(again=again):
                await _wait(self._closed_until - self._clock())  # a hold can grow meanwhile
                await self._no_probe.wait()  # and another probe begin
                if again:
                    async with self._new:
                        pass

    def _is_waited_for(self, *, again: bool) -> bool:
        return self.is_closed or (again and self._new.locked())


@dataclass(frozen=True, slots=True)
class Traffic:
    """Everything that decides when a message may leave."""

    pace: Pace
    turnstile: Turnstile
    gate: Gate

    @asynccontextmanager
    async def passage(self, chat_id: int, *, again: bool = False) -> AsyncIterator[None]:
        """Wait until a message to this chat may leave; the block is the call and what settles it.

        One that leaves `again` after a failure lets others go first while Telegram is in trouble.
        """
        while True:
            await self.gate.opened(again=again)
            await self.pace.turn(chat_id)
            async with self.turnstile.passage():
                if not self.gate.is_closed:
                    async with self.gate.passage():
                        yield
                    return
            # closed meanwhile: when it opens, all who wait take turns anew instead of rushing out


def pause_s(failures: int) -> float:
    """Return the seconds to wait after one more failure in a row, longer each time up to a bound."""
    return min(FIRST_PAUSE_S * 2.0 ** min(failures, 10), LONGEST_PAUSE_S)


def traffic(
    rate: float, chat_rate: float, clock: Callable[[], float], reserve: Reserve | None = None
) -> Traffic:
    """Return the rules for `rate` messages a second in all and `chat_rate` to one chat (0: no pace)."""
    patience = 1 / rate if rate else PATIENCE_S
    return Traffic(Pace(rate, chat_rate, clock, reserve), Turnstile(patience), Gate(clock))


async def _wait(seconds: float) -> None:
    if seconds > 0:
        await asyncio.sleep(seconds)
