"""Rewriting the file, and folding the write-ahead log into it: what stands outside of transactions."""

import sqlite3
from pathlib import Path

from bot.storage.sqlite import BUSY_TIMEOUT_MS

FOLD_WAIT_MS = 50
"""How long a checkpoint waits for readers. Nobody can write meanwhile, and a backup reads for as long as it takes."""
BYTES_A_S = 1_000_000
"""A hundredth of what a rewriting was measured to do: whatever is slower than this has stopped."""


def may_last(path: Path) -> float:
    """Return how many seconds the rewriting of a file may take before it is taken to have stopped."""
    return path.stat().st_size / BYTES_A_S


def rewrite(connection: sqlite3.Connection) -> None:
    """Write every page anew from the rows that are there. Raises sqlite3.Error."""
    connection.execute("VACUUM").close()


def fold(connection: sqlite3.Connection) -> bool:
    """Fold the write-ahead log into the file and truncate it; return False where a reader still needs it."""
    connection.execute(f"PRAGMA busy_timeout={FOLD_WAIT_MS}").close()
    try:
        busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}").close()
    return not busy
