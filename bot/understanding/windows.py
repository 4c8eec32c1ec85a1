"""Ranges that have a name: a month, a season, a quarter, a year, or from one month to another."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Final, NamedTuple

from bot.understanding.deadlinewords import DeadlineWords
from bot.understanding.past import latest_in_year
from bot.understanding.periods import last_of_month
from domain.spans import months_on

_YEAR: Final = re.compile(r"20\d\d")
_FIRST_YEAR: Final = 2004  # before it there were none of these networks
_QUARTER: Final = re.compile(r"q([1-4])")
_SEASON: Final = 3  # months
_FEW: Final = 4  # words from a lead to its month: "since the end of May"
_BETWEEN: Final = 2  # words between two months of a range: "von März bis zum Mai"
_START_ENDS: Final = 10
_MIDDLE: Final = 15
_MIDDLE_BEGINS: Final = 11
_MIDDLE_ENDS: Final = 20


class Window(NamedTuple):
    """A range of days, both included; without an end it leads up to today."""

    since: date
    until: date | None = None


@dataclass(frozen=True, slots=True)
class WindowWords:
    """Words around a named range, folded: what leads on from it, what it lies within, and what leads up to it.

    `verbs` are names of months and seasons that mean one only behind such a word: "may", "fall".
    """

    since: frozenset[str]
    within: frozenset[str]
    till: frozenset[str]
    verbs: frozenset[str]
    seasons: Mapping[str, int]


def months_from(first: date, count: int) -> Window:
    """Return so many whole months from the first of one."""
    return Window(first, months_on(first, count) - timedelta(days=1))


def named_window(
    tokens: Sequence[str], words: WindowWords, named: DeadlineWords, today: date
) -> Window | None:
    """Return the range that is named first in a folded text taken apart; None where none is."""
    if joined := _joined(tokens, words, named, today) or named_month(tokens, words, named, today):
        return joined
    years = (_year(tokens, at, words, named, today) for at in range(len(tokens)))
    return next((window for window in years if window), None)


def named_month(
    tokens: Sequence[str], words: WindowWords, named: DeadlineWords, today: date
) -> Window | None:
    """Return the month, the season or the quarter that is named first; None where none is."""
    for at in range(len(tokens)):
        if window := _month(tokens, at, words, named, today) or _quarter(tokens, at, words, today):
            return window
    return None


def _joined(tokens: Sequence[str], words: WindowWords, named: DeadlineWords, today: date) -> Window | None:
    """Read "von März bis Mai", "between March and May": two months with little between them."""
    months = [at for at, token in enumerate(tokens) if token in named.month_names]
    for first, second in pairwise(months):
        is_near = 1 < second - first <= _BETWEEN + 1
        if not is_near or words.till.isdisjoint(tokens[first + 1 : second]):
            continue
        return _months(tokens, first, second, named, today)
    return None


def _months(
    tokens: Sequence[str], first: int, second: int, named: DeadlineWords, today: date
) -> Window | None:
    """Return the range of two months, in the years that are named: of one year the other month's is the nearest."""
    start, last = named.month_names[tokens[first]], named.month_names[tokens[second]]
    passes_new_year = start > last
    begun, end = _year_behind(tokens, first), _year_behind(tokens, second)
    if end is None:
        ends_in = begun.replace(year=begun.year + passes_new_year) if begun else None
        end = ends_in or latest_in_year(today, last, 1)
    if end is None:
        return None
    year = begun.year if begun else end.year - passes_new_year
    return Window(date(year, start, 1), last_of_month(end.year, last))


def _month(
    tokens: Sequence[str], at: int, words: WindowWords, named: DeadlineWords, today: date
) -> Window | None:
    """Read a month or a season: all of it, its third that is named, or from its first day on."""
    token = tokens[at]
    month = named.month_names.get(token) or words.seasons.get(token)
    before = tokens[max(0, at - _FEW) : at]
    is_led = not (words.since | words.within).isdisjoint(before)
    is_verb = token in words.verbs and not (token in named.month_names and at + 1 == len(tokens))
    if month is None or (not is_led and (is_verb or not words.till.isdisjoint(before))):
        return None
    leads_on = not words.since.isdisjoint(before) and words.within.isdisjoint(before[-1:])
    year = _year_behind(tokens, at)
    near = [word for word in before if word not in named.of]
    edge = near[-1] if near else ""
    first = _first_day(edge, named) if leads_on else 1
    begun = date(year.year, month, first) if year else latest_in_year(today, month, first)
    if begun is None or leads_on:
        return None if begun is None else Window(begun)
    if token not in named.month_names:
        return months_from(begun, _SEASON)
    return _third(begun, edge, named)


def _first_day(edge: str, named: DeadlineWords) -> int:
    """Return the day of a month from which on somebody looks: "seit Mitte Mai", "since the end of May"."""
    if edge in named.groups["middle"]:
        return _MIDDLE
    return _MIDDLE_ENDS + 1 if edge in named.groups["end"] else 1


def _third(begun: date, edge: str, named: DeadlineWords) -> Window:
    end = last_of_month(begun.year, begun.month)
    if edge in named.groups["middle"]:
        return Window(begun.replace(day=_MIDDLE_BEGINS), begun.replace(day=_MIDDLE_ENDS))
    if edge in named.groups["end"]:
        return Window(begun.replace(day=_MIDDLE_ENDS + 1), end)
    return Window(begun, begun.replace(day=_START_ENDS) if edge in named.groups["start"] else end)


def _quarter(tokens: Sequence[str], at: int, words: WindowWords, today: date) -> Window | None:
    match = _QUARTER.fullmatch(tokens[at])
    if match is None:
        return None
    month = 3 * int(match[1]) - 2
    year = _year_behind(tokens, at)
    begun = date(year.year, month, 1) if year else latest_in_year(today, month, 1)
    if begun is None:
        return None
    return Window(begun) if not words.since.isdisjoint(tokens[max(0, at - 1) : at]) else months_from(begun, 3)


def _year(
    tokens: Sequence[str], at: int, words: WindowWords, named: DeadlineWords, today: date
) -> Window | None:
    """Read a year that stands alone or behind "in", "since" or "year": "wie lief 2025", "im Jahr 2025"."""
    if not _YEAR.fullmatch(tokens[at]) or not _FIRST_YEAR <= int(tokens[at]) <= today.year:
        return None
    behind = tokens[at + 1] if at + 1 < len(tokens) else ""
    before = tokens[max(0, at - 2) : at]
    if behind.startswith(named.counted) or not words.till.isdisjoint(before):
        return None
    begun = date(int(tokens[at]), 1, 1)
    return Window(begun) if not words.since.isdisjoint(before) else Window(begun, date(begun.year, 12, 31))


def _year_behind(tokens: Sequence[str], at: int) -> date | None:
    """Return the first day of the year that stands behind a name: "Oktober 2025"."""
    behind = tokens[at + 1] if at + 1 < len(tokens) else ""
    return date(int(behind), 1, 1) if _YEAR.fullmatch(behind) else None
