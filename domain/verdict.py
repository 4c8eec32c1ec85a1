"""What a like rate is worth for an account of its size.

The cuts between the verdicts are this product's own, not a source's; the benchmark has one (see yardsticks).
"""

from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from domain.yardsticks import Band, benchmark, times_benchmark


class Verdict(StrEnum):
    """A like rate against the benchmark of its size."""

    ABOVE = "above"
    TYPICAL = "typical"
    BELOW = "below"
    FAR_BELOW = "far_below"


class _Cuts(NamedTuple):
    """From which multiple of the benchmark on a verdict holds; under the last one it is far below."""

    above: Fraction
    typical: Fraction
    below: Fraction


class Steps(NamedTuple):
    """From which like rate on, in percent, a verdict holds; under the last one it is far below."""

    above: Decimal
    typical: Decimal
    below: Decimal


_AROUND_A_FIGURE = _Cuts(Fraction(5, 4), Fraction(4, 5), Fraction(2, 5))
# "Below 2 %" is a ceiling, not a middle: who reaches it is above, and half of it is still usual.
_UNDER_A_CEILING = _Cuts(Fraction(1), Fraction(1, 2), Fraction(1, 4))


def verdict(followers: int, likes: int) -> Verdict | None:
    """Judge a like rate; None without followers, and with 0 likes, which may just be hidden."""
    times = times_benchmark(followers, likes)
    return None if times is None or likes == 0 else _judged(followers, times)


def verdict_of_rate(followers: int, rate: Decimal) -> Verdict | None:
    """Judge a like rate that is given in percent; None without followers, and at 0 %."""
    if followers == 0 or rate <= 0:
        return None
    return _judged(followers, Fraction(rate) / Fraction(benchmark(followers).percent))


def steps(band: Band) -> Steps:
    """Return the like rates, in percent, from which the verdicts hold for accounts of one size."""
    cuts, percent = _cuts(band), band.percent
    return Steps(*(percent * cut.numerator / cut.denominator for cut in cuts))


def _cuts(band: Band) -> _Cuts:
    return _UNDER_A_CEILING if band.below else _AROUND_A_FIGURE


def _judged(followers: int, times: Fraction) -> Verdict:
    cuts = _cuts(benchmark(followers))
    if times >= cuts.above:
        return Verdict.ABOVE
    if times >= cuts.typical:
        return Verdict.TYPICAL
    if times >= cuts.below:
        return Verdict.BELOW
    return Verdict.FAR_BELOW
