"""What somebody gave can be taken along whole; once they are erased, nothing of them is left and nothing follows."""

import asyncio
import csv
import io
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.driver import Somebody
from tests.e2e.conftest import World, inhabited
from tests.e2e.traces import marked, places_of
from tests.reliability.row import Row

MARK = "Zanzibarleuchtturm"
POINT, STATEMENTS, REWRITTEN = "point.txt", "statements.txt", "rewritten.txt"
WATCHED = f"""
import os, pathlib, signal
from sqlalchemy import event
from bot.storage import erasure
from bot.storage.database import Database

erase, forget = erasure.erase, Database.forget_deleted_bytes
point, statements = pathlib.Path("{POINT}"), pathlib.Path("{STATEMENTS}")

def watched(connection, person_id):
    fatal, done = (int(point.read_text()) if point.exists() else None), 0

    def count(*_):
        nonlocal done
        if done == fatal:
            point.unlink()
            os.kill(os.getpid(), signal.SIGKILL)
        done += 1

    event.listen(connection, "before_cursor_execute", count)
    erase(connection, person_id)
    event.remove(connection, "before_cursor_execute", count)
    statements.write_text(str(done))

async def noted(self):
    with open("{REWRITTEN}", "a") as rewritten:
        rewritten.write("x")
    return await forget(self)

erasure.erase, Database.forget_deleted_bytes = watched, noted
"""
"""Kills the process before a statement of an erasure, as a file says; notes statements and rewritings of the file."""
GONE = "Done, everything is deleted."
FORGOTTEN_S = 15.0
LOOK_S = 0.1


@dataclass(frozen=True)
class Load:
    people: int
    kills: int


@pytest.mark.row(
    17, "export and erase", "exports complete; 0 rows and 0 bytes left, nothing sent after the goodbye"
)
async def test_an_erasure_that_is_killed_at_any_statement_leaves_nothing(tmp_path: Path, row: Row) -> None:
    load = row.load(Load(3, 2), Load(50, 49))
    async with inhabited(tmp_path, before=WATCHED) as world:
        people = [world.somebody() for _ in range(load.people)]
        complete = [await _takes_everything_along(world, kim) for kim in people]
        await _erased(world, people[0], None)
        statements = int((tmp_path / STATEMENTS).read_text())
        points = [row.chance.randrange(statements) for _ in range(load.kills)]
        if row.full:
            points = [number % statements for number in range(load.kills)]
        for kim, point in zip(people[1:], points, strict=True):
            await _erased(world, kim, point)
        heard = {kim.id: len(world.heard(kim)) for kim in people}
        await _forgotten(tmp_path)
        assert 0 == await world.bot.stop()
    left = sum(len(places_of(world.bot.database, kim.id)) for kim in people)
    later = sum(len(world.heard(kim)) - heard[kim.id] for kim in people)
    row.found(statements=statements, exports_complete=sum(complete), rows_left=left, sent_later=later)
    row.found(files_with_bytes=len(marked(tmp_path, MARK)))
    assert all(complete)
    assert (0, 0) == (left, later)
    assert [] == marked(tmp_path, MARK)


async def test_who_leaves_together_hears_goodbye_at_once_and_the_file_is_rewritten_once(
    tmp_path: Path,
) -> None:
    async with inhabited(tmp_path, before=WATCHED) as world:
        people = [world.somebody() for _ in range(5)]
        for kim in people:
            await kim.say("12400 followers")
        asked = [await kim.say("/delete") for kim in people]
        for kim, question in zip(people, asked, strict=True):
            world.telegram.press(kim.id, question.id, question.button("Yes, delete everything"))
        for kim in people:
            await world.hears(kim, GONE)
        assert not (tmp_path / REWRITTEN).exists()
        assert 0 == await world.bot.stop()
    assert "x" == (tmp_path / REWRITTEN).read_text()


async def _takes_everything_along(world: World, kim: Somebody) -> bool:
    """Have somebody keep figures and export them; return whether the file holds exactly these."""
    first = 10_000 + kim.id % 1_000
    for day in (1, 8):
        await kim.say(f"/log {first + day} 48 2026-01-{day:02}")
    await kim.say(f"{first} followers 48 likes because of {MARK}")
    file = (await kim.say("/export")).document
    assert file is not None
    rows = list(csv.DictReader(io.StringIO(world.telegram.files[file["file_id"]].decode())))
    held = [(int(each["followers"]), int(each["likes"]), MARK in each["note"]) for each in rows]
    return held == [(first + 1, 48, False), (first + 8, 48, False), (first, 48, True)]


async def _erased(world: World, kim: Somebody, point: int | None) -> None:
    """Have somebody erased, by a process that dies before a statement and by the next one."""
    question = await kim.say("/delete")
    if point is not None:
        (world.folder / POINT).write_text(str(point))
    world.telegram.press(kim.id, question.id, question.button("Yes, delete everything"))
    if point is not None:
        await world.bot.ended()
        await world.bot.start()
    await world.hears(kim, GONE)


async def _forgotten(folder: Path) -> None:
    """Wait until the file was rewritten without what was erased."""
    async with asyncio.timeout(FORGOTTEN_S):
        while marked(folder, MARK):  # noqa: ASYNC110 - a file makes no sound
            await asyncio.sleep(LOOK_S)
