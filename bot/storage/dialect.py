"""Where units have to know which database they talk to; beside them only types of columns ask (`column_types`).

Everything else is said in the same words to both. `with_for_update`, for one, is nothing on SQLite, whose writer is
alone anyway.
"""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Table, cast, func, select, text
from sqlalchemy.dialects import postgresql, sqlite

_UPGRADE = -7_240_100
"""The number of the lock that an upgrade of the tables holds; any would do that is nobody's id."""


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


def is_shared(connection: Connection) -> bool:
    """Return whether several processes may be at work on the database."""
    return _is_server(connection)


def be_only_one_for(connection: Connection, person_id: int) -> bool:
    """Keep other processes from answering a person until the transaction ends; return whether none does so now.

    The lock is the server's: it goes with the transaction, also where a process is killed, or stopped for so long
    that the server ends its transaction.
    """
    if not _is_server(connection):
        return True
    return bool(connection.execute(select(func.pg_try_advisory_xact_lock(person_id))).scalar_one())


def highest_number(connection: Connection, table: Table) -> int:
    """Return the highest number that a row of a table was ever given, as far as that is known; else 0.

    Rows that are gone count where the next one must not take their number: an old button names it.
    """
    column = table.autoincrement_column
    if column is None:
        return 0
    if _is_server(connection):
        given = connection.execute(select(func.pg_sequence_last_value(_sequence(table, column))))
    else:
        query = text("SELECT seq FROM sqlite_sequence WHERE name = :table")
        given = connection.execute(query, {"table": table.name})
    there = connection.execute(select(func.max(column))).scalar_one()
    return max(given.scalar_one_or_none() or 0, there or 0)


def go_on_behind(connection: Connection, table: Table, number: int) -> None:
    """Give the next row of a table a higher number than this; 0 changes nothing."""
    column = table.autoincrement_column
    if column is None or not number:
        return
    if _is_server(connection):
        connection.execute(select(func.setval(_sequence(table, column), number)))
    elif table.dialect_options["sqlite"]["autoincrement"]:
        connection.execute(text("DELETE FROM sqlite_sequence WHERE name = :table"), {"table": table.name})
        values = {"table": table.name, "number": number}
        connection.execute(text("INSERT INTO sqlite_sequence VALUES (:table, :number)"), values)


def _sequence(table: Table, column: Column[Any]) -> ColumnElement[Any]:
    return cast(func.pg_get_serial_sequence(table.name, column.name), postgresql.REGCLASS)


def _is_server(connection: Connection) -> bool:
    return connection.dialect.name == "postgresql"
