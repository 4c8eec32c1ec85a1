"""What a skill may see: questions about one person, and no way to write."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from sqlalchemy import Connection

from bot.storage import figures
from bot.storage.figures import Change
from domain.measurement import Measurement


@dataclass(frozen=True)
class Look:
    """A person's figures as they are at this moment of the transaction."""

    _connection: Connection
    _person_id: int

    @cached_property
    def history(self) -> tuple[Measurement, ...]:
        """The measurements of the main account, oldest first."""
        return figures.history(self._connection, self._person_id)

    def on_day(self, day: date) -> Measurement | None:
        """Return what a day holds."""
        return figures.on_day(self._connection, self._person_id, day)

    def last_change(self) -> Change | None:
        """Return the newest change that can be taken back."""
        return figures.last_change(self._connection, self._person_id)

    def change_of(self, request: int) -> Change | None:
        """Return the change that one of this person's requests made."""
        return figures.find_change(self._connection, self._person_id, request)

    def is_covered(self, change: Change) -> bool:
        """Return whether a later change lies over this one."""
        return figures.is_covered(self._connection, self._person_id, change)
