"""From figures and days to pixels, and the round ones that are written beside them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from itertools import islice

_ROUND = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5))
_MONTHS_A_YEAR = 12
# Days, weeks, then months: each is tried until few enough marks are left.
_DAYS = (1, 2, 7, 14)
_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 600, 6000, 60_000)
_A_MONDAY = date(2004, 1, 5)


@dataclass(frozen=True, slots=True)
class Scale:
    """A range of values on a range of pixels."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float | Decimal) -> float:
        """Return the pixel of a value; what lies outside of the range lies outside of the pixels."""
        return self.start + (float(value) - self.low) / (self.high - self.low) * (self.end - self.start)


def marks(low: Decimal, high: Decimal, most: int, least_step: Decimal) -> tuple[Decimal, ...]:
    """Return `most` round values or fewer that enclose a range, at least two of them.

    They are multiples of `least_step`. A range of one value gets one round step of room.
    """
    if high <= low:
        high = low + least_step
    for step in _steps(max(least_step, (high - low) / (2 * most))):
        if step % least_step:
            continue
        first = (low / step).to_integral_value(ROUND_FLOOR)
        last = (high / step).to_integral_value(ROUND_CEILING)
        if last - first < most:
            return tuple(step * number for number in range(int(first), int(last) + 1))
    raise AssertionError("steps grow without end")


def decimals_of(values: tuple[Decimal, ...]) -> int:
    """Return how many decimals it takes to write these exactly."""
    exponents = [value.normalize().as_tuple().exponent for value in values]
    return max(0, *(-exponent for exponent in exponents if isinstance(exponent, int)))


def days_marked(since: date, until: date, most: int) -> tuple[date, ...]:
    """Return `most` days or fewer to be written below a range: days, Mondays, or first days of months."""
    days = (until - since).days
    for apart in _DAYS:
        if days // apart < most:
            return tuple(_every(since, until, apart))
    for months in _MONTHS:
        found = tuple(islice(_first_days(since, until, months), most + 1))
        if len(found) <= most:
            return found
    return ()


def _steps(least: Decimal) -> Iterator[Decimal]:
    """Yield round numbers from `least` on: 1, 2, 2.5 and 5 with noughts."""
    power = Decimal(1).scaleb(least.adjusted())
    while True:
        yield from (factor * power for factor in _ROUND if factor * power >= least)
        power *= 10


def _every(since: date, until: date, apart: int) -> Iterator[date]:
    """Yield days that lie so far apart; whole weeks begin with Mondays."""
    day = since + timedelta(days=-(since - _A_MONDAY).days % apart) if apart % 7 == 0 else since
    for number in range(0, (until - day).days + 1, apart):
        yield day + timedelta(days=number)


def _first_days(since: date, until: date, months: int) -> Iterator[date]:
    number = since.year * _MONTHS_A_YEAR + since.month - 1
    if since.day > 1:
        number += 1
    number += -number % months
    while True:
        year, month = divmod(number, _MONTHS_A_YEAR)
        if (year, month + 1) > (until.year, until.month):
            return
        yield date(year, month + 1, 1)
        number += months
