"""Finding the header of a table, and which of its columns say what we keep."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from domain.cells import Cell
from domain.fact import read_data
from domain.spelling import plain

LOOKED_AT = 30
"""Lines in which a header is looked for: titles and remarks may stand above it."""
_LONGEST_NAME = 40  # characters


class Column(StrEnum):
    """What a column can say."""

    DAY = "day"
    ACCOUNT = "account"
    PLATFORM = "platform"
    FOLLOWERS = "followers"
    LIKES = "likes"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Header:
    """Where a header stands, the place of each column, how many there are, and the names of those left unread."""

    line: int
    places: Mapping[Column, int]
    width: int
    unread: tuple[str, ...] = ()


def header_in(lines: Iterable[tuple[int, Sequence[Cell]]]) -> Header | None:
    """Return the first header among the first lines: a day, and followers, likes or a note; None where there is none.

    Of two columns with one meaning the first one counts.
    """
    for looked_at, (line, cells) in enumerate(lines):
        if looked_at >= LOOKED_AT:
            return None
        header = _header(line, cells)
        if header:
            return header
    return None


def _header(line: int, cells: Sequence[Cell]) -> Header | None:
    places: dict[Column, int] = {}
    unread: list[str] = []
    width = 0
    for place, cell in enumerate(cells):
        name = " ".join(cell.split())[:_LONGEST_NAME] if isinstance(cell, str) else ""
        if not name:
            continue
        width = place + 1
        column = _NAMES.get(_folded(name))
        if column is None or column in places:
            unread.append(name)
        else:
            places[column] = place
    if Column.DAY not in places or not places.keys() & {Column.FOLLOWERS, Column.LIKES, Column.NOTE}:
        return None
    return Header(line, places, width, tuple(unread))


def _folded(name: str) -> str:
    return "".join(letter for letter in plain(name) if letter.isalnum())


_NAMES: dict[str, Column] = {
    _folded(name): Column(column)
    for column, names in read_data("columns.toml")["headers"].items()
    for name in names
}
