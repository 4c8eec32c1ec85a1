"""`make bench` runs: its quick form measures both bots and prints a line for each figure."""

import asyncio
import re
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
LINE = re.compile(r"^(?P<title>.+?) {2,}(?P<figures>[\d. ]+)$")


async def test_the_quick_form_measures_both_bots_the_understanding_and_the_week() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "benchmarks", "--quick"),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    told, complained = await process.communicate()
    assert (0, b"") == (process.returncode, complained)
    heading, *lines = told.decode().splitlines()
    assert ["stock", "echo", "bot", "Mikroskop", "ratio"] == heading.split()[-5:]
    measured = {found["title"]: found["figures"].split() for line in lines if (found := LINE.match(line))}
    assert len(lines) == len(measured) == 10
    assert [3, 3, 3, 3, 3, 1, 1, 1, 1, 1] == [len(figures) for figures in measured.values()]
    assert all(float(figure) > 0 for figures in measured.values() for figure in figures)
