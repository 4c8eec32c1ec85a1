"""How far back somebody looks: the four ranges under a chart."""

from datetime import date, timedelta
from enum import StrEnum

_MONTHS_A_YEAR = 12


class Span(StrEnum):
    """A range that ends today."""

    FOUR_WEEKS = "four_weeks"
    THREE_MONTHS = "three_months"
    YEAR = "year"
    ALL = "all"


def first_day(span: Span, today: date) -> date | None:
    """Return the day a range begins with, None for all: the same weekday or day of the month, so long ago."""
    match span:
        case Span.FOUR_WEEKS:
            return today - timedelta(weeks=4)
        case Span.THREE_MONTHS:
            return months_before(today, 3)
        case Span.YEAR:
            return months_before(today, _MONTHS_A_YEAR)
        case Span.ALL:
            return None


def months_before(day: date, months: int) -> date:
    """Return the same day of an earlier month, or that month's last: three before 31 May is 28 February."""
    year, month = divmod(day.year * _MONTHS_A_YEAR + day.month - 1 - months, _MONTHS_A_YEAR)
    following = date(year + (month + 1) // _MONTHS_A_YEAR, (month + 1) % _MONTHS_A_YEAR + 1, 1)
    last = following - timedelta(days=1)
    return last.replace(day=min(day.day, last.day))
