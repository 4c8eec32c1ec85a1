"""A database begins to need a key, and needs none any more: everything in it is rewritten; and the key is checked."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, Connection, Table, and_, bindparam, or_, select, tuple_, update

from bot.storage.column_types import Sealed, SealedJson
from bot.storage.sealing import AsItIs, Key, MissingKeyError, NeedlessKeyError, Seal, WrongKeyError
from bot.storage.tables import metadata, sealing

ROWS_AT_ONCE = 500
_PROOF = "this database is sealed with this key"


def check(connection: Connection, key: Key) -> None:
    """See whether a key fits, before anything else is read or kept. Raises MissingKeyError or WrongKeyError."""
    proof = connection.execute(select(sealing.c.proof)).scalar_one_or_none()
    if proof is None or isinstance(key, AsItIs):
        return
    if key is None:
        raise MissingKeyError
    if key.open(proof) != _PROOF:
        raise WrongKeyError


def check_as_it_is(connection: Connection, key: Key) -> None:
    """Do as `check`, for whoever changes nothing about the need for a key. Raises NeedlessKeyError, too."""
    check(connection, key)
    if isinstance(key, Seal) and not _needs_a_key(connection):
        raise NeedlessKeyError


def admit(connection: Connection, key: Key) -> None:
    """See whether a key fits; if it is one, this database needs it from now on. Raises as `check` does."""
    check(connection, key)
    if isinstance(key, Seal) and not _needs_a_key(connection):
        connection.execute(sealing.insert().values(id=1, proof=key.close(_PROOF)))


def _needs_a_key(connection: Connection) -> bool:
    return connection.execute(select(sealing.c.id)).one_or_none() is not None


def end(connection: Connection) -> None:
    """From now on this database needs no key: nothing in it is sealed any more."""
    connection.execute(sealing.delete())


def rewrite(connection: Connection) -> int:
    """Read every personal text and keep it anew, sealed or in plain as the key says; return in how many rows."""
    return sum(_rewrite(connection, table, columns) for table, columns in _sealed_tables())


def _sealed_tables() -> Iterator[tuple[Table, list[Column[Any]]]]:
    for table in metadata.sorted_tables:
        columns = [column for column in table.columns if isinstance(column.type, (Sealed, SealedJson))]
        if columns:
            yield table, columns


def _rewrite(connection: Connection, table: Table, columns: list[Column[Any]]) -> int:
    key = list(table.primary_key)
    its_row = and_(*(column == bindparam(f"its_{column.name}") for column in key))
    anew = update(table).where(its_row).values({column.name: bindparam(column.name) for column in columns})
    with_texts = or_(*(column.is_not(None) for column in columns))
    numbers = [tuple(row) for row in connection.execute(select(*key).where(with_texts))]
    for first in range(0, len(numbers), ROWS_AT_ONCE):
        these = tuple_(*key).in_(numbers[first : first + ROWS_AT_ONCE])
        rows = connection.execute(select(*key, *columns).where(these)).mappings().all()
        connection.execute(
            anew,
            [
                {f"its_{column.name}": row[column.name] for column in key}
                | {column.name: row[column.name] for column in columns}
                for row in rows
            ],
        )
    return len(numbers)
