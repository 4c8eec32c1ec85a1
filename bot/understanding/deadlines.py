"""By when: the days of goals and forecasts, which lie ahead. "bis Ende Juni", "by Christmas", "31/12", "heuer"."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from bot.understanding import periods
from bot.understanding.deadlinewords import DeadlineWords, deadline_words
from bot.understanding.feasts import next_feast
from bot.understanding.folding import folded
from bot.understanding.numbers import Number
from bot.understanding.past import day_of

_ISO: Final = re.compile(r"\b(20\d\d)-(\d\d?)-(\d\d?)\b")
_DAY_FIRST: Final = re.compile(
    r"(?<![\d.,])(\d\d?)(?:\.\s?(\d\d?)\.(20\d\d|\d\d)?|/(\d\d?)(?:/(20\d\d|\d\d))?)(?!\d)"
)
_DAY_ALONE: Final = re.compile(
    r"(\w+)\s+(\d\d?)(?:\.(?!\s?\d)|(?:st|nd|rd|th|ten|te)\b)(?!\s?[%€$k])", re.IGNORECASE
)
_DAY_NUMBER: Final = re.compile(r"(\d\d?)(?:st|nd|rd|th|te|ten|ter)?")
_WORD: Final = re.compile(r"\w+")
_YEAR: Final = re.compile(r"20\d\d")
_MIDDLE: Final = 15


def find_deadline(text: str, language: str, today: date) -> date | None:
    """Return the day by which something shall be; a month or a year alone means its last day.

    It is today or later, unless a year is said that is over.
    """
    words = deadline_words(language)
    plain = f" {folded(text)} "
    return (
        _written(text, today)
        or _feast(plain, words, today)
        or periods.quarter(plain, words, today)
        or _month(plain.split(), words, today)
        or periods.span(plain, words, today)
        or periods.year_alone(plain, words, today)
        or periods.until_year(plain, words)
        or periods.period(plain, words, today)
        or periods.weekday(plain, words, today)
        or _day_alone(text, words, today)
    )


def leads_to_deadline(text: str, deadline: date, counts: Sequence[Number], language: str) -> bool:
    """Return whether a word such as "by" leads to the deadline of a text: "bis Ostern", not "up by 500 this year".

    `counts` are the numbers of the text; one right behind the word is no day.
    """
    words = deadline_words(language)
    passing = {*words.groups["leads"], *words.of}
    numbers = {number.start for number in counts if number.value != deadline.year}
    tokens = list(_WORD.finditer(text))
    for at, token in enumerate(tokens):
        if folded(token[0]) not in words.groups["until"]:
            continue
        behind = next((each for each in tokens[at + 1 :] if folded(each[0]) not in passing), None)
        if behind is None or (behind.start() not in numbers and _is_of_day(folded(behind[0]), words)):
            return True
    return False


def _is_of_day(word: str, words: DeadlineWords) -> bool:
    return word[:1].isdecimal() or word in words.every


def _written(text: str, today: date) -> date | None:
    if match := _ISO.search(text):
        return day_of(int(match[1]), int(match[2]), int(match[3]))
    for match in _DAY_FIRST.finditer(text):
        day, month, year = int(match[1]), int(match[2] or match[4]), match[3] or match[5]
        if month > 12 >= day:
            day, month = month, day  # month first only where day first is impossible
        if year:
            return day_of(int(year) % 100 + 2000, month, day)
        if found := _next(month, day, today):
            return found
    return None


def _feast(plain: str, words: DeadlineWords, today: date) -> date | None:
    match = words.feast_names.search(plain)
    if match is None:
        return None
    feast, year = words.feasts[match[1]], match[2]
    return feast(int(year)) if year else next_feast(feast, today)


def _month(tokens: Sequence[str], words: DeadlineWords, today: date) -> date | None:
    """Return the day of a month that is named: "30. Juni", "june 30th", "Ende Feber", "Mitte Mai", "im August"."""
    for at, token in enumerate(tokens):
        month = words.month_names.get(token)
        if month is None:
            continue
        before = _before(tokens, at, words)
        behind, further = [*tokens[at + 1 : at + 3], "", ""][:2]
        if len(token) <= 3 and before not in words.groups["leads"] and _day_number(before, words) is None:
            continue
        year = next((int(each) for each in (behind, further) if _YEAR.fullmatch(each)), None)
        is_edge = any(before in words.groups[edge] for edge in ("end", "middle", "start"))
        day = _day_number(before, words)
        # "june 10 000": ten thousand, not the tenth
        if day is None and not is_edge and (not further.isdigit() or _YEAR.fullmatch(further)):
            day = _day_number(behind, words)
        if day is not None:
            return day_of(year, month, day) if year else _next(month, day, today)
        edge = _MIDDLE if before in words.groups["middle"] else 1 if before in words.groups["start"] else None
        if edge is not None:
            return date(year, month, edge) if year else _next(month, edge, today)
        return periods.last_of_month(year or today.year + (month < today.month), month)
    return None


def _day_alone(text: str, words: DeadlineWords, today: date) -> date | None:
    """Return the next day of that number: "bis zum 15.", "by the 15th"."""
    for match in _DAY_ALONE.finditer(text):
        number = int(match[2])
        if folded(match[1]) not in words.groups["leads"] or not 1 <= number <= 31:
            continue
        months = (today.month - 1 + ahead for ahead in range(12))
        days = (day_of(today.year + month // 12, month % 12 + 1, number) for month in months)
        return next((day for day in days if day and day >= today), None)
    return None


def _before(tokens: Sequence[str], at: int, words: DeadlineWords) -> str:
    """Return the word before a month: the day of "1st of May" too."""
    before = tokens[max(0, at - 2) : at]
    if len(before) == 2 and before[1] in words.of and _day_number(before[0], words) is not None:
        return before[0]
    return before[-1] if before else ""


def _day_number(token: str, words: DeadlineWords) -> int | None:
    match = _DAY_NUMBER.fullmatch(token)
    if match is None:
        return words.ordinals.get(token)
    return int(match[1]) if 1 <= int(match[1]) <= 31 else None


def _next(month: int, day: int, today: date) -> date | None:
    """Return the next day of this month and number, today included; None where no calendar has it."""
    days = (day_of(year, month, day) for year in range(today.year, today.year + 9))
    return next((each for each in days if each and each >= today), None)
