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
from bot.storage.address import server_address, shown, sqlite_path
from bot.storage.backups import BadBackupError
from bot.storage.lock import DatabaseInUseError
from bot.storage.sealing import AsItIs, Key, key_from

group = typer.Typer(no_args_is_help=True, help="The database.")


@group.command()
def upgrade() -> None:
    """Bring the tables up to date (the bot does so itself when it starts)."""
    settings = loaded()
    url = settings.database_url
    try:
        with usable_database(url):
            asyncio.run(_upgrade(url, key_from(settings.data_key)))
    except DatabaseInUseError as error:
        fail(f"another Mikroskop is using {error.where}; it upgraded the tables when it started.")
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
        if server_address(url):
            fail(f"the database {shown(url)} is on a server: put a dump back with pg_restore")
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
        fail(f"a Mikroskop is using {error.where}. Stop it first, then restore.")
    except BadBackupError as error:
        fail(f"{file} is no sound copy of a Mikroskop's database ({error}). {target} was left as it was.")
    typer.echo(f"{target} is now what {file} was")
    if aside:
        typer.echo(f"the database before is {aside}; delete it once all is well")
    typer.echo(
        "who deleted their data after the copy was made is in it again: see to it that they are deleted"
    )


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
        fail(f"a Mikroskop is using {error.where}. Stop it first.")
    typer.echo(f"copied {count} rows and compared every one; name the new database in DATABASE_URL now")


async def _copied(source: str, target: str) -> int:
    from bot.app import opened_database  # noqa: PLC0415 - slow to load, and only needed here
    from bot.storage import copying  # noqa: PLC0415 - likewise

    with usable_database(source, "FROM"):
        async with opened_database(source, AsItIs(), alone=True):
            with usable_database(target, "TO"):
                try:
                    async with opened_database(target, AsItIs(), alone=True):
                        return await copying.copy(source, target)
                except copying.NotEmptyError:
                    fail(f"{shown(target)} holds rows already. Name an empty database; nothing was changed.")
                except copying.NotTheSameError as error:
                    fail(f"{shown(target)} keeps rows of {error} other than they were. Nothing was copied.")


async def _upgrade(url: str, key: Key) -> None:
    from bot.app import opened_database  # noqa: PLC0415 - slow to load, and only needed here

    async with opened_database(url, key):
        pass
