"""Files of this bot hold what is people's own: they are made readable and writable by their owner alone."""

from pathlib import Path

OWNER_ONLY = 0o600


def ensure(path: Path) -> None:
    """Make an empty file for SQLite to open, unless there is one; SQLite gives its mode to the files beside it.

    A file that is there keeps its mode: whoever runs the bot may have given it to a group on purpose.
    """
    path.touch(mode=OWNER_ONLY)


def create(path: Path) -> None:
    """Make an empty file. Raises FileExistsError where there is one."""
    path.touch(mode=OWNER_ONLY, exist_ok=False)
