"""A clock of the bot's process that a test sets: how far it is off stands in a file."""

from datetime import datetime, timedelta
from pathlib import Path

from bot.clock import utc_now

NAME = "clock.txt"
SET_BY_FILE = f"""
import datetime, pathlib
from bot import clock
true = clock.utc_now
clock.utc_now = lambda: true() + datetime.timedelta(seconds=float(pathlib.Path("{NAME}").read_text()))
"""
"""Python that the process runs first."""


class Clock:
    """Sets the clock of a process that runs in a folder."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / NAME
        self.move(timedelta())

    def move(self, off: timedelta) -> None:
        """Let the clock go wrong by so much."""
        fresh = self._file.with_suffix(".new")  # the process reads it at any time
        fresh.write_text(str(off.total_seconds()))
        fresh.replace(self._file)

    def set(self, now: datetime) -> None:
        """Let the clock show a moment, and go on from there."""
        self.move(now - utc_now())
