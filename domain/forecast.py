"""When an account will have so many followers if it goes on as it did lately, and when nobody can say."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction
from math import ceil

from domain.fact import Fact
from domain.ladder import next_class
from domain.measurement import Measurement
from domain.pace import NoPace, Pace, pace
from domain.series import Metric, by_day, newest_first
from domain.spans import months_on

HORIZON_MONTHS = 60
"""Nothing is told about a time further out than 5 years."""

_WEEK = 7


class Outlook(StrEnum):
    """What is to be said of a target.

    Due is one that should have been reached since the last measurement; too far is beyond the 5 years.
    """

    REACHED = "reached"
    DUE = "due"
    ON_THE_WAY = "on_the_way"
    TOO_FAR = "too_far"
    NOT_AT_THIS_PACE = "not_at_this_pace"


class Arrival(Fact):
    """When a number of followers is reached: at the pace itself, and at the fast and the slow end of its range.

    Only what is due or on the way has days; `latest` is None where the slow end does not arrive within 5 years.
    """

    target: int
    outlook: Outlook
    day: date | None = None
    earliest: date | None = None
    latest: date | None = None


class Projected(Fact):
    """Followers to expect on a day, in whole ones, never below 0."""

    day: date
    low: int
    mid: int
    high: int


class Forecast(Fact):
    """The last number of followers stated, its day, and the pace from there on."""

    day: date
    followers: int
    pace: Pace

    @property
    def as_far_ahead_as_back(self) -> date:
        """The day until which a chart may draw: it shows as much future as there is a measured past."""
        return self.day + (self.pace.until - self.pace.since)


def forecast(history: Iterable[Measurement], today: date) -> Forecast | NoPace:
    """Return the forecast of an account on the person's own day, or why there is none."""
    line = list(newest_first(by_day(history, today), Metric.FOLLOWERS))[::-1]
    present = pace(line, today)
    if isinstance(present, NoPace):
        return present
    day, followers = line[-1]
    return Forecast(day=day, followers=int(followers), pace=present)


def targets(followers: int, goal: int | None = None) -> tuple[int, ...]:
    """Return the numbers of followers worth a forecast, the nearest first: the next class and the person's goal."""
    step = next_class(followers)
    return tuple(sorted({each for each in (step.at if step else None, goal) if each is not None}))


def arrival(of: Forecast, target: int, today: date) -> Arrival:
    """Tell when a number of followers is reached."""
    if target <= of.followers:
        return Arrival(target=target, outlook=Outlook.REACHED)
    if of.pace.mid <= 0:
        return Arrival(target=target, outlook=Outlook.NOT_AT_THIS_PACE)
    horizon = months_on(today, HORIZON_MONTHS)
    day = _day(of, target, of.pace.mid, horizon)
    if day is None:
        return Arrival(target=target, outlook=Outlook.TOO_FAR)
    earliest = _day(of, target, of.pace.high, horizon) or day
    return Arrival(
        target=target,
        outlook=Outlook.DUE if day <= today else Outlook.ON_THE_WAY,
        day=day,
        earliest=max(earliest, min(day, today)),
        latest=_day(of, target, of.pace.low, horizon),
    )


def projection(of: Forecast, until: date) -> tuple[Projected, ...]:
    """Return the way ahead in steps of a week, from the last measurement to `until` or 5 years, both included."""
    end = min(until, months_on(of.day, HORIZON_MONTHS))
    return tuple(
        Projected(
            day=day,
            low=_expected(of, of.pace.low, day),
            mid=_expected(of, of.pace.mid, day),
            high=_expected(of, of.pace.high, day),
        )
        for day in _steps(of.day, end)
    )


def ahead(history: Iterable[Measurement], today: date) -> tuple[Projected, ...]:
    """Return the way ahead as a chart draws it: as much future as there is past; nothing without a pace."""
    told = forecast(history, today)
    return () if isinstance(told, NoPace) else projection(told, told.as_far_ahead_as_back)


def _day(of: Forecast, target: int, weekly: Fraction, horizon: date) -> date | None:
    """Return the first day with the target at a pace; None beyond the horizon."""
    if weekly <= 0:
        return None
    days = ceil((target - of.followers) * _WEEK / weekly)
    return of.day + timedelta(days=days) if days <= (horizon - of.day).days else None


def _expected(of: Forecast, weekly: Fraction, day: date) -> int:
    return max(0, round(of.followers + weekly * (day - of.day).days / _WEEK))


def _steps(day: date, end: date) -> Iterator[date]:
    while day < end:
        yield day
        day += timedelta(days=_WEEK)
    yield end
