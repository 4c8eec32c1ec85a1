"""Told to wait, the bot sends nothing to anybody until then, and everything afterwards."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e.conftest import World, inhabited
from tests.reliability.crowd import Crowd
from tests.reliability.row import Row

RETRY_AFTER_S = 1


@dataclass(frozen=True)
class Load:
    updates: int
    people: int
    refusals: int


@pytest.mark.row(11, "flood reply", "no call while told to wait, missing 0, repeats 0")
async def test_nothing_is_sent_while_told_to_wait_and_nothing_is_missing_afterwards(
    tmp_path: Path, row: Row
) -> None:
    load = row.load(Load(150, 10, 3), Load(1_000, 50, 20))
    async with inhabited(tmp_path) as world:
        rule = world.telegram.faults.add(
            "status",
            method="sendMessage",
            code=429,
            retry_after=RETRY_AFTER_S,
            times=load.refusals,
            skip=20,
            probability=2 * load.refusals / load.updates,
            seed=row.seed,
        )
        crowd = Crowd(world, load.people)
        crowd.log(load.updates)
        await crowd.settled()
        assert 0 == await world.bot.stop()
    too_soon = _calls_while_told_to_wait(world)
    row.found(refused=rule.hits, too_soon=too_soon)
    found = crowd.audit(row)
    assert rule.hits > 0
    assert 0 == too_soon
    assert {} == found.faults
    assert 0 == found.repeats


def _calls_while_told_to_wait(world: World) -> int:
    """Return how many calls came after a refusal and before the time that it named."""
    sends = [call for call in world.telegram.calls if call.method == "sendMessage"]
    refused = [call.at for call in sends if call.error_code == 429]
    return sum(any(at < call.at < at + RETRY_AFTER_S for at in refused) for call in sends)
