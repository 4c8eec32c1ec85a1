"""The picture of an account's course: its figures with the goal and the forecast, where there are."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from bot.skills.about_account import title
from bot.skills.reply import Message, ShortDay
from bot.skills.sketches import TrendSketch
from bot.storage.look import Look
from domain.accounts import Account
from domain.forecast import Forecast, forecast
from domain.goal import Goal
from domain.pace import NoPace
from domain.person import Theme
from domain.series import Metric, Series, series
from domain.spans import Span, first_day


def trend_sketch(
    look: Look, number: int, account: Account, shown: Series, *, span: Span | None, today: date, theme: Theme
) -> TrendSketch:
    """Return what to draw of an account, by its id, over a range; `span` is None where the range begins on a day.

    In a range that is over there is neither a goal nor anything ahead.
    """
    if shown.until < today:
        return TrendSketch(title(account), _window(shown), shown, theme)
    step = look.goal_of(number)
    ahead = forecast(look.history_of(number), today)
    return TrendSketch(
        title(account),
        _range(shown, span),
        shown,
        theme,
        goal=step.goal if step else None,
        ahead=ahead if isinstance(ahead, Forecast) else None,
    )


def outlook_sketch(
    look: Look, number: int, account: Account, today: date, theme: Theme, target: int | None
) -> TrendSketch | None:
    """Return what to draw of an account's way ahead: the time that a forecast rests on, and the forecast.

    `target` is the number of followers that it is about; None: the person's goal, where there is one.
    """
    history = look.history_of(number)
    if isinstance(forecast(history, today), NoPace):
        return None
    shown = series(history, first_day(Span.THREE_MONTHS, today), today)
    sketch = trend_sketch(look, number, account, shown, span=Span.THREE_MONTHS, today=today, theme=theme)
    if target is None or (
        sketch.goal and (sketch.goal.metric, sketch.goal.target) == (Metric.FOLLOWERS, Decimal(target))
    ):
        return sketch
    aim = Goal(metric=Metric.FOLLOWERS, target=Decimal(target), set_on=today)
    return replace(sketch, goal=aim, is_own_goal=False)


def _window(shown: Series) -> Message:
    since = shown.since or shown.points[0].day
    return Message("picture-window", {"since": ShortDay(since), "until": ShortDay(shown.until)})


def _range(shown: Series, span: Span | None) -> Message:
    if span:
        return Message("picture-span", {"span": span.value})
    return Message("picture-since", {"since": ShortDay(shown.since or shown.points[0].day)})
