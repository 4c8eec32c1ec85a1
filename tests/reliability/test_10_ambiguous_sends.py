"""Sends of which nobody knows whether they arrived are repeated: no answer is missing, and few come twice."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e.conftest import inhabited
from tests.reliability.crowd import Crowd
from tests.reliability.row import Row


@dataclass(frozen=True)
class Load:
    updates: int
    people: int
    share_of_each: float


@pytest.mark.row(
    10, "ambiguous sends", "missing 0, inversions 0, repeats at most as many as answers were lost"
)
async def test_lost_answers_cut_lines_and_502s_leave_no_reply_out(tmp_path: Path, row: Row) -> None:
    load = row.load(Load(150, 20, 0.05), Load(500, 50, 0.05))
    async with inhabited(tmp_path) as world:
        lost, cut, refused = (
            world.telegram.faults.add(
                kind,
                method="sendMessage",
                code=502,
                probability=load.share_of_each,
                seed=row.seed + number,
                times=None,
            )
            for number, kind in enumerate(("lost", "drop", "status"))
        )
        crowd = Crowd(world, load.people)
        crowd.log(load.updates)
        await crowd.settled()
        world.telegram.faults.clear()
        await crowd.confirmed()
        assert 0 == await world.bot.stop()
    row.found(answers_lost=lost.hits, lines_cut=cut.hits, refused=refused.hits)
    found = crowd.audit(row)
    assert min(lost.hits, cut.hits, refused.hits) > 0
    assert {} == found.faults
    assert found.repeats <= lost.hits
