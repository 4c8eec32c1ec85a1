"""By when: the days of goals and forecasts, which lie ahead. "bis Ende Juni", "by Christmas", "31/12", "heuer"."""

import calendar
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, Final

from bot.understanding.folding import folded
from bot.understanding.lexicon import spoken

_FILE: Final = "deadlines.toml"
_ISO: Final = re.compile(r"\b(20\d\d)-(\d\d?)-(\d\d?)\b")
_DAY_FIRST: Final = re.compile(
    r"(?<![\d.,])(\d\d?)(?:\.\s?(\d\d?)\.(20\d\d|\d\d)?|/(\d\d?)(?:/(20\d\d|\d\d))?)(?!\d)"
)
_QUARTER: Final = re.compile(r"\bq([1-4])\b")
_NUMBER: Final = re.compile(r"\d+")
_YEAR: Final = re.compile(r"20\d\d")
_MIDDLE: Final = 15


@dataclass(frozen=True)
class Words:
    """The words for deadlines of a language and of those that its speakers mix in, folded."""

    groups: Mapping[str, tuple[str, ...]]
    months: Mapping[str, int]
    fixed: Mapping[str, str]
    easter: Mapping[str, int]
    cardinals: Mapping[str, int]


@lru_cache(maxsize=8)
def _words(language: str) -> Words:
    lists = list(spoken(language, _FILE))
    names = {
        name for each in lists for name, value in each.items() if isinstance(value, list) and name != "also"
    }
    return Words(
        groups={
            name: tuple(folded(word) for each in lists for word in each.get(name, ()))
            for name in sorted(names)
        },
        months=_table(spoken(language, "dates.toml"), "months"),
        fixed=_table(lists, "fixed"),
        easter=_table(lists, "easter"),
        cardinals=_table(spoken(language, "numbers.toml"), "cardinals"),
    )


def _table(lists: Iterator[Mapping[str, Any]] | list[Mapping[str, Any]], name: str) -> dict[str, Any]:
    return {
        folded(word): value for each in reversed(list(lists)) for word, value in each.get(name, {}).items()
    }


def find_deadline(text: str, language: str, today: date) -> date | None:
    """Return the day by which something shall be, today or later; a month alone means its last day."""
    words = _words(language)
    plain = f" {folded(text)} "
    finders = (_written, _feasts, _quarters, _named_months, _spans, _periods)
    return next((day for find in finders if (day := find(text, plain, words, today)) is not None), None)


def _written(text: str, _plain: str, _words: Words, today: date) -> date | None:
    if match := _ISO.search(text):
        return _valid(int(match[1]), int(match[2]), int(match[3]))
    for match in _DAY_FIRST.finditer(text):
        day, month, year = int(match[1]), int(match[2] or match[4]), match[3] or match[5]
        if month > 12 >= day:
            day, month = month, day  # month first only where day first is impossible
        if year:
            return _valid(int(year) % 100 + 2000, month, day)
        if found := _next(month, day, today):
            return found
    return None


def _feasts(_text: str, plain: str, words: Words, today: date) -> date | None:
    for name, when in words.fixed.items():
        if f" {name}" in plain:
            return _next(int(when[:2]), int(when[3:]), today)
    for name, offset in words.easter.items():
        if f" {name}" in plain:
            days = (_easter(year) + timedelta(offset) for year in (today.year, today.year + 1))
            return next(day for day in days if day >= today)
    return None


def _quarters(_text: str, plain: str, _words: Words, today: date) -> date | None:
    match = _QUARTER.search(plain)
    if match is None:
        return None
    return _last_of(3 * int(match[1]), today)


