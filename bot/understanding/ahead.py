"""Days that are still to come: "tomorrow 3000 / 100", "nächste Woche". There are no figures of them yet."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, Final

from bot.understanding.dates import DayMention
from bot.understanding.daytext import DayText, day_text
from bot.understanding.lexicon import spoken
from domain.spelling import bare, spellings

_FILE: Final = "ahead.toml"


@dataclass(frozen=True, slots=True)
class Ahead:
    """A day to come, and where it is said: from `start` to before `end`. None: a span ("next week")."""

    day: date | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Words:
    """The words for days to come of a language and of those that its speakers mix in, as `bare` has them."""

    beginnings: tuple[str, ...]
    days: Mapping[tuple[str, ...], int]
    next: frozenset[str]
    spans: frozenset[str]
    unless_after: frozenset[str]
    unless_first_before: frozenset[str]


def find_ahead(text: str, language: str, today: date, named: DayMention | None) -> Ahead | None:
    """Return the day to come that a text names; `named` is the past one that was found in it, if any.

    Beside a past day "tomorrow" is about something else ("today 3000 / 100, more tomorrow"); "next week" directly
    behind a weekday tells which one it is.
    """
    words, letters = _words(language), bare(text)
    if not any(beginning in letters for beginning in words.beginnings):
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
        elif named is None and (distance := _distance(line, words, index)) is not None:
            length, days = distance
            yield Ahead(line.today + timedelta(days), token.start, line.tokens[index + length - 1].end)


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
    ahead = _spelt(lists, "next")
    return _Words(
        beginnings=(*ahead, *{phrase[0] for phrase in days}),
        days=dict(sorted(days.items(), key=lambda entry: -len(entry[0]))),
        next=ahead,
        spans=_spelt(lists, "spans"),
        unless_after=_spelt(unless, "after"),
        unless_first_before=_spelt(unless, "first_before"),
    )


def _spelt(lists: Iterable[Mapping[str, Any]], name: str) -> frozenset[str]:
    return frozenset(
        spelling for each in lists for word in each.get(name, ()) for spelling in spellings(word)
    )
