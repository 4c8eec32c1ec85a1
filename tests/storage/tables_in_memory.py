"""Empty tables in memory, for units that are plain functions over a connection."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool

from bot.storage.tables import metadata


@contextmanager
def tables_in_memory() -> Iterator[Connection]:
    """Yield a connection to fresh tables; foreign keys are checked as in the real database."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA foreign_keys=ON")
            metadata.create_all(connection)
            yield connection
    finally:
        engine.dispose()
