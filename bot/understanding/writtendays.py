"""Days in figures or by the month's name: 2026-11-03, 3.11., 3/11, "3rd of November", "Nov 3", "on the 15th"."""

import re
from datetime import date
from typing import Final, NamedTuple

from bot.understanding.daytext import DayText
from bot.understanding.past import day_of, full_year, latest_in_month, latest_in_year

_ISO: Final = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)")
_FULL: Final = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d|[.,]\d)")
_SPACED: Final = re.compile(r"(\d{1,2})\.[ \u00a0]?(\d{1,2})\.[ \u00a0](\d{4})(?!\d|[.,]\d)")
_DOTTED: Final = re.compile(r"(\d{1,2})\.[ \u00a0]?(\d{1,2})\.(?!\d)")
_HALF_DOTTED: Final = re.compile(r"(\d{1,2})\.(\d{1,2})(?![\w.,]|[ \u00a0]?[%€]|[ \u00a0]k\b)")
_SLASHED: Final = re.compile(r"(\d{1,2})/(\d{1,2})(?![\w/%]|[.,]\d)")
_PAIRED: Final = re.compile(r"/[ \u00a0]?\d")  # "1.11. 2010 / 90" are followers and likes
_AROUND_THE_CLOCK: Final = ("24", "7")
_EARLIEST: Final = 2004  # the year of the first social networks: before it a year may well be a count


class Found(NamedTuple):
    """A day and the tokens it is said in, `end` not included; no day where the calendar has none such."""

    day: date | None
    start: int
    end: int
    has_year: bool = False
    is_weak: bool = False


def written_day(line: DayText, index: int, *, led: bool = False) -> Found | None:
    """Return the day that begins with this token; `led` where a weekday stands before it."""
    if line[index].isdecimal():
        if not _begins(line, index):
            return None
        return (
            _in_figures(line, index, led=led)
            or _day_then_month(line, index)
            or _day_of_month(line, index, led=led)
        )
    return _month_then_day(line, index)


def _begins(line: DayText, index: int) -> bool:
    """Return whether the digits are not the end of something: of 1.3.11, v3, 12k3."""
    if not line.sticks(index):
        return True
    before = line[index - 1]
    if before in {".", ",", "/", "-", "'", "$", "€"}:
        return not line[index - 2][-1:].isdecimal() and before not in {"$", "€"}
    return not before[-1:].isalnum()


def _in_figures(line: DayText, index: int, *, led: bool) -> Found | None:
    flat, start, end = line.flat, line.tokens[index].start, line.tokens[index].end
    if flat[end : end + 1] not in {".", "/", "-"}:
        return None
    if (match := _ISO.match(flat, start)) is not None:
        day = day_of(int(match[1]), int(match[3]), int(match[4]))
        return _found(line, index, match.end(), day, has_year=True)
    if (match := _FULL.match(flat, start)) is not None and (match[2] != "-" or len(match[4]) > 2):
        day = _day_first(full_year(match[4]), int(match[1]), int(match[3]))
        return _found(line, index, match.end(), day, has_year=True)
    if line[index - 1] in line.words.times:
        return None
    if (match := _SPACED.match(flat, start)) is not None and _is_year(line, match[3], match.end()):
        day = day_of(int(match[3]), int(match[2]), int(match[1]))
        return _found(line, index, match.end(), day, has_year=True)
    return _dotted(line, index, led=led) or _slashed(line, index)


def _dotted(line: DayText, index: int, *, led: bool) -> Found | None:
    flat, start, words = line.flat, line.tokens[index].start, line.words
    led = led or line.whole
    match = _DOTTED.match(flat, start) if led or words.is_dotted or line[index - 1] in words.on else None
    if match is None and (led or line[index - 1] in words.own_dotted_on):
        match = _HALF_DOTTED.match(flat, start)
    if match is None or not (1 <= int(match[2]) <= 12 and 1 <= int(match[1]) <= 31):
        return None
    return _found(line, index, match.end(), latest_in_year(line.today, int(match[2]), int(match[1])))


