from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.rate import like_rate, rounded, typical_likes
from tests.domain.figures import FOLLOWERS, LIKES


def test_without_followers_there_is_no_rate() -> None:
    assert like_rate(0, 5) is None


def test_no_likes_are_a_rate_of_nought() -> None:
    assert like_rate(12_400, 0) == 0


def test_a_rate_is_not_rounded() -> None:
    assert Decimal("0.0625") == like_rate(1_600, 1)


@pytest.mark.parametrize(
    ("expected", "rate"), [("0.13", "0.125"), ("0.12", "0.12499999999999"), ("4.00", "4"), ("8.02", "8.016")]
)
def test_a_rate_is_shown_with_two_decimals_half_up(expected: str, rate: str) -> None:
    assert expected == str(rounded(Decimal(rate)))


@given(FOLLOWERS.filter(bool), LIKES)
def test_rounding_a_rate_is_as_exact_as_fractions_are(followers: int, likes: int) -> None:
    rate = like_rate(followers, likes)
    assert rate is not None
    hundredths = (Fraction(10_000 * likes, followers) + Fraction(1, 2)).__floor__()
    assert Fraction(hundredths, 100) == Fraction(rounded(rate))


@pytest.mark.parametrize(
    ("expected", "figures"),
    [(480, [480, 512, 390]), (7, [7]), (11, [10, 11]), (496, [512, 480]), (0, [0, 0]), (3, [1, 2, 3, 9_000])],
)
def test_the_typical_likes_of_several_posts_are_their_median_half_up(
    expected: int, figures: list[int]
) -> None:
    assert expected == typical_likes(figures)


def test_no_posts_have_no_typical_likes() -> None:
    with pytest.raises(ValueError, match="at least one post"):
        typical_likes([])


@given(st.lists(LIKES, min_size=1, max_size=30))
def test_the_median_lies_between_the_posts_whatever_their_order(figures: list[int]) -> None:
    median = typical_likes(figures)
    assert min(figures) <= median <= max(figures)
    assert median == typical_likes(figures[::-1])
