"""Where updates come from, whichever way Telegram brings them."""

from typing import Protocol


class Source(Protocol):
    """Fetches updates, or has them posted, and hands them to the intake."""

    @property
    def hears(self) -> bool:
        """Whether Telegram answers."""

    async def begin(self) -> None:
        """Make Telegram bring updates this way. Raises what keeps it from doing so."""

    async def run(self) -> None:
        """Take updates; ends only with an error."""

    async def end(self) -> None:
        """Take no more updates."""
