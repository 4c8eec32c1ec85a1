"""Measure both bots in turns, and print the medians side by side: `python -m benchmarks [--quick]`.

Both talk to the same kind of local Telegram, which lives in this process, without a pace. Figures of two runs on
different machines say little; the ratios of one run say more.
"""

import asyncio
import statistics
import sys
import tempfile
from dataclasses import dataclass, fields
from pathlib import Path

from benchmarks import understanding, weekly
from benchmarks.contenders import MIKROSKOP, STOCK, Contender, started
from benchmarks.load import seconds_to_answer, updates_a_second


@dataclass(frozen=True)
class Size:
    """How much is measured."""

    rounds: int
    people: int
    updates: int
    steady: int
    summaries: int
    kept: int
    odd: int
    rate: float = 30.0


FULL = Size(rounds=5, people=100, updates=1_000, steady=300, summaries=600, kept=1_000_000, odd=10_000)
QUICK = Size(rounds=1, people=5, updates=20, steady=10, summaries=10, kept=1_000, odd=50)


@dataclass(frozen=True)
class Figures:
    """What one round tells about one bot."""

    updates_a_second: float
    answer_p50_ms: float
    answer_p99_ms: float
    ready_s: float
    resident_mb: float


TITLES = {
    "updates_a_second": "updates/s, logging from free text",
    "answer_p50_ms": "update to answer at {rate:.0f}/s, p50, ms",
    "answer_p99_ms": "update to answer at {rate:.0f}/s, p99, ms",
    "ready_s": "start to first poll, s",
    "resident_mb": "resident memory after that, MB",
}


async def measured(contender: Contender, size: Size) -> Figures:
    """Measure a bot once, from its start on an empty folder."""
    with tempfile.TemporaryDirectory() as folder:
        async with started(contender, Path(folder), size.people) as it:
            await updates_a_second(it.telegram, it.people[:1], 1)  # what is done at the first message is done
            quick = await updates_a_second(it.telegram, it.people, size.updates)
            waited = await seconds_to_answer(it.telegram, it.people, size.steady, size.rate)
            hundredths = statistics.quantiles(waited, n=100, method="inclusive")
            return Figures(
                quick, hundredths[49] * 1_000, hundredths[98] * 1_000, it.ready_s, await it.resident_mb()
            )


async def compared(size: Size) -> dict[Contender, list[Figures]]:
    """Measure both in turns, so that whatever else the machine does meets both."""
    rounds: dict[Contender, list[Figures]] = {STOCK: [], MIKROSKOP: []}
    for _ in range(size.rounds):
        for contender, figures in rounds.items():
            figures.append(await measured(contender, size))
    return rounds


def table(rounds: dict[Contender, list[Figures]], size: Size) -> list[str]:
    """Return the lines of the table: medians over the rounds, and Mikroskop's as a multiple of the stock bot's."""
    lines = [f"{'median of ' + str(size.rounds):44}{STOCK.name:>16}{MIKROSKOP.name:>12}{'ratio':>8}"]
    for each in fields(Figures):
        stock, own = (
            statistics.median(getattr(figures, each.name) for figures in rounds[contender])
            for contender in (STOCK, MIKROSKOP)
        )
        title = TITLES[each.name].format(rate=size.rate)
        lines.append(f"{title:44}{stock:16.2f}{own:12.2f}{own / stock:8.2f}")
    return lines


def main() -> None:
    """Measure and print."""
    size = QUICK if "--quick" in sys.argv[1:] else FULL
    print("\n".join(table(asyncio.run(compared(size)), size)))
    median, worst = understanding.milliseconds()
    print(f"{'understanding a text, median, ms':44}{'':16}{median:12.2f}")
    print(f"{'understanding a text, worst, ms':44}{'':16}{worst:12.2f}")
    worst = understanding.worst_of_odd(size.odd)
    print(f"{f'the worst of {size.odd} odd texts, ms':44}{'':16}{worst:12.2f}")
    pace, found = asyncio.run(_weekly(size))
    print(f"{'summaries with a picture a second':44}{'':16}{pace:12.2f}")
    print(f"{f'finding who is due among {size.kept}, ms':44}{'':16}{found:12.2f}")


async def _weekly(size: Size) -> tuple[float, float]:
    return await weekly.pictures_a_second(size.summaries), await weekly.finding_ms(size.kept)


if __name__ == "__main__":
    main()
