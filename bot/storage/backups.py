"""Copies of the database's file: made while the bot runs, checked, and put back in its place."""

import asyncio
import logging
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import Connection, NullPool, create_engine
from sqlalchemy.exc import DBAPIError

from bot.storage import files, migrations, soundness
from bot.storage.migrations import NewerDatabaseError
from bot.storage.soundness import DamagedDatabaseError

LOOK_S = 3600.0
_PART = ".part"
"""Ends the name of a copy that is not whole yet."""

NO_COPIES = "copies of a PostgreSQL database are made on its server, with pg_dump for example"
"""Why this program makes none of a server."""

log = logging.getLogger(__name__)


class BadBackupError(Exception):
    """A file is no sound copy of a Mikroskop's database; the message says why."""


def copy(source: Path, target: Path) -> None:
    """Copy a database, also while somebody writes to it, into a file of one's own.

    Raises FileExistsError, OSError or sqlite3.Error, and leaves nothing behind then.
    """
    files.create(target)
    try:
        with (
            closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as original,
            closing(sqlite3.connect(target)) as copied,
        ):
            original.backup(copied)
            copied.execute(
                "PRAGMA journal_mode=DELETE"
            )  # one file, that can be read where nothing can be written
    except (sqlite3.Error, OSError):
        target.unlink(missing_ok=True)
        raise


def daily(source: Path, folder: Path, keep: int, today: date) -> Path | None:
    """Make the copy of a day in a folder, unless there is one, and remove all but the newest `keep`.

    Returns the copy that was made. Raises OSError or sqlite3.Error.
    """
    folder.mkdir(mode=0o700, exist_ok=True)
    target = folder / f"{source.stem}-{today.isoformat()}.db"
    made = not target.exists()
    if made:
        part = target.with_name(target.name + _PART)
        part.unlink(missing_ok=True)  # of a process that was killed
        copy(source, part)
        part.rename(target)
    for old in kept(source, folder)[:-keep]:
        old.unlink()
    return target if made else None


def kept(source: Path, folder: Path) -> list[Path]:
    """Return the daily copies of a database in a folder, the oldest first."""
    return sorted(path for path in folder.glob(f"{source.stem}-*.db") if _is_daily(path, source))


def restore(backup: Path, target: Path, now: datetime) -> Path | None:
    """Put a copy in the place of a database that nobody uses, and return where the one before was put, if any.

    The copy itself stays as it is. Raises BadBackupError, or OSError; the database is then as it was.
    """
    part = target.with_name(f"{target.name}.restored{_PART}")
    part.unlink(missing_ok=True)
    try:
        copy(backup, part)
    except sqlite3.Error as error:
        raise BadBackupError(error) from error
    try:
        _check(part)
        aside = _put_aside(target, now)
        part.rename(target)
    finally:
        part.unlink(missing_ok=True)
    return aside if aside.exists() else None


def _check(path: Path) -> None:
    try:
        with _opened(path) as connection:
            soundness.check(connection)
            if not migrations.is_ours(connection):
                raise BadBackupError("it has none of the tables")
            migrations.refuse_newer(connection)
    except (DBAPIError, DamagedDatabaseError) as error:
        raise BadBackupError(getattr(error, "orig", None) or error) from error
    except NewerDatabaseError as error:
        raise BadBackupError(f"it is of a newer version, with tables {error.revision}") from error


def _put_aside(target: Path, now: datetime) -> Path:
    """Rename a database with what lies beside it, damaged or not; the newest of its rows may be in the log."""
    aside = target.with_name(f"{target.stem}-before-{now:%Y-%m-%d-%H%M%S}{target.suffix}")
    for beside in ("-wal", "-shm", ""):
        with suppress(FileNotFoundError):
            Path(f"{target}{beside}").rename(f"{aside}{beside}")
    return aside


@contextmanager
def _opened(path: Path) -> Iterator[Connection]:
    engine = create_engine(f"sqlite:///{path}", poolclass=NullPool, hide_parameters=True)
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def _is_daily(path: Path, source: Path) -> bool:
    """Return whether a file is one of ours, by its name: nothing else is ever removed."""
    return re.fullmatch(rf"{re.escape(source.stem)}-\d{{4}}-\d\d-\d\d\.db", path.name) is not None


class DailyBackups:
    """Makes a copy a day as long as the bot runs, and keeps the newest."""

    def __init__(self, source: Path, folder: Path, keep: int, clock: Callable[[], datetime]) -> None:
        self._source = source
        self._folder = folder
        self._keep = keep
        self._clock = clock

    async def run(self) -> None:
        """Look every hour; what goes wrong is told and tried again."""
        while True:
            today = self._clock().date()
            try:
                made = await asyncio.to_thread(daily, self._source, self._folder, self._keep, today)
            except (OSError, sqlite3.Error) as error:
                fields = {"action": "backup_failed", "error": str(error)}
                log.error("no copy of the database was made", extra=fields)  # noqa: TRY400 - a trace tells no more
            else:
                if made:
                    log.info("a copy of the database was made", extra={"action": "backup", "file": made.name})
            await asyncio.sleep(LOOK_S)