def _slashed(line: DayText, index: int) -> Found | None:
    match = _SLASHED.match(line.flat, line.tokens[index].start)
    if match is None or match.groups() == _AROUND_THE_CLOCK:
        return None
    first, second = int(match[1]), int(match[2])
    day = latest_in_year(line.today, second, first) or latest_in_year(line.today, first, second)
    return _found(line, index, match.end(), day) if day else None


def _day_then_month(line: DayText, index: int) -> Found | None:
    """Read "3 Nov", "3. November 2026", "3rd of November"."""
    if len(line[index]) > 2:
        return None
    at = _behind_ordinal(line, index + 1)
    if line[at] == "." and line.sticks(at):
        at += 1
    if line[at] in line.words.of:
        at += 1
    month = line.words.months.get(line[at])
    if month is None or line[at + 1] in line.words.unless_before.get(line[at], ()):
        return None
    return _with_year(line, index, at + 1, month, int(line[index]))


def _month_then_day(line: DayText, index: int) -> Found | None:
    """Read "Nov 3", "November the 3rd, 2026"."""
    month = line.words.months.get(line[index])
    if month is None or line[index - 1] in line.words.in_:
        return None
    at = index + 1
    if line[at] == "." and line.sticks(at):
        at += 1
    if line[at] in line.words.the:
        at += 1
    if not line[at].isdecimal() or len(line[at]) > 2:
        return None
    end = _behind_ordinal(line, at + 1)
    return _with_year(line, index, end, month, int(line[at])) if line.ends_day(end) else None


def _day_of_month(line: DayText, index: int, *, led: bool) -> Found | None:
    """Read "on the 15th", "am 15.", "am 15"."""
    words, number = line.words, line[index]
    if len(number) > 2 or not 1 <= int(number) <= 31:
        return None
    before, end = line[index - 1], _behind_ordinal(line, index + 1)
    led = led or line.whole
    if end > index + 1:
        is_day = led or before in words.on or (before in words.the and line[index - 2] in words.on | words.of)
    elif line[end] == "." and line.sticks(end):
        is_day = (led or before in words.dotted_on) and not (
            line.sticks(end + 1) and line[end + 1].isdecimal()
        )
        end += is_day
    else:
        is_day = before in words.own_dotted_on and line.ends_day(end)
    return Found(latest_in_month(line.today, int(number)), index, end) if is_day else None


def _with_year(line: DayText, start: int, end: int, month: int, number: int) -> Found:
    at = end + (line[end] in {",", "."})
    is_short = line[at] == "'" and line.sticks(at + 1)
    at += is_short
    year = line[at]
    if len(year) == 2 and year.isdecimal() and (is_short or line.whole):
        return Found(day_of(full_year(year), month, number), start, at + 1, has_year=True)
    if len(year) == 4 and year.isdecimal() and _is_year(line, year, line.tokens[at].end):
        return Found(day_of(int(year), month, number), start, at + 1, has_year=True)
    return Found(latest_in_year(line.today, month, number), start, end)


def _is_year(line: DayText, digits: str, end: int) -> bool:
    """Return whether four digits behind a month are a year rather than the count that follows it."""
    rest = line.flat[end : end + 20].lstrip(" \u00a0")
    if rest.startswith(line.words.counted) or _PAIRED.match(rest):
        return False
    return _EARLIEST <= int(digits) <= line.today.year + 1 or not rest[:1].isalnum()


def _day_first(year: int, first: int, second: int) -> date | None:
    return day_of(year, second, first) or day_of(year, first, second)


def _behind_ordinal(line: DayText, index: int) -> int:
    return index + (line[index] in line.words.ordinals and line.sticks(index))


def _found(line: DayText, index: int, end: int, day: date | None, *, has_year: bool = False) -> Found:
    """Return the day with the tokens up to the place in the text where it ends."""
    last = index
    while last < len(line.tokens) and line.tokens[last].end <= end:
        last += 1
    return Found(day, index, last, has_year)
