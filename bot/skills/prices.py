"""Prices in answers: the question in which currency they are, and amounts as facts."""

from collections.abc import Callable
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from bot.skills.reply import Answers, Button, Cost, Reply, say
from bot.skills.taps import Tap
from domain.exact import decimal_of
from domain.money import Money
from domain.partners import Partner


class Currency(StrEnum):
    """The currencies that are offered where a price names none, by ISO 4217."""

    EUR = "EUR"
    CHF = "CHF"
    USD = "USD"
    GBP = "GBP"


def money(amount: Decimal, *currencies: str | None) -> Money | None:
    """Return an amount in the first currency that is known; None where none is, unless nothing has to be paid."""
    currency = next((each for each in currencies if each), None)
    if currency is None and not amount:
        currency = Currency.EUR.value  # which of them does not matter
    return Money(amount=amount, currency=currency) if currency else None


def which_currency(choose: Callable[[Currency], Tap]) -> Reply:
    """Ask in which currency prices are; the answer is kept for later ones."""
    return Reply((say("price-which-currency"),), (currency_buttons(choose),))


def currency_buttons(choose: Callable[[Currency], Tap]) -> tuple[Button, ...]:
    """Return a button for each currency."""
    return tuple(
        Button(f"button-currency-{each.value.lower()}", choose(each), answers=Answers.ONE)
        for each in Currency
    )


def paid(of: Partner) -> str:
    """Return how a partner is paid, as a fact that a message can choose by."""
    if of.price is None:
        return "barter" if of.barter else "open"
    return "money" if of.price.amount else "free"


def cost(amount: Fraction, currency: str) -> Cost:
    """Return an exact amount as a fact."""
    return Cost(decimal_of(amount), currency)
