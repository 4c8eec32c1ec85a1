"""One process at a time on a SQLite file."""

from pathlib import Path

from filelock import FileLock, Timeout

from bot.storage.files import OWNER_ONLY


class DatabaseInUseError(Exception):
    """Another process holds the database file."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


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
