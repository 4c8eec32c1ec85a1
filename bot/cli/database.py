"""Commands about the database."""

import asyncio
import sqlite3
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.failing import fail, usable_database
from bot.cli.serve import loaded
from bot.clock import utc_now
from bot.storage import backups, lock
from bot.storage.backups import BadBackupError
from bot.storage.lock import DatabaseInUseError
from bot.storage.sqlite import sqlite_path

group = typer.Typer(no_args_is_help=True, help="The database.")


@group.command()
def upgrade() -> None:
    """Bring the tables up to date (the bot does so itself when it starts)."""
    url = loaded().database_url
    try:
        with usable_database(url):
            asyncio.run(_upgrade(url))
    except DatabaseInUseError as error:
        fail(f"another Mikroskop is using {error.path}; it upgraded the tables when it started.")
    typer.echo("the tables are up to date")


@group.command()
def backup(file: Annotated[Path, typer.Argument(help="The copy; it must not exist yet.")]) -> None:
    """Copy the database while the bot goes on running."""
    url = loaded().database_url
    with usable_database(url):
        source = sqlite_path(url)
    if source is None or not source.is_file():
        fail(
            f"there is no database at {source or url} to copy. Check DATABASE_URL and the folder you are in."
        )
    try:
        backups.copy(source, file)
    except FileExistsError:
        fail(f"{file} exists already; a backup never overwrites one")
    except (sqlite3.Error, OSError) as error:
        said = error.strerror if isinstance(error, OSError) else error
        fail(f"{source} could not be copied to {file} ({said}). Check that both can be used.")
    typer.echo(f"copied {source} to {file}")


@group.command()
def restore(
    file: Annotated[Path, typer.Argument(help="A copy that `mikroskop db backup` or BACKUP_DIR made.")],
) -> None:
    """Put a copy in the place of the database, which is kept under another name. No bot may be running on it."""
    url = loaded().database_url
    with usable_database(url):
        target = sqlite_path(url)
    if target is None:
        fail("a database in memory has no place to put a copy in. Name a file in DATABASE_URL.")
    if not file.is_file():
        fail(f"there is no file {file}.")
    try:
        with usable_database(url):
            held = lock.hold(target)
            aside = backups.restore(file, target, utc_now())
            held.release()
    except DatabaseInUseError as error:
        fail(f"a Mikroskop is using {error.path}. Stop it first, then restore.")
    except BadBackupError as error:
        fail(f"{file} is no sound copy of a Mikroskop's database ({error}). {target} was left as it was.")
    typer.echo(f"{target} is now what {file} was")
    if aside:
        typer.echo(f"the database before is {aside}; delete it once all is well")
    typer.echo(
        "who deleted their data after the copy was made is in it again: see to it that they are deleted"
    )


async def _upgrade(url: str) -> None:
    from bot.app import opened_database  # noqa: PLC0415 - slow to load, and only needed here

    async with opened_database(url):
        pass
