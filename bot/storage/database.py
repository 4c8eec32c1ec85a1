"""The database as two verbs: `read` a unit, or `write` a unit in a transaction.

A unit is a plain function over a SQLAlchemy connection. Units that wait for the writer at the same time share
one transaction, each in a savepoint of its own: one fsync for all of them, and a unit that fails takes only
itself back. `write` returns after the commit.
"""

import asyncio
import sqlite3
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry, StaticPool

P = ParamSpec("P")
T = TypeVar("T")

IN_MEMORY = "sqlite://"
BATCH_S = 0.01
"""How long units may go on joining a commit: nobody waits much longer for theirs."""
BUSY_TIMEOUT_MS = 5_000
CHECKPOINT_TRIES = 50
CHECKPOINT_PAUSE_S = 0.02

_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",  # a confirmed update survives a power cut; RELIABILITY 7
    "foreign_keys=ON",
    "secure_delete=ON",  # erased means overwritten
    f"busy_timeout={BUSY_TIMEOUT_MS}",
)


class UnusableUrlError(Exception):
    """The database URL is none that this program can work with."""


@dataclass(slots=True)
class _Job:
    unit: Callable[[Connection], Any]
    done: asyncio.Future[Any]


def sqlite_path(url: str) -> Path | None:
    """Return the file behind a SQLite URL, or None for a database in memory.

    Raises UnusableUrlError for anything else than sqlite:///...
    """
    try:
        parsed = make_url(url)
    except Exception as error:
        raise UnusableUrlError(url) from error
    if parsed.get_backend_name() != "sqlite":
        raise UnusableUrlError(parsed.get_backend_name())
    return Path(parsed.database) if parsed.database and parsed.database != ":memory:" else None


