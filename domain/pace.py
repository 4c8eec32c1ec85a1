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

from domain.fact import Fact

WINDOW = timedelta(days=90)
FEWEST = 3
SHORTEST = timedelta(days=14)

_Line = Sequence[tuple[date, Decimal]]
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


def pace(line: _Line, today: date) -> Pace | NoPace:
    """Tell the pace of a line (days in order) on a day; measurements of the last 90 days count."""
    recent = [(day, value) for day, value in line if today - WINDOW <= day <= today]
    missing = _missing(recent)
    if missing is not None:
        return NoPace.NOT_LATELY if _missing(line) is None else missing
    slopes = _slopes(recent)
    return Pace(
        since=recent[0][0],
        until=recent[-1][0],
        days=len(recent),
        low=_quantile(recent, slopes, _LOWER),
        mid=_quantile(recent, slopes, _MIDDLE),
        high=_quantile(recent, slopes, _UPPER),
    )


def _missing(line: _Line) -> NoPace | None:
    if len(line) < FEWEST:
        return NoPace.TOO_FEW
    return NoPace.TOO_SHORT if line[-1][0] - line[0][0] < SHORTEST else None


def _slopes(line: _Line) -> list[tuple[int, int]]:
    """Return every two measurements by their places in the line, the slowest change first.

    They are put in order by their changes a day in binary fractions: with 90 days there are 4,005 of them, and only
    the few that are told are worked out exactly.
    """
    quick = [(day.toordinal(), float(value)) for day, value in line]
    ranked = [
        ((later[1] - earlier[1]) / (later[0] - earlier[0]), first, second)
        for (first, earlier), (second, later) in combinations(enumerate(quick), 2)
    ]
    return [(first, second) for _, first, second in sorted(ranked)]


def _quantile(line: _Line, slopes: Sequence[tuple[int, int]], share: Fraction) -> Fraction:
    """Return the pace below which a share of them lies, between two neighbours in proportion."""
    position = (len(slopes) - 1) * share
    index = int(position)
    below = _weekly(line, *slopes[index])
    if position == index:
        return below
    return below + (position - index) * (_weekly(line, *slopes[index + 1]) - below)


def _weekly(line: _Line, first: int, second: int) -> Fraction:
    """Return the exact change a week from one measurement to another."""
    (before, earlier), (after, later) = line[first], line[second]
    return _WEEK * (Fraction(later) - Fraction(earlier)) / (after - before).days
