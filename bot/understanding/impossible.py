"""Days that are in no calendar: "31.2.", "Feb 30". Whoever writes one means a day, and not the numbers in it."""

import calendar
import re
from datetime import date
from functools import lru_cache
from typing import Final

from bot.understanding.folding import folded
from bot.understanding.lexicon import spoken

_WRITTEN: Final = re.compile(
    r"(?<![\d.,/])(\d\d?)(?:\.\s?(\d\d?)\.|/(\d\d?)(?=/|\s|$))(?:/?(20\d\d|\d\d)(?!\d))?(?!\d)"
)
_ISO: Final = re.compile(r"\b(20\d\d)-(\d\d)-(\d\d)\b")
_SHORTEST_MONTH: Final = 28


def names_no_day(text: str, language: str, today: date) -> bool:
    """Return whether a text writes a day that does not exist in the year it means (`today`'s where none is said)."""
    for match in _WRITTEN.finditer(text):
        day, month = int(match[1]), int(match[2] or match[3])
        year = int(match[4]) % 100 + 2000 if match[4] else today.year
        if month <= 12 and _SHORTEST_MONTH < day <= 31 and not _exists(year, month, day):
            return True
    if any(not _exists(int(match[1]), int(match[2]), int(match[3])) for match in _ISO.finditer(text)):
        return True
    tokens = folded(text).split()
    return any(
        month is not None
        and any(_is_too_late(near, month, today.year) for near in tokens[max(0, at - 1) : at + 2])
        for at, month in enumerate(map(month_names(language).get, tokens))
    )


@lru_cache(maxsize=8)
def month_names(language: str) -> dict[str, int]:
    """Return the names of the months, folded, and which they are."""
    lists = spoken(language, "dates.toml")
    return {folded(word): month for each in lists for word, month in each.get("months", {}).items()}


def _is_too_late(token: str, month: int, year: int) -> bool:
    match = re.fullmatch(r"(29|30|31)(?:st|nd|rd|th)?", token)
    return bool(match) and not _exists(year, month, int(match[1])) if match else False


def _exists(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]
