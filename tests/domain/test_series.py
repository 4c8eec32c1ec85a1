from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.measurement import Measurement
from domain.series import FOLLOWERS_HOLD, Amount, Gap, Metric, Point, by_day, gaps, newest_first, series
from tests.domain.histories import DAYS, HISTORIES, TODAY, ago


def test_a_point_says_what_its_day_states_and_the_rate_of_it() -> None:
    expected = Point(day=TODAY, followers=12_000, likes=480, rate=Decimal(4), note="Gewinnspiel")
    assert (expected,) == series([ago(0, 12_000, 480, "Gewinnspiel")], None, TODAY).points


def test_likes_alone_are_held_against_the_last_followers_stated_which_do_not_become_the_days_own() -> None:
    _, point = series([ago(7, 12_000), ago(0, likes=480)], None, TODAY).points
    assert (None, Decimal(4)) == (point.followers, point.rate)


def test_followers_from_before_the_range_count_for_the_rate_of_its_first_day() -> None:
    (point,) = series([ago(7, 12_000), ago(0, likes=480)], TODAY, TODAY).points
    assert point.rate == 4


@pytest.mark.parametrize(("days", "known"), [(FOLLOWERS_HOLD.days, True), (FOLLOWERS_HOLD.days + 1, False)])
def test_followers_too_long_ago_make_no_rate(days: int, known: bool) -> None:
    shown = series([ago(days, 12_000), ago(0, likes=480)], None, TODAY)
    assert known == (shown.points[-1].rate is not None)


def test_later_followers_make_no_rate_of_earlier_likes() -> None:
    shown = series([ago(1, likes=480), ago(0, 12_000)], None, TODAY)
    assert () == shown.line(Metric.LIKE_RATE)


def test_two_statements_of_a_day_are_one_point() -> None:
    shown = series([ago(0, 12_000, 480), ago(0, 12_400)], None, TODAY)
    assert [(12_400, 480)] == [(point.followers, point.likes) for point in shown.points]


def test_a_range_leaves_out_what_was_before_and_counts_it_and_what_has_not_happened() -> None:
    history = [ago(40, 1), ago(30, 2), ago(20, 3), ago(-1, 4)]
    shown = series(history, TODAY - timedelta(days=20), TODAY)
    assert ([3], 2) == ([point.followers for point in shown.points], shown.earlier)


@pytest.mark.parametrize(
    ("expected", "history"),
    [
        (Amount.NOTHING, []),
        (Amount.NOTHING, [ago(0, note="Gewinnspiel")]),
        (Amount.ONE_DAY, [ago(3, note="Gewinnspiel"), ago(0, 12_000)]),
        (Amount.SEVERAL_DAYS, [ago(1, likes=480), ago(0, 12_000)]),
    ],
)
def test_days_with_figures_decide_whether_there_is_something_to_draw(
    expected: Amount, history: list[Measurement]
) -> None:
    assert expected is series(history, None, TODAY).amount


def test_a_line_breaks_where_the_silence_is_much_longer_than_usual() -> None:
    days = [TODAY - timedelta(days=each) for each in (100, 93, 86, 30, 23, 16)]
    assert (Gap(after=days[2], before=days[3]),) == gaps(days)


@pytest.mark.parametrize("step", [1, 5, 30, 90])
def test_regular_measuring_has_no_gap_however_seldom_it_is(step: int) -> None:
    assert () == gaps([TODAY + timedelta(days=step * index) for index in range(6)])


def test_three_weeks_are_no_gap_even_for_who_measures_daily() -> None:
    days = [TODAY + timedelta(days=each) for each in (0, 1, 2, 23, 24, 46)]
    assert (Gap(after=days[4], before=days[5]),) == gaps(days)


@given(HISTORIES, st.none() | DAYS)
def test_points_are_the_days_stated_in_their_order_and_each_says_no_more(
    history: list[Measurement], since: date | None
) -> None:
    shown = series(history, since, TODAY)
    stated = {each.day: each for each in history if since is None or each.day >= since}
    assert sorted(stated) == [point.day for point in shown.points]
    assert all(
        (point.followers, point.likes) == (stated[point.day].followers, stated[point.day].likes)
        for point in shown.points
    )
    assert len(history) == len(shown.points) + shown.earlier


@given(HISTORIES, st.randoms())
def test_the_order_of_a_history_does_not_matter(history: list[Measurement], chance: Random) -> None:
    shuffled = chance.sample(history, len(history))
    assert series(history, None, TODAY) == series(shuffled, None, TODAY)


@given(HISTORIES, DAYS, DAYS)
def test_a_shorter_range_is_the_end_of_a_longer_one(history: list[Measurement], one: date, two: date) -> None:
    early, late = sorted((one, two))
    longer, shorter = series(history, early, TODAY), series(history, late, TODAY)
    assert shorter.points == longer.points[len(longer.points) - len(shorter.points) :]


@given(st.lists(DAYS, unique=True).map(sorted))
def test_gaps_lie_between_neighbouring_days(days: list[date]) -> None:
    pairs = set(pairwise(days))
    assert {(gap.after, gap.before) for gap in gaps(days)} <= pairs


@given(history=HISTORIES, metric=st.sampled_from(Metric))
def test_the_newest_values_first_are_the_line_from_its_end(
    history: list[Measurement], metric: Metric
) -> None:
    line = series(history, None, TODAY).line(metric)
    assert line[::-1] == tuple(newest_first(by_day(history, TODAY), metric))
