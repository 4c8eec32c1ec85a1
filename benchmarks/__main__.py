"""Measure the bot, beside the stock echo bot where both can be: `python -m benchmarks [--quick] [--report FILE]`.

Both talk to the same kind of local Telegram, which lives in this process, without a pace. Figures of two runs on
different machines say little; the ratios of one run say more.
"""

import argparse
import asyncio
from dataclasses import dataclass
from pathlib import Path

from benchmarks import understanding, weekly
from benchmarks.databases import Kind
from benchmarks.growth import growth
from benchmarks.memory import resident
from benchmarks.replicas import SEVERAL, one_and_several
from benchmarks.report import Row, as_lines, as_page
from benchmarks.side_by_side import side_by_side
from bot.clock import utc_now


@dataclass(frozen=True)
class Size:
    """How much is measured."""

    rounds: int
    people: int
    updates: int
    steady: int
    odd: int
    summaries: int
    chats: int
    kept: int
    few: int
    many: int
    repeats: int
    first: int
    further: int


FULL = Size(
    rounds=5,
    people=100,
    updates=1_000,
    steady=300,
    odd=10_000,
    summaries=600,
    chats=50,
    kept=1_000_000,
    few=1_000,
    many=1_000_000,
    repeats=200,
    first=10_000,
    further=40_000,
)
QUICK = Size(
    rounds=1,
    people=5,
    updates=20,
    steady=10,
    odd=50,
    summaries=10,
    chats=2,
    kept=1_000,
    few=100,
    many=1_000,
    repeats=3,
    first=20,
    further=20,
)


async def measured(size: Size) -> list[Row]:
    """Measure everything, one thing after the other."""
    rows = await side_by_side(size.rounds, size.people, size.updates, size.steady)
    median, worst = understanding.milliseconds()
    odd = understanding.worst_of_odd(size.odd)
    rows += [
        Row("understanding a text, median, ms", median, aim="0.3 ms"),
        Row("understanding a text, worst, ms", worst),
        Row(f"understanding, the worst of {size.odd} odd texts, ms", odd, aim="20 ms"),
    ]
    pictures = await weekly.summaries_a_second(size.summaries, pictures=True)
    texts = await weekly.summaries_a_second(size.summaries, pictures=False)
    amid, quiet = await weekly.chat_waits(size.summaries, size.chats)
    rows += [
        Row("summaries with a picture a second", pictures, aim="30"),
        Row("summaries without one a second", texts, aim="300"),
        Row("chat amid summaries, times the wait in quiet", amid / quiet, aim="2 times"),
    ]
    for kind in Kind:
        rows += await _on_a_large_database(kind, size)
    one, several = await one_and_several(size.rounds, size.people, size.updates)
    rows += [
        Row(f"{Kind.POSTGRESQL}: logging, one process, updates/s", one),
        Row(f"{Kind.POSTGRESQL}: logging, {SEVERAL} processes, updates/s", several),
        Row(f"{SEVERAL} processes against one, times", several / one, aim="1.3 times"),
    ]
    memory, more = await resident(size.people, size.first, size.further)
    rows += [
        Row(f"resident memory after {size.first:,} updates, MB", memory, aim="150 MB"),
        Row(f"its growth over {size.further:,} more, percent", more, aim="5 %"),
    ]
    return rows


async def _on_a_large_database(kind: Kind, size: Size) -> list[Row]:
    """Measure what a database of a kind costs once it has grown."""
    found = await weekly.finding_ms(kind, size.kept)
    grown = await growth(kind, size.few, size.many, size.repeats)
    span = f"{size.few:,} to {size.many:,} measurements, times"
    return [
        Row(f"{kind}: who is due among {size.kept:,}, ms", found, aim="50 ms"),
        Row(f"{kind}: an update, {span}", grown.update, aim="1.2 times"),
        Row(f"{kind}: a trend of a year, {span}", grown.trend, aim="1.2 times"),
        Row(f"{kind}: who is due, {span}", grown.due, aim="1.2 times"),
        Row(f"{kind}: bytes on disk for a measurement", grown.bytes_each),
    ]


def main() -> None:
    """Measure, print, and write the page where one is wished."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a little of everything, to see that it works")
    parser.add_argument("--report", type=Path, metavar="FILE", help="write the figures as a page, too")
    wished = parser.parse_args()
    size = QUICK if wished.quick else FULL
    rows = asyncio.run(measured(size))
    print("\n".join(as_lines(rows)))
    if wished.report:
        wished.report.write_text(as_page(rows, utc_now().date(), size.rounds), encoding="utf-8")


if __name__ == "__main__":
    main()
