"""The money that somebody has for a whole network: "my budget is 1000 euros", "I have £800"."""

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Final

from bot.understanding.folding import folded
from bot.understanding.lexicon import any_of, phrases_of
from bot.understanding.numbers import Kind, Number, find_numbers
from bot.understanding.prices import Price, currency_of

_FILE: Final = "networks.toml"
_NEAR: Final = 100  # characters on each side of money that can say whose it is


def budget_in(text: str, numbers: Sequence[Number], prices: Sequence[Price], language: str) -> Price | None:
    """Return the budget that a text names; of its `prices` a single one is that where the words say so.

    Beside a budget in money of its own ("budget 1000 €, 50 € each") the prices stay prices.
    """
    plain = f" {folded(text)} "
    if _words(language, "budget").search(plain) is None:
        return next((each for each in prices if _is_money_in_hand(text, each, language)), None)
    priced = {price.start for price in prices}
    amounts = [each for each in numbers if each.kind is Kind.MONEY]
    own = next((each for each in amounts if each.start not in priced), None)
    own = own or next((each for each in numbers if _is_behind_the_word(text, each, language)), None)
    if own:
        return Price(Decimal(own.value), currency_of(own, language), own.start, own.end)
    return prices[0] if len(prices) == 1 else None


def only_amount(text: str, language: str, *, bare: bool = True) -> Decimal | None:
    """Return the only number of a text that is no money: "and with 300?"; a `bare` one has nothing behind it."""
    numbers = find_numbers(text, language)
    if len(numbers) != 1 or numbers[0].kind is not Kind.COUNT:
        return None
    return None if bare and text[numbers[0].end :].strip(" ?!.") else Decimal(numbers[0].value)


def is_for_each(text: str, language: str) -> bool:
    """Return whether a text speaks of each account by itself: "£50 each", "mit je 50 €"."""
    plain = f" {folded(text)} "
    return any(_words(language, name).search(plain) for name in ("each_before", "each_behind"))


def _is_money_in_hand(text: str, price: Price, language: str) -> bool:
    """Return whether money is what somebody has: "I have £1,000", but not "I have £50 each"."""
    before, behind = text[max(0, price.start - _NEAR) : price.start], text[price.end : price.end + _NEAR]
    before, behind = f" {folded(before)} ", f" {folded(behind)} "
    had = _words(language, "having", r" \Z").search(before) is not None
    return had and _words(language, "each_behind").match(behind) is None


def _is_behind_the_word(text: str, number: Number, language: str) -> bool:
    """Return whether a number without a currency is a budget: "budget is 1200"."""
    if number.kind is not Kind.COUNT:
        return False
    return _words(language, "budget_before", r" \Z").search(f" {folded(text[: number.start])} ") is not None


@lru_cache(maxsize=16)
def _words(language: str, name: str, behind: str = "(?= )") -> re.Pattern[str]:
    return re.compile(rf" {any_of(phrases_of(language, _FILE, name))}{behind}")
