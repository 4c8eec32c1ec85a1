"""What a like rate is held against: the benchmark behind every verdict, and a second opinion.

The figures, with their sources, are data (`data/yardsticks.toml`). Studies disagree, so whatever is said with
one of them names it. Neither fits likes per *view*, another measure, in which large accounts win.
"""

from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from functools import cache
from itertools import pairwise
from typing import Self

from pydantic import model_validator

from domain.fact import Fact, read_data


class Counts(StrEnum):
    """What a study puts in relation to the followers."""

    LIKES = "likes"
    LIKES_AND_COMMENTS = "likes_and_comments"


class Study(Fact):
    """Where the figures of a yardstick come from: whose they are, what was counted, on how many profiles."""

    who: str
    year: int | None = None
    source: str
    counts: Counts
    network: str
    profiles: int
    remark: str = ""


class _Span(Fact):
    """A range of follower counts, both bounds inclusive; without an upper one it is open."""

    lower: int
    upper: int | None = None

    def holds(self, followers: int) -> bool:
        return self.lower <= followers and (self.upper is None or followers <= self.upper)


class Band(_Span):
    """A range of account sizes and the usual like rate within it, in percent.

    With `below` the source only says "below so much". `in_study` tells that `benchmark_study()` published
    this very figure, whatever the `source` it was taken from.
    """

    percent: Decimal
    below: bool = False
    source: str
    year: int | None = None
    in_study: bool = False


class Levels(_Span):
    """A range of account sizes and the levels of the second opinion within it, in percent.

    High is above its figure; the other levels begin at theirs.
    """

    high: Decimal
    above_average: Decimal
    average: Decimal
    below_average: Decimal


class Reading(StrEnum):
    """The five words of the second opinion."""

    HIGH = "high"
    ABOVE_AVERAGE = "above_average"
    AVERAGE = "average"
    BELOW_AVERAGE = "below_average"
    LOW = "low"


class SecondOpinion(Levels):
    """How another study reads a rate.

    It counts likes *and comments*: a rate of likes alone reads lower here than it is, and the answer says so.
    """

    reading: Reading
    source: str
    year: int | None


class _Benchmark(Study):
    edges: tuple[int, ...]
    bands: tuple[Band, ...]

    @model_validator(mode="after")
    def _every_size_has_one_band(self) -> Self:
        if self.bands[0].lower != 0 or self.bands[-1].upper is not None:
            raise ValueError("the benchmark begins at 0 followers and ends nowhere")
        for low, high, edge in self.joints():
            if low.upper is None or low.upper + 1 != high.lower or edge not in (low.upper, high.lower):
                raise ValueError(f"the bands do not meet at {edge}")
        return self

    def joints(self) -> Iterator[tuple[Band, Band, int]]:
        """Give each two neighbouring bands and the round figure between them."""
        for (low, high), edge in zip(pairwise(self.bands), self.edges, strict=True):
            yield low, high, edge


class _SecondOpinion(Study):
    bands: tuple[Levels, ...]


class _File(Fact):
    benchmark: _Benchmark
    second_opinion: _SecondOpinion


@cache
def _file() -> _File:
    return _File.model_validate(read_data("yardsticks.toml"))


def benchmark_study() -> Study:
    """Return the study behind the benchmark (Markerly 2016: likes of unpaid posts, on Instagram)."""
    return _file().benchmark


def second_opinion_study() -> Study:
    """Return the study behind the second opinion (Modash: likes and comments, on Instagram)."""
    return _file().second_opinion


def benchmark(followers: int) -> Band:
    """Return the band of the primary yardstick; ValueError when `followers` is negative."""
    for band in _file().benchmark.bands:
        if band.holds(followers):
            return band
    raise ValueError(f"followers cannot be negative: {followers}")


def benchmarks() -> tuple[Band, ...]:
    """Return all bands of the primary yardstick, the smallest accounts first."""
    return _file().benchmark.bands


def times_benchmark(followers: int, likes: int) -> Fraction | None:
    """Return the like rate as an exact multiple of the benchmark; None without followers."""
    percent = benchmark(followers).percent
    if followers == 0:
        return None
    return Fraction(100 * likes, followers) / Fraction(percent)


def near_edge(followers: int) -> Band | None:
    """Return the neighbouring band within 10 % of the edge to it, so that no verdict jumps for no reason."""
    for low, high, edge in _file().benchmark.joints():
        if 10 * abs(followers - edge) <= edge:
            return high if low.holds(followers) else low
    return None


def second_opinion(followers: int, rate: Decimal) -> SecondOpinion | None:
    """Read a like rate (in percent) with the second yardstick; None for sizes it has no figures for."""
    study = _file().second_opinion
    for levels in study.bands:
        if levels.holds(followers):
            reading = _reading(levels, rate)
            return SecondOpinion(**dict(levels), reading=reading, source=study.source, year=study.year)
    return None


def _reading(levels: Levels, rate: Decimal) -> Reading:
    if rate > levels.high:
        return Reading.HIGH
    if rate >= levels.above_average:
        return Reading.ABOVE_AVERAGE
    if rate >= levels.average:
        return Reading.AVERAGE
    if rate >= levels.below_average:
        return Reading.BELOW_AVERAGE
    return Reading.LOW
