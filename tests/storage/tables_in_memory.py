"""Empty tables in memory, for units that are plain functions over a connection."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool

from bot.storage.tables import metadata


@contextmanager
def tables_in_memory() -> Iterator[Connection]:
    """Yield a connection to fresh tables; foreign keys are checked as in the real database."""
    with _connected() as connection:
        connection.connection.driver_connection.deserialize(_empty_tables())  # type: ignore[union-attr]  # it is open
        connection.exec_driver_sql("PRAGMA foreign_keys=ON")
        yield connection


@contextmanager
def _connected() -> Iterator[Connection]:
    engine = create_engine("sqlite://", poolclass=StaticPool)
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


@cache
def _empty_tables() -> bytes:
    """Return a database of empty tables as SQLite keeps it: copying one is quicker than making one."""
    with _connected() as connection:
        metadata.create_all(connection)
        connection.commit()
        return bytes(connection.connection.driver_connection.serialize())  # type: ignore[union-attr]  # it is open
