"""The course of an account's figures over a range of days: what a chart draws and a trend is told from."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from statistics import median_low

from pydantic import NonNegativeInt

from domain.fact import Fact
from domain.measurement import Measurement
from domain.rate import like_rate

FOLLOWERS_HOLD = timedelta(days=31)
"""So long a number of followers stands for the days after it on which only likes were stated (our own choice)."""

_GAP_AT_LEAST = timedelta(days=21)
_GAP_TIMES_USUAL = 4


class Metric(StrEnum):
    """What is followed over time."""

    FOLLOWERS = "followers"
    LIKE_RATE = "like_rate"


class Amount(StrEnum):
    """How much there is to see: nothing and a single day are answered in words, not with a picture."""

    NOTHING = "nothing"
    ONE_DAY = "one_day"
    SEVERAL_DAYS = "several_days"


class Point(Fact):
    """A day of the account: what was stated on it, and the like rate of its likes in percent, not rounded.

    Nothing is made up for what nobody stated, with one exception: the rate of a day with likes only is taken from
    the last followers stated, if that was at most `FOLLOWERS_HOLD` before.
    """

    day: date
    followers: NonNegativeInt | None = None
    likes: NonNegativeInt | None = None
    rate: Decimal | None = None
    note: str | None = None

    @property
    def has_figures(self) -> bool:
        """Whether it is more than a note."""
        return self.followers is not None or self.likes is not None


class Gap(Fact):
    """Neighbouring days of a line so far apart that nobody knows the way between them."""

    after: date
    before: date


class Series(Fact):
    """The points of an account from `since` (None: from the first on) to `until`, both included, oldest first.

    `earlier` is the number of days with measurements before: whoever sees nothing in a range may find it there.
    """

    since: date | None
    until: date
    points: tuple[Point, ...]
    earlier: int

    @property
    def amount(self) -> Amount:
        """How many days have figures."""
        days = sum(point.has_figures for point in self.points)
        return (Amount.NOTHING, Amount.ONE_DAY)[days] if days < 2 else Amount.SEVERAL_DAYS

    def line(self, metric: Metric) -> tuple[tuple[date, Decimal], ...]:
        """Return the days on which a metric is known, with its value: a count, or percent not rounded."""
        values = ((point.day, _value(point, metric)) for point in self.points)
        return tuple((day, value) for day, value in values if value is not None)

    def narrowed(self, since: date | None, until: date | None = None) -> "Series":
        """Return the part from a day on, and up to another one; None: all that there is here."""
        last = self.until if until is None else min(until, self.until)
        inside = tuple(point for point in self.points if point.day <= last)
        points = tuple(point for point in inside if since is None or point.day >= since)
        return Series(
            since=since, until=last, points=points, earlier=self.earlier + len(inside) - len(points)
        )


def series(history: Iterable[Measurement], since: date | None, until: date) -> Series:
    """Build the series of an account; `history` in any order (of one day, the later in it lies over the earlier).

    What is dated after `until`, the person's own day, has not happened and is left out.
    """
    whole = Series(since=None, until=until, points=tuple(_points(by_day(history, until))), earlier=0)
    return whole.narrowed(since)


def gaps(days: Sequence[date]) -> tuple[Gap, ...]:
    """Find where a line through these days, in order, should break: a silence far longer than the usual one.

    That is 3 weeks at least and more than 4 times the median distance: who measures every month has no gap of two.
    """
    distances = [later - earlier for earlier, later in pairwise(days)]
    if not distances:
        return ()
    longest = max(_GAP_AT_LEAST, _GAP_TIMES_USUAL * median_low(distances))
    return tuple(
        Gap(after=after, before=before) for after, before in pairwise(days) if before - after > longest
    )


def by_day(history: Iterable[Measurement], until: date) -> list[Measurement]:
    """Return one measurement a day up to `until`, oldest first; of one day, the later lies over the earlier."""
    days: dict[date, Measurement] = {}
    for each in history:
        if each.day <= until:
            known = days.get(each.day)
            days[each.day] = each if known is None else known.overlaid(each)
    return [days[day] for day in sorted(days)]


def newest_first(days: Sequence[Measurement], metric: Metric) -> Iterator[tuple[date, Decimal]]:
    """Yield what `Series.line` holds of these days (as of `by_day`) from its end on, computing no more than is taken.

    Who needs the newest values only is spared a whole history.
    """
    for at in range(len(days) - 1, -1, -1):
        each = days[at]
        if metric is Metric.FOLLOWERS:
            value = None if each.followers is None else Decimal(each.followers)
        else:
            value = None if each.likes is None else _rate_of(days, at, each.likes)
        if value is not None:
            yield each.day, value


def _rate_of(days: Sequence[Measurement], at: int, likes: int) -> Decimal | None:
    day = days[at].day
    for each in (days[before] for before in range(at, -1, -1)):
        if day - each.day > FOLLOWERS_HOLD:
            return None
        if each.followers is not None:
            return like_rate(each.followers, likes)
    return None


def _points(measured: Iterable[Measurement]) -> Iterator[Point]:
    last: tuple[date, int] | None = None
    for each in measured:
        if each.followers is not None:
            last = each.day, each.followers
        holds = last is not None and each.day - last[0] <= FOLLOWERS_HOLD
        rate = like_rate(last[1], each.likes) if last and holds and each.likes is not None else None
        yield Point(
            day=each.day, followers=each.followers, likes=each.likes, rate=rate, note=each.note or None
        )


def _value(point: Point, metric: Metric) -> Decimal | None:
    if metric is Metric.LIKE_RATE:
        return point.rate
    return None if point.followers is None else Decimal(point.followers)
