"""What waits for the writer, and how those who wait hear of its end."""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

Outcome = tuple[Any, Exception | None]


class DatabaseClosedError(Exception):
    """The database was closed before this was done; nothing of it is stored."""


@dataclass(slots=True, eq=False)
class Job:
    """Something to do in the writer's thread; `may_last` seconds beyond what a unit may."""

    work: Callable[[Any], Any]
    name: str
    may_last: float = 0.0
    done: asyncio.Future[Any] = field(default_factory=lambda: asyncio.get_running_loop().create_future())

    def tell(self, outcome: Outcome) -> None:
        """Tell whoever waits; where they were cancelled, what was done stands."""
        result, failure = outcome
        if self.done.done():
            return
        if failure is None:
            self.done.set_result(result)
        else:
            self.done.set_exception(failure)


class Jobs:
    """Units in the order in which they are taken, and what stands alone between two transactions."""

    def __init__(self) -> None:
        self.alone: deque[Job] = deque()
        self._ahead: deque[Job] = deque()
        self._units: deque[Job] = deque()

    @property
    def units(self) -> bool:
        """Whether a unit waits."""
        return bool(self._ahead or self._units)

    def put(self, job: Job, *, ahead: bool) -> None:
        """Let a unit wait; `ahead` of all that are not."""
        (self._ahead if ahead else self._units).append(job)

    def take(self) -> Job:
        """Take the unit whose turn it is."""
        return (self._ahead or self._units).popleft()

    def give_up(self) -> None:
        """Tell everybody who waits that the database is closed."""
        for waiting in (self._ahead, self._units, self.alone):
            _give_up(waiting)

    def give_up_alone(self) -> None:
        """Tell those who wait for what stands alone that the database is closed."""
        _give_up(self.alone)


def _give_up(waiting: deque[Job]) -> None:
    while waiting:
        waiting.popleft().tell((None, DatabaseClosedError()))
