"""How a command fails: one line on standard error that says what to do, and an exit code."""

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NoReturn

import typer
from sqlalchemy.exc import DBAPIError

from bot.storage.address import EXAMPLES, UnusableUrlError, shown
from bot.storage.lock import DatabaseInUseError
from bot.storage.migrations import HEAD, NewerDatabaseError, OtherTablesError
from bot.storage.sealing import MissingKeyError, NeedlessKeyError, WrongKeyError
from bot.storage.soundness import DamagedDatabaseError
from bot.storage.trouble import Trouble, trouble_of
from bot.storage.watch import DatabaseStuckError

FAILED = 1
WRONG_USE = 2


def fail(line: str, code: int = FAILED) -> NoReturn:
    """End the command with one line."""
    typer.echo(f"mikroskop: {line}", err=True)
    raise typer.Exit(code)


def fail_beside(error: DatabaseInUseError) -> NoReturn:
    """End a command that may run beside a bot: on a server only what rewrites a database has it for itself."""
    if isinstance(error.where, str):
        fail(f"{error.where} is being encrypted, decrypted or copied. Wait until that is done.")
    fail(f"a Mikroskop of another version is using {error.where}. Use the command of that version.")


_OF_KEYS: dict[type[Exception], str] = {
    MissingKeyError: "is encrypted. Set DATA_KEY to its key; without it nobody can read what is in it.",
    NeedlessKeyError: "is not encrypted. Leave DATA_KEY out here, or start the bot with it first.",
    WrongKeyError: "was encrypted with another key than DATA_KEY. Set that one.",
}


@contextmanager
def usable_database(
    url: str, named: str = "DATABASE_URL", end: Callable[[str], NoReturn] = fail
) -> Iterator[None]:
    """End the command with one line where the database at `url`, or another file, cannot be used.

    `named` is what an operator calls the place in which the URL stands; `end` is given the line.
    """
    try:
        yield
    except UnusableUrlError:
        end(f"{named} must look like {EXAMPLES}")
    except NewerDatabaseError as error:
        end(
            f"the database {shown(url)} was upgraded by a newer Mikroskop (its tables are {error.revision}, this "
            f"one knows them up to {HEAD}). Install that version again, or restore a copy from before the upgrade."
        )
    except OtherTablesError:
        end(
            f"the tables of {shown(url)} are not those of this version. Where a bot is running on them, use the "
            "command of its version; where none is, run `mikroskop db upgrade` first."
        )
    except (MissingKeyError, NeedlessKeyError, WrongKeyError) as error:
        end(f"the database {shown(url)} {_OF_KEYS[type(error)]}")
    except DatabaseStuckError as error:
        end(_stuck(shown(url), error))
    except DamagedDatabaseError as error:
        end(_trouble(shown(url), Trouble.DAMAGED, f"{error}"))
    except DBAPIError as error:
        end(_trouble(shown(url), trouble_of(error), _said(error)))
    except OSError as error:
        where = f": {error.filename}" if error.filename else ""
        full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        todo = _MAKE_ROOM if full else "Check that it is there and that this user may write it."
        end(f"{error.strerror or type(error).__name__}{where}. {todo}")


def _trouble(url: str, trouble: Trouble | None, said: str) -> str:
    match trouble:
        case Trouble.LOCKED:
            return (
                f"the database {url} is locked by another program ({said}). Close what has it open, {_AGAIN}"
            )
        case Trouble.FULL:
            return f"the disk of the database {url} is full ({said}). {_MAKE_ROOM}"
        case Trouble.UNWRITABLE:
            todo = f"Let this user write the file and its folder, {_AGAIN}"
            return f"the database {url} cannot be opened for writing ({said}). {todo}"
        case Trouble.FAILING:
            todo = f"Check it, the room on it and this user's limits, {_AGAIN}"
            return f"the disk of the database {url} fails ({said}). {todo}"
        case Trouble.DAMAGED:
            return (
                f"the database {url} is damaged ({said}); it was left as it is. Put a copy in its place that "
                "`mikroskop db backup` made, or name another file in DATABASE_URL."
            )
        case Trouble.AWAY:
            return (
                f"the server of the database {url} does not answer ({said}). See that it runs and can be reached "
                f"from here, {_AGAIN}"
            )
        case Trouble.REFUSED:
            return (
                f"the server of the database {url} refuses ({said}). Check the user, the password and the name of "
                "the database in its address."
            )
        case None:
            return f"the database {url} cannot be used ({said}). Check that this user may read and write it."


def _said(error: DBAPIError) -> str:
    """Return in one line what the database itself said; drivers add the names of their own errors."""
    said = f"{error.orig or ''}".partition(">: ")[2] or f"{error.orig or ''}"
    return " ".join(said.split()) or type(error.orig or error).__name__


def _stuck(url: str, error: DatabaseStuckError) -> str:
    seconds = f"for {error.seconds:.0f} seconds"
    if error.trouble is None:
        return f"the database {url} has not answered {seconds}. Check its disk, {_AGAIN} Nothing is lost."
    return f"{_trouble(url, error.trouble, seconds)} Nothing is lost."


_AGAIN = "then start again."
_MAKE_ROOM = f"Make room on the disk, {_AGAIN}"
