"""`make bench` runs: its quick form measures everything a little and prints a line for each figure."""

import asyncio
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
BOTH = 6
"""Figures of which the stock bot has one, too."""
ROWS = 27


async def test_the_quick_form_measures_both_bots_and_writes_the_page(tmp_path: Path) -> None:
    page = tmp_path / "speed.md"
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "benchmarks", "--quick", "--report", str(page)),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    told, complained = await process.communicate()
    assert (0, b"") == (process.returncode, complained)
    heading, *lines = told.decode().splitlines()
    assert ["stock", "echo", "bot", "Mikroskop", "ratio", "aim"] == heading.split()[-6:]
    assert ROWS == len(lines)
    rows = [line.split("|")[1:-1] for line in page.read_text(encoding="utf-8").splitlines() if "|" in line][
        2:
    ]
    figures = [[float(each) for each in row[1:4] if each.strip()] for row in rows]
    assert BOTH * [3] + (ROWS - BOTH) * [1] == [len(each) for each in figures]
    assert all(stock > 0 and own > 0 and ratio > 0 for stock, own, ratio in figures[:BOTH])
