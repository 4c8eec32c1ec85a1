"""Numbers that are handed out once, even across a kill."""

from collections.abc import Callable

BLOCK = 1_000
"""How many ids are reserved ahead at once: a kill wastes at most this many of each kind."""


class Ids:
    """Counters whose next block is stored before the first number of it is handed out."""

    def __init__(self, start: dict[str, int], on_reserve: Callable[[], None]) -> None:
        self._next = dict(start)
        self._reserved = dict(start)
        self._on_reserve = on_reserve

    def take(self, kind: str) -> int:
        """Hand out the next number of this kind."""
        number = self._next[kind]
        if number >= self._reserved[kind]:
            self._reserved[kind] = number + BLOCK
            self._on_reserve()
        self._next[kind] = number + 1
        return number

    def reserved(self) -> dict[str, int]:
        """Give where a successor may begin if this process is killed now."""
        return dict(self._reserved)

    def used(self) -> dict[str, int]:
        """Give where a successor may begin after an orderly end."""
        return dict(self._next)
