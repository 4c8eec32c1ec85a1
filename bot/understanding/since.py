"""Since when: how far somebody looks back. "seit März", "the last 4 weeks", "dieses Jahr", "in summer"."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from bot.understanding.dates import find_day
from bot.understanding.daytext import DayWords, day_words
from bot.understanding.deadlinewords import DeadlineWords, deadline_words
from bot.understanding.folding import folded
from bot.understanding.lexicon import spoken
from bot.understanding.past import days_ago, latest_in_year, months_ago

_FILE: Final = "since.toml"
_YEAR: Final = re.compile(r"20\d\d")
_FEW: Final = 3
_MOST: Final = 1_000  # of any unit; more is no span
_MIDDLE: Final = 15
_NEAR: Final = 6  # characters between "since" and its day: " dem "


@dataclass(frozen=True, slots=True)
class SinceWords:
    """The words of a language and of those that its speakers mix in, folded; a phrase stands for a way to count."""

    since: frozenset[str]
    leads: frozenset[str]
    last: frozenset[str]
    few: frozenset[str]
    seasons: Mapping[str, int]
    phrases: Mapping[str, str]


def find_since(text: str, language: str, today: date) -> date | None:
    """Return the first day of the range that a text names, today or earlier; None where it names none."""
    words, plain = _words(language), f" {folded(text)} "
    found = (
        _span(plain.split(), words, language, today)
        or _phrase(plain, words, today)
        or _feast(plain, words, deadline_words(language), today)
        or _day(text, words, language, today)
        or _month(plain.split(), words, deadline_words(language), today)
    )
    return found if found and found <= today else None


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


def _phrase(plain: str, words: SinceWords, today: date) -> date | None:
    for phrase, rule in words.phrases.items():
        if f" {phrase} " in plain:
            unit, count = rule.split()
            return _counted(unit, int(count), today)
    return None


def _counted(unit: str, count: int, today: date) -> date | None:
    match unit:
        case "year":
            return date(today.year - count, 1, 1)
        case "month":
            return months_ago(today.replace(day=1), count)
        case "week":
            return today - timedelta(today.isoweekday() - 1 + 7 * count)
        case "months":
            return months_ago(today, count)
        case "days":
            return days_ago(today, count)
        case _:
            raise ValueError(f"{unit} is no way to count back")


def _feast(plain: str, words: SinceWords, named: DeadlineWords, today: date) -> date | None:
    match = named.feast_names.search(plain)
    if match is None or not any(f" {lead} " in plain[: match.start() + 1] for lead in words.leads):
        return None
    feast, year = named.feasts[match[1]], match[2]
    if year:
        return feast(int(year))
    this_year = feast(today.year)
    return this_year if this_year <= today else feast(today.year - 1)


def _month(tokens: Sequence[str], words: SinceWords, named: DeadlineWords, today: date) -> date | None:
    """Read a month or a season behind "since" or "in": its first day, "Mitte Mai" the 15th."""
    for at, token in enumerate(tokens):
        month = named.month_names.get(token) or words.seasons.get(token)
        before = tokens[max(0, at - 3) : at]
        if month is None or not any(each in words.leads for each in before):
            continue
        day = _MIDDLE if before[-1] in named.groups["middle"] else 1
        behind = tokens[at + 1] if at + 1 < len(tokens) else ""
        if _YEAR.fullmatch(behind):
            return date(int(behind), month, day)
        return latest_in_year(today, month, day)
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
        leads=those("since") | those("in"),
        last=those("last"),
        few=those("few"),
        seasons={word: int(month) for word, month in table("seasons").items()},
        phrases={phrase: str(rule) for phrase, rule in table("phrases").items()},
    )
