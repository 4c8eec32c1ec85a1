from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.effect import Basis
from domain.limits import MOST
from domain.money import Money
from domain.network import OVERLAPS, Accounts, Winner, contest, network, second_degree
from tests.domain.figures import FOLLOWERS, IN_EUROS, LIKES, PRICES, euros

STAR = Accounts(followers=1_000_000)
SMALL = 5_000

ACCOUNTS = st.builds(
    Accounts, count=st.integers(1, 10_000), followers=FOLLOWERS, likes=st.none() | LIKES, price=PRICES
)
NETWORKS = st.lists(ACCOUNTS, max_size=6)
PERCENT = st.integers(0, 100)


def _of(count: int, **known: int | Money) -> list[Accounts]:
    return [Accounts.model_validate({"count": count, "followers": SMALL} | known)]


def test_a_hundred_accounts_of_5000_bring_the_likes_of_a_star_with_a_million() -> None:
    actual = contest(_of(20), STAR)
    assert (Fraction(4_000), Fraction(20_000)) == (actual.network.likes, actual.star.likes)
    assert (Winner.STAR, True) == (actual.by_likes, actual.by_ceiling)
    assert actual.break_even is not None
    assert (100, 80, 500_000, Fraction(1, 2)) == (
        actual.break_even.accounts,
        actual.break_even.missing,
        actual.break_even.followers,
        actual.break_even.share,
    )


@pytest.mark.parametrize(
    ("expected", "count", "likes"),
    [
        (Winner.STAR, 99, None),
        (Winner.NETWORK, 100, None),
        (Winner.NETWORK, 101, None),
        (Winner.STAR, 99, 20_000),
        (Winner.EVEN, 100, 20_000),
        (Winner.NETWORK, 101, 20_000),
    ],
)
def test_the_network_wins_from_break_even_on_where_the_likes_of_the_star_are_only_a_ceiling(
    expected: Winner, count: int, likes: int | None
) -> None:
    assert expected is contest(_of(count), Accounts(followers=1_000_000, likes=likes)).by_likes


def test_a_star_that_wins_by_its_own_likes_wins_without_a_proviso() -> None:
    actual = contest(_of(20), Accounts(followers=1_000_000, likes=15_000))
    assert (Winner.STAR, False) == (actual.by_likes, actual.by_ceiling)


def test_a_network_of_large_accounts_is_a_ceiling_too() -> None:
    actual = contest([Accounts(count=20, followers=200_000)], STAR)
    assert (Winner.NETWORK, True) == (actual.by_likes, actual.by_ceiling)


def test_reach_is_the_sum_less_the_assumed_overlap() -> None:
    assert [100_000, 90_000, 80_000, 70_000, 50_000] == [
        network(_of(20), overlap).reach for overlap in OVERLAPS
    ]


def test_a_single_account_overlaps_with_nobody() -> None:
    assert network(_of(1), 50).reach == SMALL


def test_a_network_may_win_by_likes_and_lose_by_reach() -> None:
    actual = contest(_of(120), STAR, 20)
    assert (Winner.NETWORK, Winner.STAR) == (actual.by_likes, actual.by_reach)


def test_what_a_like_and_a_follower_cost_is_exact() -> None:
    actual = network(_of(20, price=euros(30)), 20)
    assert (euros(600), Fraction(600, 4_000), Fraction(600, 80_000)) == (
        actual.bill.total,
        actual.cost_per_like,
        actual.cost_per_follower,
    )


def test_the_cheaper_like_is_told_beside_the_winner() -> None:
    star = Accounts(followers=1_000_000, price=euros(4_000))
    actual = contest(_of(20, price=euros(30)), star)
    assert (Winner.STAR, Winner.NETWORK) == (actual.by_likes, actual.by_cost)
    assert actual.break_even is not None
    assert euros(3_000) == actual.break_even.cost


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (None, euros(4_000)),
        (euros(30), None),
        (euros(30), Money(amount=Decimal(4_000), currency="USD")),
    ],
)
def test_without_all_prices_in_one_currency_nobody_is_called_cheaper(
    mine: Money | None, theirs: Money | None
) -> None:
    small = [Accounts(count=20, followers=SMALL, price=mine)]
    assert contest(small, Accounts(followers=1_000_000, price=theirs)).by_cost is None


def test_a_network_of_mixed_currencies_has_no_cost_and_says_which_they_are() -> None:
    francs = Money(amount=Decimal(30), currency="CHF")
    actual = network([*_of(2, price=euros(30)), *_of(1, price=francs)])
    assert (None, True, ("CHF", "EUR")) == (actual.cost_per_like, actual.bill.mixed, actual.bill.currencies)


def test_a_star_smaller_than_the_small_ones_is_noticed() -> None:
    assert contest(_of(20), Accounts(followers=4_000)).star_not_larger
    assert not contest(_of(20), Accounts(followers=SMALL + 1)).star_not_larger


