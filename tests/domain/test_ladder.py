import pytest
from hypothesis import given

from domain.definitions import headline
from domain.ladder import InfluencerClass, NextClass, class_of, first_of, next_class
from tests.domain.figures import FOLLOWERS

RANK = {name: rank for rank, name in enumerate(InfluencerClass)}


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("nano", 0, 9_999),
        ("micro", 10_000, 100_000),
        ("macro", 100_001, 1_000_000),
        ("mega", 1_000_001, 10**12),
    ],
)
def test_a_class_holds_from_its_first_to_its_last_follower_count(name: str, first: int, last: int) -> None:
    assert (name, name) == (class_of(first), class_of(last))


def test_a_negative_number_of_followers_has_no_class() -> None:
    with pytest.raises(ValueError, match="negative"):
        class_of(-1)


def test_an_account_of_3000_lacks_7000_followers_to_micro() -> None:
    assert NextClass(name=InfluencerClass.MICRO, at=10_000, missing=7_000) == next_class(3_000)


def test_nothing_comes_after_mega() -> None:
    assert next_class(1_000_001) is None


@given(FOLLOWERS, FOLLOWERS)
def test_more_followers_never_make_a_smaller_class(one: int, other: int) -> None:
    low, high = sorted((one, other))
    assert RANK[class_of(low)] <= RANK[class_of(high)]


@given(FOLLOWERS)
def test_the_next_class_is_the_very_next_and_begins_where_it_says(followers: int) -> None:
    following = next_class(followers)
    if following is None:
        assert class_of(followers) == InfluencerClass.MEGA
        return
    assert following.missing > 0
    assert following.at == followers + following.missing
    assert following.name == class_of(following.at)
    assert class_of(followers) == class_of(following.at - 1)
    assert RANK[class_of(followers)] + 1 == RANK[following.name]


@given(FOLLOWERS)
def test_the_ladder_says_micro_exactly_where_the_headline_does(followers: int) -> None:
    assert headline().includes(followers) == (class_of(followers) is InfluencerClass.MICRO)


@pytest.mark.parametrize("name", InfluencerClass)
def test_a_class_begins_with_its_first_number(name: InfluencerClass) -> None:
    assert name is class_of(first_of(name))
    assert first_of(name) == 0 or name is not class_of(first_of(name) - 1)
