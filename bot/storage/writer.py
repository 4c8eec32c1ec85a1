"""The one writer: a thread of its own that runs what waits, batch by batch, each batch one transaction.

A batch is one hop to the thread, however many statements it takes. A hop for each statement, as an asynchronous
driver makes them, costs up to the interpreter's switch interval (5 ms) while the event loop is busy.
"""

import asyncio
import sqlite3
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from bot.storage.jobs import DatabaseClosedError, Job, Jobs, Outcome
from bot.storage.sqlite import driver
from bot.storage.thread import OneThread
from bot.storage.trouble import Trouble, trouble_of
from bot.storage.watch import Watch

BATCH_S = 0.01
"""How long units may go on joining a commit: nobody waits much longer for theirs."""
PATIENCE_S = 15.0
"""How long units wait for a file that another process has locked, before they hear of it."""

INTERRUPT_PAUSE_S = 0.02

Unit = Callable[[Connection], Any]


class Writer:
    """Takes units and tells each of its end once the transaction they shared is on the disk."""

    def __init__(self, engine: Engine, watch: Watch) -> None:
        self._engine = engine
        self._watch = watch
        self._thread = OneThread("database")
        self._jobs = Jobs()
        self._some = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._connection: Connection | None = None
        self._alone: Job | None = None
        self._doing = ""
        self._closed = False

    async def open(self) -> None:
        """Connect and begin to work. Raises sqlalchemy.exc.DBAPIError where the file cannot be used."""
        connection = await self._in_thread(self._engine.connect)
        self._connection = connection
        self._task = asyncio.create_task(self._work(connection), name="database-writer")

    async def close(self) -> None:
        """Finish the units that wait, and disconnect. What stands alone is interrupted."""
        if self._closed:
            return
        if self._task is not None:
            await self._nothing_alone()
            with suppress(DBAPIError):
                # it ends behind everything that waits or is being written
                await self.run(lambda _: None, "close")
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task
        if self._connection is not None:
            await self._in_thread(self._connection.close)
        await self._in_thread(self._engine.dispose)
        self.abandon()

    def abandon(self) -> None:
        """Take nothing more; what waits or is under way is left as if the process had been killed."""
        self._closed = True
        if self._task is not None:
            self._task.cancel()
        self._jobs.give_up()
        self._thread.shutdown(wait=False)

    async def run(self, unit: Unit, name: str, *, ahead: bool = False) -> Any:
        """Run a unit; return its result, or raise its error, after the commit. `ahead` goes before all others."""
        job = self._job(unit, name)
        self._jobs.put(job, ahead=ahead)
        self._some.set()
        return await job.done

    async def run_alone(self, work: Callable[[sqlite3.Connection], Any], name: str, may_last: float) -> Any:
        """Run what stands outside of transactions, between two of them, and return its result.

        It may last so many seconds longer than a unit may.
        """
        job = self._job(work, name, may_last)
        self._jobs.alone.append(job)
        self._some.set()
        return await job.done

    def _job(self, work: Callable[[Any], Any], name: str, may_last: float = 0.0) -> Job:
        if self._closed:
            raise DatabaseClosedError
        return Job(work, name, may_last)

    async def _nothing_alone(self) -> None:
        """Give up what stands alone, and break off what of it is under way."""
        self._jobs.give_up_alone()
        while self._alone and self._connection:
            driver(self._connection).interrupt()  # once is not enough: its statement may not have begun
            await asyncio.sleep(INTERRUPT_PAUSE_S)

    async def _in_thread(self, function: Callable[..., Any], *arguments: object) -> Any:
        return await asyncio.get_running_loop().run_in_executor(self._thread, function, *arguments)

    async def _work(self, connection: Connection) -> None:
        while True:
            await self._some.wait()
            self._some.clear()
            while self._jobs.units or self._jobs.alone:
                if self._jobs.units:
                    with self._watch.over(lambda: self._doing):
                        ended = await self._in_thread(self._commit_a_batch, connection)
                    for job, outcome in ended:
                        job.tell(outcome)
                if self._jobs.alone:
                    await self._do_alone(connection, self._jobs.alone.popleft())

    async def _do_alone(self, connection: Connection, job: Job) -> None:
        if job.done.done():  # whoever asked for it went away
            return
        self._alone = job
        outcome: Outcome
        try:
            with self._watch.over(lambda: job.name, job.may_last):
                outcome = await self._in_thread(job.work, driver(connection)), None
        except Exception as error:  # noqa: BLE001 - whoever asked for it hears of it; the writer goes on
            outcome = None, error
        finally:
            self._alone = None
        job.tell(outcome)

    def _commit_a_batch(self, connection: Connection) -> list[tuple[Job, Outcome]]:
        taken: list[Job] = []
        outcomes: list[Outcome] = []
        until = time.monotonic() + BATCH_S
        self._doing = "begin"
        try:
            changes = driver(connection).total_changes
            with connection.begin():
                while self._jobs.units and (not taken or time.monotonic() < until):
                    taken.append(self._jobs.take())
                    self._doing = taken[-1].name
                    outcomes.append(_outcome(connection, taken[-1].work))
                self._doing = "commit"
        except Exception as error:  # noqa: BLE001 - the commit or the disk failed: nothing of the batch is stored
            self._watch.failed(error)
            if not taken and self._waits_for(error):
                return []
            return [(job, (None, error)) for job in taken or [self._jobs.take()]]
        changed = driver(connection).total_changes > changes
        self._watch.ended((error for _, error in outcomes), changed=changed)
        return list(zip(taken, outcomes, strict=True))

    def _waits_for(self, error: Exception) -> bool:
        """Return whether the file is locked, but not for long yet: nobody has to hear of that."""
        return trouble_of(error) is Trouble.LOCKED and self._watch.trouble_lasts() < PATIENCE_S


def _outcome(connection: Connection, unit: Unit) -> Outcome:
    """Return what a unit gives, or the error that took back what it did; raises where the transaction is gone."""
    # said to SQLite directly: SQLAlchemy's own savepoints cost as much as a unit of one statement
    sqlite = driver(connection)
    sqlite.execute("SAVEPOINT unit")
    try:
        result = unit(connection)
    except Exception as error:
        if not sqlite.in_transaction:
            raise  # a full disk makes SQLite take everything back, the units before this one too
        sqlite.execute("ROLLBACK TO unit")
        sqlite.execute("RELEASE unit")
        return None, error
    sqlite.execute("RELEASE unit")
    return result, None
