"""One process at a time on a SQLite file; and the error of whoever finds others at work."""

from pathlib import Path

from filelock import FileLock, Timeout

from bot.storage.files import OWNER_ONLY


class DatabaseInUseError(Exception):
    """Another process is at work on the database: `where` is its file, or its address without the password."""

    def __init__(self, where: Path | str) -> None:
        super().__init__(where)
        self.where = where


def hold(path: Path) -> FileLock:
    """Take the lock beside the database file and return it; the system frees it however the process ends.

    Raises DatabaseInUseError when another process has it.
    """
    lock = FileLock(f"{path}.lock", mode=OWNER_ONLY, blocking=False)
    try:
        lock.acquire()
    except Timeout:
        raise DatabaseInUseError(path) from None
    return lock
