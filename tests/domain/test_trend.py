from datetime import timedelta
from decimal import Decimal
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.exact import quotient
from domain.measurement import Measurement
from domain.series import series
from domain.trend import SHORTEST_STRETCH, Direction, FollowersChange, Note, Trend, trend
from tests.domain.histories import HISTORIES, TODAY, ago, weekly


def _trend(history: list[Measurement]) -> Trend:
    told = trend(series(history, None, TODAY))
    assert told is not None
    return told


def test_a_trend_says_then_and_now_the_change_its_percent_and_how_much_that_is_a_week() -> None:
    expected = FollowersChange(
        since=TODAY - timedelta(days=28),
        until=TODAY,
        then=12_000,
        now=12_600,
        change=600,
        percent=Decimal(5),
        weekly=Decimal(150),
        direction=Direction.UP,
    )
    assert expected == _trend([ago(28, 12_000), ago(14, 13_000), ago(0, 12_600)]).followers


def test_the_like_rate_changes_by_percentage_points() -> None:
    rate = _trend([ago(28, 10_000, 400), ago(0, 10_000, 300)]).rate
    assert rate is not None
    assert (Decimal(4), Decimal(3), Decimal(-1), Direction.DOWN) == (
        rate.then,
        rate.now,
        rate.points,
        rate.direction,
    )


@pytest.mark.parametrize(
    "history",
    [
        [],
        [ago(0, 12_000, 480)],
        [ago(7, 12_000), ago(0, likes=480)],
        [ago(7, 12_000), ago(0, note="Gewinnspiel")],
    ],
)
def test_a_figure_of_one_day_has_no_trend(history: list[Measurement]) -> None:
    assert trend(series(history, None, TODAY)) is None


def test_from_nought_followers_growth_has_no_percentage() -> None:
    followers = _trend([ago(7, 0), ago(0, 50)]).followers
    assert followers is not None
    assert (None, Direction.UP) == (followers.percent, followers.direction)


@pytest.mark.parametrize(
    ("direction", "days", "now"),
    [
        (Direction.STEADY, 28, 12_048),  # 0.1 % a week
        (Direction.UP, 28, 12_049),
        (Direction.STEADY, 28, 11_952),
        (Direction.DOWN, 28, 11_951),
        (Direction.STEADY, 1, 12_012),  # a day proves no more than a week
        (Direction.UP, 1, 12_013),
    ],
)
def test_coming_and_going_is_not_growth(direction: Direction, days: int, now: int) -> None:
    followers = _trend([ago(days, 12_000), ago(0, now)]).followers
    assert followers is not None
    assert direction is followers.direction


@pytest.mark.parametrize(
    ("direction", "likes"), [(Direction.STEADY, 450), (Direction.DOWN, 449), (Direction.UP, 556)]
)
def test_a_rate_that_differs_by_less_than_a_tenth_is_steady(direction: Direction, likes: int) -> None:
    rate = _trend([ago(7, 10_000, 500), ago(0, 10_000, likes)]).rate
    assert rate is not None
    assert direction is rate.direction


def test_the_best_and_the_worst_stretch_are_told_by_growth_a_week_with_the_note_that_may_explain_it() -> None:
    history = [
        *weekly([10_000, 10_100, 10_600, 10_550]),
        ago(9, note="Gewinnspiel"),
        ago(30, note="too early to explain anything"),
    ]
    told = _trend(history)
    assert told.best is not None
    assert told.worst is not None
    assert (500, Decimal(500), "Gewinnspiel") == (told.best.change, told.best.weekly, told.best.note)
    assert (-50, Decimal(-50), None) == (told.worst.change, told.worst.weekly, told.worst.note)


def test_of_equally_good_stretches_the_latest_is_told() -> None:
    told = _trend(weekly([100, 200, 200, 300]))
    assert told.best is not None
    assert TODAY == told.best.until


def test_a_jump_between_two_days_counts_over_the_shortest_stretch() -> None:
    told = _trend([ago(each, 1_000 if each else 2_000) for each in range(30)])
    assert told.best is not None
    assert (timedelta(days=SHORTEST_STRETCH), Decimal(1_400)) == (
        told.best.until - told.best.since,
        told.best.weekly,
    )


@pytest.mark.parametrize(
    "history", [weekly([100, 200]), weekly([100, 200, 300]), [ago(2, 1), ago(1, 9), ago(0, 5)]]
)
def test_without_a_difference_there_is_no_best_stretch(history: list[Measurement]) -> None:
    assert (None, None) == (_trend(history).best, _trend(history).worst)


def test_the_last_note_is_told_whether_its_day_has_figures_or_not() -> None:
    history = [ago(7, 100, note="older"), ago(3, note="Gewinnspiel"), ago(0, 120)]
    assert Note(day=TODAY - timedelta(days=3), text="Gewinnspiel") == _trend(history).note


@given(HISTORIES, st.randoms())
def test_every_history_has_the_same_trend_in_whatever_order(
    history: list[Measurement], chance: Random
) -> None:
    shuffled = chance.sample(history, len(history))
    assert trend(series(history, None, TODAY)) == trend(series(shuffled, None, TODAY))


@given(HISTORIES)
def test_no_stretch_is_better_than_the_best_or_worse_than_the_worst(history: list[Measurement]) -> None:
    told = trend(series(history, None, TODAY))
    if told is None or told.best is None or told.worst is None:
        return
    assert told.worst.weekly < told.best.weekly
    measured = sorted((each.day, each.followers) for each in history if each.followers is not None)
    for (since, then), (until, now) in pairwise(measured):
        days = (until - since).days
        if days >= SHORTEST_STRETCH:
            pace = quotient(7 * (now - then), days)
            assert told.worst.weekly <= pace <= told.best.weekly


@given(st.lists(st.integers(1, 10**6), min_size=2, max_size=10), st.integers(2, 1_000))
def test_an_account_that_is_larger_by_a_factor_has_the_same_percentages(
    counts: list[int], factor: int
) -> None:
    small, large = _trend(weekly(counts)), _trend(weekly([factor * count for count in counts]))
    assert small.followers is not None
    assert large.followers is not None
    assert small.followers.percent == large.followers.percent
    assert small.followers.direction is large.followers.direction
    assert factor * small.followers.change == large.followers.change
