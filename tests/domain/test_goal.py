from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.goal import FURTHEST_MONTHS, Enough, Goal, GoalFault, Outcome, goal_fault, next_goals, progress
from domain.limits import MOST
from domain.measurement import Measurement
from domain.pace import NoPace, Pace
from domain.series import Metric
from domain.spans import months_on
from tests.domain.histories import HISTORIES, TODAY, ago, weekly

SET_ON = TODAY - timedelta(days=14)
RISING = weekly([7_700, 7_800, 8_000])  # 150 a week, 125 to 175


def _goal(target: int, weeks: int | None = None, start: int | None = 7_700) -> Goal:
    return Goal(
        metric=Metric.FOLLOWERS,
        target=Decimal(target),
        set_on=SET_ON,
        start=None if start is None else Decimal(start),
        by=None if weeks is None else TODAY + timedelta(weeks=weeks),
    )


GOALS = st.builds(
    Goal,
    metric=st.sampled_from(Metric),
    target=st.decimals(0, MOST, places=2),
    set_on=st.just(SET_ON),
    start=st.none() | st.decimals(0, MOST, places=2),
    by=st.none() | st.dates(TODAY - timedelta(days=400), TODAY + timedelta(days=4_000)),
)


def test_progress_is_told_from_where_the_goal_was_set() -> None:
    told = progress(_goal(9_200, weeks=8), RISING, TODAY)
    assert (Decimal(8_000), Decimal(1_200), Decimal(20)) == (told.now, told.missing, told.share)
    assert (Outcome.OPEN, 56, Decimal(150)) == (told.outcome, told.days_left, told.needed)


@pytest.mark.parametrize(
    ("enough", "weeks"),
    [(Enough.YES, 16), (Enough.MAYBE, 15), (Enough.MAYBE, 12), (Enough.NO, 11), (None, None), (None, 0)],
)
def test_the_present_pace_does_it_certainly_perhaps_or_not(enough: Enough | None, weeks: int | None) -> None:
    assert enough is progress(_goal(10_000, weeks), RISING, TODAY).enough


def test_without_a_pace_it_is_still_said_what_it_takes() -> None:
    told = progress(_goal(8_100, weeks=1), [ago(0, 8_000)], TODAY)
    assert (NoPace.TOO_FEW, None, Decimal(100)) == (told.pace, told.enough, told.needed)


@pytest.mark.parametrize(
    ("outcome", "target", "weeks"),
    [
        (Outcome.REACHED, 8_000, None),
        (Outcome.REACHED, 8_000, -1),
        (Outcome.OPEN, 8_001, 0),
        (Outcome.MISSED, 8_001, -1),
    ],
)
def test_a_goal_is_reached_open_or_missed(outcome: Outcome, target: int, weeks: int | None) -> None:
    assert outcome is progress(_goal(target, weeks), RISING, TODAY).outcome


def test_a_goal_without_any_figure_is_open_and_nothing_is_made_up() -> None:
    told = progress(_goal(10_000, weeks=1), [], TODAY)
    assert (Outcome.OPEN, None, None, None, None) == (
        told.outcome,
        told.now,
        told.missing,
        told.share,
        told.needed,
    )


def test_who_has_fewer_than_at_the_start_has_gone_nothing_of_the_way() -> None:
    assert progress(_goal(10_000, start=9_000), RISING, TODAY).share == 0


def test_a_goal_that_was_set_without_a_figure_begins_at_the_first_one_after_it() -> None:
    told = progress(_goal(8_300, start=None), RISING, TODAY)  # 7,700 on the day it was set, 8,000 now
    assert told.share == 50


def test_a_goal_below_its_start_is_reached_wholly() -> None:
    told = progress(_goal(5_000), RISING, TODAY)
    assert (Outcome.REACHED, Decimal(100), Decimal(0)) == (told.outcome, told.share, told.missing)


def test_a_like_rate_is_a_goal_as_well() -> None:
    history = [ago(14, 10_000, 200), ago(7, 10_000, 250), ago(0, 10_000, 300)]
    goal = Goal(
        metric=Metric.LIKE_RATE,
        target=Decimal(4),
        set_on=SET_ON,
        start=Decimal(2),
        by=TODAY + timedelta(weeks=2),
    )
    told = progress(goal, history, TODAY)
    assert isinstance(told.pace, Pace)
    assert (Decimal(50), Decimal("0.5"), Enough.YES) == (told.share, told.needed, told.enough)