class Database:
    """An opened SQLite database: one connection that writes, a few that read."""

    def __init__(self, url: str) -> None:
        self.path = sqlite_path(url)
        self._engine = _engine(self.path)
        self._jobs = _Jobs()
        self._connection: AsyncConnection | None = None
        self._writer: asyncio.Task[None] | None = None

    async def open(self) -> None:
        """Connect and start the writer. Raises sqlalchemy.exc.DBAPIError where the file cannot be used."""
        self._connection = await (await self._engine.connect()).execution_options(mikroskop_writes=True)
        self._writer = asyncio.create_task(self._write_forever(self._connection), name="database-writer")

    async def close(self) -> None:
        """Finish what waits, fold the write-ahead log into the file and disconnect."""
        if self._writer is not None:
            await self._jobs.all_done()
            self._writer.cancel()
            with suppress(asyncio.CancelledError):
                await self._writer
        if self._connection is not None:
            await self._connection.close()
        await self._engine.dispose()

    async def read(
        self, unit: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a unit that only reads, beside the writer."""
        if self.path is None:
            return await self.write(unit, *args, **kwargs)
        async with self._engine.connect() as connection:
            return await connection.run_sync(unit, *args, **kwargs)

    async def write(
        self, unit: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a unit in a transaction and return its result once it is on the disk.

        Raises what the unit raises, after taking back what it did.
        """
        job = _job(lambda connection: unit(connection, *args, **kwargs))
        self._jobs.waiting.append(job)
        result: T = await self._done(job)
        return result

    async def write_ahead(
        self, unit: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Do as `write`, ahead of the units that wait: for what is short and must be known soon."""
        job = _job(lambda connection: unit(connection, *args, **kwargs))
        self._jobs.ahead.append(job)
        result: T = await self._done(job)
        return result

    async def forget_deleted_bytes(self) -> bool:
        """Rewrite the file without what was deleted, and empty the write-ahead log: erased bytes are gone from both.

        secure_delete alone leaves copies behind: where SQLite moves rows from page to page, the old places keep
        their bytes. Takes about a second for 100 MB, in which nothing is written. Returns whether it went through.
        """
        try:
            async with self._engine.connect() as connection:
                await _executed(connection, "VACUUM")
        except sqlite3.Error:  # no room for the copy, or another process writes
            return False
        return await self.fold_log()

    async def fold_log(self) -> bool:
        """Fold the write-ahead log into the file and truncate it.

        A reader can make the checkpoint busy; it is repeated for about a second. Returns whether it went through.
        """
        for _ in range(CHECKPOINT_TRIES):
            async with self._engine.connect() as connection:
                busy, *_ = await _executed(connection, "PRAGMA wal_checkpoint(TRUNCATE)")
            if not busy:
                return True
            await asyncio.sleep(CHECKPOINT_PAUSE_S)
        return False

    async def _done(self, job: _Job) -> Any:
        self._jobs.some.set()
        return await job.done

    async def _write_forever(self, connection: AsyncConnection) -> None:
        while True:
            await self._jobs.some.wait()
            self._jobs.busy = True
            await _commit_together(connection, self._jobs)
            self._jobs.busy = False
            if not self._jobs:
                self._jobs.some.clear()
                self._jobs.none.set()


class _Jobs:
    """The units that wait for the writer."""

    def __init__(self) -> None:
        self.ahead: deque[_Job] = deque()
        self.waiting: deque[_Job] = deque()
        self.some = asyncio.Event()
        self.none = asyncio.Event()
        self.busy = False

    def __bool__(self) -> bool:
        return bool(self.ahead or self.waiting)

    def next(self) -> _Job:
        return (self.ahead or self.waiting).popleft()

    async def all_done(self) -> None:
        while self or self.busy:
            self.none.clear()
            await self.none.wait()


def _job(unit: Callable[[Connection], Any]) -> _Job:
    return _Job(unit, asyncio.get_running_loop().create_future())


async def _commit_together(connection: AsyncConnection, jobs: _Jobs) -> None:
    """Run what waits, as much as fits into one batch, and commit; then tell everybody who waited."""
    taken: list[_Job] = []
    outcomes: list[tuple[Any, Exception | None]] = []
    until = asyncio.get_running_loop().time() + BATCH_S
    try:
        async with connection.begin():
            while jobs and (not taken or asyncio.get_running_loop().time() < until):
                taken.append(jobs.next())
                outcomes.append(await _outcome(connection, taken[-1].unit))
    except Exception as error:  # noqa: BLE001 - the commit or the disk failed: nothing of the batch is stored
        outcomes = [(None, error)] * len(taken)
    for job, (result, failure) in zip(taken, outcomes, strict=True):
        if job.done.done():  # the one who waited was cancelled; the unit stands
            continue
        if failure is None:
            job.done.set_result(result)
        else:
            job.done.set_exception(failure)


async def _outcome(
    connection: AsyncConnection, unit: Callable[[Connection], Any]
) -> tuple[Any, Exception | None]:
    """Return what a unit gives, or the error that took back what it did; raises where the transaction is gone."""
    try:
        async with connection.begin_nested():
            return await connection.run_sync(unit), None
    except Exception as error:
        if not await _in_transaction(connection):
            raise  # a full disk makes SQLite take everything back, the units before this one too
        return None, error


async def _executed(connection: AsyncConnection, statement: str) -> Any:
    """Run a statement outside of every transaction and return its first row."""
    raw = await connection.get_raw_connection()
    cursor = await raw.driver_connection.execute(statement)  # type: ignore[union-attr]  # it is open
    row = await cursor.fetchone()
    await cursor.close()
    return row


async def _in_transaction(connection: AsyncConnection) -> bool:
    raw = await connection.get_raw_connection()
    return bool(raw.driver_connection and raw.driver_connection.in_transaction)


def _engine(path: Path | None) -> AsyncEngine:
    if path is None:
        engine = create_async_engine("sqlite+aiosqlite://", poolclass=StaticPool)
    else:
        engine = create_async_engine(f"sqlite+aiosqlite:///{path}", pool_size=3, max_overflow=0)
    event.listen(engine.sync_engine, "connect", _prepare)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _prepare(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
    connection.isolation_level = (
        None  # transactions begin where SQLAlchemy says so, not where the driver guesses
    )
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    # the writer takes its lock at once: upgrading a reader's lock later fails where another process wrote
    writes = connection.get_execution_options().get("mikroskop_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
