from datetime import date, timedelta
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.forecast import (
    Arrival,
    Forecast,
    Outlook,
    Projected,
    ahead,
    arrival,
    forecast,
    projection,
    targets,
)
from domain.limits import MOST
from domain.measurement import Measurement
from domain.pace import NoPace
from domain.spans import months_on
from tests.domain.histories import HISTORIES, TODAY, ago, weekly

WEEKLY = st.lists(st.integers(0, MOST), min_size=4, max_size=12).map(weekly)


def _forecast(history: list[Measurement]) -> Forecast:
    told = forecast(history, TODAY)
    assert isinstance(told, Forecast)
    return told


def test_a_target_is_reached_when_the_pace_leads_there_with_the_range_around_it() -> None:
    told = _forecast(weekly([7_700, 7_800, 8_000]))
    assert [125, 150, 175] == [told.pace.low, told.pace.mid, told.pace.high]
    expected = Arrival(
        target=10_000,
        outlook=Outlook.ON_THE_WAY,
        day=TODAY + timedelta(days=94),  # 2,000 at 150 a week
        earliest=TODAY + timedelta(days=80),
        latest=TODAY + timedelta(days=112),
    )
    assert expected == arrival(told, 10_000, TODAY)


@pytest.mark.parametrize(
    ("outlook", "counts", "target"),
    [
        (Outlook.REACHED, [9_800, 9_900, 10_000], 10_000),
        (Outlook.ON_THE_WAY, [9_800, 9_900, 9_999], 10_000),
        (Outlook.NOT_AT_THIS_PACE, [9_900, 9_900, 9_900], 10_000),
        (Outlook.NOT_AT_THIS_PACE, [9_900, 9_800, 9_700], 10_000),
        (Outlook.ON_THE_WAY, [100, 110, 120], 120 + 2_600),
        (Outlook.TOO_FAR, [100, 110, 120], 120 + 2_620),
    ],
)
def test_a_target_is_reached_on_the_way_too_far_or_not_reached_at_this_pace(
    outlook: Outlook, counts: list[int], target: int
) -> None:
    assert outlook is arrival(_forecast(weekly(counts)), target, TODAY).outlook


def test_a_target_that_should_be_reached_since_the_last_measurement_is_due() -> None:
    told = _forecast([ago(50, 9_700), ago(43, 9_800), ago(36, 9_900)])
    day = TODAY - timedelta(days=29)
    expected = Arrival(target=10_000, outlook=Outlook.DUE, day=day, earliest=day, latest=day)
    assert expected == arrival(told, 10_000, TODAY)


def test_a_target_that_is_not_due_is_not_reached_before_today() -> None:
    told = _forecast([ago(34, 9_500), ago(27, 9_550), ago(20, 9_700)])
    found = arrival(told, 10_000, TODAY)
    assert (Outlook.ON_THE_WAY, TODAY) == (found.outlook, found.earliest)


def test_a_pace_whose_slow_end_falls_has_no_latest_day() -> None:
    told = _forecast(weekly([9_000, 9_500, 9_300, 9_400]))
    found = arrival(told, 10_000, TODAY)
    assert told.pace.low < 0
    assert (Outlook.ON_THE_WAY, None) == (found.outlook, found.latest)


def test_without_enough_measurements_of_followers_there_is_no_forecast() -> None:
    assert NoPace.TOO_FEW is forecast([ago(30, likes=1), ago(20, 100), ago(10, 100)], TODAY)


@pytest.mark.parametrize(
    ("expected", "followers", "goal"),
    [
        ((10_000,), 8_000, None),
        ((9_000, 10_000), 8_000, 9_000),
        ((10_000, 20_000), 8_000, 20_000),
        ((10_000,), 8_000, 10_000),
        ((), 2_000_000, None),
    ],
)
def test_the_next_class_and_the_goal_are_what_is_worth_a_forecast(
    expected: tuple[int, ...], followers: int, goal: int | None
) -> None:
    assert expected == targets(followers, goal)


def test_the_line_ahead_goes_on_from_the_last_measurement_in_weeks() -> None:
    told = _forecast(weekly([0, 10, 40]))
    assert (
        Projected(day=TODAY, low=40, mid=40, high=40),
        Projected(day=TODAY + timedelta(days=7), low=55, mid=60, high=65),
        Projected(day=TODAY + timedelta(days=14), low=70, mid=80, high=90),
    ) == projection(told, told.as_far_ahead_as_back)


def test_a_chart_draws_as_much_future_as_there_is_past_and_none_without_a_pace() -> None:
    assert TODAY + timedelta(days=14) == ahead(weekly([0, 10, 40]), TODAY)[-1].day
    assert () == ahead(weekly([0, 10]), TODAY)


@given(HISTORIES, st.integers(0, MOST), st.randoms())
def test_every_history_has_one_forecast_in_whatever_order(
    history: list[Measurement], target: int, chance: Random
) -> None:
    told = forecast(history, TODAY)
    assert told == forecast(chance.sample(history, len(history)), TODAY)
    if isinstance(told, Forecast):
        arrival(told, target, TODAY)


@given(WEEKLY, st.integers(0, MOST))
def test_no_day_is_beyond_five_years_and_the_range_lies_around_the_day(
    history: list[Measurement], target: int
) -> None:
    found = arrival(_forecast(history), target, TODAY)
    assert (found.day is not None) == (found.outlook in {Outlook.ON_THE_WAY, Outlook.DUE})
    if found.day is not None and found.earliest is not None:
        assert TODAY <= found.earliest <= found.day <= (found.latest or date.max)
        assert max(found.day, found.latest or found.day) <= months_on(TODAY, 60)


@given(WEEKLY, st.integers(0, MOST), st.integers(0, MOST))
def test_more_followers_are_never_reached_earlier(history: list[Measurement], one: int, two: int) -> None:
    told = _forecast(history)
    fewer, more = (arrival(told, target, TODAY) for target in sorted((one, two)))
    if fewer.day and more.day:
        assert fewer.day <= more.day
    assert (fewer.outlook is Outlook.TOO_FAR) <= (more.outlook is Outlook.TOO_FAR)


@given(WEEKLY, st.integers(0, MOST))
def test_the_line_ahead_reaches_a_target_in_the_week_of_its_arrival(
    history: list[Measurement], target: int
) -> None:
    told = _forecast(history)
    found = arrival(told, target, TODAY)
    if found.day is not None:
        assert projection(told, found.day)[-1].mid >= target
        before = [each.mid for each in projection(told, found.day) if each.day < found.day]
        assert all(mid <= target for mid in before)


@given(WEEKLY, st.integers(0, 3_000))
def test_the_fan_opens_and_never_falls_below_nought(history: list[Measurement], days: int) -> None:
    line = projection(_forecast(history), TODAY + timedelta(days=days))
    widths = [each.high - each.low for each in line if each.low > 0]
    assert all(0 <= each.low <= each.mid <= each.high for each in line)
    assert all(earlier <= later + 1 for earlier, later in pairwise(widths))
    assert len(line) <= 263
    assert line[-1].day <= months_on(TODAY, 60)
