"""The parts of a process that serves: side by side, until it is told to end or one of them dies."""

import asyncio
import logging
from collections.abc import Coroutine, Sequence
from typing import Any, Protocol

from bot.traces import innermost, kind, places

CANCEL_S = 0.25
"""How long parts may take to end once they are cancelled."""

log = logging.getLogger(__name__)


class PartFailedError(Exception):
    """A part ended that must not: the process is better started anew. Holds its name and the kind of the error."""

    def __init__(self, part: str, reason: str) -> None:
        super().__init__(part, reason)
        self.part = part
        self.reason = reason


class Runs(Protocol):
    """What runs as long as the process does."""

    async def run(self) -> None:
        """Run; an end of its own is a failure."""


class Parts:
    """Runs parts. Errors in `told` have words of their own and are raised as they are."""

    def __init__(self, told: tuple[type[Exception], ...]) -> None:
        self._told = told
        self._tasks: list[asyncio.Task[None]] = []
        self._spare: list[asyncio.Task[None]] = []

    def start(self, name: str, part: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Start a part that the process cannot do without."""
        task = asyncio.create_task(part, name=name)
        self._tasks.append(task)
        return task

    def start_spare(self, name: str, part: Coroutine[Any, Any, None]) -> None:
        """Start a part that the others can do without: its end is logged at most."""
        task = asyncio.create_task(part, name=name)
        task.add_done_callback(_log_failure)
        self._spare.append(task)

    async def until(self, stop: asyncio.Event) -> None:
        """Return when the process is told to end, or a part has ended by itself."""
        stopped = asyncio.create_task(stop.wait())
        try:
            await asyncio.wait([stopped, *self._tasks], return_when=asyncio.FIRST_COMPLETED)
        finally:
            stopped.cancel()

    async def cancel(self) -> None:
        """End all parts."""
        await cancelled([*self._tasks, *self._spare])

    def failure(self) -> Exception | None:
        """Return the error of the part that has ended by itself, if one has."""
        for task in self._tasks:
            if task.done() and not task.cancelled():
                return self._failure_of(task)
        return None

    def _failure_of(self, task: asyncio.Task[None]) -> Exception:
        error = task.exception()
        if error is None:
            return PartFailedError(task.get_name(), "it ended by itself")
        cause = innermost(error)
        if isinstance(cause, self._told):
            return cause
        fields = {"action": "part_failed", "part": task.get_name(), "error": kind(error)}
        log.error("a part ended, and the process with it", extra={**fields, "trace": places(error)})
        return PartFailedError(task.get_name(), kind(error))


async def cancelled(tasks: Sequence[asyncio.Task[Any]]) -> None:
    """Cancel tasks; one that cannot end, as its call to the database does not return, is left behind."""
    for task in tasks:
        task.cancel()
    ended, _ = await asyncio.wait(tasks, timeout=CANCEL_S)
    for task in ended:
        if not task.cancelled():
            task.exception()  # looked at, so that nobody complains that it was not


def _log_failure(task: asyncio.Task[None]) -> None:
    error = None if task.cancelled() else task.exception()
    if error:
        fields = {"action": "part_failed", "part": task.get_name(), "error": kind(error)}
        log.error("a part ended that the others can do without", extra=fields)
