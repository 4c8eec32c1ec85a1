"""Prices in answers: the question in which currency they are, and amounts as facts."""

from collections.abc import Callable
from enum import StrEnum
from fractions import Fraction

from bot.skills.reply import Answers, Button, Cost, Reply, say
from bot.skills.taps import Tap
from domain.exact import decimal_of


class Currency(StrEnum):
    """The currencies that are offered where a price names none, by ISO 4217."""

    EUR = "EUR"
    CHF = "CHF"
    USD = "USD"
    GBP = "GBP"


def which_currency(choose: Callable[[Currency], Tap]) -> Reply:
    """Ask in which currency prices are; the answer is kept for later ones."""
    return Reply((say("price-which-currency"),), (currency_buttons(choose),))


def currency_buttons(choose: Callable[[Currency], Tap]) -> tuple[Button, ...]:
    """Return a button for each currency."""
    return tuple(
        Button(f"button-currency-{each.value.lower()}", choose(each), answers=Answers.ONE)
        for each in Currency
    )


def cost(amount: Fraction, currency: str) -> Cost:
    """Return an exact amount as a fact."""
    return Cost(decimal_of(amount), currency)
