"""Names in what is said of partners, whoever they are: "delete Lisa", "Lisa said yes", "who is better, Lisa or Tom?".

A name is a capital word that is no ordinary one, and stands where a name belongs; in small letters it is one only
right behind a word such as "delete", where nothing else of weight follows.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.understanding.callings import is_place
from bot.understanding.folding import folded
from bot.understanding.lexicon import pattern, spoken

_FILE: Final = "strangers.toml"
_WORD: Final = re.compile(r"@?[^\W\d_][\w.-]*[^\W_]|[^\W\d_]")
_FEWEST_LETTERS: Final = 3
_MOST_AHEAD: Final = 1  # words before a name that does something: "Tante Erna hat", "Well, Lisa said"


@dataclass(frozen=True, slots=True)
class _Words:
    before: re.Pattern[str]
    behind: re.Pattern[str]
    calling: re.Pattern[str]
    courtesy: re.Pattern[str]
    between: re.Pattern[str]
    choosing: re.Pattern[str]
    ordinary: re.Pattern[str]


def named_by(text: str, language: str) -> str | None:
    """Return whom a text about a partner names; None where it names nobody that it is sure of."""
    words = _words(language)
    said: list[str] = _WORD.findall(text)
    plain = [folded(each) for each in said]
    for at, word in enumerate(said):
        leads = at > 0 and words.before.fullmatch(plain[at - 1])
        begins = at <= _MOST_AHEAD and len(said) > at + 1 and words.behind.fullmatch(plain[at + 1])
        if (leads or begins) and _is_name(word, language):
            return word
    if len(said) > 1 and words.calling.fullmatch(plain[0]):
        called, *others = [each for each in plain[1:] if not words.courtesy.fullmatch(each)] or [""]
        if called and not others and _may_be_name(called, language):
            return said[plain.index(called)]
    return None


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


def _is_name(word: str, language: str) -> bool:
    return word[0].isupper() and not word.isupper() and _may_be_name(folded(word), language)


def _may_be_name(plain: str, language: str) -> bool:
    is_short = len(plain) < _FEWEST_LETTERS
    return not (is_short or _words(language).ordinary.fullmatch(plain) or is_place(plain, language))


@lru_cache(maxsize=8)
def _words(language: str) -> _Words:
    lists = tuple(spoken(language, _FILE))

    def any_of(name: str) -> re.Pattern[str]:
        entries: Sequence[str] = [pattern(entry) for each in lists for entry in each.get(name, ())]
        return re.compile(rf"(?:{'|'.join(entries) or '(?!)'})")

    return _Words(*(any_of(name) for name in _Words.__slots__))
