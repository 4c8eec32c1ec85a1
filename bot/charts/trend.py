"""The trend: what is drawn of an account's course. Made from facts of the domain and words; drawn elsewhere."""

from datetime import timedelta
from typing import Literal

from bot.charts.values import Known, Value, drawable
from bot.charts.writing import Writing
from domain.fact import Fact
from domain.forecast import Forecast, Projected, projection
from domain.goal import Goal
from domain.person import Theme
from domain.series import Metric, Series
from domain.thinning import thinned
from domain.trend import Note
from domain.verdict import steps
from domain.yardsticks import benchmark

MOST_POINTS = 120
"""More cannot be told apart on a phone."""

_LEAST_AHEAD = timedelta(weeks=4)


class TrendWords(Fact):
    """The words of a trend; the title is whose or what it is, the subtitle what range."""

    title: str
    subtitle: str = ""
    followers: str
    rate: str
    usual: str
    goal: str
    forecast: str


class Usual(Fact):
    """The like rates, in percent, that are usual for the size of the account."""

    low: Value
    high: Value


class Trend(Fact):
    """A picture of followers and like rate over time, days in order; a line without points is not drawn.

    `goal` belongs to the line of its metric. `ahead` are the followers to expect, from the last point on.
    """

    kind: Literal["trend"] = "trend"
    theme: Theme = Theme.LIGHT
    writing: Writing
    words: TrendWords
    followers: tuple[Known, ...] = ()
    rate: tuple[Known, ...] = ()
    usual: Usual | None = None
    notes: tuple[Note, ...] = ()
    goal_metric: Metric | None = None
    goal: Value | None = None
    ahead: tuple[Projected, ...] = ()


def trend_picture(
    shown: Series,
    words: TrendWords,
    writing: Writing,
    *,
    theme: Theme = Theme.LIGHT,
    goal: Goal | None = None,
    ahead: Forecast | None = None,
) -> Trend:
    """Describe the trend of a series; its range ends where figures or the forecast end.

    The forecast takes half as long as the figures at most, or four weeks, and never longer than what it rests on.
    """
    fewer = thinned(shown, MOST_POINTS)
    followers, rate = line(fewer, Metric.FOLLOWERS), line(fewer, Metric.LIKE_RATE)
    return Trend(
        theme=theme,
        writing=writing,
        words=words,
        followers=followers,
        rate=rate,
        usual=_usual(followers) if rate else None,
        notes=tuple(Note(day=each.day, text=each.note) for each in fewer.points if each.note),
        goal_metric=goal.metric if goal else None,
        goal=goal.target if goal else None,
        ahead=_ahead(fewer, ahead) if ahead and followers else (),
    )


def line(of: Series, metric: Metric) -> tuple[Known, ...]:
    """Return the days of a series on which a metric is known, as a picture keeps them."""
    return tuple(Known(day=day, value=drawable(value)) for day, value in of.line(metric))


def _usual(followers: tuple[Known, ...]) -> Usual | None:
    """Return what is usual for the last size that is known."""
    if not followers:
        return None
    cuts = steps(benchmark(int(followers[-1].value)))
    return Usual(low=cuts.typical, high=cuts.above)


def _ahead(of: Series, ahead: Forecast) -> tuple[Projected, ...]:
    seen = of.points[-1].day - of.points[0].day
    end = min(ahead.as_far_ahead_as_back, ahead.day + max(seen / 2, _LEAST_AHEAD))
    return projection(ahead, end)
