"""A table in a file, whatever kind of file it is."""

from collections.abc import Iterator
from typing import Protocol

from domain.table import Line

MOST_BYTES = 20_000_000
"""Of a file: what Telegram lets a bot fetch (core.telegram.org/bots/api#getfile)."""
MOST_LINES = 100_000
"""Of a table below its header: 270 years of days."""


class Sheet(Protocol):
    """A table that can be read as often as needed; never more than a few lines of it are in memory."""

    def lines(self) -> Iterator[Line]:
        """Yield the lines from the beginning. Raises UnreadableFileError."""

    @property
    def part_read(self) -> float:
        """How much of the file has been read this time, from 0 to 1."""
