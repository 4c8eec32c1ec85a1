"""More than one day in a message: each with figures of its own."""

from collections.abc import Sequence
from datetime import date

from bot.understanding.changes import is_compared
from bot.understanding.dates import find_day
from bot.understanding.numbers import Kind, Number
from bot.understanding.units import Unit, Words, labelled

_LIKES_AT_MOST = 0.3
"""Beyond this share of the followers a number without a word is none of likes, but of followers as well."""


def has_further_day(rest: str, numbers: Sequence[Number], language: str, today: date) -> bool:
    """Return whether a text, its first day taken out, names a second one: "2.900 / 110, 15.11. 3.000 / 120".

    Figures stand on both sides of it: what is only mentioned ("the post of 3 Nov") or compared with is no such day.
    """
    second = find_day(rest, language, today)
    if second is None or is_compared(rest, second.start, language):
        return False
    counts = [number for number in numbers if number.kind is Kind.COUNT]
    before = any(number.end <= second.start for number in counts)
    return before and any(number.start >= second.end for number in counts)


def stands_between_days(text: str, start: int, end: int, numbers: Sequence[Number], units: Words) -> bool:
    """Return whether a day (from `start` to `end`) has followers of today before it and its own behind it.

    "1,000 followers and yesterday 980" are two days, "1,000 followers yesterday and 40 likes" is one.
    """
    counts = [number for number in numbers if number.kind is Kind.COUNT]
    values = list(zip(counts, labelled(text, counts, units), strict=True))
    before = [value for number, value in values if number.end <= start]
    behind = [value for number, value in values if number.start >= end]
    if not before or not behind:
        return False
    (first, of_first), (second, of_second) = before[-1], behind[0]
    both = of_first is Unit.FOLLOWERS and of_second in {Unit.NONE, Unit.FOLLOWERS}
    return both and second >= _LIKES_AT_MOST * first
