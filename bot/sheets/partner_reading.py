"""Reading a file with a list of partners, as a whole: it is short, or refused."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Final

from bot.sheets.faults import FileFault, UnreadableFileError
from bot.sheets.kinds import sheets_in
from domain.columns import LOOKED_AT, Column, Header, partner_header_in
from domain.partner_table import PartnerLine, StatedPartner, gathered, partner_lines
from domain.table import DayOrders, Line, Skipped, day_orders

MOST_LINES: Final = 10_000
"""Lines of a list of partners: fifty days of figures for as many partners as anybody can have."""


@dataclass(frozen=True, slots=True)
class PartnerFile:
    """What a list of partners states, the lines that were skipped, and the columns that nobody needed."""

    stated: tuple[StatedPartner, ...]
    read: int
    skipped: tuple[Skipped, ...]
    unread: tuple[str, ...]


def partners_in(content: bytes, today: date) -> PartnerFile:
    """Return what a file states about partners. Raises UnreadableFileError, also where it is no list of them."""
    for sheet in sheets_in(content):
        header = partner_header_in(list(islice(sheet.lines(), LOOKED_AT)))
        if header:
            lines = list(islice(sheet.lines(), header.line + MOST_LINES + 1))
            return _read(lines, header, today)
    raise UnreadableFileError(FileFault.NO_HEADER)


def _read(lines: Sequence[Line], header: Header, today: date) -> PartnerFile:
    if len(lines) > header.line + MOST_LINES:
        raise UnreadableFileError(FileFault.TOO_MANY_PARTNERS)
    orders = day_orders(lines, header) if Column.DAY in header.places else DayOrders()
    found = list(partner_lines(lines, header, orders.order, today))
    read = [each for each in found if isinstance(each, PartnerLine)]
    skipped = tuple(each for each in found if isinstance(each, Skipped))
    return PartnerFile(gathered(read), len(read), skipped, header.unread)
