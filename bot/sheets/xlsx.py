"""Tables in XLSX files, read as a stream: whatever the file says, a few lines of it are in memory.

A library was measured and not taken: docs/decisions/0010-reading-xlsx.md.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from bot.sheets.faults import FileFault, UnreadableFileError
from bot.sheets.package import MOST_UNPACKED, Attributes, Package, local, new_parser
from bot.sheets.workbook import MOST_TEXT, Workbook, read_workbook
from domain.cells import Cell
from domain.table import Line

MOST_COLUMNS: Final = 100
"""Columns that are read; what stands to the right of them is left out."""
MOST_ROWS: Final = 1_048_576
"""Rows of a table in this format, empty ones included."""
MOST_CELLS: Final = 2_000_000
"""Cells of a table, 20 in each of 100,000 lines; this bounds the time."""
_SHEETS_TRIED: Final = 5
_FIRST_1900, _FIRST_1904 = date(1899, 12, 30), date(1904, 1, 1)
_LAST_SERIAL: Final = 2_958_465  # 9999-12-31
_LONGEST_NUMBER: Final = 25


class Spreadsheet:
    """An XLSX file; `sheets` are its tables."""

    def __init__(self, content: bytes) -> None:
        package = Package(content)
        book = read_workbook(package)
        self.sheets = [SpreadsheetTable(package, book, name) for name in book.sheets[:_SHEETS_TRIED]]


class SpreadsheetTable:
    """One table of an XLSX file."""

    def __init__(self, package: Package, book: Workbook, name: str) -> None:
        self._package = package
        self._book = book
        self._name = name
        self._part = 0.0

    @property
    def part_read(self) -> float:
        """How much of the table has been read this time, from 0 to 1."""
        return self._part

    def lines(self) -> Iterator[Line]:
        """Yield the lines that are not empty, from the beginning. Raises UnreadableFileError."""
        rows = _Rows(self._book)
        parser = new_parser()
        parser.StartElementHandler, parser.EndElementHandler = rows.start, rows.end
        parser.CharacterDataHandler = rows.text
        for part in self._package.parsed(self._name, parser, MOST_UNPACKED):
            self._part = part
            yield from rows.taken()


class _Rows:
    """Hears the elements of a table and makes lines of them."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._ready: list[Line] = []
        self._cells: list[Cell] = []
        self._line = self._column = 0
        self._rows_heard = self._cells_heard = 0
        self._kind = ""
        self._style = -1
        self._hears = self._in_formula = self._in_reading = False
        self._value: list[str] = []
        self._formula: list[str] = []

    def taken(self) -> list[Line]:
        """Return the lines that are complete and forget them."""
        ready, self._ready = self._ready, []
        return ready

    def start(self, tag: str, attributes: Attributes) -> None:
        match local(tag):
            case "row":
                given = attributes.get("r", "")
                is_number = given.isdecimal() and len(given) < 10
                self._line = int(given) if is_number else self._line + 1
                self._column, self._cells = 0, []
                self._rows_heard += 1
                if self._rows_heard > MOST_ROWS:
                    raise UnreadableFileError(FileFault.TOO_MANY_LINES)
            case "c":
                self._column = _column(attributes.get("r", "")) or self._column + 1
                self._kind, style = attributes.get("t", "n"), attributes.get("s", "")
                self._style = int(style) if style.isdecimal() and len(style) < 10 else -1
                self._value, self._formula = [], []
                self._cells_heard += 1
                if self._cells_heard > MOST_CELLS:
                    raise UnreadableFileError(FileFault.SWOLLEN)
            case "f":
                self._in_formula = True
                self._formula.append("=")
            case "v":
                self._hears = True
            case "rPh":
                self._in_reading = True
            case "t":
                self._hears = not self._in_reading

    def end(self, tag: str) -> None:
        match local(tag):
            case "row" if self._cells:
                self._ready.append((self._line, self._cells))
            case "c" if 0 < self._column <= MOST_COLUMNS:
                cell = self._cell()
                if cell is not None:
                    self._cells += [None] * (self._column - len(self._cells))
                    self._cells[self._column - 1] = cell
            case "f":
                self._in_formula = False
            case "rPh":
                self._in_reading = False
            case "v" | "t":
                self._hears = False

    def text(self, data: str) -> None:
        if self._in_formula and len(self._formula) < 3:
            self._formula.append(data[:MOST_TEXT])
        elif self._hears and sum(map(len, self._value)) < MOST_TEXT:
            self._value.append(data[:MOST_TEXT])

    def _cell(self) -> Cell:
        text = "".join(self._value)
        if not text:
            return "".join(self._formula) or None  # a formula that was never calculated
        match self._kind:
            case "s":
                known = text.isdecimal() and len(text) < 10 and int(text) < len(self._book.strings)
                return self._book.strings[int(text)] or None if known else None
            case "b":
                return "TRUE" if text == "1" else "FALSE"
            case "n":
                return self._number(text)
            case _:
                return text

    def _number(self, text: str) -> Cell:
        try:
            number = float(text)
        except ValueError:
            return text
        if self._style in self._book.day_styles and 0 < number <= _LAST_SERIAL:
            first = _FIRST_1904 if self._book.from_1904 else _FIRST_1900
            return first + timedelta(days=int(number))
        if number.is_integer() and len(text) <= _LONGEST_NUMBER:
            return int(number)
        return number


def _column(reference: str) -> int:
    """Return the number of a column, A = 1; 0 for what is no reference."""
    letters = reference.rstrip("0123456789")
    if not letters.isascii() or not letters.isalpha() or len(letters) > 3:
        return 0
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number
