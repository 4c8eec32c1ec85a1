"""Days that are still to come: "tomorrow 3000 / 100", "nächste Woche". There are no figures of them yet."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, Final

from bot.understanding.dates import DayMention
from bot.understanding.daytext import DayText, day_text
from bot.understanding.lexicon import spoken
from bot.understanding.numbers import parse_count
from domain.spelling import bare, spellings

_FILE: Final = "ahead.toml"
_WORD: Final = re.compile(r"[^\W\d_]+")
_LONGEST_COUNT: Final = 30  # characters of a number of days
_FURTHEST: Final = 36_500  # days; more is a mistake in typing


@dataclass(frozen=True, slots=True)
class Ahead:
    """A day to come, and where it is said: from `start` to before `end`. None: a span ("next week")."""

    day: date | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Words:
    """The words for days to come of a language and of those that its speakers mix in, as `bare` has them."""

    beginnings: frozenset[str]
    days: Mapping[tuple[str, ...], int]
    next: frozenset[str]
    spans: frozenset[str]
    within: frozenset[str]
    unless_after: frozenset[str]
    unless_first_before: frozenset[str]


def find_ahead(text: str, language: str, today: date, named: DayMention | None) -> Ahead | None:
    """Return the day to come that a text names; `named` is the past one that was found in it, if any.

    Beside a past day "tomorrow" is about something else ("today 3000 / 100, more tomorrow"); "next week" directly
    behind a weekday tells which one it is.
    """
    words, said = _words(language), _WORD.findall(bare(text))
    if words.beginnings.isdisjoint(said) and not (said and said[0] in words.within):
        return None  # most texts: they need not be taken apart
    return next(_found(day_text(text, language, today, whole=False), words, named), None)


def _found(line: DayText, words: _Words, named: DayMention | None) -> Iterator[Ahead]:
    for index, token in enumerate(line.tokens):
        if token.text in words.next and _is_period(line, words, index + 1):
            end = line.tokens[index + 1].end
            if named is None:
                yield Ahead(None, token.start, end)
            elif not line.flat[named.end : token.start].strip():
                yield Ahead(None, named.start, end)
        elif named is None and index == 0 and (span := _within(line, words)) is not None:
            yield span
        elif named is None and (distance := _distance(line, words, index)) is not None:
            length, days = distance
            yield Ahead(line.today + timedelta(days), token.start, line.tokens[index + length - 1].end)


def _within(line: DayText, words: _Words) -> Ahead | None:
    """Read "in 3 days", which begins a text: behind a number it tells how long something took."""
    count = parse_count(line[1], line.language) if len(line[1]) <= _LONGEST_COUNT else None
    if line[0] not in words.within or count is None or line[2] not in line.words.days:
        return None
    days = min(count * line.words.days[line[2]], _FURTHEST)
    return Ahead(line.today + timedelta(days), line.tokens[0].start, line.tokens[2].end)


def _is_period(line: DayText, words: _Words, index: int) -> bool:
    period = line[index]
    days = line.words
    return any(period in known for known in (words.spans, days.weekdays, days.short_weekdays, days.months))


def _distance(line: DayText, words: _Words, index: int) -> tuple[int, int] | None:
    """Return how many tokens from here say a day to come, and how many days ahead it is."""
    if line[index - 1] in words.unless_after:
        return None
    for phrase, days in words.days.items():
        if all(line[index + offset] == word for offset, word in enumerate(phrase)):
            is_greeting = index == 0 and line[len(phrase)] in words.unless_first_before
            return None if is_greeting else (len(phrase), days)
    return None


@lru_cache(maxsize=8)
def _words(language: str) -> _Words:
    lists = tuple(spoken(language, _FILE))
    unless = [each.get("unless", {}) for each in lists]
    days = {
        tuple(bare(spelling).split()): int(ahead)
        for each in lists
        for phrase, ahead in each.get("days", {}).items()
        for spelling in spellings(phrase)
    }
    ahead, within = _spelt(lists, "next"), _spelt(lists, "within")
    return _Words(
        beginnings=frozenset({*ahead, *(phrase[0] for phrase in days)}),
        days=dict(sorted(days.items(), key=lambda entry: -len(entry[0]))),
        next=ahead,
        spans=_spelt(lists, "spans"),
        within=within,
        unless_after=_spelt(unless, "after"),
        unless_first_before=_spelt(unless, "first_before"),
    )


def _spelt(lists: Iterable[Mapping[str, Any]], name: str) -> frozenset[str]:
    return frozenset(
        spelling for each in lists for word in each.get(name, ()) for spelling in spellings(word)
    )
