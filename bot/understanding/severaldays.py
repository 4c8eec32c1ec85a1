"""More than one day in a message: each with figures of its own."""

from collections.abc import Sequence
from datetime import date

from bot.understanding.changes import is_compared
from bot.understanding.dates import find_day
from bot.understanding.numbers import Kind, Number


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
