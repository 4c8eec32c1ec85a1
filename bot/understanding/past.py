"""The latest past day that a part of a date can mean."""

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import Final

_LEAP_CYCLE: Final = 8  # years within which every day of the calendar occurs, also around 1900 and 2100
_MONTHS: Final = 12
_FIRST_OF_LAST_CENTURY: Final = 70  # 70 means 1970, 69 means 2069
_LONGEST_AGO: Final = 100_000  # days or months; more is a mistake in typing


def day_of(year: int, month: int, day: int) -> date | None:
    """Return the day, or None where the calendar has none."""
    if MINYEAR <= year <= MAXYEAR and 1 <= month <= _MONTHS and 1 <= day <= monthrange(year, month)[1]:
        return date(year, month, day)
    return None


def full_year(digits: str) -> int:
    """Return the year that four or two digits mean."""
    year = int(digits)
    if len(digits) > 2:
        return year
    return year + (1900 if year >= _FIRST_OF_LAST_CENTURY else 2000)


def latest_in_year(today: date, month: int, day: int) -> date | None:
    """Return the latest such day that is not after today; None where no year has one."""
    years = range(today.year, today.year - _LEAP_CYCLE - 1, -1)
    days = (day_of(year, month, day) for year in years)
    return next((found for found in days if found and found <= today), None)


def latest_in_month(today: date, day: int) -> date | None:
    """Return the latest day of that number in its month that is not after today; None where no month has one."""
    year, month = today.year, today.month
    for _ in range(_MONTHS):
        found = day_of(year, month, day)
        if found and found <= today:
            return found
        year, month = (year, month - 1) if month > 1 else (year - 1, _MONTHS)
    return None


def latest_weekday(today: date, weekday: int) -> date | None:
    """Return the latest such day before today; Monday is 1."""
    return days_ago(today, (today.isoweekday() - weekday - 1) % 7 + 1)


def weekday_of_last_week(today: date, weekday: int) -> date | None:
    """Return the day of the week before the one that today is in; weeks begin on Monday, which is 1."""
    return days_ago(today, today.isoweekday() - weekday + 7)


def days_ago(today: date, days: int) -> date | None:
    """Return the day so many days before, if there is one."""
    if days > _LONGEST_AGO or today.toordinal() <= days:
        return None
    return today - timedelta(days)


def months_ago(today: date, months: int) -> date | None:
    """Return the same day so many months before, or that month's last one."""
    year, month = divmod(today.year * _MONTHS + today.month - 1 - min(months, _LONGEST_AGO), _MONTHS)
    if year < MINYEAR:
        return None
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))
