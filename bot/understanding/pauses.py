"""How long somebody wants a rest: "zwei Wochen Pause", "skip the next two reports", "nothing until 7 January"."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import Final

from bot.understanding.daytext import day_words
from bot.understanding.deadlines import find_deadline
from bot.understanding.deadlinewords import deadline_words
from bot.understanding.folding import folded
from bot.understanding.lexicon import pattern, spoken
from bot.understanding.periods import last_of_month

_FILE: Final = "pauses.toml"
_FEW: Final = 3
_WEEK: Final = 7
_MONTH: Final = 30
_LONGEST: Final = timedelta(days=366)
USUAL_REST: Final = timedelta(weeks=2)
"""How long a rest is that has no length: "on holiday, send nothing"."""


@dataclass(frozen=True, slots=True)
class _Words:
    """What speaks of a rest; `open_` does so without a length, too, and `weekly` is what comes once a week."""

    pause: re.Pattern[str]
    open_: re.Pattern[str]
    until: re.Pattern[str]
    weekly: re.Pattern[str]
    few: frozenset[str]
    spans: Mapping[str, int]


def find_pause(text: str, language: str, today: date) -> timedelta | None:
    """Return how long the rest is that a text asks for, a day to a year; None where it asks for none, or for good.

    Of a longer one that is counted ("for 3 years") it is the year, the longest there is.
    """
    words, plain = _words(language), f" {folded(text)} "
    if words.pause.search(plain) is None:
        return None
    if (counted := _counted(plain, words, language)) is not None:
        return counted
    if words.until.search(plain) and (until := _until(text, plain, language, today)) is not None:
        return until - today if today < until <= today + _LONGEST else None
    named = (days for phrase, days in words.spans.items() if f" {phrase} " in plain)
    if days := next(named, None):
        return timedelta(days=days)
    return USUAL_REST if words.open_.search(plain) else None


def _counted(plain: str, words: _Words, language: str) -> timedelta | None:
    """Return the rest of so many days, weeks or months, or of so many of what comes every week."""
    units, numbers = day_words(language), deadline_words(language).cardinals
    for number, unit in pairwise(plain.split()):
        count = int(number) if number.isdecimal() and len(number) < 4 else numbers.get(number)
        count = _FEW if number in words.few else count
        days = units.days.get(unit) or units.spans_of_months.get(unit, 0) * _MONTH
        if not days and words.weekly.fullmatch(f" {unit}"):
            days = _WEEK
        if count and days:
            return timedelta(days=min(count * days, _LONGEST.days))
    return None


def _until(text: str, plain: str, language: str, today: date) -> date | None:
    """Return the day on which a rest ends; a month alone ends it with its first day, not with its last."""
    until = find_deadline(text, language, today)
    if until is None or until != last_of_month(until.year, until.month):
        return until
    is_exact = deadline_words(language).says("end", plain) or any(letter.isdecimal() for letter in plain)
    return until if is_exact else max(until.replace(day=1), today)


@lru_cache(maxsize=8)
def _words(language: str) -> _Words:
    lists = tuple(spoken(language, _FILE))

    def any_of(name: str) -> re.Pattern[str]:
        patterns = [pattern(phrase) for each in lists for phrase in each.get(name, ())]
        return re.compile(rf" (?:{'|'.join(patterns) or '(?!)'})(?!\w)")

    return _Words(
        pause=any_of("pause"),
        open_=any_of("open"),
        until=any_of("until"),
        weekly=any_of("weekly"),
        few=frozenset(folded(word) for each in lists for word in each.get("few", ())),
        spans={folded(phrase): int(days) for each in lists for phrase, days in each.get("spans", {}).items()},
    )
