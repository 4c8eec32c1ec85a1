"""How an account developed over a range: then and now, and the stretches in which it went best and worst.

When a change is too small to be called one is this product's own rule, not a source's.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from domain.exact import EXACT, decimal_of, quotient
from domain.fact import Fact
from domain.series import Metric, Point, Series

SHORTEST_STRETCH = 5
"""Days between two measurements from which the growth between them tells something; who measures once a week comes
to five now and then."""

_WEEK = 7
# Followers come and go every day: up to 0.1 % of an account a week, about 5 % a year, is standing still.
_STILL_A_WEEK = Fraction(1, 1_000)
# The likes of a typical post are a small sample: a rate that differs by less than a tenth of itself is the same.
_SAME_RATE = Fraction(1, 10)


class Direction(StrEnum):
    """Where a figure went; steady is a change that may as well be noise."""

    UP = "up"
    DOWN = "down"
    STEADY = "steady"


class FollowersChange(Fact):
    """Followers on the first and the last day they are known in a range.

    `percent` is the change in percent of the first; None from 0 followers. `weekly` is the change a week.
    """

    since: date
    until: date
    then: int
    now: int
    change: int
    percent: Decimal | None
    weekly: Decimal
    direction: Direction


class RateChange(Fact):
    """The like rate on the first and the last day it is known, in percent; `points` are percentage points."""

    since: date
    until: date
    then: Decimal
    now: Decimal
    points: Decimal
    direction: Direction


class Stretch(Fact):
    """The way between two measurements of followers, with the last note of these days: it may explain the pace."""

    since: date
    until: date
    change: int
    weekly: Decimal
    note: str | None


class Note(Fact):
    """What somebody wrote to a day."""

    day: date
    text: str


class _Way(NamedTuple):
    weekly: Fraction
    since: date
    until: date
    change: int


class Trend(Fact):
    """What a range tells; None is what cannot be told from the figures in it.

    `days` lie between the first and the last day with figures. `best` and `worst` are there where at least two
    stretches went differently; the best one may be a loss, the worst one a gain.
    """

    days: int
    followers: FollowersChange | None
    rate: RateChange | None
    best: Stretch | None
    worst: Stretch | None
    note: Note | None


def trend(shown: Series) -> Trend | None:
    """Tell the trend of a series; None unless followers or the like rate are known on two days."""
    followers = followers_change(shown.line(Metric.FOLLOWERS))
    rate = rate_change(shown.line(Metric.LIKE_RATE))
    if followers is None and rate is None:
        return None
    days = [point.day for point in shown.points if point.has_figures]
    best, worst = _best_and_worst(shown.points)
    return Trend(
        days=(days[-1] - days[0]).days,
        followers=followers,
        rate=rate,
        best=best,
        worst=worst,
        note=last_note(shown.points),
    )


def followers_change(line: Sequence[tuple[date, Decimal]]) -> FollowersChange | None:
    """Return the way from the first to the last of these counts; None unless there are two."""
    if len(line) < 2:
        return None
    (since, first), (until, last) = line[0], line[-1]
    then, now = int(first), int(last)
    days = (until - since).days
    # Within a week a change counts as if it had taken the week: a single day proves no pace.
    still = then * _STILL_A_WEEK * max(Fraction(days, _WEEK), Fraction(1))
    return FollowersChange(
        since=since,
        until=until,
        then=then,
        now=now,
        change=now - then,
        percent=quotient(100 * (now - then), then) if then else None,
        weekly=quotient(_WEEK * (now - then), days),
        direction=_direction(Fraction(now - then), still),
    )


def rate_change(line: Sequence[tuple[date, Decimal]]) -> RateChange | None:
    """Return the way from the first to the last of these rates (percent, not rounded); None unless there are two."""
    if len(line) < 2:
        return None
    (since, then), (until, now) = line[0], line[-1]
    change = Fraction(now) - Fraction(then)
    return RateChange(
        since=since,
        until=until,
        then=then,
        now=now,
        points=EXACT.subtract(now, then),
        direction=_direction(change, _SAME_RATE * Fraction(max(then, now))),
    )


def _direction(change: Fraction, still: Fraction) -> Direction:
    if abs(change) <= still:
        return Direction.STEADY
    return Direction.UP if change > 0 else Direction.DOWN


def _ways(points: Sequence[Point]) -> Iterator[_Way]:
    """Yield for each measurement of followers the way to the next one that is not too near."""
    measured = [(point.day, point.followers) for point in points if point.followers is not None]
    end = 0
    for since, then in measured:
        while end < len(measured) and (measured[end][0] - since).days < SHORTEST_STRETCH:
            end += 1
        if end == len(measured):
            return
        until, now = measured[end]
        yield _Way(Fraction(_WEEK * (now - then), (until - since).days), since, until, now - then)


def _best_and_worst(points: Sequence[Point]) -> tuple[Stretch | None, Stretch | None]:
    """Find the two, of equal ones the latest; nothing where all went alike."""
    ways = list(_ways(points))
    if len({way.weekly for way in ways}) < 2:
        return None, None
    best = max(ways, key=lambda way: (way.weekly, way.until))
    worst = max(ways, key=lambda way: (-way.weekly, way.until))
    return _stretch(best, points), _stretch(worst, points)


def _stretch(way: _Way, points: Sequence[Point]) -> Stretch:
    on_the_way = [point for point in points if way.since < point.day <= way.until]
    note = last_note(on_the_way)
    return Stretch(
        since=way.since,
        until=way.until,
        change=way.change,
        weekly=decimal_of(way.weekly),
        note=note.text if note else None,
    )


def last_note(points: Sequence[Point]) -> Note | None:
    """Return the note of the latest of these days that has one."""
    return next((Note(day=each.day, text=each.note) for each in reversed(points) if each.note), None)
