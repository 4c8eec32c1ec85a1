"""Reading a file of figures, a handful of lines at a time, so that whoever reads it can do other things between."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice
from typing import Final

from bot.sheets.faults import FileFault, UnreadableFileError
from bot.sheets.kinds import sheets_in
from bot.sheets.sheet import MOST_LINES, Sheet
from domain.columns import LOOKED_AT, Header, header_in, partner_header_in
from domain.report import MOST_ACCOUNTS, Count, Report
from domain.table import DayOrders, Entry, Line, Skipped, day_orders, entries

AT_ONCE: Final = 2_000
"""Lines of a handful: about 30 ms of work."""
_MOST_WITH_BLANKS: Final = 1_100_000
"""Lines of a file with the blank ones: a little more than a spreadsheet can have."""


class Reading:
    """A file that is being read: first for the order of its days, then line by line."""

    def __init__(self, content: bytes, today: date) -> None:
        self._content = content
        self._today = today
        self._sheet: Sheet | None = None
        self._is_second = False
        self._count = Count(DayOrders())

    @property
    def part_read(self) -> float:
        """How much of the work is done, from 0 to 1."""
        part = self._sheet.part_read if self._sheet else 0.0
        return 0.5 * min(part, 1.0) + (0.5 if self._is_second else 0.0)

    @property
    def accounts(self) -> tuple[str, ...]:
        """The labels of the accounts that were named so far, in their order; "" where none was named."""
        return self._count.labels

    @property
    def report(self) -> Report:
        """What has been found so far."""
        return self._count.report()

    def handfuls(self) -> Iterator[list[Entry]]:
        """Yield what the lines state, some at a time, possibly none. Raises UnreadableFileError."""
        self._sheet, header = _with_header(sheets_in(self._content))
        orders = day_orders(_bounded(self._sheet.lines()), header)
        self._is_second = True
        self._count = Count(orders, header.unread)
        read = entries(_bounded(self._sheet.lines()), header, orders.order, self._today)
        while handful := list(islice(read, AT_ONCE)):
            yield list(self._stated(handful))
            if self._count.lines > MOST_LINES:
                raise UnreadableFileError(FileFault.TOO_MANY_LINES)
            if len(self._count.labels) > MOST_ACCOUNTS:
                raise UnreadableFileError(FileFault.TOO_MANY_ACCOUNTS)

    def _stated(self, handful: Iterable[Entry | Skipped]) -> Iterator[Entry]:
        for each in handful:
            self._count.add(each)
            if isinstance(each, Entry):
                yield each


def _with_header(sheets: Iterable[Sheet]) -> tuple[Sheet, Header]:
    """Return the first table with a header.

    Raises UnreadableFileError where no table has one, or none has a line, and for a list of partners: what it states
    is nothing of the person's own.
    """
    is_empty = True
    for sheet in sheets:
        beginning = list(islice(sheet.lines(), LOOKED_AT))
        is_empty = is_empty and not beginning
        if partner_header_in(beginning):
            raise UnreadableFileError(FileFault.PARTNERS)
        header = header_in(beginning)
        if header:
            return sheet, header
    raise UnreadableFileError(FileFault.EMPTY if is_empty else FileFault.NO_HEADER)


def _bounded(lines: Iterable[Line]) -> Iterator[Line]:
    for number, line in enumerate(lines):
        if number > _MOST_WITH_BLANKS:
            raise UnreadableFileError(FileFault.TOO_MANY_LINES)
        yield line
