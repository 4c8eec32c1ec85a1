"""What a kind of database has to be able to do, for `bot.storage.database`."""

from collections.abc import Callable
from typing import Any, Protocol

from sqlalchemy import Connection

Work = Callable[[Connection], Any]
"""A unit with its arguments."""


class Store(Protocol):
    """A database that runs units: plain functions over a connection, each as if it were alone."""

    is_shared: bool
    """Whether several processes may be at work on it."""

    async def open(self) -> None:
        """Connect. Raises sqlalchemy.exc.DBAPIError or OSError where the database cannot be used."""

    async def close(self) -> None:
        """Finish what waits, and disconnect."""

    def abandon(self) -> None:
        """Take nothing more; what waits or is under way is left as if the process had been killed."""

    async def read(self, work: Work, name: str) -> Any:
        """Run a unit that only reads, on one state of the database."""

    async def write(self, work: Work, name: str, *, ahead: bool = False) -> Any:
        """Run a unit in a transaction and return its result once it is safe; `ahead` of those that are not."""

    async def forget_deleted_bytes(self) -> bool:
        """See to it that no deleted byte is left in files of ours; return whether that went through."""

    async def fold_log(self) -> bool:
        """Fold a log of ours into its file; return whether that went through."""
