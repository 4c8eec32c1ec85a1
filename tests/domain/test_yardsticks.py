from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from domain.fact import read_data
from domain.rate import like_rate
from domain.yardsticks import (
    Counts,
    Reading,
    _File,
    benchmark,
    benchmark_study,
    near_edge,
    second_opinion,
    second_opinion_study,
    times_benchmark,
)
from tests.domain.figures import FOLLOWERS, LIKES

EDGES = (1_000, 10_000, 100_000)
DIGIDAY = "digiday.com/marketing/micro-influencers"

# lower, upper, percent, below, source, year, in_study
BENCHMARK = [
    (0, 1_000, "8", False, "A", None, True),
    (1_001, 10_000, "4", False, "A", None, True),
    (10_001, 99_999, "2.4", False, DIGIDAY, 2016, True),
    (100_000, None, "2", True, "A", None, False),
]

# lower, upper, high above, above average from, average from, below average from
MODASH = [
    (1_000, 4_999, "7.97", "4.42", "3.38", "1.72"),
    (5_000, 9_999, "3.54", "1.62", "1.25", "0.62"),
    (10_000, 49_999, "2.61", "1.11", "0.84", "0.39"),
    (50_000, 99_999, "2.47", "1.01", "0.75", "0.32"),
    (100_000, 499_999, "2.63", "1.14", "0.87", "0.41"),
    (1_000_001, None, "2.6", "1.27", "1.02", "0.57"),
]


@pytest.mark.parametrize("row", BENCHMARK, ids=lambda row: f"from {row[0]}")
def test_a_band_of_the_benchmark_holds_from_its_first_to_its_last_follower_count(
    row: tuple[int, int | None, str, bool, str, int | None, bool],
) -> None:
    lower, upper, percent, below, source, year, in_study = row
    band = benchmark(lower)
    assert band == benchmark(10**12 if upper is None else upper)
    assert (lower, upper) == (band.lower, band.upper)
    assert Decimal(percent) == band.percent
    assert (below, source, year, in_study) == (band.below, band.source, band.year, band.in_study)


def test_a_negative_number_of_followers_has_no_benchmark() -> None:
    with pytest.raises(ValueError, match="negative"):
        benchmark(-1)


def test_each_yardstick_says_whose_it_is_and_what_it_counts() -> None:
    study, second = benchmark_study(), second_opinion_study()
    assert (study.who, study.year, study.source) == ("Markerly", 2016, DIGIDAY)
    assert (study.counts, study.network, study.profiles) == (Counts.LIKES, "instagram", 2_000_000)
    assert (second.who, second.year) == ("Modash", None)
    assert (
        second.counts,
        second.network,
        second.profiles,
    ) == (Counts.LIKES_AND_COMMENTS, "instagram", 72_000_000)


def test_a_rate_is_compared_with_its_benchmark_exactly() -> None:
    assert Fraction(5, 4) == times_benchmark(20_000, 600)


def test_without_followers_nothing_is_compared() -> None:
    assert times_benchmark(0, 3) is None


@pytest.mark.parametrize(
    ("followers", "neighbour"),
    [
        (899, None),
        (900, 1_001),
        (1_000, 1_001),
        (1_001, 0),
        (1_100, 0),
        (1_101, None),
        (9_000, 10_001),
        (10_001, 1_001),
        (11_000, 1_001),
        (11_001, None),
        (89_999, None),
        (90_000, 100_000),
        (99_999, 100_000),
        (100_000, 10_001),
        (110_000, 10_001),
        (110_001, None),
        (0, None),
    ],
)
def test_within_a_tenth_of_an_edge_the_band_on_its_other_side_is_named(
    followers: int, neighbour: int | None
) -> None:
    assert (None if neighbour is None else benchmark(neighbour)) == near_edge(followers)


@given(st.sampled_from(EDGES), st.data())
def test_nearness_reaches_equally_far_on_both_sides_of_an_edge(edge: int, data: st.DataObject) -> None:
    distance = data.draw(st.integers(min_value=1, max_value=edge // 4))
    below, above = near_edge(edge - distance), near_edge(edge + distance)
    if 10 * distance > edge:
        assert (below, above) == (None, None)
    else:
        assert (benchmark(edge + distance), benchmark(edge - distance)) == (below, above)


@given(FOLLOWERS)
def test_the_band_across_the_edge_is_never_ones_own(followers: int) -> None:
    assert benchmark(followers) != near_edge(followers)


@pytest.mark.parametrize("row", MODASH, ids=lambda row: f"from {row[0]}")
def test_the_second_opinion_reads_each_of_its_bands_by_its_own_levels(
    row: tuple[int, int | None, str, str, str, str],
) -> None:
    lower, upper, *levels = row
    high, above, average, below = (Decimal(level) for level in levels)
    little = Decimal("0.0001")
    for followers in (lower, 10**12 if upper is None else upper):
        opinion = second_opinion(followers, high)
        assert opinion is not None
        assert (lower, upper) == (opinion.lower, opinion.upper)
        assert (high, above, average, below) == (
            opinion.high,
            opinion.above_average,
            opinion.average,
            opinion.below_average,
        )
        assert (opinion.source, opinion.year) == ("modash.io/engagement-rate-calculator", None)
    for expected, rate in [
        (Reading.HIGH, high + little),
        (Reading.ABOVE_AVERAGE, high),
        (Reading.ABOVE_AVERAGE, above),
        (Reading.AVERAGE, above - little),
        (Reading.AVERAGE, average),
        (Reading.BELOW_AVERAGE, average - little),
        (Reading.BELOW_AVERAGE, below),
        (Reading.LOW, below - little),
        (Reading.LOW, Decimal(0)),
    ]:
        opinion = second_opinion(lower, rate)
        assert opinion is not None
        assert expected is opinion.reading


@pytest.mark.parametrize("followers", [0, 999, 500_000, 1_000_000])
def test_where_the_second_opinion_has_no_sound_figures_there_is_none(followers: int) -> None:
    assert second_opinion(followers, Decimal(2)) is None


def test_studies_disagree_about_a_rate_of_one_and_a_half_percent_at_20000() -> None:
    rate = like_rate(20_000, 300)
    assert rate is not None
    opinion = second_opinion(20_000, rate)
    assert opinion is not None
    assert rate < benchmark(20_000).percent
    assert Reading.ABOVE_AVERAGE is opinion.reading


@given(FOLLOWERS, LIKES)
def test_the_second_opinion_reads_any_figures(followers: int, likes: int) -> None:
    rate = like_rate(followers, likes)
    if rate is not None:
        opinion = second_opinion(followers, rate)
        assert opinion is None or opinion.lower <= followers


def test_a_benchmark_with_a_gap_between_two_bands_is_refused() -> None:
    data = read_data("yardsticks.toml")
    data["benchmark"]["bands"][1]["lower"] = 1_002
    with pytest.raises(ValidationError, match="do not meet at 1000"):
        _File.model_validate(data)


def test_a_benchmark_that_leaves_out_the_smallest_accounts_is_refused() -> None:
    data = read_data("yardsticks.toml")
    data["benchmark"]["bands"][0]["lower"] = 1
    with pytest.raises(ValidationError, match="begins at 0"):
        _File.model_validate(data)


def test_the_levels_of_the_second_opinion_descend_and_its_bands_do_not_overlap() -> None:
    bands = _File.model_validate(read_data("yardsticks.toml")).second_opinion.bands
    for band in bands:
        levels = [band.high, band.above_average, band.average, band.below_average]
        assert sorted(levels, reverse=True) == levels
    for one, other in pairwise(bands):
        assert one.upper is not None
        assert one.upper < other.lower
