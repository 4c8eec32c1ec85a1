import asyncio
import json
import random
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Table, event, func, select

from bot.storage import conversations, dead_letters, effects, erasure, inbox
from bot.storage.database import Database
from bot.storage.effects import Origin, Record
from bot.storage.inbox import Arrival
from bot.storage.tables import metadata
from domain.measurement import Measurement
from tests.storage.lives import live
from tests.storage.moments import LATER, NOW
from tests.storage.tables_in_memory import tables_in_memory

KIM, LEE = 700_001, 7_000_012  # the digits of one id begin the other
NOTE = "marked note of mine"
SAID = "marked words of mine"
NAMING = {"id", "person_id", "chat_id"}
WAITING_OR_BURIED = {"SCAN inbox USING INDEX ix_inbox_waiting", "SCAN dead_letter"}
"""What is gone through from end to end: few rows, of which any may name somebody."""


def _bury_naming(connection: Connection, person_id: int, sender: int | None = None) -> None:
    """Bury an update of somebody else that names a person, as one does that answers them in a group."""
    named = {"from": {"id": person_id, "first_name": "Kim"}, "text": SAID}
    raw = {"message": {"from": {"id": sender or 1}, "reply_to_message": named}}
    body = json.dumps(raw, separators=(",", ":"))
    dead_letters.bury_update(connection, Arrival(1, 1, sender, body), "ValueError", NOW)


def _rows(connection: Connection) -> Iterable[tuple[Table, dict[str, object]]]:
    for table in metadata.sorted_tables:
        for row in connection.execute(select(table)).mappings():
            yield table, dict(row)


def _of(connection: Connection, person_id: int) -> list[tuple[str, dict[str, object]]]:
    return [
        (table.name, row)
        for table, row in _rows(connection)
        if any(row.get(name) == person_id for name in NAMING)
    ]


def test_the_test_leaves_something_of_a_person_in_every_table_that_names_people(
    connection: Connection,
) -> None:
    live(connection, KIM)
    naming = {
        table.name for table in metadata.sorted_tables if {"person_id", "chat_id"} & set(table.c.keys())
    }
    assert {*naming, "person"} == {table for table, _ in _of(connection, KIM)}


def test_an_erasure_looks_at_nobody_else_s_rows() -> None:
    with tables_in_memory() as connection:
        live(connection, KIM)
        assert _looked_through(connection, lambda: erasure.erase(connection, KIM)) == WAITING_OR_BURIED


def _looked_through(connection: Connection, work: Callable[[], None]) -> set[str]:
    """Return the tables, or parts of them, that SQLite goes through from end to end in the course of some work."""
    said: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        said.append((statement, parameters))

    event.listen(connection, "before_cursor_execute", note)
    work()
    event.remove(connection, "before_cursor_execute", note)
    steps = [
        row.detail
        for statement, given in said
        if not statement.startswith("PRAGMA")
        for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given)
    ]
    return {step for step in steps if step.startswith("SCAN")}


def test_after_an_erasure_no_row_names_the_person(connection: Connection) -> None:
    live(connection, KIM)
    _bury_naming(connection, KIM)
    erasure.erase(connection, KIM)
    assert [] == _of(connection, KIM)


def test_after_an_erasure_no_text_names_the_person(connection: Connection) -> None:
    live(connection, KIM)
    live(connection, LEE)
    _bury_naming(connection, KIM, sender=LEE)
    erasure.erase(connection, KIM)
    texts = [value for _, row in _rows(connection) for value in row.values() if isinstance(value, str)]
    assert [] == [text for text in texts if re.search(rf"\b{KIM}\b", text)]


def test_an_erasure_leaves_everybody_else_alone(connection: Connection) -> None:
    live(connection, KIM)
    live(connection, LEE)
    _bury_naming(connection, LEE)
    before = _of(connection, LEE)
    everybody = connection.execute(
        select(func.count()).select_from(metadata.tables["dead_letter"])
    ).scalar_one()
    mine = len([table for table, _ in _of(connection, KIM) if table == "dead_letter"])
    erasure.erase(connection, KIM)
    left = connection.execute(select(func.count()).select_from(metadata.tables["dead_letter"])).scalar_one()
    assert before == _of(connection, LEE)
    assert everybody - mine == left


