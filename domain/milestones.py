"""Milestones: what is worth a cheer when figures are logged, each once in an account's life.

Of followers they are 1 and 5 with noughts from 1,000 on; 10,000 is where micro begins. Of the like rate it is the
benchmark of the account's size.

The rule has two halves. `passed` compares the figures before a statement with those after it: a milestone of
followers is passed where the newest number is at it or past it, no number that was known before was, and the figures
show the way (whoever begins with 12,400 has not reached 10,000 today). So a figure of an earlier day passes none
while later ones are known, and takes one away that was reached back then; a whole history that is brought along
passes the highest of it. Of several at once only the highest counts. The like rate must have risen over the benchmark
of the present size: an account that grows into another size has crossed nothing.

What was told is kept beside the account for good, and that is the other half: after an undo and the same figure
again, or after a fall and a rise, it is not told again.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import islice

from domain.fact import Fact
from domain.ladder import InfluencerClass, class_of
from domain.limits import MOST
from domain.measurement import Measurement
from domain.series import Metric, by_day, newest_first
from domain.yardsticks import benchmark

_MARKS = tuple(each for power in range(3, 11) for each in (10**power, 5 * 10**power) if each <= MOST)


class Milestone(Fact):
    """A number of followers, or a like rate in percent, that was reached."""

    metric: Metric
    at: Decimal

    @property
    def begins(self) -> InfluencerClass | None:
        """The class that begins at this number of followers, None where none does."""
        if self.metric is not Metric.FOLLOWERS:
            return None
        name = class_of(int(self.at))
        return name if name is not class_of(int(self.at) - 1) else None


def passed(before: Iterable[Measurement], after: Iterable[Measurement], today: date) -> tuple[Milestone, ...]:
    """Return what was passed from one state of an account's figures to the next; at most one of each metric."""
    known, now = by_day(before, today), by_day(after, today)
    counts = _counts(now)
    mark = highest(counts[0], max(_counts(known), default=None), counts[-1]) if counts else None
    usual = _crossed(known, now)
    rate = None if usual is None else Milestone(metric=Metric.LIKE_RATE, at=usual)
    return tuple(each for each in (mark, rate) if each is not None)


def highest(first: int, known: int | None, newest: int) -> Milestone | None:
    """Return the highest number that is passed by followers from the first to the newest of them.

    `known` is the greatest that was known before the newest was stated, None where nothing was.
    """
    least = max(first, known or 0)
    mark = max((mark for mark in _MARKS if least < mark <= newest), default=None)
    return None if mark is None else Milestone(metric=Metric.FOLLOWERS, at=Decimal(mark))


def _crossed(known: Sequence[Measurement], now: Sequence[Measurement]) -> Decimal | None:
    """Return the benchmark that the like rate rose over; 0 % may be hidden likes and is passed over."""
    rates = list(islice(_positive_rates(now), 2))
    if len(rates) < 2:
        return None
    (day, newest), (_, one_before) = rates
    earlier = next(_positive_rates(known), None)
    followers = next(count for when, count in newest_first(now, Metric.FOLLOWERS) if when <= day)
    usual = benchmark(int(followers)).percent
    was_below = one_before < usual and (earlier is None or earlier[1] < usual)
    return usual if was_below and usual <= newest else None


def _positive_rates(days: Sequence[Measurement]) -> Iterator[tuple[date, Decimal]]:
    return ((day, rate) for day, rate in newest_first(days, Metric.LIKE_RATE) if rate > 0)


def _counts(days: Iterable[Measurement]) -> list[int]:
    return [each.followers for each in days if each.followers is not None]
