"""Updates that come again, because an answer to a poll was lost or Telegram repeats itself, have no second effect."""

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
    waves: int
    """So many times people write and are answered, each time a poll or more."""
    lost_polls: float
    redeliveries: int


@pytest.mark.row(5, "repeated batches", "every effect once: lost 0, stored twice 0, missing 0, repeats 0")
async def test_what_telegram_gives_out_again_has_every_effect_once(tmp_path: Path, row: Row) -> None:
    load = row.load(Load(120, 10, 6, 0.3, 12), Load(1_000, 50, 50, 0.3, 100))
    async with inhabited(tmp_path) as world:
        lost = world.telegram.faults.add(
            "lost", method="getUpdates", probability=load.lost_polls, seed=row.seed, times=None
        )
        crowd = Crowd(world, load.people)
        for _ in range(load.waves):
            crowd.log(load.updates // load.waves)
            await crowd.answered()
            for update_id in row.chance.sample(world.telegram.confirmed, load.redeliveries // load.waves):
                world.telegram.redeliver(update_id)
        world.telegram.faults.clear()
        crowd.log(load.people)  # behind what was given out again last
        await crowd.settled()
        assert 0 == await world.bot.stop()
    row.found(polls_lost=lost.hits)
    found = crowd.audit(row)
    assert lost.hits > 0
    assert {} == found.faults
    assert 0 == found.repeats
