"""Whether the file is sound: a damaged page would show only when somebody asks for what was on it."""

from pathlib import Path

from sqlalchemy import Connection

CHECKED_BYTES = 100_000_000
"""Files up to this size are checked whole at every start: about 0.3 seconds for 100 MB. Others would be late."""


class DamagedDatabaseError(Exception):
    """SQLite found damage; the message is its first finding."""


def is_checked(path: Path) -> bool:
    """Return whether a file is small enough to be checked at a start."""
    return path.stat().st_size <= CHECKED_BYTES


def check(connection: Connection) -> None:
    """Look through every page. Raises DamagedDatabaseError or sqlalchemy.exc.DBAPIError."""
    found = str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one())
    if found != "ok":
        raise DamagedDatabaseError(" ".join(found.replace("*", " ").split()))
