"""Finding the header of a table, and which of its columns say what we keep."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

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
    PARTNER = "partner"
    NICHE = "niche"
    REGION = "region"
    PRICE = "price"
    CURRENCY = "currency"
    BARTER = "barter"


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
    return _first(lines, _NAMES, _has_figures)


def partner_header_in(lines: Iterable[tuple[int, Sequence[Cell]]]) -> Header | None:
    """Return the first header of a list of partners among the first lines: a partner, and something about them."""
    return _first(lines, _NAMES_OF_PARTNERS, _has_partners)


def _first(
    lines: Iterable[tuple[int, Sequence[Cell]]],
    names: Mapping[str, Column],
    is_whole: Callable[[Mapping[Column, int]], bool],
) -> Header | None:
    for line, cells in islice(lines, LOOKED_AT):
        header = _header(line, cells, names)
        if is_whole(header.places):
            return header
    return None


def _has_figures(places: Mapping[Column, int]) -> bool:
    return Column.DAY in places and bool(places.keys() & {Column.FOLLOWERS, Column.LIKES, Column.NOTE})


def _has_partners(places: Mapping[Column, int]) -> bool:
    return Column.PARTNER in places and len(places) > 1


def _header(line: int, cells: Sequence[Cell], names: Mapping[str, Column]) -> Header:
    places: dict[Column, int] = {}
    unread: list[str] = []
    width = 0
    for place, cell in enumerate(cells):
        name = " ".join(cell.split())[:_LONGEST_NAME] if isinstance(cell, str) else ""
        if not name:
            continue
        width = place + 1
        column = names.get(_folded(name))
        if column is None or column in places:
            unread.append(name)
        else:
            places[column] = place
    return Header(line, places, width, tuple(unread))


def _folded(name: str) -> str:
    return "".join(letter for letter in plain(name) if letter.isalnum())


def _names(table: str) -> dict[str, Column]:
    columns = read_data("columns.toml")[table].items()
    return {_folded(name): Column(column) for column, names in columns for name in names}


_NAMES = _names("headers")
_NAMES_OF_PARTNERS = {**_NAMES, **_names("partner_headers")}
