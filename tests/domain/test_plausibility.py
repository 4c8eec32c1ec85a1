import pytest
from hypothesis import given

from domain.plausibility import Doubt, PartnerDoubt, doubt, is_leap, partner_doubt
from tests.domain.figures import FOLLOWERS, LIKES


@pytest.mark.parametrize(
    ("expected", "followers", "likes"),
    [
        (None, 0, 0),
        (None, 60, 25),
        (None, 60, 60),
        (None, 1_000, 1_000),
        (None, 12_400, 480),
        (None, 10_000, 1_600),
        (None, 50_000, 4_800),
        (None, 100_000, 8_000),
        ("more_likes_than_followers", 60, 61),
        ("more_likes_than_followers", 0, 1),
        ("more_likes_than_followers", 480, 12_400),
        ("rate_too_high", 1_001, 161),
        ("rate_too_high", 10_000, 1_601),
        ("rate_too_high", 50_000, 4_801),
        ("rate_too_high", 100_000, 8_001),
        ("rate_too_high", 10_000, 10_000),
        ("no_likes", 1, 0),
        ("no_likes", 12_400, 0),
    ],
)
def test_odd_figures_are_doubted_and_small_circles_are_not(
    expected: str | None, followers: int, likes: int
) -> None:
    assert expected == doubt(followers, likes)


@pytest.mark.parametrize(
    ("expected", "followers", "likes"),
    [
        (None, 5_000, 200),
        (None, 1_000, 20),
        ("silent_followers", 1_000, 19),
        (None, 10_000, 100),
        ("silent_followers", 10_000, 99),
        (None, 50_000, 300),
        ("silent_followers", 50_000, 299),
        (None, 100_000, 500),
        ("silent_followers", 100_000, 499),
        ("unusually_high", 10_000, 1_601),
        ("unusually_high", 60, 61),
        (None, 60, 25),
    ],
)
def test_a_partner_is_asked_about_rates_over_4_times_and_under_a_quarter_of_the_benchmark(
    expected: str | None, followers: int, likes: int
) -> None:
    assert expected == partner_doubt(followers, likes)


def test_a_partner_whose_likes_are_hidden_is_not_said_to_have_silent_followers() -> None:
    assert partner_doubt(50_000, 0) is None


@given(FOLLOWERS, LIKES)
def test_what_is_implausible_for_oneself_is_unusually_high_for_a_partner(followers: int, likes: int) -> None:
    implausible = doubt(followers, likes) in {Doubt.MORE_LIKES_THAN_FOLLOWERS, Doubt.RATE_TOO_HIGH}
    assert implausible == (partner_doubt(followers, likes) is PartnerDoubt.UNUSUALLY_HIGH)


@pytest.mark.parametrize(
    ("before", "now"), [(12_400, 124_000), (124_000, 12_400), (12_400, 480), (0, 1_000), (100, 1_000)]
)
def test_ten_times_as_many_followers_or_a_tenth_are_a_leap(before: int, now: int) -> None:
    assert is_leap(before, now)


@pytest.mark.parametrize(
    ("before", "now"), [(12_400, 123_999), (9_900, 10_050), (3, 40), (99, 999), (0, 999)]
)
def test_growth_and_small_accounts_make_no_leap(before: int, now: int) -> None:
    assert not is_leap(before, now)


@given(before=FOLLOWERS, now=FOLLOWERS)
def test_a_leap_is_one_in_either_direction(before: int, now: int) -> None:
    assert is_leap(before, now) == is_leap(now, before)
