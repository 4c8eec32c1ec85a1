"""Feasts as days of a year: fixed ones, those that move with Easter or Advent, those on a weekday of their month."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

Feast = Callable[[int], date]
"""The day of a feast in a year."""

_WEEK: Final = 7
_SUNDAY: Final = 7


def fixed(month: int, day: int) -> Feast:
    """Return a feast that is the same day every year; one of 29 February is not meant."""
    return lambda year: date(year, month, day)


def from_easter(days: int) -> Feast:
    """Return a feast so many days after Easter Sunday; Good Friday is -2."""
    return lambda year: easter(year) + timedelta(days)


def advent(sunday: int) -> Feast:
    """Return one of the four Sundays before 25 December; the fourth is the last."""
    return lambda year: _weekday_until(date(year, 12, 24), _SUNDAY) - timedelta((4 - sunday) * _WEEK)


def in_month(month: int, weekday: int, which: int, days: int = 0) -> Feast:
    """Return the second (2), the last (-1) Sunday (7) of a month, or so many days after it.

    Black Friday is (11, 4, 4, 1): the day after the fourth Thursday of November.
    """

    def day(year: int) -> date:
        if which > 0:
            found = _weekday_until(date(year, month, which * _WEEK), weekday)
        else:
            following = date(year + month // 12, month % 12 + 1, 1)
            found = _weekday_until(following - timedelta(1), weekday) + timedelta((which + 1) * _WEEK)
        return found + timedelta(days)

    return day


def next_feast(feast: Feast, today: date) -> date:
    """Return the next day of a feast, today included."""
    this_year = feast(today.year)
    return this_year if this_year >= today else feast(today.year + 1)


def easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar, by the anonymous rule of 1876 (Butcher's)."""
    golden, century, rest = year % 19, year // 100, year % 100
    leap, left = divmod(century, 4)
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * left + 2 * (rest // 4) - moon - rest % 4) % 7
    shift = moon + sunday - 7 * ((golden + 11 * moon + 22 * sunday) // 451) + 114
    return date(year, shift // 31, shift % 31 + 1)


def _weekday_until(day: date, weekday: int) -> date:
    """Return the latest such weekday that is not after a day; Monday is 1."""
    return day - timedelta((day.isoweekday() - weekday) % _WEEK)
