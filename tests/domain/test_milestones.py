from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ladder import InfluencerClass
from domain.measurement import Measurement
from domain.milestones import Milestone, passed
from domain.series import Metric
from tests.domain.histories import HISTORIES, MEASUREMENTS, TODAY, ago, weekly


def _followers(before: list[Measurement], after: list[Measurement]) -> int | None:
    return next(
        (int(each.at) for each in passed(before, after, TODAY) if each.metric is Metric.FOLLOWERS), None
    )


def _rate(before: list[Measurement], after: list[Measurement]) -> Decimal | None:
    return next((each.at for each in passed(before, after, TODAY) if each.metric is Metric.LIKE_RATE), None)


@pytest.mark.parametrize(
    ("expected", "counts"),
    [
        (1_000, [990, 1_000]),
        (5_000, [4_900, 5_100]),
        (10_000, [9_990, 10_010]),
        (50_000, [4_000, 60_000]),  # of several the highest
        (None, [10_010, 10_900]),
        (None, [9_990, 9_999]),
        (None, [11_000, 9_000, 10_500]),  # it was reached before
        (None, [9_000, 4_000]),
    ],
)
def test_a_number_is_passed_by_whoever_had_fewer_ever_before(expected: int | None, counts: list[int]) -> None:
    history = weekly(counts)
    assert expected == _followers(history[1:], history)


def test_who_begins_beyond_a_number_has_not_reached_it_now() -> None:
    assert () == passed([], [ago(0, 12_400, 480)], TODAY)


def test_an_earlier_day_passes_nothing_while_later_ones_are_known() -> None:
    assert _followers([ago(0, 9_000)], [ago(9, 12_000), ago(0, 9_000)]) is None
    assert _followers([ago(9, 900), ago(0, 950)], [ago(9, 900), ago(5, 1_100), ago(0, 950)]) is None


def test_what_was_reached_on_a_day_that_is_told_later_is_no_news_any_more() -> None:
    known = [ago(400, 12_000), ago(9, 9_000)]
    assert _followers(known, [*known, ago(0, 10_100)]) is None


def test_a_history_that_is_brought_along_passes_the_highest_of_it() -> None:
    assert 10_000 == _followers([], weekly([800, 3_000, 7_000, 12_400]))
    assert _followers([ago(0, 12_400)], weekly([800, 3_000, 12_400])) is None


def test_a_day_that_is_corrected_passes_what_it_did_not_pass_before() -> None:
    assert 1_000 == _followers([ago(7, 900), ago(0, 950)], [ago(7, 900), ago(0, 1_050)])


def test_micro_begins_at_ten_thousand_and_no_other_number_begins_a_class() -> None:
    marks = [Milestone(metric=Metric.FOLLOWERS, at=Decimal(n)) for n in (1_000, 10_000, 100_000, 1_000_000)]
    assert [None, InfluencerClass.MICRO, None, None] == [each.begins for each in marks]
    assert Milestone(metric=Metric.LIKE_RATE, at=Decimal(4)).begins is None


@pytest.mark.parametrize(
    ("expected", "then", "now"),
    [
        (Decimal(4), (5_000, 190), (5_000, 200)),
        (None, (5_000, 200), (5_000, 210)),
        (None, (5_000, 190), (5_000, 199)),
        (Decimal("2.4"), (12_000, 280), (12_000, 290)),
        (None, (1_000, 50), (1_001, 50)),  # another size, the same rate
        (None, (5_000, 0), (5_000, 210)),  # hidden likes tell nothing
    ],
)
def test_the_like_rate_crosses_the_benchmark_of_the_size_by_rising(
    expected: Decimal | None, then: tuple[int, int], now: tuple[int, int]
) -> None:
    before = [ago(7, *then)]
    assert expected == _rate(before, [*before, ago(0, *now)])


def test_likes_of_an_earlier_day_cross_nothing() -> None:
    assert _rate([ago(0, 5_000, 210)], [ago(7, 5_000, 100), ago(0, 5_000, 210)]) is None


@given(HISTORIES, MEASUREMENTS)
def test_whatever_is_passed_the_newest_figures_are_at_it(
    history: list[Measurement], stated: Measurement
) -> None:
    for each in passed(history, [*history, stated], TODAY):
        if each.metric is Metric.FOLLOWERS:
            counts = [one.followers for one in history if one.followers is not None]
            assert stated.followers is not None
            assert max(counts, default=0) < each.at <= stated.followers


@given(HISTORIES, st.sampled_from([None, 900, 10_000]))
def test_the_same_figures_again_pass_nothing(history: list[Measurement], followers: int | None) -> None:
    known = [*history, ago(0, followers)]
    assert () == passed(known, known, TODAY)
