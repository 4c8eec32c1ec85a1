"""Files made at the moment of sending, from what is kept then."""

import csv
import io

from sqlalchemy import Connection

from bot.skills.reply import File
from bot.storage import figures
from bot.storage.database import Database
from domain.cells import guarded

EXPORT_HEADER = ("date", "account", "followers", "likes", "note")
SAMPLE = b"""date,account,followers,likes,note\r
2026-01-05,main,1180,52,\r
2026-01-12,main,1215,61,giveaway\r
2026-01-12,tiktok,640,,\r
"""
"""A file that shows the form: days as ISO has them, plain numbers, what is not known left empty."""


class FileMaker:
    """Makes the files that replies ask for."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def make(self, file: File, person_id: int) -> tuple[str, bytes]:
        """Return a file's name and content."""
        match file:
            case File.IMPORT_SAMPLE:
                return "mikroskop.csv", SAMPLE
            case File.EXPORT_CSV:
                return "mikroskop.csv", await self._database.read(export_csv, person_id)


def export_csv(connection: Connection, person_id: int) -> bytes:
    """Return every measurement of a person: ISO days, plain integers, text that no spreadsheet runs."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(EXPORT_HEADER)
    for row in figures.everything(connection, person_id):
        kept = row.measurement
        writer.writerow(
            (
                kept.day.isoformat(),
                guarded(row.account.label),
                kept.followers,
                kept.likes,
                guarded(kept.note or ""),
            )
        )
    return text.getvalue().encode()
