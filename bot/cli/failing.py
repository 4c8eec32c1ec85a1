"""How a command fails: one line on standard error that says what to do, and an exit code."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

import typer
from sqlalchemy.exc import DBAPIError

from bot.storage.migrations import HEAD, NewerDatabaseError
from bot.storage.sqlite import UnusableUrlError

FAILED = 1
WRONG_USE = 2


def fail(line: str, code: int = FAILED) -> NoReturn:
    """End the command with one line."""
    typer.echo(f"mikroskop: {line}", err=True)
    raise typer.Exit(code)


@contextmanager
def usable_database(url: str) -> Iterator[None]:
    """End the command with one line where the database at `url`, or another file, cannot be used."""
    try:
        yield
    except UnusableUrlError:
        fail("DATABASE_URL must look like sqlite:///mikroskop.db")
    except NewerDatabaseError as error:
        fail(
            f"the database {url} was upgraded by a newer Mikroskop (its tables are {error.revision}, this one knows "
            f"them up to {HEAD}). Install that version again, or restore a copy from before the upgrade."
        )
    except DBAPIError as error:
        fail(
            f"the database {url} cannot be used ({error.orig or type(error).__name__}). "
            "Check that the file is a database, that this user may write it, and that the disk is not full."
        )
    except OSError as error:
        where = f": {error.filename}" if error.filename else ""
        fail(
            f"{error.strerror or type(error).__name__}{where}. "
            "Check that it is there and that this user may write it."
        )
