"""Over which time somebody looks back: "seit März", "the last 4 weeks", "last year", "in summer", "wie lief Oktober".

What is named as a whole and is over has an end; what leads up to today has none.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from bot.understanding.changewords import change_words
from bot.understanding.dates import find_day
from bot.understanding.daytext import DayWords, day_words
from bot.understanding.deadlinewords import DeadlineWords, deadline_words
from bot.understanding.folding import folded
from bot.understanding.lexicon import spoken
from bot.understanding.past import days_ago, months_ago
from bot.understanding.windows import Window, WindowWords, months_from, named_month, named_window

_FILE: Final = "since.toml"
_FEW: Final = 3
_MOST: Final = 1_000  # of any unit; more is no span
_DAY_ALONE: Final = re.compile(r"(?<![\d.:/-])(\d{1,2})[^\d:/-]{0,4}\Z")
_NEAR: Final = 6  # characters between "since" and its day: " dem "


@dataclass(frozen=True, slots=True)
class SinceWords:
    """The words of a language and of those that its speakers mix in, folded; a phrase stands for a way to count."""

    since: frozenset[str]
    within: frozenset[str]
    leads: frozenset[str]
    to: frozenset[str]
    till: frozenset[str]
    than: frozenset[str]
    verbs: frozenset[str]
    last: frozenset[str]
    few: frozenset[str]
    seasons: Mapping[str, int]
    phrases: Mapping[str, str]
    every: frozenset[str]


def find_window(text: str, language: str, today: date) -> Window | None:
    """Return the range that a text names, begun today or earlier; None where it names none."""
    words, plain = _words(language), f" {folded(text)} "
    tokens, named = plain.split(), deadline_words(language)
    spoken_window = WindowWords(words.since, words.within, words.till, words.verbs, words.seasons)
    found = (
        _days(text, words, language, today)
        or _open(_span(tokens, words, language, today))
        or _phrase(plain, words, today)
        or _open(_feast(plain, words, named, today))
        or _open(_day(text, words, language, today))
        or named_window(tokens, spoken_window, named, today)
    )
    if found is None or found.since > today:
        return None
    is_over = found.until is not None and found.since <= found.until < today
    return found if is_over else Window(found.since)


def find_past_span(text: str, language: str, today: date) -> Window | None:
    """Return a month or a longer time that a text names and that is over; None where a day is written, or none is.

    Figures of it belong to a day in it: "Oktober: 11.900", "last month I had 11,500". A lone year may be a figure.
    """
    words, plain = _words(language), f" {folded(text)} "
    tokens, named = plain.split(), deadline_words(language)
    if any((token,) in change_words(language).than for token in tokens):
        return None
    around = WindowWords(words.since, words.within, words.till, words.verbs, words.seasons)
    found = _phrase(plain, words, today) or named_month(tokens, around, named, today)
    if found is None or found.until is None or not found.since < found.until < today:
        return None
    return found if found.until - found.since > timedelta(7) else None


def names_span(word: str, language: str) -> bool:
    """Return whether a folded word belongs to the name of a span of time: "this", "week", "letzten", "Monat"."""
    return word in _words(language).every or word in day_words(language).days


def tells_since(text: str, language: str) -> bool:
    """Return whether a word leads from some day on: "seit Oktober", "since May"."""
    return not _words(language).since.isdisjoint(folded(text).split())


def _span(tokens: Sequence[str], words: SinceWords, language: str, today: date) -> date | None:
    """Read "letzten 4 Wochen", "past few months", "seit zwei Jahren"."""
    units, numbers = day_words(language), deadline_words(language).cardinals
    for lead, number, unit in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if lead not in words.last and lead not in words.since:
            continue
        count = int(number) if number.isdecimal() and len(number) < 4 else numbers.get(number)
        count = _FEW if number in words.few else count
        if count and count < _MOST:
            found = _ago(unit, count, units, today)
            if found:
                return found
    return None


def _ago(unit: str, count: int, units: DayWords, today: date) -> date | None:
    days, months = units.days.get(unit), units.spans_of_months.get(unit)
    if days:
        return days_ago(today, count * days)
    return months_ago(today, count * months) if months else None


def _open(since: date | None) -> Window | None:
    return None if since is None else Window(since)


def _phrase(plain: str, words: SinceWords, today: date) -> Window | None:
    """Read "last month", "dieses Jahr": a whole one ends, unless a word leads on from it ("since last month")."""
    for phrase, rule in words.phrases.items():
        at = plain.find(f" {phrase} ")
        if at >= 0:
            unit, count = rule.split()
            before = plain[: at + 1].split()[-2:]
            is_compared = not words.than.isdisjoint(before[-1:])
            if is_compared:
                continue
            whole = _counted(unit, int(count), today)
            return whole if words.since.isdisjoint(before) else Window(whole.since)
    return None


def _counted(unit: str, count: int, today: date) -> Window:
    match unit:
        case "year":
            return Window(date(today.year - count, 1, 1), date(today.year - count, 12, 31))
        case "quarter":
            begun = date(today.year, today.month - (today.month - 1) % 3, 1)
            return months_from(_back(begun, 3 * count), 3)
        case "month":
            return months_from(_back(today.replace(day=1), count), 1)
        case "week":
            monday = today - timedelta(today.isoweekday() - 1 + 7 * count)
            return Window(monday, monday + timedelta(6))
        case "months":
            return Window(_back(today, count))
        case "days":
            return Window(today - timedelta(count))
        case _:
            raise ValueError(f"{unit} is no way to count back")


def _back(day: date, months: int) -> date:
    return months_ago(day, months) or day


def _feast(plain: str, words: SinceWords, named: DeadlineWords, today: date) -> date | None:
    match = named.feast_names.search(plain)
    if match is None or not any(f" {lead} " in plain[: match.start() + 1] for lead in words.leads):
        return None
    feast, year = named.feasts[match[1]], match[2]
    if year:
        return feast(int(year))
    this_year = feast(today.year)
    return this_year if this_year <= today else feast(today.year - 1)


def _days(text: str, words: SinceWords, language: str, today: date) -> Window | None:
    """Read two days that bound a range: "from 1 May to 15 May", "vom 1. bis 15. Oktober"."""
    for match in re.finditer(r"\w+", text):
        if folded(match[0]) not in words.to:
            continue
        last = find_day(text[match.end() :], language, today)
        if last is None or last.start > _NEAR:
            continue
        before = text[: match.start()]
        first = _day(before, words, language, today)
        alone = _DAY_ALONE.search(before)
        if alone and 0 < int(alone[1]) <= last.day.day:  # "vom 1. bis 15. Oktober": the month stands once
            first = last.day.replace(day=int(alone[1]))
        if first is not None:
            return Window(first, last.day) if first <= last.day else None
    return None


def _day(text: str, words: SinceWords, language: str, today: date) -> date | None:
    """Read a day behind "since": "seit dem 3. Mai", "since yesterday", "from 2026-03-01"."""
    for match in re.finditer(r"\w+", text):
        if folded(match[0]) in words.since:
            found = find_day(text[match.end() :], language, today)
            if found and found.start <= _NEAR:
                return found.day
    return None


@lru_cache(maxsize=8)
def _words(language: str) -> SinceWords:
    lists = tuple(spoken(language, _FILE))

    def those(name: str) -> frozenset[str]:
        return frozenset(folded(word) for each in lists for word in each.get(name, ()))

    def table(name: str) -> dict[str, str | int]:
        merged = {
            folded(word): value for each in reversed(lists) for word, value in each.get(name, {}).items()
        }
        return dict(sorted(merged.items(), key=lambda entry: -len(entry[0])))

    return SinceWords(
        since=those("since"),
        within=those("in"),
        leads=those("since") | those("in"),
        to=those("to"),
        till=those("till"),
        than=those("than"),
        verbs=those("verbs"),
        last=those("last"),
        few=those("few"),
        seasons={word: int(month) for word, month in table("seasons").items()},
        phrases={phrase: str(rule) for phrase, rule in table("phrases").items()},
        every=frozenset(word for phrase in table("phrases") for word in phrase.split()) | those("last"),
    )