def test_an_erased_persons_updates_are_still_recognised(connection: Connection) -> None:
    arrival = Arrival(1, 5, KIM, "{}")
    inbox.keep(connection, [arrival], NOW)
    erasure.erase(connection, KIM)
    assert [] == inbox.keep(connection, [arrival], NOW)
    assert [] == inbox.waiting(connection, 1, LATER)
    assert not inbox.finish(connection, arrival)


def test_an_erasure_can_be_repeated_and_somebody_unknown_can_be_erased(connection: Connection) -> None:
    live(connection, KIM)
    erasure.erase(connection, KIM)
    erasure.erase(connection, KIM)
    erasure.erase(connection, LEE)
    assert [] == _of(connection, KIM)


def test_after_an_erasure_one_can_begin_anew(connection: Connection) -> None:
    live(connection, KIM)
    erasure.erase(connection, KIM)
    origin = Origin(KIM, KIM, "en", 1)
    effects.apply(connection, origin, [Record(Measurement(day=NOW.date(), followers=5))], NOW)
    assert conversations.find(connection, KIM, NOW) is None
    assert {"person", "account", "measurement", "change"} == {table for table, _ in _of(connection, KIM)}


@pytest.mark.parametrize("seed", range(20))
async def test_after_an_erasure_the_files_hold_none_of_the_persons_bytes(
    database: Database, seed: int
) -> None:
    chance = random.Random(seed)
    others = chance.sample(range(1, 1_000_000), chance.randint(1, 6))
    padding = "x" * chance.randint(0, 1_000)
    await database.write(_all_live, others[::2], seed, padding)
    await database.write(live, KIM, seed, NOTE * chance.randint(1, 100), SAID * chance.randint(1, 100))
    await database.write(_all_live, others[1::2], seed, padding)
    assert {NOTE, SAID} == _found_in(database)
    await database.write(erasure.erase, KIM)
    assert await erasure.forget_bytes(database)
    assert set() == _found_in(database)


async def test_an_erasure_that_was_cut_short_is_made_up_for_by_the_next_process(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/bot.db"
    first = Database(url)
    await first.open()
    await first.write(metadata.create_all)
    await first.write(live, KIM)
    await first.write(erasure.erase, KIM)
    await first.close()
    second = Database(url)
    await second.open()
    owed = await second.read(_owed)
    await erasure.forget_bytes(second)
    assert (1, 0) == (owed, await second.read(_owed))
    await second.close()


async def test_bytes_are_forgotten_once_for_each_erasure(database: Database) -> None:
    await database.write(live, KIM)
    await database.write(erasure.erase, KIM)
    assert await erasure.forget_bytes(database)
    written = _log_size(database)
    assert await erasure.forget_bytes(database)
    assert written == _log_size(database)


async def test_an_erasure_during_the_rewriting_is_owed_another_one(database: Database) -> None:
    await database.write(erasure.erase, KIM)
    await asyncio.gather(
        erasure.forget_bytes(database), *(database.write(erasure.erase, n) for n in range(20))
    )
    assert await database.read(_owed) in {0, 21}
    await erasure.forget_bytes(database)
    assert 0 == await database.read(_owed)


def _owed(connection: Connection) -> int:
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def _log_size(database: Database) -> int:
    return Path(f"{database.path}-wal").stat().st_size


def _all_live(connection: Connection, people: list[int], seed: int, note: str) -> None:
    for person_id in people:
        live(connection, person_id, seed, note)


def _found_in(database: Database) -> set[str]:
    files = [Path(f"{database.path}{ending}") for ending in ("", "-wal", "-shm")]
    content = b"".join(path.read_bytes() for path in files if path.exists())
    return {marked for marked in (NOTE, SAID) if marked.encode() in content}
