import asyncio
import json
import random
import re
from collections.abc import Iterable
from datetime import date, time, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import Connection, Table, func, select

from bot.storage import (
    accounts,
    conversations,
    dead_letters,
    effects,
    erasure,
    inbox,
    outbox,
    partners,
    uploads,
)
from bot.storage.database import Database
from bot.storage.diary import Hour, KeepCooperation
from bot.storage.effects import Ask, Effect, Origin, Record, Remember
from bot.storage.goals import SetGoal
from bot.storage.guide import TickStep
from bot.storage.inbox import Arrival
from bot.storage.milestones import TellMilestone
from bot.storage.outbox import Letter
from bot.storage.partners import KeepPartner
from bot.storage.tables import metadata
from bot.storage.tips import ShowTip
from bot.storage.uploads import ReceiveFile
from bot.storage.weekly import SetWeekly
from domain.accounts import Account
from domain.diary import Cooperation, Stage
from domain.goal import Goal
from domain.guide import BuildStep
from domain.measurement import Measurement
from domain.milestones import Milestone
from domain.partners import Partner
from domain.person import Role
from domain.schedule import Schedule, Weekday
from domain.series import Metric
from domain.table import Entry
from tests.storage.moments import NOW

KIM, LEE = 700_001, 7_000_012  # the digits of one id begin the other
GROUP = -4_000_001
NOTE = "marked note of mine"
SAID = "marked words of mine"
NAMING = {"id", "person_id", "chat_id"}


def _live(connection: Connection, person_id: int, seed: int = 1, note: str = "n", said: str = "s") -> None:
    """Let a person leave something in every table that can hold something of a person."""
    chance = random.Random(f"{person_id}:{seed}")
    for number in range(chance.randint(2, 12)):
        update_id = person_id * 100 + number
        day = date(2026, 1, 1) + timedelta(days=chance.randint(0, 300))
        stated = Measurement(day=day, followers=chance.randint(0, 10**6), note=note)
        told: list[Effect] = [
            Remember(role=Role.BLOGGER, zone="Europe/Berlin"),
            Record(stated),
            Ask("log.likes", {"note": note}),
            ShowTip("fixed-day", day),
            KeepPartner(Partner(account=Account(name=said[:64]), followers=9_000, note=note[:64]), day),
            TickStep(BuildStep.FIT, day),
            SetGoal(Goal(metric=Metric.FOLLOWERS, target=Decimal(10_000), set_on=day)),
            SetWeekly(Schedule(zone="Europe/Berlin", weekday=Weekday.MONDAY, at=time(9))),
        ]
        effects.apply(connection, Origin(person_id, person_id, "de", update_id), told, NOW)
        kept = accounts.owned(connection, person_id)
        assert kept is not None
        (partner, *_) = partners.all_of(connection, person_id)
        idea = Cooperation(days={Stage.IDEA: day}, next_on=day + timedelta(days=3))
        diary = KeepCooperation(partner.id, update_id, idea, Hour(time(9), "Europe/Berlin"))
        effects.apply(connection, Origin(person_id, person_id, "de", update_id), [diary], NOW)
        cheer = TellMilestone(kept, Milestone(metric=Metric.FOLLOWERS, at=Decimal(1_000)), day)
        effects.apply(connection, Origin(person_id, person_id, "de", update_id), [cheer], NOW)
        file = uploads.receive(connection, person_id, "de", person_id, ReceiveFile("f", said[:64]), NOW)
        uploads.stage(connection, file, [""], [Entry(2, "", day, 5, None, note)])
        body = json.dumps({"update_id": update_id, "message": {"from": {"id": person_id}, "text": said}})
        inbox.keep(connection, [Arrival(1, update_id, person_id, body)], NOW)
        letters = [
            Letter(f"u1:{update_id}:0", person_id, person_id, {"text": said}),
            Letter(f"u1:{update_id}:1", person_id, GROUP, {"text": said}),
            Letter(f"u1:{update_id}:2", None, person_id, {"text": said}),
        ]
        outbox.put(connection, letters, NOW)
        dead_letters.bury_update(connection, Arrival(1, update_id, person_id, body), "ValueError", NOW)


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
    _live(connection, KIM)
    naming = {
        table.name for table in metadata.sorted_tables if {"person_id", "chat_id"} & set(table.c.keys())
    }
    assert {*naming, "person"} == {table for table, _ in _of(connection, KIM)}


def test_after_an_erasure_no_row_names_the_person(connection: Connection) -> None:
    _live(connection, KIM)
    _bury_naming(connection, KIM)
    erasure.erase(connection, KIM)
    assert [] == _of(connection, KIM)


def test_after_an_erasure_no_text_names_the_person(connection: Connection) -> None:
    _live(connection, KIM)
    _live(connection, LEE)
    _bury_naming(connection, KIM, sender=LEE)
    erasure.erase(connection, KIM)
    texts = [value for _, row in _rows(connection) for value in row.values() if isinstance(value, str)]
    assert [] == [text for text in texts if re.search(rf"\b{KIM}\b", text)]


def test_an_erasure_leaves_everybody_else_alone(connection: Connection) -> None:
    _live(connection, KIM)
    _live(connection, LEE)
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
    assert [] == inbox.waiting(connection, 1)
    assert not inbox.finish(connection, arrival)


def test_an_erasure_can_be_repeated_and_somebody_unknown_can_be_erased(connection: Connection) -> None:
    _live(connection, KIM)
    erasure.erase(connection, KIM)
    erasure.erase(connection, KIM)
    erasure.erase(connection, LEE)
    assert [] == _of(connection, KIM)


def test_after_an_erasure_one_can_begin_anew(connection: Connection) -> None:
    _live(connection, KIM)
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
    await database.write(_live, KIM, seed, NOTE * chance.randint(1, 100), SAID * chance.randint(1, 100))
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
    await first.write(_live, KIM)
    await first.write(erasure.erase, KIM)
    await first.close()
    second = Database(url)
    await second.open()
    owed = await second.read(_owed)
    await erasure.forget_bytes(second)
    assert (1, 0) == (owed, await second.read(_owed))
    await second.close()


async def test_bytes_are_forgotten_once_for_each_erasure(database: Database) -> None:
    await database.write(_live, KIM)
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
        _live(connection, person_id, seed, note)


def _found_in(database: Database) -> set[str]:
    files = [Path(f"{database.path}{ending}") for ending in ("", "-wal", "-shm")]
    content = b"".join(path.read_bytes() for path in files if path.exists())
    return {marked for marked in (NOTE, SAID) if marked.encode() in content}
