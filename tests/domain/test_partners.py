from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from domain.accounts import Account
from domain.money import Money
from domain.partners import Order, Partner, distinct, ordered
from tests.domain.figures import FOLLOWERS, LIKES, PRICES, euros


def _partner(name: str, followers: int | None = None, likes: int | None = None, **more: object) -> Partner:
    return Partner.model_validate(
        {"account": Account(name=name), "followers": followers, "likes": likes, **more}
    )


SMALL = _partner("Small", 9_000, 610, price=euros(150))
LARGE = _partner("large", 42_000, 800, price=euros(150))
UNKNOWN = _partner("@any")
PARTNERS = st.lists(
    st.builds(
        _partner,
        st.text("abcdef@", min_size=1, max_size=5),
        st.none() | FOLLOWERS,
        st.none() | LIKES,
        price=PRICES,
    ),
    max_size=8,
)


def _names(order: Order, *partners: Partner) -> list[str | None]:
    return [partners[at].account.name for at in ordered(partners, order)]


def test_whoever_gets_most_likes_for_their_size_comes_first_and_the_unknown_last() -> None:
    assert ["Small", "large", "@any"] == _names(Order.RATE, UNKNOWN, LARGE, SMALL)


def test_by_cost_the_cheapest_expected_like_comes_first() -> None:
    assert ["large", "Small", "@any"] == _names(Order.COST, UNKNOWN, SMALL, LARGE)
    assert Fraction(150, 800) == LARGE.cost_per_like


def test_costs_of_different_currencies_are_never_mixed() -> None:
    francs = _partner("francs", 9_000, 610, price=Money(amount=Decimal(1), currency="CHF"))
    more = _partner("more", 9_000, 610, price=Money(amount=Decimal(900), currency="CHF"))
    assert ["francs", "more", "large", "Small"] == _names(Order.COST, SMALL, LARGE, more, francs)


def test_by_name_neither_case_nor_the_sign_of_a_handle_counts() -> None:
    assert ["@any", "large", "Small"] == _names(Order.NAME, SMALL, LARGE, UNKNOWN)


def test_the_largest_comes_first_by_size() -> None:
    assert ["large", "Small", "@any"] == _names(Order.SIZE, UNKNOWN, SMALL, LARGE)


def test_niches_are_named_once_whatever_their_case() -> None:
    niches = ("Bread", "art", "bread", None)
    partners = [Partner(account=Account(name=str(at), niche=niche)) for at, niche in enumerate(niches)]
    assert ("art", "Bread") == distinct(partners, "niche")


@given(PARTNERS, st.sampled_from(Order))
def test_every_partner_has_one_place_in_every_order(partners: list[Partner], order: Order) -> None:
    assert sorted(ordered(partners, order)) == list(range(len(partners)))


def test_a_partner_knows_what_was_told_before_and_nothing_of_what_is_new() -> None:
    kept = Partner(account=Account(name="hillcafe", region="Graz"), followers=9_400, likes=560, barter=True)
    assert kept.knows(Partner(account=Account(name="hillcafe"), likes=560))
    assert not kept.knows(Partner(account=Account(name="hillcafe"), likes=561))
    assert not kept.knows(Partner(account=Account(name="hillcafe", region="Wien")))
