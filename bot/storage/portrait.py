"""Everything that is kept about a person, table by table, as plain data."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, Table, select

from bot.storage import figures
from bot.storage.tables import inbox, measurement, metadata, outbox, person, upload_day

UNDER_WAY = frozenset({inbox, outbox})
"""What is there for the moment of its handling only: this very request, and the file that answers it."""
TWICE = frozenset({upload_day})
"""What a file said is in the figures once it was taken, and in the file itself before that."""
_OWNER = "person_id"


def everything_about(connection: Connection, person_id: int) -> dict[str, Any]:
    """Return all that is kept about a person: who they are, their figures by account, and every other row of theirs.

    Rows keep their ids, so that one can be found from another.
    """
    known = connection.execute(select(person).where(person.c.id == person_id)).mappings().one_or_none()
    return {
        "person": _plain(known) if known else None,
        "figures": list(_figures(connection, person_id)),
        **{table.name: list(_rows(connection, table, person_id)) for table in others()},
    }


def others() -> list[Table]:
    """Return the tables whose rows are shown as they are."""
    shown = [table for table in metadata.sorted_tables if _OWNER in table.c and table is not measurement]
    return [table for table in shown if table not in UNDER_WAY | TWICE]


def _figures(connection: Connection, person_id: int) -> Iterator[dict[str, Any]]:
    for row in figures.everything(connection, person_id):
        yield {"account": row.account.label, **row.measurement.model_dump(mode="json", exclude_none=True)}


def _rows(connection: Connection, table: Table, person_id: int) -> Iterator[dict[str, Any]]:
    for row in connection.execute(select(table).where(table.c[_OWNER] == person_id)).mappings():
        yield _plain(row)


def _plain(row: Any) -> dict[str, Any]:
    """Return a row without the owner, who is the same everywhere, and without what is empty."""
    return {name: _value(value) for name, value in row.items() if name != _OWNER and value is not None}


def _value(value: object) -> object:
    if isinstance(value, date):  # a moment is one as well
        return value.isoformat()
    return f"{value:f}" if isinstance(value, Decimal) else value
