"""Tables of figures: every line becomes an entry, or is skipped for a reason that can be said."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple, TypeVar

from pydantic import ValidationError

from domain.accounts import Account, Platform
from domain.cells import Cell, CellError, figure_in, unguarded
from domain.columns import Column, Header
from domain.limits import MOST_NOTE, day_fault
from domain.tabledays import DayOrder, Numbers, day_in

T = TypeVar("T")

Line = tuple[int, Sequence[Cell]]
"""The number of a line in its file, counted from 1, and its cells."""

_SHOWN = 40  # characters of a cell that is shown to whoever has to find it
_DAYS_REMEMBERED = 10_000


class LineFault(StrEnum):
    """Why a line is skipped. Those of cells have the names of `CellFault`."""

    NO_DAY = "no_day"
    OPEN_DAY = "open_day"
    FUTURE = "future"
    TOO_EARLY = "too_early"
    NO_NUMBER = "no_number"
    FORMULA = "formula"
    NEGATIVE = "negative"
    ABSURD = "absurd"
    NO_ACCOUNT = "no_account"
    TOO_LONG = "too_long"
    NO_CURRENCY = "no_currency"
    EMPTY = "empty"


class Entry(NamedTuple):
    """What a line states; `account` is the label of one, "" where no account is named."""

    line: int
    account: str
    day: date
    followers: int | None
    likes: int | None
    note: str | None
    shortened: bool = False


@dataclass(frozen=True, slots=True)
class Skipped:
    """A line that says nothing that can be kept, and the cell at fault."""

    line: int
    fault: LineFault
    cell: str = ""


@dataclass(frozen=True, slots=True)
class DayOrders:
    """The first line of each order of day and month that a table shows, and how many days leave it open."""

    day_first: int | None = None
    month_first: int | None = None
    open_days: int = 0

    @property
    def is_mixed(self) -> bool:
        """Whether the table shows both."""
        return self.day_first is not None and self.month_first is not None

    @property
    def order(self) -> DayOrder | None:
        """The order of the days that could be read in both: the one that the table shows, else day first.

        None where it shows both: then nobody knows.
        """
        if self.is_mixed:
            return None
        return DayOrder.MONTH_FIRST if self.month_first is not None else DayOrder.DAY_FIRST


def day_orders(lines: Iterable[Line], header: Header) -> DayOrders:
    """Look through a table for the order in which it puts day and month."""
    first: dict[DayOrder, int] = {}
    open_days = 0
    place = header.places[Column.DAY]
    for line, cells in lines:
        day = _day_in(cells[place]) if line > header.line and place < len(cells) else None
        if isinstance(day, Numbers):
            shown = day.shows
            if shown:
                first.setdefault(shown, line)
            elif day.is_open:
                open_days += 1
    return DayOrders(first.get(DayOrder.DAY_FIRST), first.get(DayOrder.MONTH_FIRST), open_days)


def entries(
    lines: Iterable[Line], header: Header, order: DayOrder | None, today: date
) -> Iterator[Entry | Skipped]:
    """Yield what each line below the header states, or why it is skipped; blank lines say nothing.

    `order` is that of days which could be read in both, None where they must be skipped.
    """
    return read_lines(lines, header, lambda line, found: _entry(line, found, order, today))


def read_lines(
    lines: Iterable[Line], header: Header, read: Callable[[int, Mapping[Column, Cell]], T]
) -> Iterator[T | Skipped]:
    """Yield what `read` makes of the cells of each line below the header, or why it raised LineError."""
    for line, cells in lines:
        if line <= header.line or all(cell is None or cell == "" for cell in cells):
            continue
        try:
            yield read(line, _found(cells, header))
        except LineError as error:
            yield Skipped(line, error.fault, _shown(error.cell))


def _found(cells: Sequence[Cell], header: Header) -> dict[Column, Cell]:
    for cell in cells[header.width :]:
        if cell not in {None, ""}:
            raise LineError(LineFault.TOO_LONG, cell)
    return {column: cells[place] for column, place in header.places.items() if place < len(cells)}


class LineError(Exception):
    """A line is skipped: why, and the cell at fault."""

    def __init__(self, fault: LineFault, cell: Cell = None) -> None:
        super().__init__(fault)
        self.fault = fault
        self.cell = cell


def _entry(line: int, found: Mapping[Column, Cell], order: DayOrder | None, today: date) -> Entry:
    day = dated(found.get(Column.DAY), order, today)
    followers, likes = figure(found.get(Column.FOLLOWERS)), figure(found.get(Column.LIKES))
    note, shortened = _note(found.get(Column.NOTE))
    if followers is None and likes is None and note is None:
        raise LineError(LineFault.EMPTY)
    account = _label(text_of(found.get(Column.ACCOUNT)), text_of(found.get(Column.PLATFORM)))
    if account is None:
        raise LineError(LineFault.NO_ACCOUNT, found.get(Column.ACCOUNT))
    return Entry(line, account, day, followers, likes, note, shortened)


def dated(cell: Cell, order: DayOrder | None, today: date) -> date:
    """Return the day in a cell. Raises LineError."""
    day = _day_in(cell)
    if isinstance(day, Numbers):
        if day.is_open and order is None:
            raise LineError(LineFault.OPEN_DAY, cell)
        day = day.day(day.shows or order or DayOrder.DAY_FIRST)
    if day is None:
        raise LineError(LineFault.NO_DAY, cell)
    fault = day_fault(day, today)
    if fault:
        raise LineError(LineFault(fault.value), cell)
    return day


def figure(cell: Cell) -> int | None:
    """Return the followers or likes in a cell. Raises LineError."""
    try:
        return figure_in(cell)
    except CellError as error:
        raise LineError(LineFault(error.fault.value), cell) from None


def _note(cell: Cell) -> tuple[str | None, bool]:
    note = " ".join(text_of(cell).split())
    return note[:MOST_NOTE].rstrip() or None, len(note) > MOST_NOTE


def text_of(cell: Cell) -> str:
    """Return the text in a cell as it was before a spreadsheet was kept from running it."""
    return "" if cell is None else unguarded(cell) if isinstance(cell, str) else str(cell)


@lru_cache(_DAYS_REMEMBERED)
def _label(account: str, platform: str) -> str | None:
    """Return the label of an account by its cells, "" where they are empty, None where they name none."""
    if not account.strip() and not platform.strip():
        return ""
    try:
        named = _without_at(Account.labelled(account))
        place = Account.labelled(platform).platform
    except ValidationError:
        return None
    if place is None and platform.strip():
        place = Platform.OTHER
    return (
        named.label if place is None or named.platform else named.model_copy(update={"platform": place}).label
    )


def _without_at(account: Account) -> Account:
    name = account.name.removeprefix("@") if account.name else None
    return account if name == account.name else Account(platform=account.platform, name=name or None)


@lru_cache(_DAYS_REMEMBERED)
def _read_day(text: str) -> date | Numbers | None:
    return day_in(text)


def _day_in(cell: Cell) -> date | Numbers | None:
    return _read_day(cell) if isinstance(cell, str) else day_in(cell)


def _shown(cell: Cell) -> str:
    return " ".join(text_of(cell).split())[:_SHOWN]
