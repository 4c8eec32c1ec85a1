"""SQLite as this bot wants it: durable, checked, overwriting what is deleted."""

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry, StaticPool

from bot.storage.address import IN_MEMORY
from bot.storage.sealing import Key, hand

BUSY_TIMEOUT_MS = 1_000
"""How long SQLite waits for a lock before it says so; whoever is more patient asks again."""
READERS = 2
POOL_TIMEOUT_S = 600
"""Longer than the watch over the database waits: it is the one who decides that a reader hangs."""

_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",  # a confirmed update survives a power cut
    "foreign_keys=ON",
    "secure_delete=ON",  # erased means overwritten
    f"busy_timeout={BUSY_TIMEOUT_MS}",
)


def writing_engine(path: Path | None, key: Key = None) -> Engine:
    """Return the engine of the one connection that writes; no path: a database in memory."""
    url = IN_MEMORY if path is None else f"sqlite:///{path}"
    engine = create_engine(
        url, poolclass=StaticPool, hide_parameters=True, connect_args={"check_same_thread": False}
    )
    hand(engine.dialect, key)
    event.listen(engine, "connect", _prepare)
    # the writer takes its lock at once: upgrading a reader's lock later fails where another process wrote
    event.listen(engine, "begin", _begin_immediate)
    return engine


def reading_engine(path: Path, key: Key = None) -> AsyncEngine:
    """Return the engine of the connections that read beside the writer."""
    engine = create_async_engine(
        f"sqlite+aiosqlite:///{path}",
        pool_size=READERS,
        max_overflow=0,
        pool_timeout=POOL_TIMEOUT_S,
        hide_parameters=True,
    )
    hand(engine.dialect, key)
    event.listen(engine.sync_engine, "connect", _prepare)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def driver(connection: Connection) -> sqlite3.Connection:
    """Return SQLite's own connection behind one of the writer's."""
    raw = connection.connection.driver_connection
    if not isinstance(raw, sqlite3.Connection):
        raise TypeError(type(raw))
    return raw


def _prepare(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
    # transactions begin where SQLAlchemy says so, not where the driver guesses
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")
