"""Three processes on one PostgreSQL server deliver a run of summaries, whatever befalls one of them."""

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from benchmarks.seeding import keep_due
from bot.clock import utc_now
from bot.playground.telegram import Person, Telegram
from bot.storage.database import Database
from tests.domain.zones_of_the_world import ZONES
from tests.e2e.replicas import LEASE_S, Replicas, replicated
from tests.reliability.pace import MOST_A_SECOND, keeps_the_limit
from tests.reliability.row import Row
from tests.reliability.summaries import FIRST, ZONES_USED

PATIENCE_S = 120.0


@dataclass(frozen=True)
class Load:
    people: int
    kills: int
    stops: int
    """SIGSTOP, for longer than a lease lasts."""
    send_rate: int
    """Of all processes together; below the limit where other work of the machine pushes messages together."""


@pytest.mark.row(
    13,
    "weekly, replicas",
    f"missed 0, repeats at most 1 a fault, at most {MOST_A_SECOND} in any second",
)
async def test_everybody_gets_their_summary_from_whichever_process_at_one_pace(
    postgresql_url: str, tmp_path: Path, row: Row
) -> None:
    load = row.load(Load(60, 1, 1, 20), Load(2_000, 100, 20, 30))
    people = range(FIRST, FIRST + load.people)
    faults = row.chance.sample(["kill"] * load.kills + ["stop"] * load.stops, load.kills + load.stops)
    async with replicated(postgresql_url, tmp_path, row.seed, SEND_RATE=str(load.send_rate)) as replicas:
        got = _counted(replicas.telegram, people)
        await _have_due(postgresql_url, people)
        for share, fault in zip(
            sorted(row.chance.sample(range(5, load.people - 15), len(faults))), faults, strict=True
        ):
            await replicas.telegram.wait_until(lambda at=share: len(got) >= at, PATIENCE_S)  # type: ignore[misc]
            await _befall(replicas, fault)
        await replicas.telegram.wait_until(lambda: len(got) >= load.people, PATIENCE_S)
    missed, repeats = len(set(people) - set(got)), got.total() - len(got)
    row.found(missed=missed, repeats=repeats)
    assert 0 == missed
    assert repeats <= len(faults)
    assert keeps_the_limit(replicas.telegram, row)


def _counted(telegram: Telegram, people: range) -> Counter[int]:
    """Have people who talked to the bot before; return who gets how many pictures from now on."""
    got: Counter[int] = Counter()

    def sent(event: dict[str, Any]) -> None:
        if event["type"] == "message" and "photo" in event["message"]:
            got[event["chat_id"]] += 1

    telegram.listeners.add(sent)
    telegram.flood.enabled = True
    for number in people:
        telegram.add_person(Person(number, "Kim", language_code="en"))
        telegram.private_chat(number).started = True
    return got


async def _have_due(url: str, people: range) -> None:
    database = Database(url)
    await database.open()
    await database.write(keep_due, people, ZONES[:ZONES_USED], utc_now(), timedelta(hours=1))
    await database.close()


async def _befall(replicas: Replicas, fault: str) -> None:
    if fault == "kill":
        await replicas.kill()
    else:
        await replicas.stop_for_long(LEASE_S + 1)
