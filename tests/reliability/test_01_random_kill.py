"""Killed at random instants, the bot loses nothing, stores nothing twice and leaves no reply out."""

from pathlib import Path

import pytest

from tests.e2e.conftest import inhabited
from tests.reliability.crowd import Crowd
from tests.reliability.kills import Kills, survived
from tests.reliability.row import Row


@pytest.mark.row(
    1,
    "random kill",
    "lost 0, stored twice 0, missing 0, inversions 0, repeats at most 1 a kill, of what it caught inside a send",
)
async def test_kills_at_random_lose_nothing_store_nothing_twice_and_leave_no_reply_out(
    tmp_path: Path, row: Row
) -> None:
    load = row.load(Kills(150, 20, 2), Kills(2_000, 50, 50))
    async with inhabited(tmp_path) as world:
        crowd = Crowd(world, load.people)
        crowd.log(load.updates)
        await survived(crowd, row, load)
