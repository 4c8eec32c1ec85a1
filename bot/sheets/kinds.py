"""What kind of file somebody sent: its first bytes tell, whatever its name says."""

from typing import Final

from bot.sheets.faults import FileFault, UnreadableFileError
from bot.sheets.sheet import MOST_BYTES, Sheet
from bot.sheets.text import TextSheet
from bot.sheets.xlsx import Spreadsheet

_ZIP: Final = b"PK\x03\x04"
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROTECTED: Final = "EncryptedPackage".encode("utf-16-le")
_OTHER: Final = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"RIFF",
    b"Rar!",
    b"7z\xbc\xaf",
    b"{\\rtf",
    b"\x1f\x8b",
)


def sheets_in(content: bytes) -> list[Sheet]:
    """Return the tables in a file. Raises UnreadableFileError."""
    if len(content) > MOST_BYTES:
        raise UnreadableFileError(FileFault.TOO_BIG)
    if not content.strip(b"\0 \t\r\n\xff\xfe\xef\xbb\xbf"):
        raise UnreadableFileError(FileFault.EMPTY)
    if content.startswith(_ZIP):
        return list(Spreadsheet(content).sheets)
    if content.startswith(_OLE):
        raise UnreadableFileError(FileFault.PROTECTED if _PROTECTED in content else FileFault.OLD_EXCEL)
    if content.startswith(_OTHER):
        raise UnreadableFileError(FileFault.WRONG_TYPE)
    return [TextSheet(content)]
