"""`mikroskop import`: a person's figures out of a file, seen first, also beside a running bot."""

import asyncio
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from sqlalchemy import Connection

from bot.cli.beside import beside
from bot.cli.failing import fail
from bot.clock import utc_now
from domain import zones
from domain.localtime import local_day

if TYPE_CHECKING:
    from bot.skills.reply import Say
    from bot.storage.database import Database

_LANGUAGE = "en"
"""What an operator reads is English."""
_NAME = 64  # characters of the file's name that are kept


def import_file(
    file: Annotated[Path, typer.Argument(help="A CSV or XLSX file with figures.")],
    person: Annotated[int, typer.Option(help="Whose figures they are: a Telegram id that the bot knows.")],
    yes: Annotated[bool, typer.Option("--yes", help="Take it without asking.")] = False,
) -> None:
    """Show what a file holds, and take it for a person on a yes; runs beside a running bot."""
    from bot.sheets.sheet import MOST_BYTES  # noqa: PLC0415 - slow to load, and only needed here

    try:
        with file.open("rb") as opened:
            content = opened.read(MOST_BYTES + 1)
    except OSError as error:
        fail(
            f"{file} cannot be read ({error.strerror}). Check that it is there and that this user may read it."
        )
    beside(lambda database: _import(database, person, file.name[:_NAME], content, sure=yes))


async def _import(database: "Database", person_id: int, name: str, content: bytes, *, sure: bool) -> None:
    from bot import imports  # noqa: PLC0415 - slow to load, and only needed here
    from bot.sheets.faults import UnreadableFileError  # noqa: PLC0415 - likewise
    from bot.skills import import_preview  # noqa: PLC0415 - likewise
    from bot.storage import people, uploads  # noqa: PLC0415 - likewise
    from bot.storage.uploads import ReceiveFile  # noqa: PLC0415 - likewise
    from bot.wording.catalogue import Catalogue  # noqa: PLC0415 - likewise

    who = await database.read(people.find, person_id)
    if who is None:
        fail(f"nobody with the id {person_id} uses this bot. They have to write to it first.")
    now = utc_now()
    received = ReceiveFile("", name)
    number = await database.write(uploads.receive, person_id, who.language, person_id, received, now)
    today = local_day(now, zones.told_or_assumed(who.zone, Catalogue().usual_zone(who.language)))
    taken = False
    try:
        read = await imports.read(database, person_id, number, content, today, _show)
        _print(import_preview.preview_says(name, read.report, read.compared))
        if not import_preview.changes(read.compared):
            return
        if not sure and not await asyncio.to_thread(typer.confirm, "Shall I take this over?"):
            fail("nothing was taken.")
        await database.write(uploads.settle, number, read.report.accounts, read.days)
        taken = await database.write(_take, person_id, number, utc_now())
        if not taken:
            fail("nothing was taken: the person was erased meanwhile.")
        typer.echo(f"taken: {read.days} days. The person can take it back with /undo.")
    except UnreadableFileError as error:
        fail(_plain_line(import_preview.refusal(error.fault, name, error.line).says))
    finally:
        if not taken:
            await database.write(uploads.drop, person_id, number)
            await imports.sweep(database)


def _take(connection: Connection, person_id: int, number: int, now: datetime) -> bool:
    from bot.storage import people, taking, uploads  # noqa: PLC0415 - slow to load, and only needed here

    people.hold(connection, person_id)
    found = uploads.ready(connection, person_id, number, now)
    if found is None:
        return False
    taking.take(connection, person_id, found, -number, now)  # no update has such a number
    return True


async def _show(part: float) -> None:
    """Show nothing: a file is read within seconds, and the output may be a pipe."""


def _print(says: Iterable["Say"]) -> None:
    for line in _lines(says):
        typer.echo(line)


def _plain_line(says: Iterable["Say"]) -> str:
    return " ".join(_lines(says))


def _lines(says: Iterable["Say"]) -> list[str]:
    from bot.oneshot import plain  # noqa: PLC0415 - slow to load, and only needed here
    from bot.wording.catalogue import Catalogue  # noqa: PLC0415 - likewise

    return [plain(paragraph) for paragraph in Catalogue().paragraphs(_LANGUAGE, tuple(says))]
