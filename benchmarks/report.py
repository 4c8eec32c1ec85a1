"""What was measured, as a table to print and as a page for docs/."""

import os
import platform
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True)
class Row:
    """A figure of this bot, beside the stock echo bot's where both can be measured, and what was aimed at."""

    title: str
    own: float
    stock: float | None = None
    aim: str = ""

    @property
    def ratio(self) -> float | None:
        """This bot's figure as a multiple of the stock bot's."""
        return None if self.stock is None else self.own / self.stock


def as_lines(rows: Iterable[Row]) -> list[str]:
    """Return the table for a terminal."""
    heading = f"{'median of the rounds':64}{'stock echo bot':>16}{'Mikroskop':>12}{'ratio':>8}  aim"
    return [heading, *(_line(row) for row in rows)]


def as_page(rows: Iterable[Row], day: date, rounds: int) -> str:
    """Return the page for docs/: the machine, then the table."""
    lines = [
        "# How fast it is",
        "",
        "Written by `make bench REPORT=docs/speed.md`. The stock echo bot is python-telegram-bot's own example with",
        "default settings: it stores nothing and understands nothing. Both talk to the same kind of local Bot API on",
        f"the same machine, in turns; medians of {rounds} rounds. Ratios say more than figures: machines differ.",
        "",
        f"Measured on {day.isoformat()} on {machine()}.",
        "",
        "| | stock echo bot | Mikroskop | ratio | aim |",
        "|---|---:|---:|---:|---|",
        *(
            f"| {row.title} | {_number(row.stock)} | {_number(row.own)} | {_number(row.ratio)} | {row.aim} |"
            for row in rows
        ),
    ]
    return "\n".join(lines) + "\n"


def machine() -> str:
    """Return what this machine is, in a line."""
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30
    parts = (
        f"{os.cpu_count()} cores ({_processor()})",
        f"{memory:.0f} GB of memory",
        f"Linux {platform.release().partition('-')[0]}",
        f"Python {platform.python_version()}",
        f"SQLite {sqlite3.sqlite_version}",
    )
    return ", ".join(parts)


def _processor() -> str:
    information = Path("/proc/cpuinfo")
    if information.exists():
        for line in information.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.machine()


def _line(row: Row) -> str:
    figures = f"{_number(row.stock):>16}{_number(row.own):>12}{_number(row.ratio):>8}"
    return f"{row.title:64}{figures}  {row.aim}".rstrip()


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"
