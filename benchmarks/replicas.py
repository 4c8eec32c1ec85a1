"""What several processes get done on one PostgreSQL server, against a single one."""

import statistics
import tempfile
from pathlib import Path

from benchmarks.contenders import FIRST_PERSON
from benchmarks.databases import Kind, New, databases
from benchmarks.load import updates_a_second
from bot.playground.telegram import Person
from tests.e2e.replicas import replicated

SEED = 1
"""Of the proxy, which hands each update to any of them."""
SEVERAL = 3


async def one_and_several(rounds: int, people: int, updates: int) -> tuple[float, float]:
    """Return how many logged figures one process answers a second, and how many several do; medians, in turns."""
    measured: dict[int, list[float]] = {1: [], SEVERAL: []}
    async with databases(Kind.POSTGRESQL) as new:
        for _ in range(rounds):
            for number, rates in measured.items():
                rates.append(await _rate(new, number, people, updates))
    return statistics.median(measured[1]), statistics.median(measured[SEVERAL])


async def _rate(new: New, number: int, people: int, updates: int) -> float:
    """Return what so many processes get done on an empty database."""
    with tempfile.TemporaryDirectory() as folder:
        async with replicated(
            await new(), Path(folder), SEED, number, before="", LOG_LEVEL="WARNING"
        ) as them:
            crowd = tuple(range(FIRST_PERSON, FIRST_PERSON + people))
            for each in crowd:
                them.telegram.add_person(Person(each, "Kim", language_code="en"))
                them.telegram.private_chat(each).started = True
            await updates_a_second(them.telegram, crowd, people)  # everybody is met
            return await updates_a_second(them.telegram, crowd, updates)
