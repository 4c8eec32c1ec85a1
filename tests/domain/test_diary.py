from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from domain.diary import LONGEST_WAIT, Cooperation, Result, Stage, month_of, wait_fault
from domain.money import Money

TODAY = date(2026, 11, 20)
LATER = TODAY + timedelta(days=5)
PRICE = Money(amount=Decimal(150), currency="EUR")
COOPERATIONS = st.builds(
    Cooperation,
    days=st.dictionaries(st.sampled_from(Stage), st.dates(date(2026, 1, 1), date(2026, 12, 31)), min_size=1),
    no_show=st.booleans(),
    declined_on=st.none() | st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    results=st.dictionaries(st.sampled_from(Result), st.integers(0, 10_000)),
    cost=st.none() | st.builds(Money, amount=st.integers(0, 500).map(Decimal), currency=st.just("EUR")),
)


def _at(stage: Stage, **more: object) -> Cooperation:
    return Cooperation.model_validate({"days": {stage: TODAY}, **more})


def _posted(likes: int | None, cost: int | None, currency: str = "EUR") -> Cooperation:
    money = None if cost is None else Money(amount=Decimal(cost), currency=currency)
    return _at(Stage.POSTED, results={} if likes is None else {Result.LIKES: likes}, cost=money)


def test_the_stages_follow_one_another() -> None:
    way = [Stage.IDEA]
    while following := way[-1].following:
        way.append(following)
    assert ["idea", "asked", "agreed", "posted", "result"] == way


def test_a_cooperation_without_any_stage_is_none() -> None:
    with pytest.raises(ValidationError):
        Cooperation(days={})


def test_a_stage_that_is_reached_ends_the_date_to_come_back_to() -> None:
    moved = _at(Stage.ASKED, next_on=LATER).reached(Stage.AGREED, LATER)
    assert (Stage.AGREED, LATER, None) == (moved.stage, moved.since, moved.next_on)
    assert TODAY == moved.days[Stage.ASKED]


def test_whoever_goes_back_a_stage_takes_back_what_lay_behind_it() -> None:
    back = _at(Stage.ASKED).reached(Stage.POSTED, LATER).reached(Stage.AGREED, LATER)
    assert {Stage.ASKED, Stage.AGREED} == set(back.days)


def test_a_post_costs_what_the_partner_takes_unless_somebody_knows_better() -> None:
    assert PRICE == _at(Stage.AGREED).reached(Stage.POSTED, LATER, PRICE).cost
    assert _at(Stage.ASKED).reached(Stage.AGREED, LATER, PRICE).cost is None
    known = Money(amount=Decimal(90), currency="EUR")
    assert known == _at(Stage.AGREED, cost=known).reached(Stage.POSTED, LATER, PRICE).cost


def test_results_end_a_cooperation_and_add_to_what_is_known() -> None:
    told = _at(Stage.POSTED).told({Result.LIKES: 560}, None, LATER).told({Result.SALES: 6}, PRICE, LATER)
    assert (Stage.RESULT, PRICE, False) == (told.stage, told.cost, told.is_open)
    assert {Result.LIKES: 560, Result.SALES: 6} == told.results


def test_a_cost_alone_leaves_the_stage_as_it_is() -> None:
    assert Stage.AGREED is _at(Stage.AGREED).told({}, PRICE, LATER).stage


def test_a_result_below_zero_is_none() -> None:
    with pytest.raises(ValidationError):
        _at(Stage.POSTED, results={Result.LIKES: -1})


def test_a_no_ends_a_cooperation_and_its_reminder_and_is_billed_nowhere() -> None:
    no = _at(Stage.ASKED, next_on=LATER, cost=PRICE).declined(LATER)
    assert (False, None, LATER) == (no.is_open, no.next_on, no.since)
    assert () == month_of([(1, no)], TODAY)


def test_whoever_agrees_after_all_takes_the_no_back() -> None:
    agreed = _at(Stage.ASKED).declined(TODAY).reached(Stage.AGREED, LATER)
    assert (True, LATER) == (agreed.is_open, agreed.since)


@pytest.mark.parametrize(
    ("of", "due"),
    [
        (_at(Stage.IDEA), True),
        (_at(Stage.AGREED), True),
        (_at(Stage.AGREED, no_show=True), False),
        (_at(Stage.ASKED, declined_on=TODAY), False),
        (_at(Stage.POSTED), False),
        (_at(Stage.RESULT), False),
    ],
)
def test_a_post_can_be_marked_only_before_it_is_there(of: Cooperation, due: bool) -> None:
    assert due is of.awaits_post


@pytest.mark.parametrize(
    ("day", "wrong"),
    [
        (TODAY, True),
        (TODAY + timedelta(days=1), False),
        (TODAY + LONGEST_WAIT, False),
        (TODAY + LONGEST_WAIT + timedelta(days=1), True),
    ],
)
def test_one_comes_back_tomorrow_at_the_earliest_and_within_a_year(day: date, wrong: bool) -> None:
    assert wrong is wait_fault(day, TODAY)


def test_a_month_tells_what_each_unit_of_money_brought_and_the_best_comes_first() -> None:
    first, second = month_of([(1, _posted(300, 150)), (2, _posted(560, 150)), (2, _posted(40, 50))], TODAY)
    assert (2, 2, Fraction(3)) == (first.partner, first.posts, first.each(Result.LIKES))
    assert (1, Fraction(2)) == (second.partner, second.each(Result.LIKES))


def test_what_was_free_or_of_unknown_cost_or_in_two_currencies_has_no_figure_for_each_unit() -> None:
    for of in ([_posted(9, 0)], [_posted(9, None)], [_posted(9, 5), _posted(9, 5, "CHF")]):
        (told,) = month_of([(1, each) for each in of], TODAY)
        assert told.each(Result.LIKES) is None


def test_who_did_not_come_costs_what_was_paid_and_nothing_else() -> None:
    lost = _at(Stage.AGREED, no_show=True)
    (told,) = month_of([(1, lost), (1, _posted(300, 150))], TODAY)
    assert (1, 1, PRICE) == (told.posts, told.no_shows, told.bill.complete)


def test_another_month_has_nothing_of_this_one() -> None:
    assert () == month_of([(1, _posted(300, 150))], date(2026, 12, 1))
    assert () == month_of([(1, _at(Stage.ASKED))], TODAY)


@given(st.lists(st.tuples(st.integers(1, 4), COOPERATIONS), max_size=8), st.integers(1, 12))
def test_a_month_counts_each_cooperation_of_it_once(
    entries: list[tuple[int, Cooperation]], month: int
) -> None:
    told = month_of(entries, date(2026, month, 1))
    here = [of for _, of in entries if of.billed_on and of.billed_on.month == month]
    assert len(here) == sum(each.posts + each.no_shows for each in told)
    assert sum(of.results.get(Result.LIKES, 0) for of in here) == sum(
        each.results.get(Result.LIKES, 0) for each in told
    )
    rates = [each.each(Result.LIKES) for each in told]
    known = [rate for rate in rates if rate is not None]
    assert sorted(known, reverse=True) == rates[: len(known)]
