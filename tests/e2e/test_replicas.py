"""Three processes share a PostgreSQL server: everything once and in its order, whatever befalls one of them."""

import asyncio
import re
from pathlib import Path

from sqlalchemy import Connection, func, select

from bot.storage.database import Database
from bot.storage.tables import change, inbox, outbox
from tests.e2e.replicas import LEASE_S, replicated

PEOPLE, FIGURES = 6, 12
SERVED_S = 60.0


def _state(connection: Connection) -> tuple[int, int, int]:
    """Return how many changes were made, and how much waits to be handled and to be sent."""
    counts = (
        select(func.count()).select_from(change),
        select(func.count()).where(inbox.c.body.is_not(None)),
        select(func.count()).select_from(outbox),
    )
    changes, waiting, letters = (connection.execute(count).scalar_one() for count in counts)
    return changes, waiting, letters


async def _served(database: Database, changes: int) -> None:
    async with asyncio.timeout(SERVED_S):
        while await database.read(_state) != (changes, 0, 0):  # noqa: ASYNC110 - a row that goes makes no sound
            await asyncio.sleep(0.05)


async def test_everything_is_done_once_and_told_in_its_order_while_some_are_killed_or_stand_still(
    postgresql_url: str, tmp_path: Path
) -> None:
    faults = 0
    async with replicated(postgresql_url, tmp_path, seed=1) as replicas:
        people = [replicas.somebody() for _ in range(PEOPLE)]

        async def befall() -> None:
            nonlocal faults
            for fault in (replicas.kill(), replicas.stop_for_long(LEASE_S + 1), replicas.kill()):
                await asyncio.sleep(0.2)
                faults += 1
                await fault

        befalling = asyncio.create_task(befall())
        for number in range(1, FIGURES + 1):
            for kim in people:
                replicas.telegram.say(kim.id, f"/log {1000 + number} 50 2026-10-{number:02}")
            await asyncio.sleep(0.1)
        await befalling
        database = Database(postgresql_url)
        await database.open()
        await _served(database, PEOPLE * FIGURES)
        await database.close()
        repeats = 0
        for kim in people:
            heard = [each["text"] for each in replicas.telegram.messages(kim.id) if each["from"]["is_bot"]]
            told = [int(found[1]) for text in heard if (found := re.search(r"1,0(\d\d) followers", text))]
            assert list(range(1, FIGURES + 1)) == sorted(set(told)), told
            assert told == sorted(told), told
            repeats += len(told) - FIGURES
        assert repeats <= faults
        for process in replicas.processes:
            assert "Traceback" not in process.said()
