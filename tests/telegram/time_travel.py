"""An event loop whose clock jumps to whatever is awaited next, so that an hour takes no time."""

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

T = TypeVar("T")
Clock = Callable[[], float]


class _Selector(selectors.DefaultSelector):
    """Never waits; notes how far the clock has to jump instead."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 1_000.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        """Return what is ready now; where nothing is, let the time pass."""
        ready = super().select(0)
        if not ready and timeout:
            self.now += timeout
        return ready


class _Loop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._jumping = _Selector()
        super().__init__(self._jumping)

    def time(self) -> float:
        """Return the clock of this loop, in seconds."""
        return self._jumping.now

    def stand_still(self, seconds: float) -> None:
        """Let time pass in which nothing of this loop goes on."""
        self._jumping.now += seconds


def stand_still(seconds: float) -> None:
    """Let the process stand still, as if it had been stopped: whatever should have happened meanwhile is late."""
    loop = asyncio.get_running_loop()
    if not isinstance(loop, _Loop):
        raise TypeError(type(loop))
    loop.stand_still(seconds)


def travel(scenario: Callable[[Clock], Coroutine[Any, Any, T]]) -> T:
    """Run a scenario to its end on a jumping clock, which it is given."""
    loop = _Loop()
    try:
        return loop.run_until_complete(scenario(loop.time))
    finally:
        loop.close()
