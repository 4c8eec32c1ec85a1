"""Prices as people say them: "300 €", "$50", "B wants 200", each with its currency where one is named."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Final

from bot.understanding.folding import folded
from bot.understanding.lexicon import spoken
from bot.understanding.numbers import Kind, Number
from bot.understanding.vocabulary import vocabulary

_FILE: Final = "money.toml"
_WORD_BEFORE: Final = re.compile(r"([^\W\d_]+)[ \u00a0:]+\Z")
MOST_BARE: Final = 20_000
"""A larger number without a currency is somebody's followers."""
_WORDS_OF_A_BUDGET: Final = 3
_LONGEST_WORD: Final = 24  # letters that are looked at before a number
_AMBIGUOUS: Final = 2  # letters: "fr" is a currency behind an amount only
_NAMES: Final = re.compile(r"[€$£¥₹]|[^\W\d_]+")
_ASKED_OR_COUNTED: Final = re.compile(r"[?\d]")


@dataclass(frozen=True, slots=True)
class Price:
    """An amount that was said, its currency by ISO 4217 (None where none was named), and where it stands.

    With `barter` no money is wanted but something in exchange.
    """

    amount: Decimal
    currency: str | None
    start: int
    end: int
    barter: bool = False


@dataclass(frozen=True, slots=True)
class _Money:
    currencies: Mapping[str, str]
    hundredths: frozenset[str]
    asking: frozenset[str]
    own: frozenset[str]
    topics: frozenset[str]
    choosing: frozenset[str]
    rejecting: frozenset[str]


def prices_in(text: str, numbers: Sequence[Number], language: str) -> tuple[Price, ...]:
    """Return the prices among the numbers of a text; a bare number is one behind a word such as "for"."""
    words = _money(language)
    found: list[Price] = []
    for at, number in enumerate(numbers):
        before = text[max(0, number.start - _LONGEST_WORD) : number.start]
        value, currency = Decimal(number.value), None
        if number.kind is Kind.MONEY:
            between = text[numbers[at - 1].end : number.start] if at else before
            if words.own.intersection(folded(between).split()[-_WORDS_OF_A_BUDGET:]):
                continue  # "where do I put my 150 euros"
            if words.hundredths.intersection(_names(number.text)):
                continue
            currency = currency_of(number, language)
            is_below = before.endswith("-") or _is_minus(before, language)
            value = -value if is_below and value > 0 else value  # "-€50", "minus £50"
        elif number.kind is not Kind.COUNT or not at or not _is_asked(before, words) or not _is_plain(number):
            continue
        found.append(Price(value, currency, number.start, number.end))
    return tuple(found)


def currency_of(number: Number, language: str) -> str | None:
    """Return the currency that stands with a number, None where none is named."""
    currencies = _money(language).currencies
    return next((currencies[name] for name in _names(number.text) if name in currencies), None)


def currency_named(text: str, language: str) -> str | None:
    """Return the currency (ISO 4217) that a text wants without any amount: "prices in francs"."""
    words, names = _money(language), _names(text)
    wanted = [
        words.currencies[name]
        for before, name in zip(["", *names], names, strict=False)
        if name in words.currencies and len(name) != _AMBIGUOUS and folded(before) not in words.rejecting
    ]
    return wanted[-1] if wanted else None


def is_about_currency(text: str, language: str) -> bool:
    """Return whether a text is about the currency of prices and nothing else: "Franken", "change my currency"."""
    words, names = _money(language), _names(text)
    if _ASKED_OR_COUNTED.search(text) or not names:
        return False
    is_named = any(name in words.currencies and len(name) != _AMBIGUOUS for name in names)
    are_plain = all(
        name in words.currencies or folded(name) in words.choosing | words.topics | words.rejecting
        for name in names
    )
    return are_plain and (is_named or any(folded(name) in words.topics for name in names))


def _names(text: str) -> list[str]:
    return [name.lower() for name in _NAMES.findall(text)]


def _is_plain(number: Number) -> bool:
    """Return whether a bare number can be a price: "wait for 34k" has none."""
    return number.text.lstrip("-").replace(".", "").replace(",", "").isdigit() and number.value <= MOST_BARE


def _is_minus(before: str, language: str) -> bool:
    word = _WORD_BEFORE.search(before)
    return word is not None and folded(word[1]) in vocabulary(language).minus


def _is_asked(before: str, words: _Money) -> bool:
    leading = _WORD_BEFORE.search(before)
    return leading is not None and folded(leading[1]) in words.asking


@lru_cache(maxsize=8)
def _money(language: str) -> _Money:
    lists = tuple(spoken(language, _FILE))
    return _Money(
        currencies={
            name: code
            for data in lists
            for code, names in data.get("currencies", {}).items()
            for name in names
        },
        hundredths=frozenset(word for data in lists for word in data.get("hundredths", ())),
        **{
            name: frozenset(folded(word) for data in lists for word in data.get(name, ()))
            for name in ("asking", "own", "topics", "choosing", "rejecting")
        },
    )
