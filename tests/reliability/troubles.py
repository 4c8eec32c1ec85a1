"""Troubles of the database: how a process has them, and what it says of them."""

import asyncio

from tests.e2e.conftest import World
from tests.e2e.process import START_S

TOLD = "trouble.txt"
AS_TOLD = f"""
import pathlib
from bot.storage import sqlite
begin, told = sqlite._begin_immediate, pathlib.Path("{TOLD}")

def begin_as_told(connection):
    well = "PRAGMA max_page_count=2147483646; PRAGMA query_only=OFF"
    for pragma in (told.read_text() if told.exists() else well).split(";"):
        connection.exec_driver_sql(pragma).close()
    begin(connection)

sqlite._begin_immediate = begin_as_told
"""
"""Before each transaction the process does what a file says, as if the disk were full or could not be written."""
FULL, UNWRITABLE = "PRAGMA max_page_count=1", "PRAGMA query_only=ON"


async def ended(world: World) -> tuple[int, str]:
    """Wait until the process ends by itself; return its exit code and its last line on standard error."""
    async with asyncio.timeout(START_S):
        code = await world.bot.ended()
    return code, world.bot.said().splitlines()[-1]


def actions(world: World) -> list[str]:
    """Return what the process has told about the database, oldest first."""
    words = world.bot.said().split()
    return [word.removeprefix("action=") for word in words if word.startswith("action=database")]
