"""How long somebody wants a rest: "zwei Wochen Pause", "skip next week", "a month off"."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from itertools import pairwise
from typing import Final

from bot.understanding.daytext import day_words
from bot.understanding.deadlinewords import deadline_words
from bot.understanding.folding import folded
from bot.understanding.lexicon import spoken

_FILE: Final = "pauses.toml"
_FEW: Final = 3
_MONTH: Final = 30
_LONGEST: Final = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class _Words:
    pause: re.Pattern[str]
    few: frozenset[str]
    spans: Mapping[str, int]


def find_pause(text: str, language: str) -> timedelta | None:
    """Return how long the rest is that a text asks for, a day to a year; None where it asks for none, or for good."""
    words, plain = _words(language), f" {folded(text)} "
    if words.pause.search(plain) is None:
        return None
    units, numbers = day_words(language), deadline_words(language).cardinals
    for number, unit in pairwise(plain.split()):
        count = int(number) if number.isdecimal() and len(number) < 4 else numbers.get(number)
        count = _FEW if number in words.few else count
        days = units.days.get(unit) or units.spans_of_months.get(unit, 0) * _MONTH
        if count and days and timedelta(days=count * days) <= _LONGEST:
            return timedelta(days=count * days)
    named = (days for phrase, days in words.spans.items() if f" {phrase} " in plain)
    return next((timedelta(days=days) for days in named), None)


@lru_cache(maxsize=8)
def _words(language: str) -> _Words:
    lists = tuple(spoken(language, _FILE))
    beginnings = [
        folded(word.removesuffix("*")) + (r"\w*" if word.endswith("*") else "")
        for each in lists
        for word in each.get("pause", ())
    ]
    return _Words(
        pause=re.compile(rf" (?:{'|'.join(beginnings) or '(?!)'})(?= )"),
        few=frozenset(folded(word) for each in lists for word in each.get("few", ())),
        spans={folded(phrase): int(days) for each in lists for phrase, days in each.get("spans", {}).items()},
    )
