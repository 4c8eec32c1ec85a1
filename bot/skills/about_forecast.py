"""Paragraphs about what lies ahead of an account: when a number is reached, how many there are on a day, why not."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from math import ceil

from bot.skills.reply import Fact, Month, Say, ShortDay, Signed, say
from domain.exact import decimal_of
from domain.forecast import HORIZON_MONTHS, Arrival, Forecast, Outlook, arrival, projection
from domain.goal import Goal, progress
from domain.measurement import Measurement
from domain.pace import FEWEST, SHORTEST, WINDOW, NoPace, Pace
from domain.series import Metric, series
from domain.spans import months_on

_BY_THE_DAY = timedelta(days=60)
"""What is nearer is told by its day, what is further off by its month: the estimate is no finer than that."""
_FINE = 10
"""Paces below this many a week have a decimal."""
_DIGITS = 4
"""An estimate is told with no more digits than this that mean something, from 1,000 on in tens at the least."""


def arrival_says(of: Forecast, target: int, today: date) -> tuple[Say, ...]:
    """Say when a number of followers is reached, with the range, or why that cannot be told."""
    found = arrival(of, target, today)
    missing = max(target - of.followers, 0)
    match found.outlook:
        case Outlook.ON_THE_WAY:
            return _on_the_way(found, today)
        case Outlook.DUE:
            return (say("forecast-due", target=target),)
        case Outlook.REACHED:
            return (say("forecast-reached", target=target, followers=of.followers),)
        case Outlook.TOO_FAR:
            return (say("forecast-too-far", target=target, missing=missing),)
        case Outlook.NOT_AT_THIS_PACE:
            direction = "down" if of.pace.mid < 0 else "flat"
            return (say("forecast-not-at-this-pace", direction=direction, target=target, missing=missing),)


def day_says(of: Forecast, day: date, today: date) -> tuple[Say, ...]:
    """Say how many followers there are on a day to come, or why that cannot be told."""
    if day <= max(of.day, today):
        return (say("forecast-bad-day", fault="past", day=ShortDay(day)),)
    if day > months_on(of.day, HORIZON_MONTHS):
        return (say("forecast-bad-day", fault="too_far", day=ShortDay(day)),)
    then = projection(of, day)[-1]
    low, mid, high = (_about(each) for each in (then.low, then.mid, then.high))
    spread = "yes" if low < high else "no"
    return (say("forecast-at", day=ShortDay(day), spread=spread, low=low, mid=mid, high=high),)


def by_says(target: int, day: date, history: Sequence[Measurement], today: date) -> tuple[Say, ...]:
    """Say whether the present pace does it by a day; nothing where there is nothing left to do."""
    aim = Goal(metric=Metric.FOLLOWERS, target=Decimal(target), set_on=today, by=day)
    told = progress(aim, history, today)
    if told.enough is None or told.needed is None:
        return ()
    needed = ceil(told.needed)
    return (say("forecast-by", enough=told.enough.value, day=ShortDay(day), needed=needed),)


def pace_says(of: Pace) -> tuple[Say, ...]:
    """Say how fast the followers grow, and what that is taken from."""
    low, mid, high = (a_week(each, Metric.FOLLOWERS) for each in (of.low, of.mid, of.high))
    spread = "no" if low == high else "yes"
    return (
        say("forecast-pace", spread=spread, low=low, mid=mid, high=high),
        say("forecast-basis", days=of.days, since=ShortDay(of.since)),
    )


def no_pace_says(why: NoPace, history: Sequence[Measurement], today: date) -> tuple[Say, ...]:
    """Say what a forecast still lacks."""
    days = [day for day, _ in series(history, None, today).line(Metric.FOLLOWERS)]
    if why is NoPace.NOT_LATELY:
        days = [day for day in days if day >= today - WINDOW]
    weeks = SHORTEST // timedelta(weeks=1)
    lacking = say("forecast-none", reason=why.value, fewest=FEWEST, weeks=weeks, days=len(days))
    return (lacking, say("forecast-add-older"))


def a_week(change: Fraction | Decimal, metric: Metric) -> Signed:
    """Return a change a week as it is shown: in followers, or in percentage points of the like rate."""
    exact = decimal_of(Fraction(change))
    decimals = 2 if metric is Metric.LIKE_RATE else 1 if abs(exact) < _FINE else 0
    shown = round(exact, decimals)
    return Signed(shown, 0 if metric is Metric.FOLLOWERS and shown == int(shown) else decimals)


def _on_the_way(found: Arrival, today: date) -> tuple[Say, ...]:
    day, early, late = found.day or today, found.earliest or today, found.latest
    form = "day" if day - today <= _BY_THE_DAY else "month"
    head = say("forecast-on-the-way", form=form, target=found.target, when=_when(day, form))
    if late is None:
        return (head, say("forecast-open-range", form=form, early=_when(early, form)))
    if _when(early, form) == _when(late, form):
        return (head,)
    return (head, say("forecast-range", form=form, early=_when(early, form), late=_when(late, form)))


def _when(day: date, form: str) -> Fact:
    return ShortDay(day) if form == "day" else Month(day.replace(day=1))


def _about(followers: int) -> int:
    digits = len(str(followers))
    return round(followers, -max(digits - _DIGITS, 1)) if digits >= _DIGITS else followers
