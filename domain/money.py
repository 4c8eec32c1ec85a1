"""Money: exact amounts, each in its currency. Nothing here converts one currency into another."""

from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Annotated, Self

from pydantic import Field, StringConstraints

from domain.fact import Fact

MOST = 1_000_000_000
"""Nobody who asks here pays a billion; more is a typing error."""
_DECIMALS = 3
"""No currency in use has smaller parts than thousandths."""

Currency = Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
"""A currency by its ISO 4217 code, such as EUR."""


class PriceFault(StrEnum):
    """Why a number cannot be a price."""

    NEGATIVE = "negative"
    ABSURD = "absurd"


def price_fault(amount: Decimal) -> PriceFault | None:
    """Tell what is wrong with an amount; None for 0 to `MOST` with at most three decimals."""
    if amount.is_nan() or amount > MOST:
        return PriceFault.ABSURD
    if amount < 0:
        return PriceFault.NEGATIVE
    return None if amount == round(amount, _DECIMALS) else PriceFault.ABSURD


class Money(Fact):
    """An amount of a currency: a price, a budget, what was paid. 0 is free of cost; ValueError when negative."""

    amount: Annotated[Decimal, Field(ge=0, decimal_places=_DECIMALS, allow_inf_nan=False)]
    currency: Currency

    def times(self, count: int) -> Self:
        """Return the price of several at this price each."""
        return self.model_copy(update={"amount": self.amount * count})

    def per(self, units: Fraction | int) -> Fraction | None:
        """Return the exact cost of each unit, in the currency; None where there are none."""
        return Fraction(self.amount) / units if units else None


class Bill(Fact):
    """What several prices come to.

    `total` is None where there is no price or where the currencies differ: those are named and asked about, never
    added. `unpriced` counts those without a price.
    """

    total: Money | None
    unpriced: int
    currencies: tuple[Currency, ...]

    @property
    def mixed(self) -> bool:
        """Whether the prices are in different currencies."""
        return len(self.currencies) > 1

    @property
    def complete(self) -> Money | None:
        """The total where it counts everybody, else None."""
        return None if self.unpriced else self.total


def currencies_of(prices: Iterable[Money | None]) -> tuple[str, ...]:
    """Return the currencies of prices, by their codes; what is free is so in any of them.

    Where all is free it is the first of those named.
    """
    known = [price for price in prices if price]
    paid = sorted({price.currency for price in known if price.amount})
    return tuple(paid or sorted({price.currency for price in known})[:1])


def bill(prices: Iterable[tuple[int, Money | None]]) -> Bill:
    """Add up prices, each for so many at this price each, in any order; None is a price that is not known."""
    known: list[Money] = []
    unpriced = 0
    for count, price in prices:
        if price is None:
            unpriced += count
        elif count:
            known.append(price.times(count))
    currencies = currencies_of(known)
    total = None
    if len(currencies) == 1:
        total = Money(amount=sum((price.amount for price in known), Decimal(0)), currency=currencies[0])
    return Bill(total=total, unpriced=unpriced, currencies=currencies)
