from decimal import Decimal

import pytest
from hypothesis import given

from domain.rate import like_rate
from domain.verdict import Verdict, steps, verdict, verdict_of_rate
from domain.yardsticks import Band, benchmark, benchmarks
from tests.domain.figures import FOLLOWERS, LIKES


@pytest.mark.parametrize(
    ("expected", "followers", "likes"),
    [
        ("above", 100, 10),
        ("typical", 1_000, 99),
        ("typical", 1_000, 64),
        ("below", 1_000, 63),
        ("below", 1_000, 32),
        ("far_below", 1_000, 31),
        ("above", 10_000, 500),
        ("typical", 10_000, 499),
        ("typical", 10_000, 320),
        ("below", 10_000, 319),
        ("below", 10_000, 160),
        ("far_below", 10_000, 159),
        ("above", 50_000, 1_500),
        ("typical", 50_000, 1_499),
        ("typical", 50_000, 960),
        ("below", 50_000, 959),
        ("below", 50_000, 480),
        ("far_below", 50_000, 479),
        ("above", 100_000, 2_000),
        ("typical", 100_000, 1_999),
        ("typical", 100_000, 1_000),
        ("below", 100_000, 999),
        ("below", 100_000, 500),
        ("far_below", 100_000, 499),
    ],
)
def test_a_verdict_holds_from_its_cut_on_and_not_one_like_earlier(
    expected: str, followers: int, likes: int
) -> None:
    assert expected == verdict(followers, likes)


def test_without_followers_there_is_no_verdict() -> None:
    assert verdict(0, 5) is None


def test_no_likes_may_be_hidden_ones_and_get_no_verdict() -> None:
    assert verdict(12_400, 0) is None


@given(FOLLOWERS.filter(bool), LIKES.filter(bool))
def test_a_verdict_follows_from_the_rate_and_the_benchmark(followers: int, likes: int) -> None:
    rate, band = like_rate(followers, likes), benchmark(followers)
    assert rate is not None
    cuts = ("1", "0.5", "0.25") if band.below else ("1.25", "0.8", "0.4")
    above, typical, below = (Decimal(cut) * band.percent for cut in cuts)
    if rate >= above:
        expected = Verdict.ABOVE
    elif rate >= typical:
        expected = Verdict.TYPICAL
    elif rate >= below:
        expected = Verdict.BELOW
    else:
        expected = Verdict.FAR_BELOW
    assert expected == verdict(followers, likes)


@given(FOLLOWERS.filter(bool), LIKES.filter(bool), LIKES.filter(bool))
def test_more_likes_never_make_a_worse_verdict(followers: int, one: int, other: int) -> None:
    best_first = list(Verdict)
    few, many = (verdict(followers, likes) for likes in sorted((one, other)))
    assert few is not None
    assert many is not None
    assert best_first.index(many) <= best_first.index(few)


@pytest.mark.parametrize("band", benchmarks())
def test_a_verdict_begins_at_its_step_and_not_before(band: Band) -> None:
    held, a_little = steps(band), Decimal("0.001")
    judged = [
        (verdict_of_rate(band.lower + 1, at - a_little), verdict_of_rate(band.lower + 1, at)) for at in held
    ]
    assert [
        (Verdict.TYPICAL, Verdict.ABOVE),
        (Verdict.BELOW, Verdict.TYPICAL),
        (Verdict.FAR_BELOW, Verdict.BELOW),
    ] == judged


def test_above_a_ceiling_of_2_percent_is_2_percent_usual_1_and_low_a_half() -> None:
    assert (Decimal(2), Decimal(1), Decimal("0.5")) == steps(benchmark(100_000))
