"""The picture of an account's course: its figures with the goal and the forecast, where there are."""

from datetime import date

from bot.skills.about_account import title
from bot.skills.reply import Message, ShortDay
from bot.skills.sketches import TrendSketch
from bot.storage.look import Look
from domain.accounts import Account
from domain.forecast import Forecast, forecast
from domain.person import Theme
from domain.series import Series
from domain.spans import Span


def trend_sketch(
    look: Look, number: int, account: Account, shown: Series, *, span: Span | None, today: date, theme: Theme
) -> TrendSketch:
    """Return what to draw of an account, by its id, over a range; `span` is None where the range begins on a day."""
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


def _range(shown: Series, span: Span | None) -> Message:
    if span:
        return Message("picture-span", {"span": span.value})
    return Message("picture-since", {"since": ShortDay(shown.since or shown.points[0].day)})
