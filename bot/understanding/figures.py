"""Numbers in digits, as people group and point them: 12400, 12.400, 12,400, 12 400, 6'200, 1.234.567, 12,5."""

import re
from decimal import Decimal
from functools import lru_cache
from typing import Final, NamedTuple

_MOST_DIGITS: Final = 18
LARGEST: Final = Decimal(10) ** _MOST_DIGITS
"""Stands for every number with more digits: too large for anything that is counted here."""

_SPACE: Final = "\u00a0"
_ALIKE: Final = str.maketrans(
    {
        **dict.fromkeys("\u2007\u2008\u2009\u200a\u202f", _SPACE),
        **dict.fromkeys("’‘ʼ´`′", "'"),
        **dict.fromkeys("−–‒﹣－", "-"),
        "．": ".",
        "，": ",",
        "＋": "+",
    }
)
# Groups of three after the same separator, then perhaps a decimal mark of another kind.
_GROUPED: Final = re.compile(
    r"(?P<groups>(?!0)\d{1,3}(?P<mark>[.,' \u00a0])\d{3}(?!\d)(?:(?P=mark)\d{3}(?!\d))*+)"
    r"(?:(?!(?P=mark))[.,](?P<part>\d{1,2})(?!\d|[.,']\d))?"
)
_INDIAN: Final = re.compile(r"(?!0)\d{1,2}(?:,\d{2}){1,5},\d{3}(?!\d|,\d)")
# More than three digits before a mark and three or more behind it are two numbers: "12400,480".
_POINTED: Final = re.compile(r"(\d++)[.,](\d{1,2}(?!\d)|(?<!\d{4}[.,])\d++)(?![.,']\d)")
_DIGITS: Final = re.compile(r"\d++")
_GOES_ON: Final = re.compile(r"[.,' \u00a0]\d")
_STICKS_OUT: Final = re.compile(r"[.,']\d|[km%]")


class Figure(NamedTuple):
    """A number in digits, and where it stands.

    `pointed` is the other reading of a number with one separator before three digits (12.400: twelve point four).
    """

    value: Decimal
    start: int
    end: int
    pointed: Decimal | None = None
    is_plain: bool = False


def flattened(text: str) -> str:
    """Return the text, as long as it was, in lower case with one kind of digit, space, apostrophe and minus."""
    if text.isascii():
        return text.lower().replace("`", "'")
    return "".join(map(_flat, text))


def figure_at(flat: str, start: int) -> Figure:
    """Return the number whose digits begin at `start` in a flattened text."""
    digits = _DIGITS.match(flat, start)
    if digits is None:
        raise ValueError(f"no digit at {start}")
    if _GOES_ON.match(flat, digits.end()) is not None and (figure := _separated(flat, start)) is not None:
        return figure
    return Figure(_value(digits[0]), start, digits.end(), is_plain=True)


def _separated(flat: str, start: int) -> Figure | None:
    if (match := _GROUPED.match(flat, start)) is not None and _is_one_number(flat, match):
        return _grouped(match)
    if (match := _INDIAN.match(flat, start)) is not None:
        return Figure(_value(match[0]), start, match.end())
    if (match := _POINTED.match(flat, start)) is not None:
        return Figure(_value(match[1], match[2]), start, match.end())
    return None


@lru_cache(maxsize=1024)
def _flat(letter: str) -> str:
    if letter.isdecimal():
        return str(int(letter))
    lower = letter.lower().translate(_ALIKE)
    return lower if len(lower) == 1 else letter


def _is_one_number(flat: str, match: re.Match[str]) -> bool:
    """Return whether an ordinary space groups thousands rather than standing between two numbers.

    It stands between two where the second goes on ("15 120.000", "3 100%"), and where the two can be read as
    followers and likes: as large a first, and no leading zero ("850 120"). Three of three digits each without one are
    the likes of posts ("480 512 390").
    """
    if match["mark"] != " ":
        return True
    if match["part"] is None and _STICKS_OUT.match(flat, match.end()):
        return False
    first, second, *more = match["groups"].split(" ")
    if more and len(first) == 3:
        return any(group.startswith("0") for group in (second, *more))
    return bool(more) or second.startswith("0") or len(first) < 3 or int(first) < int(second)


def _grouped(match: re.Match[str]) -> Figure:
    groups, part = match["groups"].split(match["mark"]), match["part"] or ""
    can_point = len(groups) == 2 and not part and match["mark"] in ".,"
    pointed = _value(*groups) if can_point else None
    return Figure(_value("".join(groups), part), match.start(), match.end(), pointed)


def _value(whole: str, part: str = "") -> Decimal:
    whole = whole.replace(",", "").lstrip("0")
    if len(whole) > _MOST_DIGITS:
        return LARGEST
    return Decimal(f"{whole or 0}.{part[:_MOST_DIGITS]}" if part else whole or 0)
