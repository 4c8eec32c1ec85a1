"""The watch over the database: it tells of a trouble once, and ends the process where none of it passes."""

import asyncio
import logging
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from bot.storage.trouble import Trouble, name_of, trouble_of

STUCK_S = 60.0
"""How long a unit, or a trouble of the whole database, may last before the process is better started anew."""
LOOK_S = 1.0

log = logging.getLogger(__name__)


class DatabaseStuckError(Exception):
    """The database has let nobody get on for too long; `trouble` is None where it does not answer at all."""

    def __init__(self, trouble: Trouble | None, seconds: float) -> None:
        super().__init__(trouble, seconds)
        self.trouble = trouble
        self.seconds = seconds


@dataclass(frozen=True, slots=True)
class _Begun:
    what: Callable[[], str]
    at: float
    may_last: float


class Watch:
    """Knows what is under way in the database since when, and whether it is in trouble. Time is monotonic."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._begun: dict[object, _Begun] = {}
        self._trouble: Trouble | None = None
        self._since = 0.0
        self._watching = False

    @contextmanager
    def over(self, what: Callable[[], str], may_last: float = 0.0) -> Iterator[None]:
        """Watch over something that may last STUCK_S, and so many seconds more."""
        key = object()
        self._begun[key] = _Begun(what, self._clock(), may_last)
        try:
            yield
        finally:
            del self._begun[key]

    def failed(self, error: Exception) -> None:
        """Note an error; one that is about the whole database begins a trouble, which is told once."""
        trouble = trouble_of(error)
        if trouble is None:
            return
        if self._trouble is None:
            self._since = self._clock()
            fields = {"action": "database_trouble", "trouble": trouble.value, "error": name_of(error)}
            if self._watching:  # at a start it is the command that tells
                log.error("the database is in trouble, everything waits until that has passed", extra=fields)
        self._trouble = trouble

    def ended(self, errors: Iterable[Exception | None], *, changed: bool) -> None:
        """Note a transaction that ended, and what its units failed of.

        Where it `changed` something and met with no trouble, the old one is over: who only looks can do so on a
        full disk as well.
        """
        troubles = [error for error in errors if error and trouble_of(error)]
        for error in troubles:
            self.failed(error)
        if self._trouble and changed and not troubles:
            fields = {"action": "database_well", "trouble": self._trouble.value, "lasted_s": self._lasted()}
            if self._watching:
                log.warning("the database works again", extra=fields)
            self._trouble = None

    def trouble_lasts(self) -> float:
        """Return for how many seconds there has been trouble; 0 where there is none."""
        return self._clock() - self._since if self._trouble else 0.0

    async def run(self) -> None:
        """Watch forever. Raises DatabaseStuckError."""
        self._watching = True
        while True:
            self._look()
            await asyncio.sleep(LOOK_S)

    def _look(self) -> None:
        if self.trouble_lasts() > STUCK_S:
            raise DatabaseStuckError(self._trouble, self._lasted())
        now = self._clock()
        for begun in self._begun.values():
            lasts = now - begun.at
            if lasts > STUCK_S + begun.may_last:
                fields = {"action": "database_stuck", "unit": begun.what(), "lasts_s": round(lasts, 1)}
                log.error("the database does not answer", extra=fields)
                raise DatabaseStuckError(None, round(lasts, 1))

    def _lasted(self) -> float:
        return round(self.trouble_lasts(), 1)