@pytest.mark.parametrize("members", [[], [Accounts(followers=0)]])
def test_accounts_that_bring_nothing_never_reach_the_star(members: list[Accounts]) -> None:
    actual = contest(members, STAR)
    assert (None, Winner.STAR) == (actual.break_even, actual.by_likes)


def test_what_the_likes_rest_on_is_told() -> None:
    actual = network([Accounts(followers=SMALL, likes=300), *_of(1), Accounts(followers=200_000)])
    assert (Basis.OWN, Basis.BENCHMARK, Basis.UPPER_BOUND) == actual.bases
    assert Fraction(300 + 200 + 4_000) == actual.likes


@pytest.mark.parametrize("overlap", [-1, 101])
def test_an_overlap_that_is_no_percentage_is_refused(overlap: int) -> None:
    with pytest.raises(ValueError, match="overlap"):
        network(_of(20), overlap)


@given(NETWORKS, ACCOUNTS, PERCENT)
def test_more_accounts_never_reach_fewer_people_nor_bring_fewer_likes(
    members: list[Accounts], another: Accounts, overlap: int
) -> None:
    before, after = network(members, overlap), network([*members, another], overlap)
    assert before.likes <= after.likes
    assert before.reach <= after.reach
    assert before.accounts + another.count == after.accounts


@given(NETWORKS, PERCENT, PERCENT)
def test_more_overlap_never_reaches_more_people_and_changes_no_like(
    members: list[Accounts], one: int, other: int
) -> None:
    less, more = (network(members, overlap) for overlap in sorted((one, other)))
    assert more.reach <= less.reach <= less.followers
    assert less.likes == more.likes
    assert more.largest <= more.reach


@given(st.lists(st.builds(Accounts, followers=FOLLOWERS, price=IN_EUROS), min_size=1, max_size=6), st.data())
def test_the_order_does_not_matter_and_cost_and_likes_scale_with_the_number_of_accounts(
    members: list[Accounts], data: st.DataObject
) -> None:
    times = data.draw(st.integers(1, 50))
    once = network(members)
    many = network([each.model_copy(update={"count": times}) for each in data.draw(st.permutations(members))])
    assert (times * once.likes, times * once.reach) == (many.likes, many.reach)
    assert once.bill.total is not None
    assert once.bill.total.times(times) == many.bill.total
    assert once.cost_per_like == many.cost_per_like


@given(NETWORKS, ACCOUNTS, PERCENT)
def test_any_network_can_be_held_against_any_star(
    members: list[Accounts], star: Accounts, overlap: int
) -> None:
    actual = contest(members, star, overlap)
    if actual.by_likes is Winner.STAR:
        assert actual.network.likes < actual.star.likes
    if actual.by_likes is Winner.NETWORK:
        assert actual.network.likes >= actual.star.likes
    if actual.break_even is not None:
        assert (actual.break_even.missing == 0) == (actual.network.likes >= actual.star.likes)


@given(st.integers(1, 10**6), st.integers(10**5, 10**9))
def test_break_even_is_the_smallest_number_of_accounts_that_does_not_lose(size: int, star: int) -> None:
    enough = contest([Accounts(followers=size)], Accounts(followers=star)).break_even
    assert enough is not None
    at = contest([Accounts(count=enough.accounts, followers=size)], Accounts(followers=star))
    assert Winner.STAR is not at.by_likes
    if enough.accounts > 1:
        below = contest([Accounts(count=enough.accounts - 1, followers=size)], Accounts(followers=star))
        assert Winner.STAR is below.by_likes


def test_the_second_degree_counts_only_what_the_asker_assumed() -> None:
    actual = second_degree(network(_of(20), 20), Decimal("2.5"), 400, 50)
    assert (2_000, 400_000, False) == (actual.accounts, actual.reach, actual.absurd)


def test_a_what_if_with_more_people_than_there_are_is_called_absurd() -> None:
    actual = second_degree(network([Accounts(count=100, followers=1_000_000)]), Decimal(50), 5_000)
    assert actual.reach > MOST
    assert actual.absurd


@given(NETWORKS, st.decimals(0, 100, places=2), FOLLOWERS, PERCENT)
def test_with_a_larger_share_or_larger_accounts_the_what_if_never_reaches_fewer(
    members: list[Accounts], share: Decimal, followers: int, overlap: int
) -> None:
    first = network(members)
    actual = second_degree(first, share, followers, overlap)
    assert actual.reach <= second_degree(first, Decimal(100), followers + 1, overlap).reach
    assert actual.accounts <= first.reach


@pytest.mark.parametrize("share", ["-1", "100.5", "-Infinity", "Infinity", "NaN"])
def test_a_share_that_is_no_percentage_is_refused(share: str) -> None:
    with pytest.raises(ValueError, match="0 to 100"):
        second_degree(network(_of(20)), Decimal(share), 400)
