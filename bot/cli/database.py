"""Commands about the database."""

import asyncio
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.failing import fail, usable_database
from bot.cli.serve import loaded
from bot.storage import files
from bot.storage.address import server_address, shown, sqlite_path
from bot.storage.lock import DatabaseInUseError

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
        if server_address(url):
            fail(
                f"the database {shown(url)} is on a server: copy it with pg_dump, or with "
                f"`mikroskop db copy URL sqlite:///{file}`; URL is what DATABASE_URL says"
            )
    if source is None or not source.is_file():
        fail(
            f"there is no database at {source or url} to copy. Check DATABASE_URL and the folder you are in."
        )
    try:
        files.create(file)
    except FileExistsError:
        fail(f"{file} exists already; a backup never overwrites one")
    except OSError as error:
        fail(f"{source} could not be copied to {file} ({error.strerror}). Check that both can be used.")
    try:
        _copy(source, file)
    except (sqlite3.Error, OSError) as error:
        with suppress(OSError):
            file.unlink()
        fail(f"{source} could not be copied to {file} ({error}). Check that both can be used.")
    typer.echo(f"copied {source} to {file}")


@group.command()
def copy(
    source: Annotated[str, typer.Argument(metavar="FROM", help="sqlite:///... or postgresql://...")],
    target: Annotated[str, typer.Argument(metavar="TO", help="Likewise; it must hold nothing yet.")],
) -> None:
    """Copy an installation into another database: every row, compared with its original, all or nothing."""
    with usable_database(source, "FROM"):
        path = sqlite_path(source)
        if path and not path.is_file():
            fail(f"there is no database at {path} to copy.")
    try:
        count = asyncio.run(_copied(source, target))
    except DatabaseInUseError as error:
        fail(f"another Mikroskop is using {error.path}. Stop it first.")
    typer.echo(f"copied {count} rows and compared every one; name the new database in DATABASE_URL now")


async def _copied(source: str, target: str) -> int:
    from bot.app import opened_database  # noqa: PLC0415 - slow to load, and only needed here
    from bot.storage import copying  # noqa: PLC0415 - likewise

    with usable_database(source, "FROM"):
        async with opened_database(source):
            with usable_database(target, "TO"):
                try:
                    async with opened_database(target):
                        return await copying.copy(source, target)
                except copying.NotEmptyError:
                    fail(f"{shown(target)} holds rows already. Name an empty database; nothing was changed.")
                except copying.NotTheSameError as error:
                    fail(f"{shown(target)} keeps rows of {error} other than they were. Nothing was copied.")


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
