"""Files made at the moment of sending, from what is kept then."""

import csv
import io
import json

from sqlalchemy import Connection

from bot.skills.reply import File
from bot.storage import figures, partner_figures, partners, portrait
from bot.storage.database import Database
from domain.cells import guarded

PARTNERS_HEADER = (
    "partner",
    "niche",
    "region",
    "price",
    "currency",
    "barter",
    "note",
    "date",
    "followers",
    "likes",
)
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
            case File.EXPORT_JSON:
                return "mikroskop.json", await self._database.read(export_json, person_id)
            case File.PARTNERS_CSV:
                return "partners.csv", await self._database.read(partners_csv, person_id)


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


def export_json(connection: Connection, person_id: int) -> bytes:
    """Return everything that is kept about a person."""
    kept = {"format": "mikroskop", "version": 1, **portrait.everything_about(connection, person_id)}
    return json.dumps(kept, ensure_ascii=False, indent=1).encode()


def partners_csv(connection: Connection, person_id: int) -> bytes:
    """Return the partners of a person, a row for each day with figures; one without any has a single row."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(PARTNERS_HEADER)
    for kept in partners.all_of(connection, person_id):
        of, account = kept.partner, kept.partner.account
        words = [guarded(each or "") for each in (account.label, account.niche, account.region)]
        price = (f"{of.price.amount:f}", of.price.currency) if of.price else ("", "")
        described = (*words, *price, "yes" if of.barter else "no", guarded(of.note or ""))
        days = [
            (each.day.isoformat(), each.followers, each.likes)
            for each in partner_figures.history(connection, person_id, kept.id)
        ]
        writer.writerows((*described, *day) for day in days or [("", None, None)])
    return text.getvalue().encode()
