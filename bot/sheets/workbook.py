"""What stands around the tables of an XLSX file: their names, shared texts, and which styles are days."""

import posixpath
import re
from dataclasses import dataclass, field
from typing import Final

from bot.sheets.faults import FileFault, UnreadableFileError
from bot.sheets.package import Attributes, Package, local, new_parser

WORKBOOK: Final = "xl/workbook.xml"
_RELATIONS: Final = "xl/_rels/workbook.xml.rels"
_STRINGS: Final = "xl/sharedStrings.xml"
_STYLES: Final = "xl/styles.xml"
MOST_TEXT: Final = 1_000
"""Characters of a text that are kept: a note has 200."""
_MOST_STRINGS: Final = 400_000
_MOST_CHARACTERS: Final = 10_000_000
"""Of all shared texts: with their number about 50 MB of memory."""
_DAY_FORMATS: Final = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
"""Built-in formats of days and times (ECMA-376, 18.8.30, with those of East Asia)."""
_QUOTED: Final = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.')


@dataclass(slots=True)
class Workbook:
    """The tables in their order, the shared texts, the styles that are days, and whether days count from 1904."""

    sheets: list[str] = field(default_factory=list)
    strings: list[str] = field(default_factory=list)
    day_styles: frozenset[int] = frozenset()
    from_1904: bool = False


def read_workbook(package: Package) -> Workbook:
    """Read what is needed to read its tables. Raises UnreadableFileError."""
    if WORKBOOK not in package:
        raise UnreadableFileError(FileFault.WRONG_TYPE)
    book = Workbook(day_styles=_day_styles(package), strings=_strings(package))
    targets: dict[str, str] = {}

    def relation(tag: str, attributes: Attributes) -> None:
        if tag == "Relationship" and "Id" in attributes:
            target = attributes.get("Target", "")
            whole = target.lstrip("/") if target.startswith("/") else posixpath.join("xl", target)
            targets[attributes["Id"]] = posixpath.normpath(whole)

    def element(tag: str, attributes: Attributes) -> None:
        if tag == "workbookPr":
            book.from_1904 = attributes.get("date1904") in {"1", "true"}
        if tag == "sheet":
            number = next((value for name, value in attributes.items() if local(name) == "id"), "")
            target = targets.get(number)
            if target is not None and target in package and target not in book.sheets:
                book.sheets.append(target)

    if _RELATIONS in package:
        package.read(_RELATIONS, relation)
    package.read(WORKBOOK, element)
    return book


def _strings(package: Package) -> list[str]:
    if _STRINGS not in package:
        return []
    reader = _StringReader()
    parser = new_parser()
    parser.StartElementHandler, parser.EndElementHandler = reader.start, reader.end
    parser.CharacterDataHandler = reader.text
    for _ in package.parsed(_STRINGS, parser):
        pass
    return reader.strings


class _StringReader:
    """Gathers the texts of `si` elements; readings of Japanese signs (`rPh`) are none of theirs."""

    def __init__(self) -> None:
        self.strings: list[str] = []
        self._parts: list[str] = []
        self._characters = self._length = 0
        self._in_text = self._in_reading = False

    def start(self, tag: str, _attributes: Attributes) -> None:
        match local(tag):
            case "si":
                self._parts, self._length = [], 0
            case "rPh":
                self._in_reading = True
            case "t":
                self._in_text = not self._in_reading

    def end(self, tag: str) -> None:
        match local(tag):
            case "si":
                text = "".join(self._parts)
                self.strings.append(text)
                self._characters += len(text)
                if len(self.strings) > _MOST_STRINGS or self._characters > _MOST_CHARACTERS:
                    raise UnreadableFileError(FileFault.SWOLLEN)
            case "rPh":
                self._in_reading = False
            case "t":
                self._in_text = False

    def text(self, data: str) -> None:
        if self._in_text and self._length < MOST_TEXT:
            self._parts.append(data[: MOST_TEXT - self._length])
            self._length += len(data)


def _day_styles(package: Package) -> frozenset[int]:
    """Return the numbers of the cell styles that show a day."""
    custom: set[int] = set()
    styles: list[int] = []
    inside = False

    def element(tag: str, attributes: Attributes) -> None:
        nonlocal inside
        if tag == "numFmt" and _shows_day(attributes.get("formatCode", "")):
            custom.add(_number(attributes.get("numFmtId")))
        elif tag in {"cellXfs", "cellStyles", "dxfs"}:
            inside = tag == "cellXfs"
        elif tag == "xf" and inside:
            styles.append(_number(attributes.get("numFmtId")))

    if _STYLES not in package:
        return frozenset()
    package.read(_STYLES, element)
    return frozenset(at for at, form in enumerate(styles) if form in _DAY_FORMATS or form in custom)


def _shows_day(form: str) -> bool:
    plain = _QUOTED.sub("", form).lower()
    return "general" not in plain and any(letter in plain for letter in ("y", "d", "j", "t"))


def _number(text: str | None) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 10 else -1
