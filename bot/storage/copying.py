"""Moving an installation from one database to another: every row, compared with its original, all or nothing."""

from collections.abc import Iterable
from contextlib import AsyncExitStack
from typing import Any

from sqlalchemy import Connection, RowMapping, Table, func, select, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.storage import dialect, postgres
from bot.storage.address import server_address, sqlite_path
from bot.storage.sealing import AsItIs
from bot.storage.sqlite import reading_engine
from bot.storage.tables import metadata

ROWS_AT_ONCE = 500


class NotEmptyError(Exception):
    """The database to copy to holds rows already."""


class NotTheSameError(Exception):
    """A row is not what its original was; the message is the name of the table."""


async def copy(source: str, target: str) -> int:
    """Copy every row, as it is kept, from one URL to another whose tables are empty; return how many there were.

    Nobody else may write to either meanwhile. Raises NotEmptyError, NotTheSameError, or an error of either database;
    then nothing was copied.
    """
    async with AsyncExitStack() as stack:
        engines = [_engine(source), _engine(target)]
        for engine in engines:
            stack.push_async_callback(engine.dispose)
        old = await stack.enter_async_context(engines[0].connect())
        new = await stack.enter_async_context(engines[1].begin())
        if await new.run_sync(_count):
            raise NotEmptyError
        for table in metadata.sorted_tables:
            await _copy_rows(old, new, table)
        for table in metadata.sorted_tables:
            await _compare_rows(old, new, table)
            highest = await old.run_sync(dialect.highest_number, table)
            await new.run_sync(dialect.go_on_behind, table, highest)
        return await new.run_sync(_count)


def _engine(url: str) -> AsyncEngine:
    address, path = server_address(url), sqlite_path(url)
    if address:
        return postgres.engine(address, 1, AsItIs()).execution_options(isolation_level="REPEATABLE READ")
    if path is None:
        raise FileNotFoundError(url)
    return reading_engine(path, AsItIs())


def _count(connection: Connection) -> int:
    counts = (select(func.count()).select_from(table) for table in metadata.sorted_tables)
    return sum(connection.execute(count).scalar_one() for count in counts)


async def _copy_rows(old: AsyncConnection, new: AsyncConnection, table: Table) -> None:
    found = await old.stream(select(table))
    async for rows in found.mappings().partitions(ROWS_AT_ONCE):
        await new.execute(table.insert(), [dict(row) for row in rows])


async def _compare_rows(old: AsyncConnection, new: AsyncConnection, table: Table) -> None:
    """Raise NotTheSameError unless both hold the same rows."""
    key = list(table.primary_key)
    found = await old.stream(select(table))
    seen = 0
    async for rows in found.mappings().partitions(ROWS_AT_ONCE):
        originals = _by_key(rows, table)
        copied = await new.execute(select(table).where(tuple_(*key).in_(list(originals))))
        if _by_key(copied.mappings(), table) != originals:
            raise NotTheSameError(table.name)
        seen += len(originals)
    if seen != (await new.execute(select(func.count()).select_from(table))).scalar_one():
        raise NotTheSameError(table.name)


def _by_key(rows: Iterable[RowMapping], table: Table) -> dict[tuple[Any, ...], dict[str, Any]]:
    return {tuple(row[column.name] for column in table.primary_key): dict(row) for row in rows}
