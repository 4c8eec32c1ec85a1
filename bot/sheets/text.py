"""Text with separators (CSV): its encoding, its separator, its lines."""

import codecs
import csv
import io
from collections.abc import Iterator
from itertools import islice
from typing import Final

from bot.sheets.faults import FileFault, UnreadableFileError
from domain.columns import LOOKED_AT, header_in, partner_header_in
from domain.table import Line

DELIMITERS: Final = (",", ";", "\t", "|")
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_AT_ONCE: Final = 1 << 16
_SPREAD: Final = 10
"""Lines of one quoted cell: beyond that a quotation mark was opened and never closed."""
_PLAIN_CONTROLS: Final = frozenset(b"\t\n\r\x0c\x1a")


class TextSheet:
    """A table in a text file."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._encoding = _encoding(content)
        self._bytes, self._text = self._opened()
        self._delimiter, self._skipped = _announced(self._first_text()) or (self._likeliest(), 0)

    @property
    def part_read(self) -> float:
        """How much of the file has been read this time, from 0 to 1."""
        return self._bytes.tell() / max(1, len(self._content))

    def lines(self) -> Iterator[Line]:
        """Yield the lines from the beginning. Raises UnreadableFileError."""
        yield from islice(self._split(self._delimiter), self._skipped, None)

    def _split(self, delimiter: str) -> Iterator[Line]:
        self._bytes, self._text = self._opened()
        text = _Counting(self._text)
        reader = csv.reader(text, delimiter=delimiter, skipinitialspace=True)
        line = 1
        try:
            for cells in reader:
                spread = reader.line_num - line
                if spread >= _SPREAD or (spread and text.ended and text.quotes % 2):
                    raise UnreadableFileError(FileFault.BROKEN, line)
                yield line, cells
                line = reader.line_num + 1
                text.quotes = 0
        except (csv.Error, UnicodeError):
            raise UnreadableFileError(FileFault.BROKEN, line) from None

    def _opened(self) -> tuple[io.BytesIO, io.TextIOWrapper]:
        content = io.BytesIO(self._content)
        return content, io.TextIOWrapper(content, self._encoding, newline="")

    def _first_text(self) -> str:
        return io.TextIOWrapper(io.BytesIO(self._content[:200]), self._encoding, errors="replace").readline()

    def _likeliest(self) -> str:
        """Return the separator with which most columns are known."""

        def known(delimiter: str) -> int:
            try:
                beginning = list(islice(self._split(delimiter), LOOKED_AT))
            except UnreadableFileError:
                return 0
            headers = header_in(beginning), partner_header_in(beginning)
            return max(len(header.places) if header else 0 for header in headers)

        return max(DELIMITERS, key=known)


class _Counting:
    """Lines of a text; counts the quotation marks in them and knows whether they have ended."""

    def __init__(self, text: io.TextIOWrapper) -> None:
        self._text = text
        self.quotes = 0
        self.ended = False

    def __iter__(self) -> "_Counting":
        return self

    def __next__(self) -> str:
        line = self._text.readline()
        if not line:
            self.ended = True
            raise StopIteration
        self.quotes += line.count('"')
        return line


def _announced(first_line: str) -> tuple[str, int] | None:
    """Return the separator that Excel's first line `sep=;` names, and that this line is none of the table's."""
    plain = first_line.rstrip("\r\n").lstrip("\N{ZERO WIDTH NO-BREAK SPACE}").strip('"')
    named = plain.lower().startswith("sep=") and plain[4:5] in DELIMITERS
    return (plain[4:5], 1) if named else None


def _encoding(content: bytes) -> str:
    """Return the encoding of a text. Raises UnreadableFileError for what is none."""
    named = next((encoding for bom, encoding in _BOMS if content.startswith(bom)), None)
    for encoding in [named] if named else [*_wide(content), "utf-8", "cp1252"]:
        if _decodes(content, encoding) and not _is_binary(content, encoding):
            return encoding
    raise UnreadableFileError(FileFault.WRONG_TYPE)


def _wide(content: bytes) -> list[str]:
    """Return UTF-16 without a mark where every other byte of the beginning is zero, as in plain letters."""
    beginning = content[:1_000]
    half = len(beginning) // 2
    if half and beginning[1::2].count(0) > 0.6 * half:
        return ["utf-16-le"]
    return ["utf-16-be"] if half and beginning[::2].count(0) > 0.6 * half else []


def _decodes(content: bytes, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        for start in range(0, len(content), _AT_ONCE):
            decoder.decode(content[start : start + _AT_ONCE], final=start + _AT_ONCE >= len(content))
    except UnicodeError:
        return False
    return True


def _is_binary(content: bytes, encoding: str) -> bool:
    """Return whether there are characters that no table holds.

    These are zeros, and in Windows-1252, which takes nearly any byte, all control characters.
    """
    if encoding == "cp1252":
        return any(byte < 32 and byte not in _PLAIN_CONTROLS for byte in content[:_AT_ONCE])
    return encoding.startswith("utf-8") and b"\0" in content
