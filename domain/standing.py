"""Everything that one pair of figures says about an account."""

from decimal import Decimal

from pydantic import NonNegativeInt

from domain.definitions import Definition, definitions, headline
from domain.fact import Fact
from domain.ladder import InfluencerClass, NextClass, class_of, next_class
from domain.plausibility import Doubt, doubt
from domain.rate import like_rate, rounded
from domain.verdict import Verdict, verdict
from domain.yardsticks import Band, benchmark, near_edge


class Standing(Fact):
    """Where an account stands.

    `micro` is the answer of the headline definition and `missing_to_micro` the followers it still asks for
    (None once it is reached). `rate` is in percent and not rounded; without likes there is no rate, no
    verdict and no doubt.
    """

    followers: NonNegativeInt
    likes: NonNegativeInt | None
    name: InfluencerClass
    micro: bool
    missing_to_micro: int | None
    included_by: tuple[Definition, ...]
    excluded_by: tuple[Definition, ...]
    next: NextClass | None
    rate: Decimal | None
    benchmark: Band
    near_edge: Band | None
    verdict: Verdict | None
    doubt: Doubt | None


def standing(followers: int, likes: int | None = None) -> Standing:
    """Work out where an account stands; ValueError when a figure is negative."""
    lower = headline().lower or 0
    return Standing(
        followers=followers,
        likes=likes,
        name=class_of(followers),
        micro=headline().includes(followers),
        missing_to_micro=lower - followers if followers < lower else None,
        included_by=tuple(each for each in definitions() if each.includes(followers)),
        excluded_by=tuple(each for each in definitions() if not each.includes(followers)),
        next=next_class(followers),
        rate=None if likes is None else like_rate(followers, likes),
        benchmark=benchmark(followers),
        near_edge=near_edge(followers),
        verdict=None if likes is None else verdict(followers, likes),
        doubt=None if likes is None else doubt(followers, likes),
    )


def as_json(s: Standing) -> dict[str, object]:
    """Return what `mikroskop standing --json` prints; scripts rely on these names and types.

    Rates are percent; a whole benchmark is an integer (8, not 8.0), a rate always has decimals.
    """
    percent = s.benchmark.percent
    return {
        "class": s.name.value,
        "definitions": {each.id: each in s.included_by for each in definitions()},
        "like_rate": None if s.rate is None else float(rounded(s.rate)),
        "benchmark": int(percent) if percent == int(percent) else float(percent),
        "verdict": None if s.verdict is None else s.verdict.value,
    }
