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

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from domain.fact import Fact
from domain.ladder import InfluencerClass, class_of
from domain.limits import MOST
from domain.measurement import Measurement
from domain.series import Metric, Series, series
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
    known, now = series(before, None, today), series(after, None, today)
    mark = _mark(_values(known, Metric.FOLLOWERS), _values(now, Metric.FOLLOWERS))
    usual = _crossed(known, now)
    of_followers = (Milestone(metric=Metric.FOLLOWERS, at=mark),) if mark is not None else ()
    return of_followers if usual is None else (*of_followers, Milestone(metric=Metric.LIKE_RATE, at=usual))


def _mark(known: Sequence[Decimal], now: Sequence[Decimal]) -> Decimal | None:
    if not now:
        return None
    least = max((now[0], *known))
    return max((Decimal(mark) for mark in _MARKS if least < mark <= now[-1]), default=None)


def _crossed(known: Series, now: Series) -> Decimal | None:
    """Return the benchmark that the like rate rose over; 0 % may be hidden likes and is passed over."""
    rates = [rate for rate in _values(now, Metric.LIKE_RATE) if rate > 0]
    if len(rates) < 2:
        return None
    earlier = [rate for rate in _values(known, Metric.LIKE_RATE) if rate > 0]
    day = max(point.day for point in now.points if point.rate)
    followers = [count for when, count in now.line(Metric.FOLLOWERS) if when <= day][-1]
    usual = benchmark(int(followers)).percent
    was_below = rates[-2] < usual and (not earlier or earlier[-1] < usual)
    return usual if was_below and usual <= rates[-1] else None


def _values(of: Series, metric: Metric) -> list[Decimal]:
    return [value for _, value in of.line(metric)]
