"""The database as two verbs: `read` a unit, or `write` a unit in a transaction.

A unit is a plain function over a SQLAlchemy connection. Units that wait for the writer at the same time share
one transaction, each in a savepoint of its own: one fsync for all of them, and a unit that fails takes only
itself back. `write` returns after the commit.
"""

import asyncio
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
UNITS_A_COMMIT = 100
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
        self._jobs: asyncio.Queue[_Job] = asyncio.Queue()
        self._connection: AsyncConnection | None = None
        self._writer: asyncio.Task[None] | None = None

    async def open(self) -> None:
        """Connect and start the writer. Raises sqlalchemy.exc.DBAPIError where the file cannot be used."""
        self._connection = await (await self._engine.connect()).execution_options(mikroskop_writes=True)
        self._writer = asyncio.create_task(self._write_forever(self._connection), name="database-writer")

    async def close(self) -> None:
        """Finish what waits, fold the write-ahead log into the file and disconnect."""
        if self._writer is not None:
            await self._jobs.join()
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
        job = _Job(
            lambda connection: unit(connection, *args, **kwargs), asyncio.get_running_loop().create_future()
        )
        self._jobs.put_nowait(job)
        return await job.done  # type: ignore[no-any-return]  # the queue holds units of every result type

    async def forget_deleted_bytes(self) -> bool:
        """Fold the write-ahead log into the file and truncate it, so that erased bytes are gone from both.

        A reader can make the checkpoint busy; it is repeated for about a second. Returns whether it went through.
        """
        for _ in range(CHECKPOINT_TRIES):
            async with self._engine.connect() as connection:
                raw = await connection.get_raw_connection()
                cursor = await raw.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # type: ignore[union-attr]
                busy, *_ = await cursor.fetchone()
                await cursor.close()
            if not busy:
                return True
            await asyncio.sleep(CHECKPOINT_PAUSE_S)
        return False

    async def _write_forever(self, connection: AsyncConnection) -> None:
        while True:
            jobs = [await self._jobs.get()]
            while len(jobs) < UNITS_A_COMMIT and not self._jobs.empty():
                jobs.append(self._jobs.get_nowait())
            try:
                await _commit_together(connection, jobs)
            finally:
                for _ in jobs:
                    self._jobs.task_done()


async def _commit_together(connection: AsyncConnection, jobs: list[_Job]) -> None:
    outcomes: list[tuple[_Job, Any, BaseException | None]] = []
    try:
        async with connection.begin():
            for job in jobs:
                try:
                    async with connection.begin_nested():
                        outcomes.append((job, await connection.run_sync(job.unit), None))
                except Exception as error:
                    if not await _in_transaction(connection):
                        raise  # a full disk makes SQLite take everything back, the units before this one too
                    outcomes.append((job, None, error))
    except Exception as error:  # noqa: BLE001 - the commit or the disk failed: nothing of the batch is stored
        outcomes = [(job, None, error) for job in jobs]
    for job, result, failure in outcomes:
        if job.done.done():  # the one who waited was cancelled; the unit stands
            continue
        if failure is None:
            job.done.set_result(result)
        else:
            job.done.set_exception(failure)


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
