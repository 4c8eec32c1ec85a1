"""The report of the rows: a table at the end of a full run, and the same as a page of the documentation.

A plugin of pytest, as its options have to be known before any test is found.
"""

import os
import platform
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.reliability.row import SEED, Row

PROPERTY = "row"
PAGE = """\
# What was measured about what the bot promises

Every row is a test in `tests/reliability`: the real process, over HTTP to a local Telegram that fails as told.
`make test` runs each with a small load, `make reliability` with the load below, and writes this page.
A local Telegram proves what it does itself, not what Telegram does.

How to read it: a message is *caught inside a send* where a kill came after it had arrived and before that was noted;
only such a message may come twice, at most one for each kill. Telegram's limit of 30 messages a second is judged
in every single second, wherever it begins: the *busiest second* may not have more. *Refused* says how many the local
Telegram, which allows 30 in any second, answered with 429.

Measured on {machine}, with seed {seed} (`make reliability SEED={seed}` does it again; the moments of kills are
seeded, what a process is doing at that moment is not).

{table}
"""


@dataclass(frozen=True)
class Line:
    """A row that was tried."""

    seen: dict[str, Any]
    passed: bool
    seconds: float

    @property
    def cells(self) -> list[str]:
        """What stands in the table about it."""
        return [
            str(self.seen["number"]),
            self.seen["name"],
            _listed(self.seen["load"]),
            _listed(self.seen["figures"]),
            self.seen["passes"],
            "yes" if self.passed else "**no**",
            f"{self.seconds:.0f}",
        ]


HEADINGS = ["#", "test", "load", "measured", "passes when", "passed", "s"]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add what can be chosen for a run."""
    group = parser.getgroup("reliability", "what the bot promises (tests/reliability)")
    group.addoption("--full", action="store_true", help="the whole load instead of the quick one")
    group.addoption("--seed", type=int, default=SEED, help="of the moments at which things go wrong")
    group.addoption("--report", type=Path, help="where to write the page of the documentation")


def pytest_configure(config: pytest.Config) -> None:
    """Name the mark that a row carries."""
    config.addinivalue_line("markers", "row(number, name, passes): a row of what the bot promises")


@pytest.fixture
def row(request: pytest.FixtureRequest) -> Iterator[Row]:
    """Give the row that a test is, by its mark."""
    mark = request.node.get_closest_marker("row")
    assert mark is not None, "the test needs @pytest.mark.row(number, name, passes)"
    number, name, passes = mark.args
    options = request.config.option
    it = Row(number, name, passes, options.seed, options.full)
    request.node.user_properties.append((PROPERTY, it.seen))
    yield it
    print(f"row {it.number} with --seed {it.seed}: {_listed(it.seen['figures'])}")  # noqa: T201 - shown where it fails


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Show the table after a full run, and write the page where it is wished."""
    if not config.getoption("--full"):
        return
    lines = _tried(terminalreporter)
    terminalreporter.section(f"what the bot promises, seed {config.getoption('--seed')}")
    for line in _table(lines):
        terminalreporter.write_line(line)
    page: Path | None = config.getoption("--report")
    if page and lines:
        machine = f"{os.cpu_count()} cores, Python {platform.python_version()}, {platform.system()}"
        if workers := getattr(config.option, "numprocesses", None):
            machine += f", {workers} tests at once"
        text = PAGE.format(machine=machine, seed=config.getoption("--seed"), table="\n".join(_table(lines)))
        page.write_text(text, encoding="utf-8")


def _tried(reporter: pytest.TerminalReporter) -> list[Line]:
    reports: Iterable[Any] = [*reporter.stats.get("passed", ()), *reporter.stats.get("failed", ())]
    found = [
        Line(value, report.passed, report.duration)
        for report in reports
        if getattr(report, "when", "") == "call"
        for name, value in report.user_properties
        if name == PROPERTY
    ]
    return sorted(found, key=lambda line: line.seen["number"])


def _table(lines: list[Line]) -> list[str]:
    rows = [HEADINGS, ["---"] * len(HEADINGS), *(line.cells for line in lines)]
    return [f"| {' | '.join(cells)} |" for cells in rows]


def _listed(values: dict[str, Any]) -> str:
    return ", ".join(f"{name.replace('_', ' ')} {_short(value)}" for name, value in values.items())


def _short(value: float | str) -> str:
    if isinstance(value, str):
        return value
    # what rounds to nothing has no sign
    return f"{round(value, 2) + 0:,.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else f"{value:,}"
