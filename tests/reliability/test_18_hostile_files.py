"""Files made to harm are refused kindly, with little memory, while everybody else is served."""

import csv
import io
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.driver import Somebody
from tests.e2e.conftest import World, inhabited
from tests.reliability.row import Row
from tests.sheets.hostile import FAULTS

LAG = "lag.txt"
WATCHED = f"""
import asyncio, pathlib, time
from bot.app import App

run = App.run

async def watched(self, *args, **kwargs):
    async def look():
        longest = 0.0
        while True:
            began = time.monotonic()
            await asyncio.sleep(0.02)
            longest = max(longest, time.monotonic() - began - 0.02)
            pathlib.Path("{LAG}").write_text(str(longest))
    looking = asyncio.create_task(look())
    try:
        await run(self, *args, **kwargs)
    finally:
        looking.cancel()

App.run = watched
"""
"""Notes by how much the event loop was late at most: everybody else would have been, too."""
MOST_MEMORY_MB = 150
MOST_LAG_S = 1.0
FORMULAS = ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)"]
PATIENCE_S = 60.0


@dataclass(frozen=True)
class Load:
    people: int
    """Each sends every hostile file."""
    files: int


@pytest.mark.row(
    18,
    "hostile files",
    f"refused kindly, less than {MOST_MEMORY_MB} MB more memory, event loop late by less than {MOST_LAG_S:.0f} s",
)
async def test_hostile_files_are_refused_with_little_memory_while_others_are_served(
    tmp_path: Path, row: Row
) -> None:
    load = row.load(Load(1, len(FAULTS)), Load(10, len(FAULTS)))
    async with inhabited(tmp_path, before=WATCHED) as world:
        await world.somebody().say("12400 / 480")
        before = _memory(world.bot.pid, "VmRSS")
        people = [world.somebody("en") for _ in range(load.people)]
        for name, content, _, refusal in FAULTS:
            for kim in people:
                world.telegram.send_document(kim.id, name, content)
            for kim in people:
                await _reads(world, kim, refusal)
        safe = await _exports_formulas_as_texts(world.somebody("en"))
        grown = _memory(world.bot.pid, "VmHWM") - before
        assert 0 == await world.bot.stop()
        lag = float((tmp_path / LAG).read_text())
    row.found(grown_mb=grown, loop_late_by_s=lag, formulas_made_texts=safe)
    assert len(FORMULAS) == safe
    assert grown < MOST_MEMORY_MB
    assert lag < MOST_LAG_S


async def _reads(world: World, kim: Somebody, text: str) -> None:
    """Wait until somebody reads a text; a message on the progress is changed into it."""
    await world.telegram.wait_until(lambda: any(text in each for each in world.heard(kim)), PATIENCE_S)


async def _exports_formulas_as_texts(kim: Somebody) -> int:
    """Have somebody keep notes that a spreadsheet would run; return how many it does not."""
    for day, formula in enumerate(FORMULAS, start=1):
        await kim.say(f"/log 12400 480 2026-01-{day:02}")
        entry = await kim.press(await kim.say("/entries"), f"{day} Jan")
        await kim.press(entry, "Note")
        await kim.say(formula)
    file = (await kim.say("/export")).document
    assert file is not None
    rows = csv.DictReader(io.StringIO(kim.telegram.files[file["file_id"]].decode()))
    return sum(row["note"] == f"'{formula}" for row, formula in zip(rows, FORMULAS, strict=True))


def _memory(pid: int, name: str) -> int:
    """Return a line of Linux about a process's memory, in MB."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) // 1024 for line in lines if line.startswith(f"{name}:"))
