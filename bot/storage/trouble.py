"""What can be wrong with the database as a whole, told from the codes of its errors.

SQLite's are at https://sqlite.org/rescode.html, PostgreSQL's at https://www.postgresql.org/docs/current/errcodes-appendix.html.
"""

import logging
import sqlite3
from enum import Enum

from sqlalchemy.exc import DBAPIError

_PRIMARY = 0xFF
"""The low byte of SQLite's codes says what is wrong; the rest of it, where."""


class Trouble(Enum):
    """What keeps everybody's units from being kept, whatever they are."""

    LOCKED = "locked"
    """Another process holds the file, or what a unit has to change."""
    FULL = "full"
    UNWRITABLE = "unwritable"
    FAILING = "failing"
    """The disk returns errors."""
    DAMAGED = "damaged"
    AWAY = "away"
    """The server does not answer, or has no room for us."""
    REFUSED = "refused"
    """The server does not let us in."""


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
_BY_STATE = {
    "08": Trouble.AWAY,  # no connection
    "25006": Trouble.UNWRITABLE,  # a server that only reads, such as a copy of another one
    "25P03": Trouble.AWAY,  # a transaction stood still for too long
    "28": Trouble.REFUSED,  # not with this name or password
    "3D": Trouble.REFUSED,  # no such database
    "42501": Trouble.REFUSED,  # no right to do this
    "53100": Trouble.FULL,
    "53": Trouble.AWAY,  # too many connections, not enough memory
    "55P03": Trouble.LOCKED,
    "57P": Trouble.AWAY,  # it is being stopped or started
    "58": Trouble.FAILING,
    "XX001": Trouble.DAMAGED,
    "XX002": Trouble.DAMAGED,
}
"""By how PostgreSQL's codes begin, the closer ones first."""
_CONFLICTS = frozenset({"40001", "40P01"})


def trouble_of(error: BaseException | None) -> Trouble | None:
    """Return what an error says about the database; None where it is about a single unit."""
    original = _original(error)
    state = _state(original)
    if state:
        return next((trouble for begin, trouble in _BY_STATE.items() if state.startswith(begin)), None)
    if isinstance(error, DBAPIError) and (error.connection_invalidated or isinstance(original, OSError)):
        return Trouble.AWAY
    return _BY_CODE.get((getattr(original, "sqlite_errorcode", None) or sqlite3.SQLITE_OK) & _PRIMARY)


def is_conflict(error: BaseException) -> bool:
    """Return whether a unit was taken back because another one stood in its way: it may be run again at once."""
    return _state(_original(error)) in _CONFLICTS


def log_level(error: BaseException) -> int:
    """Return the level at which a caller tells of an error: a trouble of the whole database is told by the watch."""
    return logging.DEBUG if trouble_of(error) else logging.WARNING


def tell(log: logging.Logger, message: str, error: BaseException) -> None:
    """Log that something waits until the database works again, at the level of the error."""
    fields = {"action": "database_trouble", "error": type(error).__name__}
    log.log(log_level(error), message, extra=fields, stacklevel=2)


def name_of(error: BaseException) -> str:
    """Return the database's name of an error, such as SQLITE_IOERR_WRITE or 57P01, or the error's kind."""
    original = _original(error)
    return getattr(original, "sqlite_errorname", None) or _state(original) or type(original).__name__


def _state(original: BaseException | None) -> str | None:
    return getattr(original, "sqlstate", None)


def _original(error: BaseException | None) -> BaseException | None:
    return error.orig if isinstance(error, DBAPIError) else error
