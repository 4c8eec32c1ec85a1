"""Troubles of the database, in the real process: people are answered afterwards, or it ends and says why."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.driver import Somebody
from tests.e2e.conftest import World, inhabited
from tests.reliability.row import Row
from tests.reliability.troubles import actions, ended

PROMISE_S = 10.0
IMPATIENT = "from bot.storage import database, writer; database.PATIENCE_S = writer.PATIENCE_S = 0.1"
HANGS = "import time; from bot.storage import housekeeping; housekeeping.tidy = lambda *_: time.sleep(600)"
"""The first unit after the start hangs, as it does where a disk does not answer."""
NOTICED_SOON = "from bot.storage import watch; watch.STUCK_S = 1.5"


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the database as another process does that writes."""
    with closing(sqlite3.connect(path, isolation_level=None)) as somebody_else:
        somebody_else.execute("BEGIN IMMEDIATE")
        yield
        somebody_else.execute("ROLLBACK")


async def stopped(world: World) -> int:
    """Ask the process to end within what it promises, and return its exit code."""
    async with asyncio.timeout(PROMISE_S):
        return await world.bot.stop()


def kept(path: Path, who: Somebody) -> list[int]:
    """Return the followers that are kept of somebody."""
    with closing(sqlite3.connect(path)) as database:
        query = "SELECT followers FROM measurement WHERE person_id = ?"
        return [row[0] for row in database.execute(query, (who.id,))]


@dataclass(frozen=True)
class Locked:
    seconds: float


@pytest.mark.row(19, "database, locked", "nothing confirmed unless stored, everybody answered afterwards")
@pytest.mark.parametrize("before", ["", IMPATIENT], ids=["patient", "impatient"])
async def test_while_the_database_is_locked_nothing_is_confirmed_and_afterwards_everybody_is_answered(
    tmp_path: Path, before: str, row: Row
) -> None:
    load = row.load(Locked(2.5), Locked(10))
    async with inhabited(tmp_path, before=before) as world:
        kim, lee = world.somebody(), world.somebody()
        await kim.say("/help")
        with locked(world.bot.database):
            for who, followers in ((kim, 12_400), (lee, 12_500)):
                who.expect()
                world.telegram.say(who.id, f"{followers} followers")
            await asyncio.sleep(load.seconds)
            row.found(confirmed_meanwhile=2 - len(world.telegram.pending))
            assert 2 == len(world.telegram.pending)
            assert [] == kept(world.bot.database, kim)
        assert "12,400" in (await kim.answer()).text
        assert "12,500" in (await lee.answer()).text
        assert [12_400] == kept(world.bot.database, kim)
        assert "database_well" == actions(world)[-1]
        if not before:
            assert ["database_trouble", "database_well"] == actions(world)


async def test_a_stop_is_heard_while_the_database_is_locked_and_loses_nothing(tmp_path: Path) -> None:
    async with inhabited(tmp_path) as world:
        kim = world.somebody()
        await kim.say("/help")
        kim.expect()
        with locked(world.bot.database):
            world.telegram.say(kim.id, "12400 followers")
            assert 0 == await stopped(world)
        await world.bot.start()
        assert "12,400" in (await kim.answer()).text


async def test_a_stop_is_heard_while_a_disk_does_not_answer(tmp_path: Path) -> None:
    async with inhabited(tmp_path, before=HANGS) as world:
        world.telegram.say(world.somebody().id, "12400 followers")
        assert 0 == await stopped(world)
        assert ["database_left_open"] == actions(world)
        assert 1 == len(world.telegram.pending)


async def test_a_disk_that_does_not_answer_ends_the_process_with_a_line_that_says_so(tmp_path: Path) -> None:
    async with inhabited(tmp_path, before=f"{HANGS}\n{NOTICED_SOON}") as world:
        code, line = await ended(world)
        assert 1 == code
        assert line.startswith("mikroskop: the database sqlite:///mikroskop.db has not answered for ")
        assert ["database_stuck", "database_left_open"] == actions(world)
        assert "unit=<lambda>" in world.bot.said()


async def test_a_lock_that_stays_ends_the_process_with_a_line_that_says_so(tmp_path: Path) -> None:
    async with inhabited(tmp_path, before=NOTICED_SOON) as world:
        with locked(world.bot.database):
            world.telegram.say(world.somebody().id, "12400 followers")
            code, line = await ended(world)
        assert 1 == code
        assert "the database sqlite:///mikroskop.db is locked by another program (for " in line
        assert line.endswith("Close what has it open, then start again. Nothing is lost.")
        assert 1 == len(world.telegram.pending)
