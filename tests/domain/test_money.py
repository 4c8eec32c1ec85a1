from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from domain.money import MOST, Money, PriceFault, bill, price_fault
from tests.domain.figures import IN_EUROS, PRICES, euros

COUNTED = st.lists(st.tuples(st.integers(1, 1_000), PRICES), max_size=8)


@pytest.mark.parametrize(
    ("expected", "amount"),
    [
        (None, "0"),
        (None, "300"),
        (None, "299.90"),
        (None, "1.505"),
        (None, str(MOST)),
        (PriceFault.NEGATIVE, "-0.01"),
        (PriceFault.NEGATIVE, "-Infinity"),
        (PriceFault.ABSURD, "1000000000.01"),
        (PriceFault.ABSURD, "0.0001"),
        (PriceFault.ABSURD, "1e400"),
        (PriceFault.ABSURD, "NaN"),
    ],
)
def test_a_price_is_from_nothing_to_a_billion_with_decimals_that_currencies_have(
    expected: PriceFault | None, amount: str
) -> None:
    assert expected == price_fault(Decimal(amount))


@pytest.mark.parametrize(
    ("amount", "currency"), [("-1", "EUR"), ("NaN", "EUR"), ("Infinity", "EUR"), ("1", "€"), ("1", "eur")]
)
def test_money_is_no_negative_amount_and_its_currency_a_code(amount: str, currency: str) -> None:
    with pytest.raises(ValidationError):
        Money(amount=Decimal(amount), currency=currency)


@given(st.decimals(allow_nan=True, allow_infinity=True))
def test_what_is_no_fault_is_money(amount: Decimal) -> None:
    if price_fault(amount) is None:
        assert amount == Money(amount=amount, currency="EUR").amount


def test_three_times_a_tenth_is_exactly_three_tenths() -> None:
    assert euros("0.30") == euros("0.10").times(3)


def test_the_cost_of_a_unit_is_exact_and_of_no_units_there_is_none() -> None:
    assert Fraction(1, 3) == euros(100).per(300)
    assert euros(100).per(0) is None


def test_different_currencies_are_named_and_never_added() -> None:
    actual = bill([(1, euros(300)), (1, Money(amount=Decimal(200), currency="CHF")), (2, None)])
    assert (None, ("CHF", "EUR"), True, 2) == (
        actual.total,
        actual.currencies,
        actual.mixed,
        actual.unpriced,
    )


def test_what_is_free_is_so_in_every_currency() -> None:
    actual = bill([(1, euros(0)), (1, Money(amount=Decimal(200), currency="CHF"))])
    assert (("CHF",), Decimal(200)) == (actual.currencies, actual.total.amount if actual.total else None)


def test_a_bill_with_a_price_missing_has_a_total_that_is_not_complete() -> None:
    actual = bill([(2, euros(50)), (3, None)])
    assert (euros(100), None, 3) == (actual.total, actual.complete, actual.unpriced)


def test_free_of_cost_is_a_price() -> None:
    assert euros(0) == bill([(1, euros(0))]).complete


@given(COUNTED, st.data())
def test_a_bill_does_not_depend_on_the_order(
    prices: list[tuple[int, Money | None]], data: st.DataObject
) -> None:
    assert bill(prices) == bill(data.draw(st.permutations(prices)))


@given(st.lists(st.tuples(st.integers(1, 1_000), IN_EUROS), min_size=1, max_size=8))
def test_a_bill_in_one_currency_is_the_sum_of_its_prices(prices: list[tuple[int, Money]]) -> None:
    total = bill(prices).complete
    assert total is not None
    assert sum(count * Fraction(price.amount) for count, price in prices) == Fraction(total.amount)
