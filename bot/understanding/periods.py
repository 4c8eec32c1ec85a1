"""The ends of spans of time that lie ahead: "in 3 Monaten", "by the end of 2027", "Q1", "noch dieses Jahr"."""

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from bot.understanding.deadlinewords import DeadlineWords

_QUARTER: Final = re.compile(r"\bq([1-4])\b(?: (20\d\d)\b)?")
_YEAR: Final = re.compile(r"20\d\d")
_FURTHEST_YEAR: Final = 30  # years ahead; a larger one is a number of followers
_LONGEST_SPAN: Final = 1_000  # of any unit; more is a slip
_WEEK: Final = 7


def last_of_month(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def quarter(plain: str, words: DeadlineWords, today: date) -> date | None:
    """Return the last day of the quarter that is named: "Q1", "drittes Quartal", "end of the quarter"."""
    number, year = None, None
    if (match := _QUARTER.search(plain)) is not None:
        number, year = int(match[1]), match[2]
    elif words.says("this_quarter", plain):
        number = (today.month + 2) // 3
    else:
        tokens = plain.split()
        for before, token, behind in zip(tokens, tokens[1:], [*tokens[2:], ""], strict=False):
            if token in words.groups["quarter"] and before in words.ordinals:
                number, year = words.ordinals[before], behind if _YEAR.fullmatch(behind) else None
    if number is None or number > 4:
        return None
    month = 3 * number
    ahead = today.year if month >= today.month else today.year + 1
    return last_of_month(int(year) if year else ahead, month)


def span(plain: str, words: DeadlineWords, today: date) -> date | None:
    """Return the day that lies a span ahead: "in 3 Monaten", "within two weeks", "in half a year"."""
    tokens = plain.split()
    for at, token in enumerate(tokens[:-1]):
        is_half = token in words.groups["half"] and any(
            unit in words.groups["years"] for unit in tokens[at + 1 : at + 3]
        )
        if is_half and _is_ahead(tokens, at, words):
            return _months_ahead(today, 6)
        count = int(token) if token.isdecimal() and len(token) < 4 else words.cardinals.get(token)
        if count is None or not (_is_ahead(tokens, at, words) and count < _LONGEST_SPAN):
            continue
        unit = tokens[at + 1]
        if unit in words.groups["days"] or unit in words.groups["weeks"]:
            return today + timedelta(count * (_WEEK if unit in words.groups["weeks"] else 1))
        if unit in words.groups["months"] or unit in words.groups["years"]:
            return _months_ahead(today, count * (12 if unit in words.groups["years"] else 1))
    return None


def year_alone(plain: str, words: DeadlineWords, today: date) -> date | None:
    """Return the end of a year that is named without a month: "bis Ende 2027", "in 2028"; "Mitte 2027" is 30 June."""
    tokens = plain.split()
    for at, token in enumerate(tokens):
        if not at or not _YEAR.fullmatch(token):
            continue
        year, before = int(token), tokens[at - 1]
        is_count = at + 1 < len(tokens) and tokens[at + 1].startswith(words.counted)
        if is_count or not today.year <= year <= today.year + _FURTHEST_YEAR:
            continue
        edges = tokens[max(0, at - 2) : at]
        if any(edge in words.groups["middle"] for edge in edges):
            return date(year, 6, 30)
        if any(edge in words.groups["start"] for edge in edges):
            return date(year, 1, 1)
        if before in words.groups["leads"] or before in words.groups["years"]:
            return date(year, 12, 31)
    return None


def until_year(plain: str, words: DeadlineWords) -> date | None:
    """Return the last day of a year behind a word that sets a limit, one that is over too: "bis 2025", "by 2024"."""
    tokens = plain.split()
    limits = (*words.groups["until"], *words.groups["before"])
    beside = {*words.groups["leads"], *words.groups["years"], *words.of}.difference(limits)
    for at, token in enumerate(tokens):
        if not _YEAR.fullmatch(token) or (at + 1 < len(tokens) and tokens[at + 1].startswith(words.counted)):
            continue
        first = at - 1
        while first >= 0 and tokens[first] in beside:
            first -= 1
        if first >= 0 and tokens[first] in limits:
            return date(int(token), 12, 31)
    return None


def period(plain: str, words: DeadlineWords, today: date) -> date | None:
    """Return the last day of a period that is named by its distance: "nächstes Jahr", "this month", "next week"."""
    if words.says("next_year", plain):
        return date(today.year + 1, 12, 31)
    if words.says("this_year", plain):
        return date(today.year, 12, 31)
    if words.says("next_month", plain):
        ahead = _months_ahead(today.replace(day=1), 1)
        return last_of_month(ahead.year, ahead.month)
    if words.says("this_month", plain):
        return last_of_month(today.year, today.month)
    sunday = today + timedelta(_WEEK - today.isoweekday())
    if words.says("next_week", plain):
        return sunday + timedelta(_WEEK)
    return sunday if words.says("this_week", plain) else None


def weekday(plain: str, words: DeadlineWords, today: date) -> date | None:
    """Return the next such day, tomorrow or later: "bis Freitag", "by next sunday"."""
    tokens = plain.split()
    for before, token in pairwise(tokens):
        number = words.weekdays.get(token)
        if number and (before in words.groups["leads"] or before in words.groups["next"]):
            return today + timedelta((number - today.isoweekday() - 1) % _WEEK + 1)
    return None


def _is_ahead(tokens: Sequence[str], at: int, words: DeadlineWords) -> bool:
    return any(word in words.groups["within"] for word in tokens[max(0, at - 2) : at])


def _months_ahead(day: date, months: int) -> date:
    index = min(day.year * 12 + day.month - 1 + months, 9999 * 12 - 1)
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
