"""Without room on the disk or with a damaged file nothing is confirmed unless stored, and a line says what to do."""

import asyncio
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e.conftest import inhabited
from tests.e2e.process import START_S, BotProcess
from tests.reliability.crowd import Crowd
from tests.reliability.row import Row
from tests.reliability.troubles import AS_TOLD, FULL, TOLD, UNWRITABLE, actions, ended

LATEST_TROUBLE_S = 30.0


@dataclass(frozen=True)
class Full:
    updates: int
    people: int


@pytest.mark.row(19, "database, no room", "nothing confirmed unless stored; as 1 once there is room")
@pytest.mark.parametrize("pragma", [FULL, UNWRITABLE], ids=["full", "not to be written"])
async def test_without_room_on_the_disk_nothing_is_confirmed_and_afterwards_everybody_is_answered(
    tmp_path: Path, row: Row, pragma: str
) -> None:
    load = row.load(Full(60, 10), Full(300, 10))
    async with inhabited(tmp_path, before=AS_TOLD) as world:
        crowd = Crowd(world, load.people)
        crowd.log(load.updates // 2)
        await crowd.answered(5)
        (tmp_path / TOLD).write_text(pragma)
        crowd.log(load.updates // 2)
        async with asyncio.timeout(LATEST_TROUBLE_S):
            while "database_trouble" not in actions(world):  # noqa: ASYNC110 - what is told makes no sound
                await asyncio.sleep(0.05)
        unstored = set(world.telegram.confirmed) - numbers(world.bot.database)
        (tmp_path / TOLD).unlink()
        await crowd.settled()
        assert 0 == await world.bot.stop()
    row.found(confirmed_unstored=len(unstored))
    found = crowd.audit(row)
    assert set() == unstored
    assert {} == found.faults
    assert 0 == found.repeats


@pytest.mark.parametrize(
    ("pragma", "told"),
    [
        (FULL, "the disk of the database sqlite:///mikroskop.db is full"),
        (UNWRITABLE, "the database sqlite:///mikroskop.db cannot be"),
    ],
    ids=["full", "not to be written"],
)
async def test_a_disk_without_room_at_the_start_ends_the_process_with_a_line_that_says_so(
    tmp_path: Path, pragma: str, told: str
) -> None:
    (tmp_path / TOLD).write_text(pragma)
    bot = BotProcess("http://127.0.0.1:9", tmp_path, before=AS_TOLD)
    await bot.launch()
    async with asyncio.timeout(START_S):
        assert 1 == await bot.ended()
    [line] = bot.said().splitlines()
    assert line.startswith(f"mikroskop: {told}")


async def test_a_damaged_file_at_the_start_is_left_as_it_is_and_its_updates_wait_at_telegram(
    tmp_path: Path,
) -> None:
    async with inhabited(tmp_path) as world:
        kim = world.somebody()
        await kim.say("12400 followers")
        assert 0 == await world.bot.stop()
        sound = world.bot.database.read_bytes()
        damaged = sound[: len(sound) // 2]
        world.bot.database.write_bytes(damaged)
        kim.expect()
        world.telegram.say(kim.id, "12500 followers")
        await world.bot.launch()
        assert (1, True) == ((await ended(world))[0], "is damaged" in world.bot.said())
        assert damaged == world.bot.database.read_bytes()
        world.bot.database.write_bytes(sound)
        await world.bot.start()
        assert "12,500" in (await kim.answer()).text


def numbers(path: Path) -> set[int]:
    """Return the numbers of the updates that are kept."""
    with closing(sqlite3.connect(path)) as database:
        return {number for (number,) in database.execute("SELECT update_id FROM inbox")}
