"""What somebody aims at: read from what was said now and from what a question kept."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from bot.skills.goal_panel import METRIC, TARGET, Place
from bot.skills.log import SURE_OF_ANOTHER_WISH
from bot.skills.request import Request, Text
from bot.understanding.filling import SMALLEST_TARGET
from bot.understanding.meaning import Intent, Slots
from domain.goal import Goal
from domain.ladder import first_of
from domain.rate import rounded
from domain.series import Metric

_FEW_WORDS = 4
"""So few words are an answer whatever they sound like: "in 3 months", "end of march"."""
_NO_OTHER_WISH = frozenset({Intent.GOAL, Intent.LIKE_RATE, Intent.SMALLTALK, Intent.UNKNOWN})


def answers_with_goal(request: Request) -> bool:
    """Return whether a message can be the answer to a question for a goal or its day, and wants nothing else."""
    said, meaning = request.message.said, request.meaning
    if not isinstance(said, Text) or "?" in said.text:
        return False
    if meaning.intent is Intent.RECORD:
        return len(meaning.slots.numbers) < 2  # "12,400 / 480" is to be kept
    if meaning.intent is Intent.FORECAST and meaning.figures.target is not None:
        return meaning.confidence < SURE_OF_ANOTHER_WISH
    is_short = len(said.text.split()) <= _FEW_WORDS
    return is_short or meaning.intent in _NO_OTHER_WISH or meaning.confidence < SURE_OF_ANOTHER_WISH


def aim_of(slots: Slots, figures: Slots) -> tuple[Metric | None, Decimal] | None:
    """Return what was said as a goal: followers, a like rate, or (no metric) a small number that may be either."""
    if slots.target is not None:
        return Metric.FOLLOWERS, Decimal(slots.target)
    if slots.rate is not None:
        return Metric.LIKE_RATE, rounded(slots.rate)
    if slots.rank is not None:
        return Metric.FOLLOWERS, Decimal(first_of(slots.rank))
    if slots.no_such_day:
        return None  # "31.2." is no 31
    if figures.followers is not None:
        return Metric.FOLLOWERS, Decimal(figures.followers)
    if len(figures.numbers) != 1:
        return None
    number = figures.numbers[0]
    return (None if 0 < number < SMALLEST_TARGET else Metric.FOLLOWERS), Decimal(number)


def goal_at(place: Place, metric: Metric, target: Decimal, by: date | None, today: date) -> Goal:
    """Return a goal that begins today at the last figure known."""
    now = place.now(metric, today)
    start = rounded(now) if now is not None and metric is Metric.LIKE_RATE else now
    return Goal(metric=metric, target=target, set_on=today, start=start, by=by)


def asked_about(slots: Mapping[str, Any], place: Place, today: date) -> Goal | None:
    """Return the goal of which only the day was asked."""
    try:
        return goal_at(place, Metric(slots[METRIC]), Decimal(slots[TARGET]), None, today)
    except (KeyError, ValueError, TypeError, InvalidOperation):
        return None


def is_same(one: Goal, other: Goal) -> bool:
    """Return whether two goals aim at the same, however they began."""
    return (one.metric, one.target, one.by) == (other.metric, other.target, other.by)


def day_of(text: object) -> date | None:
    """Return the day that a question or a button carries."""
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return None
