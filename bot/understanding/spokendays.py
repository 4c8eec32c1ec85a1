"""Days by their distance: "gestern", "three days ago", "letzten Montag", "Montag letzter Woche"."""

from typing import Final

from bot.understanding.daytext import DayText
from bot.understanding.numbers import parse_count
from bot.understanding.past import days_ago, latest_weekday, months_ago, weekday_of_last_week
from bot.understanding.writtendays import Found, written_day

_WEEK: Final = 7
_LONGEST_COUNT: Final = 30  # characters of a number of days


def spoken_day(line: DayText, index: int) -> Found | None:
    """Return the day that is named by its distance, beginning with this token."""
    return _ago(line, index) or _back(line, index) or _weekday(line, index) or _now(line, index)


def _now(line: DayText, index: int) -> Found | None:
    return Found(line.today, index, index + 1, is_weak=True) if line[index] in line.words.now else None


def _back(line: DayText, index: int) -> Found | None:
    for phrase, days in line.words.back.get(line[index], ()):
        if all(line[index + offset] == word for offset, word in enumerate(phrase)):
            end = index + len(phrase)
            # "heute vor einer Woche" is the day a week ago.
            if days == 0 and (ago := _ago(line, end)) is not None:
                return ago._replace(start=index)
            if days == _WEEK and line[end + (line[end] in line.words.on)] in line.words.weekdays:
                return None  # "last week Monday"
            return Found(days_ago(line.today, days), index, end)
    return None


def _ago(line: DayText, index: int) -> Found | None:
    if line[index] in line.words.before:
        return _span(line, index, index + 1, index + 3)
    if line[index + 2] in line.words.after:
        return _span(line, index, index, index + 3)
    return None


def _span(line: DayText, start: int, number: int, end: int) -> Found | None:
    """Read "three days": a number and a unit of time."""
    unit, text = line[number + 1], line[number]
    days, months = line.words.days.get(unit), line.words.spans_of_months.get(unit)
    if (days is None and months is None) or len(text) > _LONGEST_COUNT:
        return None
    count = parse_count(text, line.language)
    if count is None:
        return None
    day = days_ago(line.today, count * days) if days else months_ago(line.today, count * (months or 0))
    return Found(day, start, end)


def _weekday(line: DayText, index: int) -> Found | None:
    short = line.words.short_weekdays.get(line[index])
    weekday = line.words.weekdays.get(line[index], short)
    if weekday is None:
        return None
    if (dated := _with_date(line, index)) is not None:
        return dated
    start = _last_week_before(line, index)
    end = _last_week_after(line, index + 1)
    if start < index or end > index + 1:
        return Found(weekday_of_last_week(line.today, weekday), start, end)
    is_sure = weekday is not short or line.whole
    if is_sure or line[index - 1] in line.words.last | line.words.own_on:
        return Found(latest_weekday(line.today, weekday), index, index + 1)
    return None


def _with_date(line: DayText, index: int) -> Found | None:
    """Read "Thursday the 19th", "Mo., 16.11.": the date decides."""
    at = index + 1
    while at < index + 4 and (line[at] in {",", "."} or line[at] in line.words.the | line.words.on):
        at += 1
    dated = written_day(line, at, led=True)
    return dated._replace(start=index) if dated else None


def _last_week_before(line: DayText, index: int) -> int:
    """Return where "letzte Woche (am)" begins before a weekday, else the weekday's own place."""
    at = index - (line[index - 1] in line.words.on)
    is_last_week = line.words.days.get(line[at - 1]) == _WEEK and line[at - 2] in line.words.last
    return at - 2 if is_last_week else index


def _last_week_after(line: DayText, index: int) -> int:
    """Return where "letzter Woche" ends behind a weekday, else the place behind the weekday."""
    is_last_week = line[index] in line.words.last and line.words.days.get(line[index + 1]) == _WEEK
    return index + 2 if is_last_week else index
