"""Who blocked the bot or is gone is tried once and not again; who comes back is served again."""

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from bot.playground.telegram import Telegram
from tests.driver import Somebody
from tests.e2e.conftest import World
from tests.reliability.clocks import SET_BY_FILE, Clock
from tests.reliability.pace import SENDS
from tests.reliability.row import Row
from tests.reliability.summaries import PATIENCE_S, due

A_WEEK_LATER = timedelta(days=8)
"""The hour of the next summary has come in every zone."""


@dataclass(frozen=True)
class Load:
    people: int
    blocked: int
    """Without the bot being told of it."""
    returning: int
    """So many of them."""
    deactivated: int
    migrated: int
    """Groups that became supergroups while an answer to them was on its way."""


@pytest.mark.row(
    15, "gone", "at most one send to each who is gone, nobody else missed, served again on return"
)
async def test_who_is_gone_is_tried_once_and_who_returns_is_served_again(tmp_path: Path, row: Row) -> None:
    load = row.load(Load(30, 6, 3, 3, 2), Load(300, 50, 25, 20, 10))
    clock = Clock(tmp_path)
    async with due(tmp_path, load.people, before=SET_BY_FILE) as summaries:
        telegram = summaries.world.telegram
        blocked = row.chance.sample(summaries.people, load.blocked)
        returning = blocked[: load.returning]
        deactivated = row.chance.sample(sorted(set(summaries.people) - set(blocked)), load.deactivated)
        gone = {*blocked, *deactivated} - set(returning)
        for person in blocked:
            telegram.faults.add("blocked", chat_id=person, times=None)
        for person in deactivated:
            telegram.deactivate(person)
        await summaries.world.bot.start()
        await summaries.reached(load.people - len(blocked) - len(deactivated))
        await telegram.wait_until(lambda: {*blocked, *deactivated} <= _tried(telegram).keys())
        telegram.faults.clear()
        for person in returning:
            await Somebody(telegram, telegram.people[person]).say("/help")
        for _ in range(load.migrated):
            await _answered_in_a_group_that_moves(summaries.world)
        once = summaries.got.total()
        clock.move(A_WEEK_LATER)
        await telegram.wait_until(lambda: summaries.got.total() >= once + load.people - len(gone), PATIENCE_S)
        assert 0 == await summaries.world.bot.stop()
    tries = max(_tried(telegram)[person] for person in gone)
    missed = sum(summaries.got[each] != 2 for each in set(summaries.people) - {*gone, *returning})
    missed += sum(summaries.got[each] != 1 for each in returning)
    row.found(most_tries=tries, missed=missed, groups_moved=load.migrated)
    assert 1 == tries
    assert 0 == missed


def _tried(telegram: Telegram) -> Counter[int]:
    """Return how often something was on its way to each."""
    return Counter(call.chat_id for call in telegram.calls if call.method in SENDS and call.chat_id)


async def _answered_in_a_group_that_moves(world: World) -> None:
    """Assert that an answer finds a group that became a supergroup after the question."""
    kim = world.somebody()
    group = world.telegram.create_group("Café", [kim.id], silent=True)
    world.telegram.faults.add("migrated", chat_id=group)
    world.telegram.say(kim.id, "/help", group)
    await world.telegram.wait_until(lambda: _moved_to(world.telegram, group) is not None)
    await world.telegram.wait_until(lambda: _heard_in(world.telegram, _moved_to(world.telegram, group)))


def _moved_to(telegram: Telegram, group: int) -> int | None:
    return telegram.chats[group].migrated_to


def _heard_in(telegram: Telegram, group: int | None) -> bool:
    return any(each["from"]["is_bot"] and "text" in each for each in telegram.messages(group or 0))
