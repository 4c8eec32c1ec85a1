"""Reading a file into the days that wait: in small pieces, off the event loop, everybody else served between them."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date

from bot.sheets.faults import FileFault, UnreadableFileError
from bot.sheets.partner_reading import PartnerFile, partners_in
from bot.sheets.reading import Reading
from bot.skills.import_preview import no_room
from bot.storage import partners, taking, uploads
from bot.storage.database import Database
from bot.storage.taking import Comparison
from domain.partner_table import PartnerComparison, compared
from domain.report import Report

SWEPT_AT_ONCE = 2_000
"""Days that are removed in one go: about 10 ms of the writer."""


class GoneError(Exception):
    """The file was dropped, or its person erased, while it was being read."""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file that was read: what is in it, and what taking it would do."""

    report: Report
    compared: Comparison

    @property
    def days(self) -> int:
        """How many days of accounts it states."""
        return self.compared.new + self.compared.changed + self.compared.same


async def read(
    database: Database,
    person_id: int,
    upload_id: int,
    content: bytes,
    today: date,
    show: Callable[[float], Awaitable[None]],
    reading: int = 0,
) -> ReadFile:
    """Put what a file states beside what waits, and hold it against what is kept.

    `today` is the person's; `show` hears now and then how much is done, from 0 to 1. Raises UnreadableFileError,
    for a list of partners too, or GoneError.
    """
    while await database.write(uploads.start_anew, upload_id, SWEPT_AT_ONCE, reading):
        pass  # what an earlier process had read of it
    rows = Reading(content, today)
    handfuls = rows.handfuls()
    while (handful := await asyncio.to_thread(next, handfuls, None)) is not None:
        if not await database.write(uploads.stage, upload_id, rows.accounts, handful, reading):
            raise GoneError
        await show(rows.part_read)
    compared = await database.read(taking.compare, person_id, upload_id, rows.accounts)
    if fault := no_room(compared):
        raise UnreadableFileError(fault)
    return ReadFile(rows.report, compared)


async def read_partners(
    database: Database, person_id: int, content: bytes, today: date
) -> tuple[PartnerFile, PartnerComparison]:
    """Return a list of partners, held against those that are kept. Raises UnreadableFileError."""
    found = await asyncio.to_thread(partners_in, content, today)
    kept = await database.read(partners.all_of, person_id)
    comparison = compared(found.stated, [each.partner for each in kept])
    if len(kept) + comparison.new > partners.MOST:
        raise UnreadableFileError(FileFault.TOO_MANY_PARTNERS)
    return found, comparison


async def sweep(database: Database) -> None:
    """Remove the days of all files that are gone."""
    while await database.write(uploads.sweep, SWEPT_AT_ONCE):
        pass
