"""A connection that breaks in a commit: nobody knows whether it is stored, and everybody is answered once."""

import pytest
from sqlalchemy import Connection, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables import change, outbox
from bot.telegram import intake, lanes, untiring
from tests.conftest import running

EVERY = 3
FIGURES = 6


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Break every third commit, in turns before the server has it and afterwards; tell whether it has."""
    commit, told, count = AsyncConnection.commit, list[bool](), 0
    for module, pause in ((lanes, "PAUSE_S"), (intake, "PAUSE_S"), (untiring, "PAUSE_S")):
        monkeypatch.setattr(module, pause, 0.01)

    async def breaks(connection: AsyncConnection) -> None:
        nonlocal count
        count += 1
        if count % EVERY:
            return await commit(connection)
        told.append(count % (2 * EVERY) == 0)
        if told[-1]:
            await commit(connection)
        raise ConnectionResetError

    monkeypatch.setattr(AsyncConnection, "commit", breaks)
    return told


def _kept(connection: Connection) -> tuple[int, int]:
    """Return how many figures were logged, and how many answers wait."""
    logged = select(func.count()).select_from(change)
    waits = select(func.count()).select_from(outbox)
    return connection.execute(logged).scalar_one(), connection.execute(waits).scalar_one()


async def test_everything_is_kept_once_and_answered_whatever_becomes_of_commits(
    postgresql_url: str, broken: list[bool]
) -> None:
    async with running(postgresql_url) as bot:
        kim = bot.somebody("en")
        for number in range(1, FIGURES + 1):
            answer = await kim.say(f"/log {12_400 + number} 480 2026-11-0{number}")
            assert f"{12_400 + number:,} followers" in answer.text
        await kim.hears_nothing()
        assert FIGURES == (await bot.database.read(_kept))[0]
    assert {True, False} == set(broken)
