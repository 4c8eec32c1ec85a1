"""Where units have to know which database they talk to; no other module of them asks.

Everything else is said in the same words to both. `with_for_update`, for one, is nothing on SQLite, whose writer is
alone anyway.
"""

from collections.abc import Callable

from sqlalchemy import Connection, Table, func, select
from sqlalchemy.dialects import postgresql, sqlite

_UPGRADE = 7_240_100
"""The number of the lock that an upgrade of the tables holds; any would do that nothing else uses."""


Inserting = sqlite.Insert | postgresql.Insert
"""An insert that can say what happens where the row is there already."""


class Insert:
    """An insert that says what happens where the row is there already, built once for either database."""

    def __init__(self, table: Table, says: Callable[[Inserting], Inserting]) -> None:
        self._on_sqlite = says(sqlite.insert(table))
        self._on_server = says(postgresql.insert(table))

    def on(self, connection: Connection) -> Inserting:
        """Return it in the words of the database behind a connection."""
        return self._on_server if _is_server(connection) else self._on_sqlite


def insert(connection: Connection, table: Table) -> Inserting:
    """Return the beginning of an insert that cannot be built beforehand."""
    return postgresql.insert(table) if _is_server(connection) else sqlite.insert(table)


def leaves_bytes(connection: Connection) -> bool:
    """Return whether deleted rows stay in a file of ours until it is rewritten. A server clears up by itself."""
    return not _is_server(connection)


def be_only_upgrade(connection: Connection) -> None:
    """Wait, as long as it takes, until no other process upgrades the tables; hold that until the transaction ends."""
    if _is_server(connection):
        connection.exec_driver_sql("SET LOCAL lock_timeout = 0")
        connection.exec_driver_sql("SET LOCAL statement_timeout = 0")
        connection.execute(select(func.pg_advisory_xact_lock(_UPGRADE)))


def _is_server(connection: Connection) -> bool:
    return connection.dialect.name == "postgresql"
