"""Commands about the database."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy.exc import DBAPIError

from bot.cli.failing import fail
from bot.cli.serve import loaded
from bot.storage.lock import DatabaseInUseError
from bot.storage.sqlite import UnusableUrlError, sqlite_path

group = typer.Typer(no_args_is_help=True, help="The database.")


@group.command()
def upgrade() -> None:
    """Bring the tables up to date (the bot does so itself when it starts)."""
    try:
        asyncio.run(_upgrade(loaded().database_url))
    except DatabaseInUseError as error:
        fail(f"another Mikroskop is using {error.path}; it upgraded the tables when it started.")
    except UnusableUrlError:
        fail("DATABASE_URL must look like sqlite:///mikroskop.db")
    except DBAPIError as error:
        fail(f"the database cannot be used ({error.orig})")
    typer.echo("the tables are up to date")


@group.command()
def backup(file: Annotated[Path, typer.Argument(help="The copy; it must not exist yet.")]) -> None:
    """Copy the database while the bot goes on running."""
    try:
        source = sqlite_path(loaded().database_url)
    except UnusableUrlError:
        fail("DATABASE_URL must look like sqlite:///mikroskop.db")
    if source is None or not source.is_file():
        fail(f"there is no database at {source}")
    if file.exists():
        fail(f"{file} exists already; a backup never overwrites one")
    try:
        _copy(source, file)
    except (sqlite3.Error, OSError) as error:
        file.unlink(missing_ok=True)
        fail(f"the copy failed ({error})")
    typer.echo(f"copied {source} to {file}")


def _copy(source: Path, target: Path) -> None:
    with (
        closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as original,
        closing(sqlite3.connect(target)) as copy,
    ):
        original.backup(copy)


async def _upgrade(url: str) -> None:
    from bot.app import opened_database  # noqa: PLC0415 - slow to load, and only needed here

    async with opened_database(url):
        pass
