"""Cells of a table: what a spreadsheet must not run, and numbers as people and programs write them."""

import re
from datetime import date
from decimal import Decimal
from enum import StrEnum

from domain.fact import read_data
from domain.limits import figure_fault

Cell = str | int | float | date | None
"""What a table holds: text, a number, a day, or nothing."""

_RUN = re.compile(r"'*[=+\-@\t\r\n]")
_GUARDED = re.compile(r"'+[=+\-@\t\r\n]")
_GROUPING = re.compile(r"[\s'\N{RIGHT SINGLE QUOTATION MARK}_]")
_MOST_DIGITS = 20  # a longer number is no figure, and converting it costs time
_TABLE = read_data("columns.toml")
_UNKNOWN = frozenset(_TABLE["unknown"])
_YES = frozenset(_TABLE["yes"])
_SCALES: dict[str, int] = _TABLE["scales"]
_NUMBER = re.compile(r"([+\-\N{MINUS SIGN}]?)([\d.,]+)\s*([^\W\d_]*)\.?")


class CellFault(StrEnum):
    """Why a cell says nothing that can be kept."""

    NO_NUMBER = "no_number"
    FORMULA = "formula"
    NEGATIVE = "negative"
    ABSURD = "absurd"


class CellError(ValueError):
    """A cell cannot be taken for a figure; it says why."""

    def __init__(self, fault: CellFault) -> None:
        super().__init__(fault)
        self.fault = fault


def guarded(text: str) -> str:
    """Return a cell that a spreadsheet shows instead of running it; `unguarded` gives back what it was."""
    return f"'{text}" if _RUN.match(text) else text


def unguarded(text: str) -> str:
    """Return the text behind a guard, and any other text as it is."""
    return text[1:] if _GUARDED.match(text) else text


def figure_in(cell: Cell) -> int | None:
    """Return the number of people in a cell: 12400, "12.400", "12,400", "12.4k"; None where nobody knows it.

    A fraction is rounded to the nearest whole number, halves up: averages are likes too. Raises CellError.
    """
    if cell is None:
        return None
    if isinstance(cell, date):
        raise CellError(CellFault.NO_NUMBER)
    figure = _written(cell.strip()) if isinstance(cell, str) else _rounded(Decimal(str(cell)))
    fault = None if figure is None else figure_fault(figure)
    if fault:
        raise CellError(CellFault(fault.value))
    return figure


def amount_in(cell: Cell) -> Decimal | None:
    """Return the amount of money in a cell: 150, "149,90", "1.200"; None where nobody knows it. Raises CellError."""
    if cell is None or (isinstance(cell, str) and cell.strip().casefold() in _UNKNOWN):
        return None
    if isinstance(cell, date):
        raise CellError(CellFault.NO_NUMBER)
    if not isinstance(cell, str):
        return Decimal(str(cell))
    found = _NUMBER.fullmatch(_GROUPING.sub("", cell.strip().removeprefix("'")))
    if found is None or found[3] or len(found[2]) > _MOST_DIGITS:
        raise CellError(CellFault.NO_NUMBER)
    amount = _decimal(found[2], scaled=False)
    if amount == amount.to_integral_value():
        amount = amount.to_integral_value()
    return -amount if found[1] not in {"", "+"} else amount


def is_yes(cell: Cell) -> bool:
    """Return whether a cell says yes."""
    return cell is not None and str(cell).strip().casefold() in _YES


def _written(text: str) -> int | None:
    if text.isdecimal() and text.isascii() and len(text) <= _MOST_DIGITS:
        return int(text)  # as nearly all are: a long table is read in half the time
    if text.casefold() in _UNKNOWN:
        return None
    if text.startswith("="):
        raise CellError(CellFault.FORMULA)
    plain = _GROUPING.sub("", text.removeprefix("'"))
    found = _NUMBER.fullmatch(plain)
    if found is None or len(plain) > 2 * _MOST_DIGITS:
        raise CellError(CellFault.NO_NUMBER)
    sign, digits, scale = found.groups()
    if scale and scale.casefold() not in _SCALES:
        raise CellError(CellFault.NO_NUMBER)
    number = _decimal(digits, scaled=bool(scale)) * (_SCALES[scale.casefold()] if scale else 1)
    return _rounded(-number if sign not in {"", "+"} else number)


def _decimal(digits: str, *, scaled: bool) -> Decimal:
    """Read digits with dots and commas.

    Of two kinds the last one parts the fraction; one kind alone groups, where three digits follow it each time.
    """
    marks = [mark for mark in digits if mark in ".,"]
    fraction = ""
    whole = digits
    if len(set(marks)) == 2 and marks.count(marks[-1]) == 1:
        whole, _, fraction = digits.rpartition(marks[-1])
    elif len(marks) == 1 and (scaled or not _is_grouped(digits)):
        whole, _, fraction = digits.rpartition(marks[0])
    if not _is_grouped(whole) or not (fraction.isdecimal() or (not fraction and whole == digits)):
        raise CellError(CellFault.NO_NUMBER)
    plain = whole.replace(".", "").replace(",", "")
    return Decimal(f"{plain}.{fraction or 0}")


def _is_grouped(whole: str) -> bool:
    """Return whether a whole number has no marks, or one kind of them, in front of every three digits."""
    first, *groups = re.split(r"[.,]", whole)
    if len({mark for mark in whole if mark in ".,"}) > 1 or not first.isdecimal():
        return False
    return not groups or (
        len(first) <= 3 and not first.startswith("0") and all(len(each) == 3 for each in groups)
    )


def _rounded(number: Decimal) -> int:
    if not number.is_finite():
        raise CellError(CellFault.NO_NUMBER)
    if number.adjusted() > _MOST_DIGITS:
        raise CellError(CellFault.ABSURD if number > 0 else CellFault.NEGATIVE)
    return int(number + Decimal("0.5")) if number >= 0 else int(number - Decimal("0.5"))
