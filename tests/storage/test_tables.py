from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, inspect, select
from sqlalchemy.exc import StatementError

from bot.storage.tables import metadata, person
from tests.storage.tables_in_memory import tables_in_memory

# text that says nothing of a person: which update a message answers, which part of the menu was set
HARMLESS = {
    ("outbox", "key"),
    ("bot_profile", "part"),
    ("tally", "what"),
    ("tally", "detail"),
    ("build_step", "step"),  # one of six names that are in the code
}
TEXT = ("VARCHAR", "TEXT", "JSON")
FIRST, LAST = datetime(1970, 1, 2), datetime(2200, 1, 1)  # noqa: DTZ001 - hypothesis adds the zone
MOMENTS = st.datetimes(FIRST, LAST, timezones=st.timezones())


def _keep(connection: Connection, moment: datetime) -> datetime:
    connection.execute(person.insert().values(id=1, language="de", created_at=moment))
    kept: datetime = connection.execute(select(person.c.created_at)).scalar_one()
    return kept


@settings(max_examples=40)
@given(MOMENTS)
def test_a_moment_comes_back_as_the_same_moment_in_utc(moment: datetime) -> None:
    with tables_in_memory() as connection:
        kept = _keep(connection, moment)
    # in UTC, for a time that a zone skips equals none but itself
    assert (moment.astimezone(UTC), UTC) == (kept, kept.tzinfo)


def test_a_moment_without_a_zone_is_refused(connection: Connection) -> None:
    with pytest.raises(StatementError, match="a moment without a zone cannot be stored"):
        _keep(connection, datetime(2026, 11, 20, 9, 30))  # noqa: DTZ001 - the mistake in question


def test_no_moment_stays_no_moment(connection: Connection) -> None:
    _keep(connection, datetime(2026, 11, 20, tzinfo=UTC))
    assert connection.execute(select(person.c.unreachable_since)).scalar_one() is None


def test_keys_are_compared_by_their_bytes_whatever_the_alphabet_of_a_server(connection: Connection) -> None:
    (key,) = (column for column in inspect(connection).get_columns("outbox") if column["name"] == "key")
    assert {"sqlite": None, "postgresql": "C"}[connection.dialect.name] == getattr(
        key["type"], "collation", None
    )


@pytest.mark.parametrize("table", metadata.tables)
def test_no_index_holds_personal_text(connection: Connection, table: str) -> None:
    database = inspect(connection)
    kinds = {column["name"]: str(column["type"]) for column in database.get_columns(table)}
    indexed = {column for index in database.get_indexes(table) for column in index["column_names"]}
    indexed |= {column for key in database.get_unique_constraints(table) for column in key["column_names"]}
    indexed |= set(database.get_pk_constraint(table)["constrained_columns"])
    text = {(table, column) for column in indexed if kinds[str(column)].startswith(TEXT)}
    assert set() == text - HARMLESS


@pytest.mark.parametrize("table", metadata.tables)
def test_what_belongs_to_a_row_is_found_by_an_index_when_that_row_goes(
    connection: Connection, table: str
) -> None:
    database = inspect(connection)
    led: list[list[str | None]] = [[*database.get_pk_constraint(table)["constrained_columns"]]]
    led += [[*key["column_names"]] for key in database.get_unique_constraints(table)]
    led += [
        index["column_names"]
        for index in database.get_indexes(table)
        if not any(option.endswith("_where") for option in index.get("dialect_options", {}))
    ]
    foreign = [key["constrained_columns"] for key in database.get_foreign_keys(table)]
    assert [] == [key for key in foreign if not any(key == columns[: len(key)] for columns in led)]
