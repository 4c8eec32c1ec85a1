"""What whoever runs the bot sees when something is wrong: one line that says what, and an exit code."""

import socket
from pathlib import Path

from tests.cli.console import started
from tests.conftest import TOKEN
from tests.e2e.conftest import World, inhabited

WORD = "Ananasmarmelade"
DIES = f"""
import asyncio
from bot.weekly.run import Run

async def die(self):
    await asyncio.sleep(0.05)
    raise LookupError("{WORD}")

Run.run = die
"""
"""Weekly summaries fail soon after the start, with an error that quotes a person."""


async def test_a_part_that_crashes_ends_the_process_with_a_line_that_names_it(tmp_path: Path) -> None:
    async with inhabited(tmp_path, before=DIES) as world:
        code = await world.bot.ended()
        lines = world.bot.said().splitlines()
    assert (1, 2) == (code, len(lines)), lines
    assert "action=part_failed part=weekly error=LookupError in die:" in lines[0]
    assert lines[1].startswith("mikroskop: the part weekly failed (LookupError in die:")
    assert lines[1].endswith("If it fails again, please report it.")
    assert WORD not in "".join(lines)


async def test_pages_that_cannot_be_served_leave_one_line(world: World, tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        refused = await started(
            tmp_path, "run", BOT_TOKEN=TOKEN, TELEGRAM_API_URL=world.server.url, METRICS_LISTEN=port
        )
    assert (
        f"mikroskop: nothing can be served at 127.0.0.1:{port} (Address already in use). "
        "Set METRICS_LISTEN to an address that is free." == refused.line
    )
