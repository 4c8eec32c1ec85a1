"""Both bots on the same work, in turns, so that whatever else the machine does meets both."""

import statistics
import tempfile
from dataclasses import dataclass
from pathlib import Path

from benchmarks.contenders import FIRST_PERSON, MIKROSKOP, STOCK, Contender, started
from benchmarks.histories import keep_histories
from benchmarks.load import asking, seconds_to_answer, updates_a_second
from benchmarks.report import Row
from bot.clock import utc_now

YEAR = 365
RATE = 30.0
"""Updates a second at which the waiting is measured."""


@dataclass(frozen=True)
class Figures:
    """What one round tells about one bot."""

    logged_a_second: float
    asked_a_second: float
    p50_ms: float
    p99_ms: float
    ready_s: float
    resident_mb: float


TITLES = {
    "logged_a_second": ("logging from free text, updates/s", "1.0 times"),
    "asked_a_second": ("a question, with a year of history, updates/s", "1.0 times"),
    "p50_ms": (f"update to answer at {RATE:.0f}/s, p50, ms", "10 ms and 3 times"),
    "p99_ms": (f"update to answer at {RATE:.0f}/s, p99, ms", "3 times"),
    "ready_s": ("start to first poll, s", "2 s"),
    "resident_mb": ("resident memory after that, MB", ""),
}


async def side_by_side(rounds: int, people: int, updates: int, steady: int) -> list[Row]:
    """Measure both bots so many times; return the medians."""
    measured: dict[Contender, list[Figures]] = {STOCK: [], MIKROSKOP: []}
    for _ in range(rounds):
        for contender, figures in measured.items():
            figures.append(await _once(contender, people, updates, steady))
    return [
        Row(title, _median(measured[MIKROSKOP], name), _median(measured[STOCK], name), aim)
        for name, (title, aim) in TITLES.items()
    ]


async def _once(contender: Contender, people: int, updates: int, steady: int) -> Figures:
    """Measure a bot once, from its start on a folder in which everybody has a year of figures."""
    with tempfile.TemporaryDirectory() as folder:
        crowd = range(FIRST_PERSON, FIRST_PERSON + people)
        await keep_histories(f"sqlite:///{folder}/mikroskop.db", crowd, YEAR, utc_now().date())
        async with started(contender, Path(folder), people) as it:
            await updates_a_second(it.telegram, it.people[:1], 1)  # what is done at the first message is done
            logged = await updates_a_second(it.telegram, it.people, updates)
            asked = await updates_a_second(it.telegram, it.people, updates, asking)
            waited = await seconds_to_answer(it.telegram, it.people, steady, RATE)
            hundredths = statistics.quantiles(waited, n=100, method="inclusive")
            p50, p99 = hundredths[49] * 1_000, hundredths[98] * 1_000
            return Figures(logged, asked, p50, p99, it.ready_s, await it.resident_mb())


def _median(rounds: list[Figures], name: str) -> float:
    return float(statistics.median(getattr(figures, name) for figures in rounds))
