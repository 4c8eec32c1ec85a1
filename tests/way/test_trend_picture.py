"""What is drawn: the figures with the goal and the forecast, in the words of the person's language."""

from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy import Connection

from bot.charts.draw import draw
from bot.charts.trend import Trend
from bot.skills.trend_picture import trend_sketch
from bot.storage import effects
from bot.storage.effects import Origin, Record
from bot.storage.goals import SetGoal
from bot.storage.look import Look
from bot.wording.catalogue import Catalogue
from bot.wording.pictures import picture_of
from domain.goal import Goal
from domain.measurement import Measurement
from domain.person import Theme
from domain.series import Metric, series
from domain.spans import Span, first_day
from tests.storage.moments import NOW
from tests.storage.tables_in_memory import tables_in_memory

KIM = 7
TODAY = date(2026, 11, 20)
CATALOGUE = Catalogue()


def _known(connection: Connection) -> Look:
    told: list[effects.Effect] = [
        Record(Measurement(day=TODAY - timedelta(weeks=ago), followers=9000 - 50 * ago, likes=400))
        for ago in range(8)
    ]
    told.append(SetGoal(Goal(metric=Metric.FOLLOWERS, target=10_000, set_on=TODAY)))
    effects.apply(connection, Origin(KIM, KIM, "de", 1), told, NOW)
    return Look(connection, KIM)


def test_goal_and_forecast_are_part_of_it_and_its_words_are_the_language_s_own() -> None:
    with tables_in_memory() as connection:
        look = _known(connection)
        (main,) = look.accounts
        shown = series(look.history, first_day(Span.YEAR, TODAY), TODAY)
        sketch = trend_sketch(
            look, main.id, main.account, shown, span=Span.YEAR, today=TODAY, theme=Theme.DARK
        )
    german = picture_of(sketch, CATALOGUE, "de")
    english = picture_of(sketch, CATALOGUE, "en")
    assert isinstance(german, Trend)
    assert isinstance(english, Trend)
    assert (Decimal(10_000), Metric.FOLLOWERS) == (german.goal, german.goal_metric)
    assert german.ahead
    assert ("Like-Quote", "letztes Jahr") == (german.words.rate, german.words.subtitle)
    assert ("Like rate", "last year") == (english.words.rate, english.words.subtitle)
    assert ("1.234,5", "1,234.5") == tuple(
        each.writing.figure(Decimal("1234.5"), 1) for each in (german, english)
    )
    assert draw(german).startswith(b"\x89PNG")
