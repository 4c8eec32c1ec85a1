"""Numbers that are no figures of an account: "vor 5 Minuten", "2 tips", "Golf 7", "since 2019", "20 % off"."""

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from bot.understanding.folding import folded
from bot.understanding.impossible import month_names
from bot.understanding.lexicon import spoken
from bot.understanding.numbers import Kind, Number
from bot.understanding.units import Unit, Words

_FILE: Final = "things.toml"
_WORD_BEHIND: Final = re.compile(r"[ \u00a0-]?([^\W\d_]+)\.?(\s*\d)?")
_MONTH_BEHIND: Final = re.compile(r"(?:\.|st|nd|rd|th)?[ \u00a0]?(?:of )?([^\W\d_]+)")
_WORD_BEFORE: Final = re.compile(r"([^\W\d_]+)\.?[ \u00a0]\Z")
_LONGEST_WORD: Final = 24  # letters that are looked at before a number
_LABEL_BEHIND: Final = re.compile(r"[:)]\s")
_LABEL_BEFORE: Final = re.compile(r"(?:\A|\n|[^\W\d_])\s*\Z")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_DAY_AND_MONTH: Final = re.compile(
    r"(?<![\d.,])(?:0?[1-9]|[12]\d|3[01])\.[ \u00a0]?(?:0?[1-9]|1[0-2])\.(?!\d)"
)
_CLOCK_OR_SCORE: Final = re.compile(r"(?<![\d:.,])\d{1,2}:\d{1,2}(?![\d:.,])")
_DIALLED: Final = re.compile(
    r"(?<![\d.,:/-])(?:\+\d\d[ \u00a0]?\d{2,}|0\d{2,})(?:[ \u00a0/-]{1,3}\d+)+(?!\d)"
)
_LONGEST_MONTH: Final = 31
LARGEST_NAME: Final = 100
"""Up to here a number behind a word such as "top" or "Golf" belongs to a name."""
LARGEST_LABEL: Final = 20
"""Up to here a number before a colon tells which account is meant: "Account 2: 5k"."""


_WRITTEN: Final = (_DAY_AND_MONTH, _CLOCK_OR_SCORE, _DIALLED)
"""What has numbers in it and is written as nothing else: "10.12.", "14:30" or "3:1", "0176 1234567"."""


@dataclass(frozen=True, slots=True)
class Things:
    """The words beside numbers that are no figures, of a language and of those that its speakers mix in, folded."""

    behind: frozenset[str]
    guests: frozenset[str]
    people: frozenset[str]
    places: frozenset[str]
    beginnings: tuple[str, ...]
    repeated: frozenset[str]
    before: frozenset[str]
    keys: frozenset[str]
    joining: frozenset[str]
    before_years: frozenset[str]
    changed_behind: frozenset[str]
    changed_before: frozenset[str]

    def are_counted(self, word: str) -> bool:
        """Return whether a folded word names what is counted or measured, and is nothing of an account."""
        return word in self.behind or word.startswith(self.beginnings)

    def are_visitors(self, word: str, text: str) -> bool:
        """Return whether a folded word names people who came to a place that the text names: "50 Leute im Laden"."""
        return word in self.people and any(f" {place} " in f" {folded(text)} " for place in self.places)


@lru_cache(maxsize=8)
def things(language: str) -> Things:
    """Return the words of a language."""
    lists = tuple(spoken(language, _FILE))
    behind = _words(lists, "behind")
    return Things(
        behind=frozenset(word for word in behind if not word.endswith("*")),
        beginnings=tuple(sorted(word[:-1] for word in behind if word.endswith("*"))),
        guests=_words(lists, "guests"),
        people=_words(lists, "people"),
        places=_words(lists, "places"),
        repeated=_words(lists, "repeated"),
        before=_words(lists, "before"),
        keys=_words(lists, "keys"),
        joining=_words(lists, "joining"),
        before_years=_words(lists, "before_years"),
        changed_behind=_words(lists, "changed_behind"),
        changed_before=_words(lists, "changed_before"),
    )


def figures_only(
    text: str, numbers: Sequence[Number], language: str, units: Words, *, guests: bool = False
) -> tuple[Number, ...]:
    """Return the numbers that can be figures of an account; those of money are left to whoever asks for them.

    With `guests` those of customers are among them: a post may have brought some.
    """
    if not numbers:
        return ()
    words, months = things(language), month_names(language)
    taken = [found.span() for each in _WRITTEN for found in each.finditer(text)]
    return tuple(
        number
        for number in numbers
        if not _is_thing(text, number, words, units, guests=guests)
        and not _is_of_month(text, number, months)
        and not any(start <= number.start < end for start, end in taken)
    )


def _is_of_month(text: str, number: Number, months: Container[str]) -> bool:
    """Return whether a number is the day of a month: "bis 10. Dezember", "from January 6"."""
    if number.kind is not Kind.COUNT or not (0 < number.value <= _LONGEST_MONTH and number.text.isdecimal()):
        return False
    following = _MONTH_BEHIND.match(text, number.end)
    leading = _WORD_BEFORE.search(text[max(0, number.start - _LONGEST_WORD) : number.start])
    return any(found is not None and folded(found[1]) in months for found in (following, leading))


def _is_thing(text: str, number: Number, words: Things, units: Words, *, guests: bool) -> bool:
    if number.kind is Kind.MONEY:
        return False
    following = _WORD_BEHIND.match(text, number.end)
    behind = folded(following[1]) if following else ""
    start = max(0, number.start - _LONGEST_WORD)
    leading = _WORD_BEFORE.search(text[start : number.start])
    before = folded(leading[1]) if leading else ""
    if number.kind is Kind.PERCENT:
        return behind in words.changed_behind or before in words.changed_before
    are_visitors = words.are_visitors(behind, text)
    if not are_visitors and units.of(behind) in {Unit.FOLLOWERS, Unit.LIKES}:
        return False
    if are_visitors or words.are_counted(behind) or (behind in words.guests and not guests):
        return True
    if behind in words.repeated and following and following[2] is None:  # "3 mal", but "10 x 5k"
        return True
    if before in words.before and 0 <= number.value < LARGEST_NAME:
        return True
    if _is_key(text[start : number.start], words):
        return True
    if before in words.before_years and _YEAR.fullmatch(number.text):
        return True
    return _is_label(text, number, units.of(before))


def _is_key(leading: str, words: Things) -> bool:
    """Return whether a number behind some words is a postcode, a telephone number or a password."""
    before = folded(leading).split()
    while before and before[-1] in words.joining:
        before.pop()
    return bool(before) and before[-1] in words.keys


def _is_label(text: str, number: Number, unit: Unit) -> bool:
    return (
        unit is Unit.NONE
        and 0 < number.value <= LARGEST_LABEL
        and _LABEL_BEHIND.match(text, number.end) is not None
        and _LABEL_BEFORE.search(text[max(0, number.start - 2) : number.start]) is not None
    )


def _words(lists: Sequence[Mapping[str, Any]], name: str) -> frozenset[str]:
    return frozenset(folded(word) + "*" * word.endswith("*") for each in lists for word in each.get(name, ()))
