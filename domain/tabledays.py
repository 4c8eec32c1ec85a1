"""Days as tables write them, and in which order a table puts day and month."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from domain.cells import Cell
from domain.fact import read_data

_MONTHS: dict[str, int] = read_data("columns.toml")["months"]
_CLOCK = r"(?:[T ,]+\d{1,2}[:.]\d{2}.*)?"
_ISO = re.compile(rf"(\d{{4}})([-./])(\d{{1,2}})\2(\d{{1,2}}){_CLOCK}")
_BASIC = re.compile(r"(\d{4})(\d{2})(\d{2})")
_NUMERIC = re.compile(rf"(\d{{1,2}})([-./])\s?(\d{{1,2}})\2\s?(\d{{4}}|\d{{2}}){_CLOCK}")
_WEEKDAY = r"(?:[^\W\d_]{2,10}\.?,?\s+)?"
_DAY_MONTH = re.compile(rf"{_WEEKDAY}(\d{{1,2}})\.?[ -]?([^\W\d_]{{3,9}})\.?,?[ -]?(\d{{4}}){_CLOCK}")
_MONTH_DAY = re.compile(rf"{_WEEKDAY}([^\W\d_]{{3,9}})\.?\s?(\d{{1,2}}),?\s(\d{{4}}){_CLOCK}")
_SERIAL_0 = date(1899, 12, 30)
_SERIALS = range(38_000, 60_000)  # 2004 to 2064
_LONGEST = 60  # characters


class DayOrder(StrEnum):
    """Which of two numbers is the day."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


@dataclass(frozen=True, slots=True)
class Numbers:
    """A day written as two numbers and a year, as long as nobody knows which of the two is the month."""

    first: int
    second: int
    year: int

    @property
    def shows(self) -> DayOrder | None:
        """The order that this day can only have; None where it could be both."""
        if self.first > 12 >= self.second:
            return DayOrder.DAY_FIRST
        return DayOrder.MONTH_FIRST if self.second > 12 >= self.first else None

    @property
    def is_open(self) -> bool:
        """Whether the two orders give two days."""
        return self.first <= 12 and self.second <= 12 and self.first != self.second

    def day(self, order: DayOrder) -> date | None:
        """Return the day in that order, None where no calendar has it."""
        day, month = (self.first, self.second) if order is DayOrder.DAY_FIRST else (self.second, self.first)
        return _day(self.year, month, day)


def day_in(cell: Cell) -> date | Numbers | None:
    """Return the day in a cell: ISO, with a month's name, or as `Numbers`; None for anything else.

    Dots are German: what they part is the day first wherever that is possible.
    """
    if isinstance(cell, date) or cell is None:
        return cell
    if not isinstance(cell, str):
        return _serial(cell) or day_in(str(cell))
    text = " ".join(cell.removeprefix("'").split())
    if not text or len(text) > _LONGEST:
        return None
    if found := _ISO.fullmatch(text):
        return _day(int(found[1]), int(found[3]), int(found[4]))
    if found := _NUMERIC.fullmatch(text):
        numbers = Numbers(int(found[1]), int(found[3]), _year(found[4]))
        if found[2] != ".":
            return numbers
        return numbers.day(DayOrder.DAY_FIRST) or numbers.day(DayOrder.MONTH_FIRST)
    return _named(text)


def _serial(number: float) -> date | None:
    """Return the day behind the bare number that a spreadsheet keeps for it, from 2004 on."""
    return _SERIAL_0 + timedelta(days=int(number)) if _SERIALS.start <= number < _SERIALS.stop else None


def _named(text: str) -> date | None:
    if found := _BASIC.fullmatch(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _DAY_MONTH.fullmatch(text):
        return _day(int(found[3]), _MONTHS.get(found[2][:3].casefold()), int(found[1]))
    if found := _MONTH_DAY.fullmatch(text):
        return _day(int(found[3]), _MONTHS.get(found[1][:3].casefold()), int(found[2]))
    return None


def _year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _day(year: int, month: int | None, day: int) -> date | None:
    try:
        return None if month is None else date(year, month, day)
    except ValueError:
        return None
