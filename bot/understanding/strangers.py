"""Names in what is said of partners, whoever they are: "delete Lisa", "Lisa said yes", "who is better, Lisa or Tom?".

A given name is one for certain, also in small letters. Any other capital word may be one where a name belongs, if it
is no ordinary word: in German a thing is written the same way, so that it is for the caller to see whether anything
else fits. What was posted or is online is hardly ever a person: there only who did it is named by such a word.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.understanding.callings import is_place
from bot.understanding.folding import folded
from bot.understanding.lexicon import any_of, phrases_of

_FILE: Final = "strangers.toml"
_NAMES: Final = "names.toml"
_WORD: Final = re.compile(r"@?[^\W\d_][\w.-]*[^\W_]|[^\W\d_]")
_FEWEST_LETTERS: Final = 3
_MOST_AHEAD: Final = 1  # words before a name that does something: "Tante Erna hat", "Well, Lisa said"


@dataclass(frozen=True, slots=True)
class Called:
    """Somebody as a text names them, and whether the word is a name for certain."""

    name: str
    is_sure: bool


@dataclass(frozen=True, slots=True)
class _Words:
    before: re.Pattern[str]
    behind: re.Pattern[str]
    poster: re.Pattern[str]
    calling: re.Pattern[str]
    courtesy: re.Pattern[str]
    between: re.Pattern[str]
    choosing: re.Pattern[str]
    ordinary: re.Pattern[str]


def named_by(text: str, language: str, *, posted: bool = False) -> Called | None:
    """Return whom a text about a partner names; None where it names nobody.

    `posted` tells that the text is about something that is online now.
    """
    words = _words(language)
    found = list(_WORD.finditer(text))
    said = [each[0] for each in found]
    plain = [folded(word) for word in said]
    possible = None
    for at, word in enumerate(said):
        leads = at > 0 and words.before.fullmatch(plain[at - 1])
        next_one = plain[at + 1] if at <= _MOST_AHEAD and len(said) > at + 1 else ""
        if not (leads or words.behind.fullmatch(next_one)):
            continue
        if is_given(plain[at], language):
            return Called(word, is_sure=True)
        fits = words.poster.fullmatch(next_one) if posted else not _is_half(found[at], text)
        if possible is None and fits and _is_name(word, language):
            possible = Called(word, is_sure=False)
    if possible is None and len(said) > 1 and words.calling.fullmatch(plain[0]):
        called, *others = [each for each in plain[1:] if not words.courtesy.fullmatch(each)] or [""]
        if not others and is_given(called, language):
            return Called(said[plain.index(called)], is_sure=True)
    return possible


def rivals_in(text: str, language: str) -> tuple[str, ...]:
    """Return the names that a text holds against each other: "Lisa or Tom", "Lisa, Tom or Ben"; empty for none."""
    words, said = _words(language), _WORD.findall(text)
    found: list[str] = []
    for at in range(1, len(said) - 1):
        pair = (said[at - 1], said[at + 1])
        if words.between.fullmatch(folded(said[at])) and all(_is_name(each, language) for each in pair):
            found += [each for each in pair if each not in found]
    return tuple(found)


def is_only_choosing(text: str, language: str) -> bool:
    """Return whether a text without its names is only an "or" or two: " oder ?", ", or"."""
    words = folded(text).split()
    return bool(words) and all(_words(language).choosing.fullmatch(word) for word in words)


def chooses(text: str, language: str) -> bool:
    """Return whether a text has a word between that asks who is the better one: "or", "gegen"."""
    return any(_words(language).choosing.fullmatch(word) for word in folded(text).split())


def _is_half(word: re.Match[str], text: str) -> bool:
    """Return whether a word is only a part of one, as in "Spotify/Premium"."""
    return "/" in (text[word.start() - 1 : word.start()], text[word.end() : word.end() + 1])


def is_given(plain: str, language: str) -> bool:
    """Return whether folded words begin with a given name."""
    return plain.partition(" ")[0] in _given(language)


def _is_name(word: str, language: str) -> bool:
    return word[0].isupper() and not word.isupper() and may_be_name(folded(word), language)


def may_be_name(plain: str, language: str) -> bool:
    """Return whether a folded word, or words, can be a name: long enough, and no ordinary word or platform."""
    is_thing = any(_is_thing(part, language) for part in plain.split())
    return len(plain) >= _FEWEST_LETTERS and not is_thing


def is_ordinary(plain: str, language: str) -> bool:
    """Return whether folded words are all ordinary ones or platforms: "zahlen", but not "cafe mohn"."""
    return all(_is_thing(part, language) for part in plain.split())


def _is_thing(part: str, language: str) -> bool:
    return _words(language).ordinary.fullmatch(part) is not None or is_place(part, language)


@lru_cache(maxsize=8)
def _given(language: str) -> frozenset[str]:
    return frozenset(map(folded, phrases_of(language, _NAMES, "given")))


@lru_cache(maxsize=8)
def _words(language: str) -> _Words:
    return _Words(*(re.compile(any_of(phrases_of(language, _FILE, name))) for name in _Words.__slots__))
