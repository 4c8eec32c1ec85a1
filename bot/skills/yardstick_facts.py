"""The benchmarks as facts for explanations, so that no text repeats a figure of theirs."""

from collections.abc import Mapping
from fractions import Fraction
from functools import cache
from types import MappingProxyType

from bot.skills.reply import Fact, Percent
from domain.verdict import steps
from domain.yardsticks import Band, benchmark, benchmarks

_STAR = 1_000_000
_SMALL = 5_000


@cache
def yardstick_facts() -> Mapping[str, Fact]:
    """Return bounds and like rates of each size, numbered from the smallest on, and two accounts to compare.

    `likes-N` is what the rate of a size comes to at its round bound: the upper one, of the last size the lower one.
    """
    facts: dict[str, Fact] = {}
    for number, band in enumerate(benchmarks(), start=1):
        held = steps(band)
        facts |= {
            f"from-{number}": band.lower,
            f"to-{number}": band.upper or band.lower,
            f"percent-{number}": Percent(band.percent, decimals=None),
            f"typical-{number}": Percent(held.typical, decimals=None),
            f"below-{number}": Percent(held.below, decimals=None),
            f"likes-{number}": _likes(band.upper or band.lower, band),
        }
    return MappingProxyType(facts | _star_and_small())


def _star_and_small() -> dict[str, Fact]:
    star, small = _likes(_STAR, benchmark(_STAR)), _likes(_SMALL, benchmark(_SMALL))
    accounts = star // small
    return {
        "star": _STAR,
        "star-likes": star,
        "small": _SMALL,
        "small-likes": small,
        "accounts": accounts,
        "together": accounts * _SMALL,
    }


def _likes(followers: int, band: Band) -> int:
    return round(followers * Fraction(band.percent) / 100)
