"""The zip archive that an XLSX file is, opened only where its size unpacked is one that a table can have."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import Any, Final
from xml.parsers import expat

from bot.sheets.faults import FileFault, UnreadableFileError

MOST_UNPACKED: Final = 150_000_000
"""Bytes of all parts together. What is read of them is streamed; this bounds the time."""
MOST_OF_A_SMALL_PART: Final = 30_000_000
"""Bytes of a part that is no table."""
_MOST_DIRECTORY: Final = 500_000
"""Bytes of the table of contents, about 5,000 parts: each takes a kilobyte of memory."""
_END: Final = struct.Struct("<4s4H2LH")
_END_MARK: Final = b"PK\x05\x06"
_LOCATOR_64_MARK: Final = b"PK\x06\x07"
_LOCATOR_64: Final = 20  # bytes
_MOST_COMMENT: Final = 1 << 16
_METHODS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_ENCRYPTED: Final = 0x1
_AT_ONCE: Final = 1 << 16

Attributes = dict[str, str]
Start = Callable[[str, Attributes], Any]


class Package:
    """The parts of an Office file."""

    def __init__(self, content: bytes) -> None:
        _check_directory(content)
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, ValueError, NotImplementedError):
            raise UnreadableFileError(FileFault.BROKEN) from None
        parts = self._archive.infolist()
        if sum(part.file_size for part in parts) > MOST_UNPACKED:
            raise UnreadableFileError(FileFault.SWOLLEN)
        if any(part.flag_bits & _ENCRYPTED for part in parts):
            raise UnreadableFileError(FileFault.PROTECTED)
        if any(part.compress_type not in _METHODS for part in parts):
            raise UnreadableFileError(FileFault.BROKEN)
        self._sizes = {part.filename: part.file_size for part in parts}

    def __contains__(self, name: object) -> bool:
        return name in self._sizes

    def parsed(
        self, name: str, parser: expat.XMLParserType, most: int = MOST_OF_A_SMALL_PART
    ) -> Iterator[float]:
        """Take a part through a parser piece by piece; yield how much of it has been read, from 0 to 1.

        Python's zipfile never unpacks more of a part than its declared size. Raises UnreadableFileError.
        """
        done = 0
        if self._sizes.get(name, 0) > most:
            raise UnreadableFileError(FileFault.SWOLLEN)
        try:
            with self._archive.open(name) as part:
                while piece := part.read(_AT_ONCE):
                    parser.Parse(piece, False)  # noqa: FBT003 - expat's own form
                    done += len(piece)
                    yield done / max(1, self._sizes[name])
                parser.Parse(b"", True)  # noqa: FBT003 - likewise
        except (
            KeyError,
            OSError,
            EOFError,
            zipfile.BadZipFile,
            expat.ExpatError,
            zlib.error,
            ValueError,
            NotImplementedError,
        ):
            raise UnreadableFileError(FileFault.BROKEN) from None

    def read(self, name: str, start: Start) -> None:
        """Take a part through a parser that calls `start` with each element's name and attributes."""
        parser = new_parser()
        parser.StartElementHandler = lambda tag, attributes: start(local(tag), attributes)
        for _ in self.parsed(name, parser):
            pass


def new_parser() -> expat.XMLParserType:
    """Return a parser that refuses what no Office file has: declarations of entities, which can swell."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    return parser


def local(tag: str) -> str:
    """Return a name without its namespace."""
    return tag.rpartition(" ")[2]


def _refuse(*_: object) -> None:
    raise UnreadableFileError(FileFault.BROKEN)


def _check_directory(content: bytes) -> None:
    """Refuse an archive whose table of contents alone would fill the memory, before it is read."""
    at = content.rfind(_END_MARK, max(0, len(content) - _MOST_COMMENT - _END.size))
    if at < 0 or len(content) < at + _END.size:
        raise UnreadableFileError(FileFault.BROKEN)
    size = _END.unpack_from(content, at)[5]
    is_64 = content[max(0, at - _LOCATOR_64) : at].startswith(_LOCATOR_64_MARK)
    if is_64 or size > _MOST_DIRECTORY:
        raise UnreadableFileError(FileFault.SWOLLEN)
