"""How long what somebody gave is kept once they have gone silent, where whoever runs the bot has set a time for that.

They are told a month before. A day that was promised is kept to; one that passed long ago, as the bot was off or the
time was changed, is promised anew.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from domain.spans import months_on

NOTICE_MONTHS = 1
SHORTEST_MONTHS = 2
"""With the month of the notice, somebody has been silent for at least as long before they are told."""
LONGEST_MONTHS = 1_200
"""A century: who wants to wait longer may as well keep everything."""
PROMISE_LASTS = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Silence:
    """What is kept of somebody goes after so many months without a word from them."""

    months: int

    def told(self, today: date) -> date:
        """Return the last day on which somebody may have been heard of who is to be told today."""
        return months_on(today, NOTICE_MONTHS - self.months)

    def erased(self, today: date) -> date:
        """Return the last day on which somebody may have been heard of who is to be erased today."""
        return months_on(today, -self.months)

    def promised(self, today: date) -> date:
        """Return the day on which what is kept of somebody who is told today goes."""
        return months_on(today, NOTICE_MONTHS)

    def holds(self, today: date) -> date:
        """Return the earliest promised day that still holds today."""
        return today - PROMISE_LASTS
