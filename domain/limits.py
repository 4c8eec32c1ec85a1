"""What a figure and a day may be before anything is kept or computed."""

from datetime import date
from enum import StrEnum

# More followers or likes than there are people alive are a typing error.
MOST = 10_000_000_000
# The year of the first of the large networks; no account has figures from before.
FIRST_DAY = date(2004, 1, 1)
MOST_NOTE = 200
"""Characters of a note: a line that explains a jump, no diary."""


class FigureFault(StrEnum):
    """Why a number cannot be followers or likes."""

    NEGATIVE = "negative"
    ABSURD = "absurd"


class DayFault(StrEnum):
    """Why nothing can have been measured on a day."""

    FUTURE = "future"
    TOO_EARLY = "too_early"


def figure_fault(n: int) -> FigureFault | None:
    """Tell what is wrong with a number of followers or likes; None for 0 to `MOST`."""
    if n < 0:
        return FigureFault.NEGATIVE
    return FigureFault.ABSURD if n > MOST else None


def day_fault(day: date, today: date) -> DayFault | None:
    """Tell what is wrong with a day; `today` is the person's own, in their zone."""
    if day > today:
        return DayFault.FUTURE
    return DayFault.TOO_EARLY if day < FIRST_DAY else None
