from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.accounts import Account
from domain.money import Money
from domain.partners import Partner
from domain.selection import in_region, members, only_in, reaching, within
from tests.domain.figures import IN_EUROS, LIKES, euros


def _partner(followers: int | None, likes: int | None = None, **more: object) -> Partner:
    return Partner.model_validate(
        {"account": Account(name="n"), "followers": followers, "likes": likes, **more}
    )


CHEAP = _partner(9_000, 600, price=euros(150))
DEAR = _partner(9_000, 600, price=euros(400))
SWAP = _partner(5_000, 200, barter=True)
UNPRICED = _partner(9_000, 600)
PARTNERS = st.lists(
    st.builds(
        _partner,
        st.none() | st.integers(1, 10**6),
        st.none() | LIKES,
        price=st.none() | IN_EUROS,
        barter=st.booleans(),
    ),
    max_size=8,
)


def test_a_budget_takes_barter_first_then_the_cheapest_likes_as_long_as_it_lasts() -> None:
    actual = within([DEAR, CHEAP, SWAP], euros(300))
    assert ((2, 1), ()) == (actual.chosen, actual.left_out)
    assert Fraction(800) == actual.together.likes


def test_barter_costs_no_money_and_leaves_the_total_whole() -> None:
    together = within([CHEAP, SWAP], euros(300)).together
    assert euros(150) == together.bill.complete


def test_who_does_not_fit_any_more_is_passed_over_for_who_does() -> None:
    assert (1, 2) == within([DEAR, CHEAP, _partner(1_000, 50, price=euros(100))], euros(260)).chosen


def test_without_a_price_in_the_currency_of_the_budget_nobody_is_considered() -> None:
    francs = _partner(9_000, 600, price=Money(amount=Decimal(1), currency="CHF"))
    assert (0, 1, 3) == within([UNPRICED, francs, CHEAP, _partner(None, 20)], euros(300)).left_out


def test_a_target_is_reached_with_no_more_than_it_takes() -> None:
    actual = reaching([DEAR, CHEAP, SWAP], 700)
    assert ((2, 1), 0, None) == (actual.chosen, actual.missing, actual.more)


def test_for_a_target_prices_of_different_currencies_are_not_compared() -> None:
    francs = _partner(1_000, 50, price=Money(amount=Decimal(1), currency="CHF"))
    assert (1,) == reaching([francs, DEAR], 500).chosen


def test_what_a_target_lacks_is_told_in_accounts_of_the_usual_size() -> None:
    actual = reaching([SWAP], 700)
    assert actual.more is not None
    assert (500, 3, 5_000) == (actual.missing, actual.more.accounts, actual.more.followers)


def test_without_any_partner_a_target_is_told_in_accounts_of_5000() -> None:
    actual = reaching([], 1_000)
    assert actual.more is not None
    assert (5, 5_000) == (actual.more.accounts, actual.more.followers)


@pytest.mark.parametrize("likes", [0, -5])
def test_a_target_of_nothing_is_refused(likes: int) -> None:
    with pytest.raises(ValueError, match="positive"):
        reaching([CHEAP], likes)


@given(PARTNERS, IN_EUROS, IN_EUROS)
def test_nobody_spends_more_than_the_budget_and_more_money_never_brings_fewer_likes(
    partners: list[Partner], one: Money, other: Money
) -> None:
    smaller, larger = sorted((one, other), key=lambda each: each.amount)
    less, more = within(partners, smaller), within(partners, larger)
    spent = sum((price.amount for at in less.chosen if (price := partners[at].price)), Decimal(0))
    assert spent <= smaller.amount
    assert less.together.likes <= more.together.likes


@given(PARTNERS, st.integers(1, 10**7))
def test_a_target_is_reached_or_what_is_missing_is_told(partners: list[Partner], likes: int) -> None:
    actual = reaching(partners, likes)
    assert (actual.missing == 0) == (actual.together.likes >= likes)
    assert (actual.missing == 0) == (actual.more is None)
    if actual.missing:
        assert len(actual.chosen) == len(members(partners))


def _of(region: str | None, followers: int = 9_000) -> Partner:
    return Partner(account=Account(name="n", region=region), followers=followers, likes=100)


NEAR = [_of("Graz", 4_000), _of("graz", 6_000), _of("Wien", 90_000), _of(None, 50_000)]


@pytest.mark.parametrize(
    ("partners", "home", "region", "followers"),
    [
        (NEAR, None, "Graz", 4_000),
        (NEAR, "Wien", "Wien", 90_000),
        (NEAR, "Linz", "Linz", 6_000),
        ([_of(None, 3_000)], None, None, 3_000),
        ([], "Graz", "Graz", 5_000),
    ],
)
def test_who_is_missing_is_looked_for_at_home_or_where_most_are_and_is_as_large_as_they_are(
    partners: list[Partner], home: str | None, region: str | None, followers: int
) -> None:
    more = reaching(partners, 10**6, home).more
    assert more
    assert (region, followers) == (more.region, more.followers)


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("500 € in graz", "Graz"),
        ("3.000 Likes in Graz-Umgebung!", "Graz Umgebung"),
        ("500 € für grazer", None),
        ("500 €", None),
    ],
)
def test_a_region_of_partners_is_found_in_a_text_the_longest_name_first(
    text: str, region: str | None
) -> None:
    assert region == in_region([*NEAR, _of("Graz Umgebung")], text)


def test_a_region_leaves_only_its_partners() -> None:
    assert NEAR[:2] == only_in(NEAR, "GRAZ")
