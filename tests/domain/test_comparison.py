from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.comparison import FEWEST, MOST, Candidate, Comparison, Lead, compared
from domain.money import Money
from domain.plausibility import PartnerDoubt
from domain.verdict import Verdict
from tests.domain.figures import FOLLOWERS, IN_EUROS, LIKES, PRICES, euros

STAR = Candidate(followers=1_200_000, likes=15_000)
SMALL = Candidate(followers=9_000, likes=610)
UNKNOWN = Candidate(followers=9_000)

CANDIDATES = st.builds(Candidate, followers=FOLLOWERS.filter(bool), likes=st.none() | LIKES, price=PRICES)
SEVERAL = st.lists(CANDIDATES, min_size=FEWEST, max_size=MOST)


def _order(actual: Comparison) -> list[tuple[int, int]]:
    return [(each.place, each.position) for each in actual.by_rate]


def test_the_small_account_leads_though_the_star_brings_more_likes() -> None:
    actual = compared([STAR, SMALL])
    assert ([(1, 1), (2, 0)], 0, Lead.CLEAR) == (_order(actual), actual.most_likes, actual.lead)
    assert [Verdict.TYPICAL, Verdict.ABOVE] == [each.standing.verdict for each in actual.judged]


def test_who_leads_by_rate_need_not_lead_by_cost() -> None:
    dear, cheap = (
        SMALL.model_copy(update={"price": euros(300)}),
        STAR.model_copy(update={"price": euros(500)}),
    )
    actual = compared([dear, cheap])
    assert actual.by_cost is not None
    assert (0, 1) == (actual.first, actual.by_cost[0].position)
    assert Fraction(300, 610) == actual.judged[0].cost_per_like


@pytest.mark.parametrize("other", [None, Money(amount=Decimal(300), currency="CHF")])
def test_without_all_prices_in_one_currency_nobody_is_ranked_by_cost(other: Money | None) -> None:
    priced = [SMALL.model_copy(update={"price": price}) for price in (euros(300), other)]
    assert compared(priced).by_cost is None


def test_without_likes_the_benchmark_is_assumed_and_whoever_really_has_it_comes_first() -> None:
    actual = compared([UNKNOWN, Candidate(followers=9_000, likes=360)])
    assert [(1, 1), (2, 0)] == _order(actual)
    assert actual.judged[0].assumed
    assert Fraction(360) == actual.judged[0].effect.likes


@pytest.mark.parametrize("other", [Candidate(followers=50_000), Candidate(followers=9_000, likes=100)])
def test_nobody_leads_by_likes_that_are_only_assumed(other: Candidate) -> None:
    assert Lead.UNKNOWN is compared([UNKNOWN, other]).lead


def test_hidden_likes_are_unknown_ones() -> None:
    actual = compared([SMALL, Candidate(followers=9_000, likes=0)]).judged[1]
    assert (True, None, None) == (actual.assumed, actual.standing.rate, actual.ask)


def test_who_leads_with_figures_that_can_hardly_be_right_leads_only_if_they_are() -> None:
    actual = compared([SMALL, Candidate(followers=9_000, likes=4_000)])
    assert (1, Lead.IF_TRUE) == (actual.first, actual.lead)
    assert PartnerDoubt.UNUSUALLY_HIGH is actual.judged[1].ask


def test_equals_share_the_place_and_the_next_one_skips_it() -> None:
    actual = compared([SMALL, SMALL, STAR])
    assert ([(1, 0), (1, 1), (3, 2)], Lead.TIED) == (_order(actual), actual.lead)
    assert [None, 0] == [compared([SMALL, SMALL]).most_likes, compared([STAR, SMALL]).most_likes]


@pytest.mark.parametrize("count", [0, 1, 11, 50])
def test_one_or_fifty_are_no_comparison(count: int) -> None:
    with pytest.raises(ValueError, match="2 to 10"):
        compared([SMALL] * count)


@given(SEVERAL)
def test_everybody_has_one_place_and_a_better_one_never_a_smaller_multiple_of_the_benchmark(
    candidates: list[Candidate],
) -> None:
    actual = compared(candidates)
    assert sorted(each.position for each in actual.by_rate) == list(range(len(candidates)))
    times = [actual.judged[each.position].effect.times or 1 for each in actual.by_rate]
    assert times == sorted(times, reverse=True)


@given(SEVERAL, st.data())
def test_the_order_in_which_candidates_are_given_changes_no_place(
    candidates: list[Candidate], data: st.DataObject
) -> None:
    order = data.draw(st.permutations(range(len(candidates))))
    before = {each.position: each.place for each in compared(candidates).by_rate}
    after = compared([candidates[at] for at in order]).by_rate
    assert before == {order[each.position]: each.place for each in after}


@given(
    st.lists(st.builds(Candidate, followers=FOLLOWERS.filter(bool), price=IN_EUROS), min_size=2, max_size=10)
)
def test_a_better_place_by_cost_never_pays_more_for_a_like(candidates: list[Candidate]) -> None:
    actual = compared(candidates)
    assert actual.by_cost is not None
    costs = [actual.judged[each.position].cost_per_like for each in actual.by_cost]
    assert costs == sorted(costs, key=lambda cost: cost or Fraction(0))
