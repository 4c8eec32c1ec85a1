"""The present pace of a figure: robust against the one odd day, and honest about how much it varies.

The pace is the Theil-Sen slope of the last 90 days: of the changes between every two measurements, each divided by
the time between them, the median. A giveaway or a mistyped figure moves it little. Its range is the middle half of
the same changes, from the lower to the upper quartile: as fast and as slow as it commonly went.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from itertools import combinations
from typing import NamedTuple

from domain.fact import Fact

WINDOW = timedelta(days=90)
FEWEST = 3
SHORTEST = timedelta(days=14)

_WEEK = 7
_LOWER, _MIDDLE, _UPPER = Fraction(1, 4), Fraction(1, 2), Fraction(3, 4)


class NoPace(StrEnum):
    """Why there is none: fewer than 3 measurements, or less than 14 days with them, or enough but not lately."""

    TOO_FEW = "too_few"
    TOO_SHORT = "too_short"
    NOT_LATELY = "not_lately"


class Pace(Fact):
    """The change a week, exact, in the unit of the figure (percentage points for a rate); `low` and `high` its range.

    It was taken from `days` days with measurements, `since` the first and `until` the last.
    """

    since: date
    until: date
    days: int
    low: Fraction
    mid: Fraction
    high: Fraction


class _Slope(NamedTuple):
    """The way between two measurements; `rank` is its change a day, quick to sort by."""

    rank: float
    earlier: tuple[date, Decimal]
    later: tuple[date, Decimal]

    @property
    def weekly(self) -> Fraction:
        change = Fraction(self.later[1]) - Fraction(self.earlier[1])
        return _WEEK * change / (self.later[0] - self.earlier[0]).days


def pace(line: Sequence[tuple[date, Decimal]], today: date) -> Pace | NoPace:
    """Tell the pace of a line (days in order) on a day; measurements of the last 90 days count."""
    recent = [(day, value) for day, value in line if today - WINDOW <= day <= today]
    missing = _missing(recent)
    if missing is not None:
        return NoPace.NOT_LATELY if _missing(line) is None else missing
    slopes = sorted(_slope(earlier, later) for earlier, later in combinations(recent, 2))
    return Pace(
        since=recent[0][0],
        until=recent[-1][0],
        days=len(recent),
        low=_quantile(slopes, _LOWER),
        mid=_quantile(slopes, _MIDDLE),
        high=_quantile(slopes, _UPPER),
    )


def _missing(line: Sequence[tuple[date, Decimal]]) -> NoPace | None:
    if len(line) < FEWEST:
        return NoPace.TOO_FEW
    return NoPace.TOO_SHORT if line[-1][0] - line[0][0] < SHORTEST else None


def _slope(earlier: tuple[date, Decimal], later: tuple[date, Decimal]) -> _Slope:
    return _Slope(float(later[1] - earlier[1]) / (later[0] - earlier[0]).days, earlier, later)


def _quantile(slopes: Sequence[_Slope], share: Fraction) -> Fraction:
    """Return the pace below which a share of them lies, between two neighbours in proportion."""
    position = (len(slopes) - 1) * share
    index = int(position)
    below = slopes[index].weekly
    if position == index:
        return below
    return below + (position - index) * (slopes[index + 1].weekly - below)
