from fractions import Fraction

import pytest
from hypothesis import given

from domain.effect import Basis, effect
from domain.yardsticks import benchmark, times_benchmark
from tests.domain.figures import FOLLOWERS, LIKES


@pytest.mark.parametrize(
    ("likes", "basis", "followers", "known"),
    [
        (480, Basis.OWN, 12_400, 480),
        (200, Basis.BENCHMARK, 5_000, None),
        (200, Basis.BENCHMARK, 5_000, 0),
        (400, Basis.BENCHMARK, 10_000, None),
        (2_000, Basis.UPPER_BOUND, 100_000, None),
        (15_000, Basis.OWN, 1_000_000, 15_000),
        (0, Basis.BENCHMARK, 0, None),
    ],
)
def test_an_account_brings_its_usual_likes_or_else_what_the_benchmark_expects(
    likes: int, basis: Basis, followers: int, known: int | None
) -> None:
    actual = effect(followers, known)
    assert (Fraction(likes), basis) == (actual.likes, actual.basis)


@pytest.mark.parametrize(("followers", "likes"), [(-1, None), (-1, 5), (5, -1)])
def test_negative_figures_have_no_effect(followers: int, likes: int | None) -> None:
    with pytest.raises(ValueError, match="negative"):
        effect(followers, likes)


@given(FOLLOWERS, LIKES)
def test_any_account_has_an_effect_and_only_likes_of_its_own_are_compared(followers: int, likes: int) -> None:
    actual = effect(followers, likes)
    if likes == 0:
        assert followers * Fraction(benchmark(followers).percent) / 100 == actual.likes
        assert benchmark(followers).below == (actual.basis is Basis.UPPER_BOUND)
        assert actual.times is None
    else:
        assert (Fraction(likes), Basis.OWN) == (actual.likes, actual.basis)
        assert times_benchmark(followers, likes) == actual.times
