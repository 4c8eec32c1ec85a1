"""Goals: a number of followers or a like rate, with a day or without, and how far the way there is."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from domain.exact import EXACT, decimal_of
from domain.fact import Fact
from domain.limits import MOST
from domain.measurement import Measurement
from domain.pace import NoPace, Pace, pace
from domain.series import Metric, series
from domain.spans import months_on
from domain.yardsticks import benchmark

_WEEK = 7
_HUNDRED = Decimal(100)
# Round numbers to aim at: 1, 2.5 and 5 with noughts. The lowest one worth a celebration is 100.
_ROUND = tuple(factor * 10**power for power in range(1, 9) for factor in (10, 25, 50))
_OFFERED = 2
# A goal that is nearer than this share of what is there is no goal.
_TOO_NEAR = Fraction(1, 20)
_STEP_OF_RATE = Fraction(1, 2)
FURTHEST_MONTHS = 120
"""A goal is for at most 10 years ahead: no network of today promises more (our own choice)."""


class Goal(Fact):
    """What somebody wants to reach: a count of followers, or a like rate in percent, by a day or some time.

    `start` is what the figure was on the day the goal was set; None where nobody had stated it: then the way begins
    at the first figure after that day.
    """

    metric: Metric
    target: Decimal
    set_on: date
    start: Decimal | None = None
    by: date | None = None


class GoalFault(StrEnum):
    """Why something can be nobody's goal."""

    NOTHING = "nothing"
    ABSURD = "absurd"
    NO_RATE = "no_rate"
    PAST = "past"
    TOO_FAR = "too_far"


class Outcome(StrEnum):
    """What is to be said of a goal; missed is one whose day has passed."""

    REACHED = "reached"
    OPEN = "open"
    MISSED = "missed"


class Enough(StrEnum):
    """Whether the present pace does it by the day: all of its range, only some of it, or none."""

    YES = "yes"
    MAYBE = "maybe"
    NO = "no"


class Progress(Fact):
    """How far a goal is.

    `now` is the last figure known, `as_of` the day it is of, `missing` what lacks to the target (0 or more),
    `share` the part of the way from the start in percent, 0 to 100. `days_left` counts to the goal's day,
    `needed` is the change a week that it takes until then (None without a day, once it has come, and when nothing
    lacks). `pace` is the present one, or why there is none; `enough` whether it does. None is what cannot be
    told.
    """

    outcome: Outcome
    now: Decimal | None
    as_of: date | None
    missing: Decimal | None
    share: Decimal | None
    days_left: int | None
    needed: Decimal | None
    pace: Pace | NoPace
    enough: Enough | None


def goal_fault(goal: Goal, today: date) -> GoalFault | None:
    """Tell what is wrong with a goal on the person's own day; None for one that can be aimed at."""
    if goal.target <= 0:
        return GoalFault.NOTHING
    if goal.metric is Metric.FOLLOWERS and goal.target > MOST:
        return GoalFault.ABSURD
    if goal.metric is Metric.LIKE_RATE and goal.target > _HUNDRED:
        return GoalFault.NO_RATE
    if goal.by is None:
        return None
    if goal.by < today:
        return GoalFault.PAST
    return GoalFault.TOO_FAR if goal.by > months_on(today, FURTHEST_MONTHS) else None


def progress(goal: Goal, history: Iterable[Measurement], today: date) -> Progress:
    """Tell how far a goal is on the person's own day."""
    line = series(history, None, today).line(goal.metric)
    as_of, now = line[-1] if line else (None, None)
    missing = None if now is None else max(Decimal(0), EXACT.subtract(goal.target, now))
    days_left = None if goal.by is None else (goal.by - today).days
    present = pace(line, today)
    needed = _needed(missing, days_left)
    return Progress(
        outcome=_outcome(missing, days_left),
        now=now,
        as_of=as_of,
        missing=missing,
        share=_share(goal.target, _start(goal, line), now),
        days_left=days_left,
        needed=None if needed is None else decimal_of(needed),
        pace=present,
        enough=None if needed is None or isinstance(present, NoPace) else _enough(present, needed),
    )


def next_goals(metric: Metric, now: Decimal, followers: int) -> tuple[Decimal, ...]:
    """Return what to aim at next, the nearest first: round numbers, for a rate the benchmark of the size as well.

    Nothing nearer than a twentieth of what is there; no rate above 100 %, and for the largest
    accounts anybody can have no number either.
    """
    least = Fraction(now) * (1 + _TOO_NEAR)
    if metric is Metric.FOLLOWERS:
        return tuple(Decimal(each) for each in _ROUND if each >= least)[:_OFFERED]
    step = (least // _STEP_OF_RATE + 1) * _STEP_OF_RATE
    offered = {decimal_of(step), decimal_of(step + _STEP_OF_RATE)}
    usual = benchmark(followers).percent
    if Fraction(usual) >= least:
        offered.add(usual)
    return tuple(sorted(rate for rate in offered if rate <= _HUNDRED))[:_OFFERED]


def _outcome(missing: Decimal | None, days_left: int | None) -> Outcome:
    if missing == 0:
        return Outcome.REACHED
    return Outcome.MISSED if days_left is not None and days_left < 0 else Outcome.OPEN


def _start(goal: Goal, line: Sequence[tuple[date, Decimal]]) -> Decimal | None:
    return (
        goal.start if goal.start is not None else next((at for day, at in line if day >= goal.set_on), None)
    )


def _share(target: Decimal, start: Decimal | None, now: Decimal | None) -> Decimal | None:
    if now is not None and now >= target:
        return _HUNDRED
    if now is None or start is None or start >= target:
        return None
    whole = Fraction(target) - Fraction(start)
    return decimal_of(max(Fraction(0), 100 * (Fraction(now) - Fraction(start)) / whole))


def _needed(missing: Decimal | None, days_left: int | None) -> Fraction | None:
    if not missing or days_left is None or days_left <= 0:
        return None
    return _WEEK * Fraction(missing) / days_left


def _enough(present: Pace, needed: Fraction) -> Enough:
    if present.low >= needed:
        return Enough.YES
    return Enough.MAYBE if present.high >= needed else Enough.NO
