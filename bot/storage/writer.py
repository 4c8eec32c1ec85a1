"""The one writer: a thread of its own that runs what waits, batch by batch, each batch one transaction.

A batch is one hop to the thread, however many statements it takes. A hop for each statement, as an asynchronous
driver makes them, costs up to the interpreter's switch interval (5 ms) while the event loop is busy.
"""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

BATCH_S = 0.01
"""How long units may go on joining a commit: nobody waits much longer for theirs."""

Unit = Callable[[Connection], Any]
Outcome = tuple[Any, Exception | None]


@dataclass(slots=True)
class _Job:
    unit: Unit
    done: asyncio.Future[Any]


class Writer:
    """Takes units and tells each of its end once the transaction they shared is on the disk."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="database")
        self._ahead: deque[_Job] = deque()
        self._waiting: deque[_Job] = deque()
        self._some = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._connection: Connection | None = None

    async def open(self) -> None:
        """Connect and begin to work. Raises sqlalchemy.exc.DBAPIError where the file cannot be used."""
        connection = await self._in_thread(self._engine.connect)
        self._connection = connection
        self._task = asyncio.create_task(self._work(connection), name="database-writer")

    async def close(self) -> None:
        """Finish what waits and disconnect."""
        if self._task is not None:
            with suppress(DBAPIError):
                await self.run(lambda _: None)  # it ends behind everything that waits or is being written
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task
        if self._connection is not None:
            await self._in_thread(self._connection.close)
        await self._in_thread(self._engine.dispose)
        self._thread.shutdown()

    async def run(self, unit: Unit, *, ahead: bool = False) -> Any:
        """Run a unit; return its result, or raise its error, after the commit. `ahead` goes before all others."""
        job = _Job(unit, asyncio.get_running_loop().create_future())
        (self._ahead if ahead else self._waiting).append(job)
        self._some.set()
        return await job.done

    async def _in_thread(self, function: Callable[..., Any], *arguments: object) -> Any:
        return await asyncio.get_running_loop().run_in_executor(self._thread, function, *arguments)

    async def _work(self, connection: Connection) -> None:
        while True:
            await self._some.wait()
            self._some.clear()
            while self._ahead or self._waiting:
                for job, outcome in await self._in_thread(self._commit_a_batch, connection):
                    _tell(job, outcome)

    def _commit_a_batch(self, connection: Connection) -> list[tuple[_Job, Outcome]]:
        taken: list[_Job] = []
        outcomes: list[Outcome] = []
        until = time.monotonic() + BATCH_S
        try:
            with connection.begin():
                while (self._ahead or self._waiting) and (not taken or time.monotonic() < until):
                    taken.append((self._ahead or self._waiting).popleft())
                    outcomes.append(_outcome(connection, taken[-1].unit))
        except Exception as error:  # noqa: BLE001 - the commit or the disk failed: nothing of the batch is stored
            failed = taken or [(self._ahead or self._waiting).popleft()]
            return [(job, (None, error)) for job in failed]
        return list(zip(taken, outcomes, strict=True))


def _outcome(connection: Connection, unit: Unit) -> Outcome:
    """Return what a unit gives, or the error that took back what it did; raises where the transaction is gone."""
    try:
        with connection.begin_nested():
            return unit(connection), None
    except Exception as error:
        if not getattr(connection.connection.driver_connection, "in_transaction", False):
            raise  # a full disk makes SQLite take everything back, the units before this one too
        return None, error


def _tell(job: _Job, outcome: Outcome) -> None:
    result, failure = outcome
    if job.done.done():  # the one who waited was cancelled; the unit stands
        return
    if failure is None:
        job.done.set_result(result)
    else:
        job.done.set_exception(failure)