@pytest.mark.parametrize(
    ("fault", "metric", "target", "by"),
    [
        (None, Metric.FOLLOWERS, MOST, None),
        (GoalFault.ABSURD, Metric.FOLLOWERS, MOST + 1, None),
        (GoalFault.NOTHING, Metric.FOLLOWERS, 0, None),
        (GoalFault.NOTHING, Metric.LIKE_RATE, -1, None),
        (None, Metric.LIKE_RATE, 100, None),
        (GoalFault.NO_RATE, Metric.LIKE_RATE, 101, None),
        (None, Metric.FOLLOWERS, 1, TODAY),
        (GoalFault.PAST, Metric.FOLLOWERS, 1, TODAY - timedelta(days=1)),
        (None, Metric.FOLLOWERS, 1, months_on(TODAY, FURTHEST_MONTHS)),
        (GoalFault.TOO_FAR, Metric.FOLLOWERS, 1, months_on(TODAY, FURTHEST_MONTHS) + timedelta(days=1)),
    ],
)
def test_a_goal_is_a_possible_figure_on_a_day_that_is_not_over_and_not_ages_away(
    fault: GoalFault | None, metric: Metric, target: int, by: date | None
) -> None:
    assert fault is goal_fault(Goal(metric=metric, target=Decimal(target), set_on=SET_ON, by=by), TODAY)


@pytest.mark.parametrize(
    ("expected", "now"),
    [
        ([100, 250], 0),
        ([10_000, 25_000], 8_000),
        ([25_000, 50_000], 10_000),
        ([25_000, 50_000], 9_990),  # nearer than a twentieth
        ([5_000_000_000], 4_000_000_000),
        ([], MOST),
    ],
)
def test_the_next_goals_are_round_numbers(expected: list[int], now: int) -> None:
    assert expected == list(next_goals(Metric.FOLLOWERS, Decimal(now), now))


@pytest.mark.parametrize(
    ("expected", "now", "followers"),
    [
        (["1.5", "2"], "1.2", 12_000),
        (["2.4", "2.5"], "2.05", 12_000),  # 2.4 is the benchmark there
        (["4.5", "5"], "3.9", 5_000),  # 4 is nearer than a twentieth
        ([], "99", 100),
    ],
)
def test_the_next_like_rates_are_half_percents_and_the_benchmark(
    expected: list[str], now: str, followers: int
) -> None:
    assert [Decimal(each) for each in expected] == list(next_goals(Metric.LIKE_RATE, Decimal(now), followers))


@given(st.sampled_from(Metric), st.decimals(0, MOST, places=2), st.integers(0, MOST))
def test_the_next_goals_lie_ahead_the_nearest_first(metric: Metric, now: Decimal, followers: int) -> None:
    offered = next_goals(metric, now, followers)
    assert sorted(set(offered)) == list(offered)
    assert all(each > now for each in offered)


@given(GOALS, HISTORIES)
def test_whatever_was_measured_progress_is_between_nought_and_all_of_it(
    goal: Goal, history: list[Measurement]
) -> None:
    told = progress(goal, history, TODAY)
    assert told.share is None or 0 <= told.share <= 100
    assert (told.outcome is Outcome.REACHED) == (told.now is not None and told.now >= goal.target)
    assert told.needed is None or told.needed > 0
    assert told.outcome is not Outcome.MISSED or (goal.by or date.max) < TODAY


@given(st.integers(7_000, 20_000), st.integers(1, 200), st.integers(1, 200))
def test_more_time_never_asks_for_a_quicker_pace(target: int, one: int, two: int) -> None:
    sooner, later = (progress(_goal(target, weeks), RISING, TODAY) for weeks in sorted((one, two)))
    assert (sooner.needed or 0) >= (later.needed or 0)
    ranking = [Enough.NO, Enough.MAYBE, Enough.YES, None]
    assert ranking.index(sooner.enough) <= ranking.index(later.enough)
