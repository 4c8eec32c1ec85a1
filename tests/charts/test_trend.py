from datetime import timedelta
from decimal import Decimal

from hypothesis import given

from bot.charts.trend import MOST_POINTS, Usual, trend_picture
from domain.forecast import Forecast, forecast
from domain.goal import Goal
from domain.measurement import Measurement
from domain.series import Metric, Series, series
from tests.charts.examples import GERMAN, WORDS
from tests.domain.histories import HISTORIES, TODAY, ago, weekly


def _whole(history: list[Measurement]) -> Series:
    return series(history, None, TODAY)


def _forecast(history: list[Measurement]) -> Forecast:
    found = forecast(history, TODAY)
    assert isinstance(found, Forecast)
    return found


def test_the_lines_hold_what_was_stated_day_by_day() -> None:
    drawn = trend_picture(_whole([ago(14, 8_000, 240), ago(7, 8_100), ago(0, 8_200, 287)]), WORDS, GERMAN)
    assert [8_000, 8_100, 8_200] == [each.value for each in drawn.followers]
    assert [Decimal(3), Decimal("3.5")] == [each.value for each in drawn.rate]


def test_the_band_is_what_is_usual_for_the_size_the_account_has_now() -> None:
    drawn = trend_picture(_whole([ago(30, 9_000, 300), ago(0, 12_400, 480)]), WORDS, GERMAN)
    assert Usual(low=Decimal("1.92"), high=Decimal(3)) == drawn.usual


def test_without_a_like_rate_there_is_no_band() -> None:
    assert trend_picture(_whole(weekly([900, 950, 990])), WORDS, GERMAN).usual is None


def test_notes_are_shown_on_their_days() -> None:
    drawn = trend_picture(_whole([ago(9, 800, note="Gewinnspiel"), ago(0, 900)]), WORDS, GERMAN)
    assert [(TODAY - timedelta(days=9), "Gewinnspiel")] == [(note.day, note.text) for note in drawn.notes]


def test_a_goal_belongs_to_its_metric() -> None:
    goal = Goal(metric=Metric.LIKE_RATE, target=Decimal(4), set_on=TODAY)
    drawn = trend_picture(_whole(weekly([900, 950])), WORDS, GERMAN, goal=goal)
    assert (Metric.LIKE_RATE, Decimal(4)) == (drawn.goal_metric, drawn.goal)


def test_a_forecast_begins_at_the_last_figure_and_takes_a_third_of_the_picture_at_most() -> None:
    history = weekly(range(1_000, 1_200, 10))
    drawn = trend_picture(_whole(history), WORDS, GERMAN, ahead=_forecast(history))
    seen = drawn.followers[-1].day - drawn.followers[0].day
    assert (TODAY, 1_190) == (drawn.ahead[0].day, drawn.ahead[0].mid)
    assert drawn.ahead[-1].day - TODAY <= seen / 2


def test_a_short_range_still_gets_four_weeks_of_forecast() -> None:
    history = weekly(range(1_000, 1_200, 10))
    fortnight = series(history, TODAY - timedelta(days=14), TODAY)
    drawn = trend_picture(fortnight, WORDS, GERMAN, ahead=_forecast(history))
    assert TODAY + timedelta(weeks=4) == drawn.ahead[-1].day


@given(HISTORIES)
def test_any_history_can_be_described(history: list[Measurement]) -> None:
    found = forecast(history, TODAY)
    ahead = found if isinstance(found, Forecast) else None
    drawn = trend_picture(_whole(history), WORDS, GERMAN, ahead=ahead)
    assert len(drawn.followers) <= MOST_POINTS