def _named_months(_text: str, plain: str, words: Words, today: date) -> date | None:
    """Return the day of a month that is named: "30. Juni", "june 30th", "Ende Feber", "Mitte Mai", "im August"."""
    tokens = plain.split()
    for at, token in enumerate(tokens):
        month = words.months.get(token)
        before, behind = tokens[at - 1] if at else "", tokens[at + 1] if at + 1 < len(tokens) else ""
        if month is None or (len(token) <= 3 and not _leads(before, words)):
            continue
        year = next((int(each) for each in tokens[at + 1 : at + 3] if _YEAR.fullmatch(each)), None)
        further = tokens[at + 2] if at + 2 < len(tokens) else ""
        is_edge = before in {*words.groups["end"], *words.groups["middle"], *words.groups["start"]}
        day = _day_number(before)
        if (
            day is None and not is_edge and not further.isdigit()
        ):  # "june 10 000": ten thousand, not the tenth
            day = _day_number(behind)
        if day is not None:
            return _valid(year, month, day) if year else _next(month, day, today)
        last = _valid(year, month, calendar.monthrange(year, month)[1]) if year else _last_of(month, today)
        if last is None:
            continue
        if before in words.groups["middle"]:
            return last.replace(day=_MIDDLE)
        return last.replace(day=1) if before in words.groups["start"] else last
    return None


def _spans(_text: str, plain: str, words: Words, today: date) -> date | None:
    """Return the day that lies a span ahead: "in 3 Monaten", "within two weeks", "in a year"."""
    tokens = plain.split()
    for first, second, third in zip(tokens, tokens[1:], tokens[2:], strict=False):
        count = int(second) if second.isdigit() and len(second) < 4 else words.cardinals.get(second)
        if second in {"a", "an", "einem", "einer"}:
            count = 1
        if first not in words.groups["within"] or count is None:
            continue
        if third in words.groups["days"] or third in words.groups["weeks"]:
            return today + timedelta(count * (7 if third in words.groups["weeks"] else 1))
        if third in words.groups["months"] or third in words.groups["years"]:
            return _months_ahead(today, count * (12 if third in words.groups["years"] else 1))
    return None


def _periods(_text: str, plain: str, words: Words, today: date) -> date | None:
    def says(group: str) -> bool:
        return any(f" {phrase} " in plain for phrase in words.groups[group])

    if says("next_year"):
        return date(today.year + 1, 12, 31)
    if says("this_year"):
        return date(today.year, 12, 31)
    if says("next_month"):
        ahead = _months_ahead(today.replace(day=1), 1)
        return ahead.replace(day=calendar.monthrange(ahead.year, ahead.month)[1])
    if says("this_month"):
        return today.replace(day=calendar.monthrange(today.year, today.month)[1])
    return None


def _leads(word: str, words: Words) -> bool:
    return word in words.groups["leads"] or _day_number(word) is not None


def _day_number(token: str) -> int | None:
    match = re.fullmatch(r"(\d\d?)(?:st|nd|rd|th|te|ten|ter)?", token)
    return int(match[1]) if match and 1 <= int(match[1]) <= 31 else None


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _next(month: int, day: int, today: date) -> date | None:
    """Return the next day of this month and number, today included; None where no calendar has it."""
    days = (_valid(year, month, day) for year in range(today.year, today.year + 9))
    return next((each for each in days if each and each >= today), None)


def _last_of(month: int, today: date) -> date:
    year = today.year if month >= today.month else today.year + 1
    return date(year, month, calendar.monthrange(year, month)[1])


def _months_ahead(day: date, months: int) -> date:
    index = min(day.year * 12 + day.month - 1 + months, 9999 * 12 - 1)
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _easter(year: int) -> date:
    """Return Easter Sunday by the Gauss/Butcher rule of the Gregorian calendar."""
    golden, century, rest = year % 19, year // 100, year % 100
    leap, left = divmod(century, 4)
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * left + 2 * (rest // 4) - moon - rest % 4) % 7
    shift = moon + sunday - 7 * ((golden + 11 * moon + 22 * sunday) // 451) + 114
    return date(year, shift // 31, shift % 31 + 1)
