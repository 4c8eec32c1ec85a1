"""A text taken apart for finding days, and the words for days of its language."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, Final, NamedTuple

from bot.understanding.figures import flattened
from bot.understanding.lexicon import spoken
from bot.understanding.vocabulary import vocabulary
from domain.spelling import bare, slips_from, spellings

_TOKEN: Final = re.compile(r"[^\W\d_]++|\d++|\n|[^\w\s]")
_LONG: Final = 8  # letters from which a word with one slip cannot be another word
_NO_END_OF_DAY: Final = re.compile(r"[.,/:'-]?\d|[^\W\d_]|[ \u00a0]?[%€$£]|[ \u00a0]k\b")


class Token(NamedTuple):
    """A word (folded), a number in digits, a sign or the end of a line, and where it stands."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class DayWords:
    """The words for days of a language and of those that its speakers mix in, folded.

    `leads` are all the words that may stand before a day and belong to it; `dotted_on` those before a day's
    number where days are written with dots ("am 15."), `own_dotted_on` those of the language itself: without the
    dot "am" may be an English verb.
    """

    back: Mapping[str, Sequence[tuple[tuple[str, ...], int]]]
    days: Mapping[str, int]
    spans_of_months: Mapping[str, int]
    weekdays: Mapping[str, int]
    short_weekdays: Mapping[str, int]
    months: Mapping[str, int]
    unless_before: Mapping[str, frozenset[str]]
    now: frozenset[str]
    on: frozenset[str]
    the: frozenset[str]
    of: frozenset[str]
    in_: frozenset[str]
    times: frozenset[str]
    last: frozenset[str]
    never: frozenset[str]
    before: frozenset[str]
    after: frozenset[str]
    ordinals: frozenset[str]
    own_on: frozenset[str]
    leads: frozenset[str]
    dotted_on: frozenset[str]
    own_dotted_on: frozenset[str]
    is_dotted: bool
    long: Mapping[str, Sequence[str]]
    counted: tuple[str, ...]

    def names(self, word: str) -> bool:
        """Return whether a word is the name of a day or a month, or begins one: "gestern"."""
        return word in self.weekdays or word in self.months or word in self.back or word in self.now

    def spelt(self, word: str) -> str:
        """Return the word that was meant if exactly one letter of a long one is wrong, missing or swapped."""
        if len(word) < _LONG - 1:
            return word
        slips = slips_from(word)
        # A letter too many is none of these: "mittwochs" is every Wednesday.
        near = (
            meant for meant in self.long.get(word[0], ()) if len(word) <= len(meant) and slips(meant) <= 1
        )
        return next(near, word)


@dataclass(frozen=True, slots=True)
class DayText:
    """A text with what is needed to find days in it; `whole` where the text shall be nothing but a day."""

    flat: str
    tokens: Sequence[Token]
    words: DayWords
    language: str
    today: date
    whole: bool

    def __getitem__(self, index: int) -> str:
        """Return the token's text, empty outside of the text."""
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def sticks(self, index: int) -> bool:
        """Return whether the token follows the one before it without a space."""
        return 0 < index < len(self.tokens) and self.tokens[index].start == self.tokens[index - 1].end

    def ends_day(self, index: int) -> bool:
        """Return whether a day's number may end with the token before: no decimals, unit or sign follow it."""
        return _NO_END_OF_DAY.match(self.flat, self.tokens[index - 1].end) is None


def day_text(text: str, language: str, today: date, *, whole: bool) -> DayText:
    """Take a text apart."""
    flat, words = flattened(text), day_words(language)
    tokens = [
        Token(words.spelt(bare(match[0])), match.start(), match.end()) for match in _TOKEN.finditer(flat)
    ]
    return DayText(flat, tokens, words, language, today, whole)


@lru_cache(maxsize=16)
def day_words(language: str) -> DayWords:
    """Return the words for days of a language together with those that its speakers mix in."""
    lists = tuple(spoken(language, "dates.toml"))
    dotted = [data for data in lists if data.get("dotted")]
    is_dotted = bool(lists[0].get("dotted"))
    tables = {name: _table(lists, name) for name in ("weekdays", "months", "days", "spans_of_months")}
    back = _table(lists, "back")
    return DayWords(
        back=_phrases(back),
        short_weekdays=_table(lists[:1], "short_weekdays"),
        unless_before={
            spelling: frozenset(map(bare, followers))
            for data in lists
            for month, followers in data.get("unless_before", {}).items()
            for spelling in spellings(month)
        },
        now=_words(lists, "now"),
        on=_words(lists, "on"),
        the=_words(lists, "the"),
        of=_words(lists, "of"),
        in_=_words(lists, "in"),
        times=_words(lists, "times"),
        last=_words(lists, "last"),
        never=_words(lists, "never"),
        before=_words(lists, "before"),
        after=_words(lists, "after"),
        ordinals=_words(lists, "ordinals"),
        own_on=_words(lists[:1], "on"),
        leads=frozenset().union(*(_words(lists, name) for name in ("on", "the", "of", "last"))),
        dotted_on=_words(dotted, "on") | _words(dotted, "the"),
        own_dotted_on=_words(lists[:1], "on") if is_dotted else frozenset(),
        is_dotted=is_dotted,
        long=_long([*tables["weekdays"], *tables["months"], *back]),
        counted=vocabulary(language).counted,
        **tables,
    )


def _words(lists: Sequence[Mapping[str, Any]], name: str) -> frozenset[str]:
    return frozenset(
        spelling for data in lists for word in data.get(name, ()) for spelling in spellings(word)
    )


def _table(lists: Sequence[Mapping[str, Any]], name: str) -> dict[str, int]:
    table: dict[str, int] = {}
    for data in reversed(lists):  # the own words win
        for word, value in data.get(name, {}).items():
            table |= dict.fromkeys(spellings(word), int(value))
    return table


def _phrases(table: Mapping[str, int]) -> dict[str, list[tuple[tuple[str, ...], int]]]:
    """Return the phrases by their first words, the longest first."""
    phrases: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    for phrase, days in sorted(table.items(), key=lambda entry: -len(entry[0].split())):
        spoken_words = tuple(phrase.split())
        phrases.setdefault(spoken_words[0], []).append((spoken_words, days))
    return phrases


def _long(words: Sequence[str]) -> dict[str, list[str]]:
    by_letter: dict[str, list[str]] = {}
    for word in words:
        if len(word) >= _LONG and word.isalpha():
            by_letter.setdefault(word[0], []).append(word)
    return by_letter
