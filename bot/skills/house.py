"""What skills need to know of whoever runs the bot."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class House:
    """Who may see the numbers of the whole bot, and whom people may ask about their data (an address, a name).

    What is kept of somebody goes after so many `months` of silence; None: it stays.
    """

    admins: frozenset[int] = frozenset()
    contact: str | None = None
    months: int | None = None


ANY = House()
"""Of somebody who has said nothing."""
