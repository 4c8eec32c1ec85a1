"""What whoever runs the bot sees when something is wrong: one line that says what, and an exit code."""

import os
import socket
from pathlib import Path

from tests.cli.console import Ended, found, started
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


async def doctor(world: World, folder: Path, **environment: str) -> Ended:
    """Have everything looked at in a folder."""
    given = {"BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": world.server.url, **environment}
    return await started(folder, "doctor", **given)


async def test_where_everything_is_well_every_line_of_the_doctor_says_so(
    world: World, tmp_path: Path
) -> None:
    await started(tmp_path, "db", "upgrade")
    done = await doctor(world, tmp_path, BACKUP_DIR="copies")
    assert (0, "") == (done.code, done.err), done.out
    assert {"ok "} == {each[:3] for each in done.out.splitlines()}
    assert "is that of @mikroskop_bot" in found(done, "token")
    assert "no bot is running on it" in found(done, "database")
    assert "are of this version" in found(done, "tables")
    assert "none in copies yet" in found(done, "backups")
    assert {"mikroskop.db", "mikroskop.db.lock"} >= set(os.listdir(tmp_path))  # noqa: PTH208 - as short as it gets


async def test_beside_a_running_bot_the_doctor_says_that_one_is_running(world: World) -> None:
    done = await doctor(world, world.folder)
    assert 0 == done.code, done.out
    assert "a bot is running on it" in found(done, "database")


async def test_a_token_that_telegram_does_not_know_is_named_and_not_shown(
    world: World, tmp_path: Path
) -> None:
    done = await doctor(world, tmp_path, BOT_TOKEN="1000001:wrong")
    assert 1 == done.code
    assert "BAD  token      Telegram does not accept BOT_TOKEN." in found(done, "token")
    assert "wrong" not in done.out
