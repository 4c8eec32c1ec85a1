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
from bot.understanding.lexicon import any_of, phrases_of, spoken
from bot.understanding.periods import last_of_month

_FILE: Final = "pauses.toml"
_FEW: Final = 3
_WEEK: Final = 7
_MONTH: Final = 30
_SHORT: Final = 3  # letters: "may" and "mai" are no months for sure
_MOST_COUNTED: Final = 10_000  # of any unit; more is just as much too long
USUAL_REST: Final = timedelta(weeks=2)
"""How long a rest is that has no length: "on holiday, send nothing"."""


@dataclass(frozen=True, slots=True)
class _Words:
    """What speaks of a rest; `open_` does so without a length, too, and `weekly` is what comes once a week."""

    pause: re.Pattern[str]
    open_: re.Pattern[str]
    until: re.Pattern[str]
    weekly: re.Pattern[str]
    elsewhere: re.Pattern[str]
    own: re.Pattern[str]
    few: frozenset[str]
    spans: Mapping[str, int]


def find_pause(text: str, language: str, today: date, *, stops: bool = False) -> timedelta | None:
    """Return how long the rest is that a text asks for, as it says; None where it asks for none, or for good.

    That may be no time at all ("for 0 weeks", until a day that is over) or longer than anything rests. `stops` tells
    that the text switches off: up to a day that it names that is a rest ("stop it until Christmas").
    """
    words, plain = _words(language), f" {folded(text)} "
    is_elsewhere = words.elsewhere.search(plain) is not None and words.own.search(plain) is None
    rests = words.pause.search(plain) is not None and not is_elsewhere
    if not rests and not stops:
        return None
    length = find_length(text, language, today) if rests else _till(text, plain, words, language, today)
    if length is None:
        length = _over_a_month(text, plain, language, today)
    if length is None and rests and words.open_.search(plain):
        return USUAL_REST
    return length


def find_length(text: str, language: str, today: date) -> timedelta | None:
    """Return the length of time that a text names: a number of weeks, until a day, "a month"."""
    words, plain = _words(language), f" {folded(text)} "
    counted = _counted(plain, words, language)
    return _till(text, plain, words, language, today) if counted is None else counted


def _counted(plain: str, words: _Words, language: str) -> timedelta | None:
    """Return the rest of a span that has a name, of so many days, weeks or months, or of what comes every week."""
    named = next((days for phrase, days in words.spans.items() if f" {phrase} " in plain), None)
    if named is not None:
        return timedelta(days=named)
    units, numbers = day_words(language), deadline_words(language).cardinals
    for number, unit in pairwise(plain.split()):
        count = _FEW if number in words.few else numbers.get(number)
        if number.isdecimal():
            count = min(int(number), _MOST_COUNTED)
        days = units.days.get(unit) or units.spans_of_months.get(unit, 0) * _MONTH
        if not days and words.weekly.fullmatch(f" {unit}"):
            days = _WEEK
        if count is not None and days:
            return timedelta(days=count * days)
    return None


def _till(text: str, plain: str, words: _Words, language: str, today: date) -> timedelta | None:
    """Return how long it is until the day that a text names; no time for a day that is over."""
    if words.until.search(plain) is None or (until := _until(text, plain, language, today)) is None:
        return None
    return max(until - today, timedelta(0))


def _over_a_month(text: str, plain: str, language: str, today: date) -> timedelta | None:
    """Return how long it is until the month is over that is named: "no summary in December"."""
    months = deadline_words(language).month_names
    end = find_deadline(text, language, today)
    is_whole = end is not None and end == last_of_month(end.year, end.month)
    named = any(len(word) > _SHORT and word in months for word in plain.split())
    return end + timedelta(days=1) - today if end and is_whole and named else None


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

    def begins(name: str) -> re.Pattern[str]:
        return re.compile(rf" {any_of(phrases_of(language, _FILE, name))}(?!\w)")

    return _Words(
        pause=begins("pause"),
        open_=begins("open"),
        until=begins("until"),
        weekly=begins("weekly"),
        elsewhere=begins("elsewhere"),
        own=begins("own"),
        few=frozenset(map(folded, phrases_of(language, _FILE, "few"))),
        spans={folded(phrase): int(days) for each in lists for phrase, days in each.get("spans", {}).items()},
    )
