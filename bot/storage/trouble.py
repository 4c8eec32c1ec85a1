"""What can be wrong with the database as a whole, told from SQLite's codes (https://sqlite.org/rescode.html)."""

import logging
import sqlite3
from enum import Enum

from sqlalchemy.exc import DBAPIError

_PRIMARY = 0xFF
"""The low byte of a code says what is wrong; the rest of it, where."""


class Trouble(Enum):
    """What keeps everybody's units from being kept, whatever they are."""

    LOCKED = "locked"
    """Another process holds the file."""
    FULL = "full"
    UNWRITABLE = "unwritable"
    FAILING = "failing"
    """The disk returns errors."""
    DAMAGED = "damaged"


_BY_CODE = {
    sqlite3.SQLITE_BUSY: Trouble.LOCKED,
    sqlite3.SQLITE_LOCKED: Trouble.LOCKED,
    sqlite3.SQLITE_FULL: Trouble.FULL,
    sqlite3.SQLITE_READONLY: Trouble.UNWRITABLE,
    sqlite3.SQLITE_CANTOPEN: Trouble.UNWRITABLE,
    sqlite3.SQLITE_PERM: Trouble.UNWRITABLE,
    sqlite3.SQLITE_IOERR: Trouble.FAILING,
    sqlite3.SQLITE_CORRUPT: Trouble.DAMAGED,
    sqlite3.SQLITE_NOTADB: Trouble.DAMAGED,
}


def trouble_of(error: BaseException | None) -> Trouble | None:
    """Return what an error says about the database; None where it is about a single unit."""
    return _BY_CODE.get(_code(error) & _PRIMARY)


def log_level(error: BaseException) -> int:
    """Return the level at which a caller tells of an error: a trouble of the whole database is told by the watch."""
    return logging.DEBUG if trouble_of(error) else logging.WARNING


def name_of(error: BaseException) -> str:
    """Return SQLite's name of an error, such as SQLITE_IOERR_WRITE, or the error's kind."""
    return getattr(_original(error), "sqlite_errorname", None) or type(error).__name__


def _code(error: BaseException | None) -> int:
    return getattr(_original(error), "sqlite_errorcode", None) or sqlite3.SQLITE_OK


def _original(error: BaseException | None) -> BaseException | None:
    return error.orig if isinstance(error, DBAPIError) else error
