"""Where units have to know which database they talk to; no other module of them asks.

Everything else is said in the same words to both. `with_for_update`, for one, is nothing on SQLite, whose writer is
alone anyway.
"""

from sqlalchemy import Connection, Table, func, select
from sqlalchemy.dialects import postgresql, sqlite

_UPGRADE = 7_240_100
"""The number of the lock that an upgrade of the tables holds; any would do that nothing else uses."""


def insert(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """Return an insert that can say what happens where the row is there already."""
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
