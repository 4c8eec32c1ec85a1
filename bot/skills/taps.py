"""Typed buttons: a small class a button, packed into the bytes that Telegram carries.

A tap knows nothing of a person: whoever presses a button, its skill looks only at the presser's own rows.
"""

from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, ClassVar, Self

MOST_BYTES = 51
"""Telegram carries 64; in a group 13 of them name the owner (52 bits are 11 digits to the base 36, and two signs)."""
_SEPARATOR = ":"
_MOST = 2**63 - 1  # a database holds no larger number


class StaleTapError(ValueError):
    """The data belongs to no button of today: an older version's, or made up."""


@dataclass(frozen=True, slots=True)
class Tap:
    """A button's meaning. Subclasses name their `key` and have fields of type str, int, bool or a StrEnum."""

    key: ClassVar[str]

    def pack(self) -> str:
        """Return the callback data. Raises ValueError where it would not fit into `MOST_BYTES`."""
        values = [getattr(self, each.name) for each in fields(self)]
        data = _SEPARATOR.join([self.key, *(str(int(v)) if isinstance(v, bool) else str(v) for v in values)])
        if len(data.encode()) > MOST_BYTES:
            raise ValueError(f"the button {self.key} does not fit: {len(data.encode())} bytes")
        return data

    @classmethod
    def parse(cls, data: str) -> Self:
        """Return the tap behind the data. Raises StaleTapError for what `pack` never gave."""
        key, *values = data.split(_SEPARATOR)
        kinds = [each.type for each in fields(cls)]
        if key != cls.key or len(values) != len(kinds):
            raise StaleTapError(data)
        try:
            tap = cls(*(_value(kind, value) for kind, value in zip(kinds, values, strict=True)))
            genuine = tap.pack() == data
        except ValueError:
            raise StaleTapError(data) from None
        if not genuine:
            raise StaleTapError(data)
        return tap


def _value(kind: Any, value: str) -> object:
    if kind is bool:
        return bool(int(value))
    if kind is int:
        number = int(value)
        if abs(number) > _MOST:
            raise ValueError(value)
        return number
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind(value)
    return value


def values_of(data: str) -> tuple[str, ...]:
    """Return what the fields of a packed tap hold, as they are written."""
    return tuple(data.split(_SEPARATOR)[1:])


def fits(tap: Tap) -> bool:
    """Return whether a button can carry a tap that names several things."""
    try:
        tap.pack()
    except ValueError:
        return False
    return True


class TapBook:
    """All buttons of all skills, by key."""

    def __init__(self, kinds: list[type[Tap]]) -> None:
        self._kinds = {kind.key: kind for kind in kinds}
        if len(self._kinds) != len(kinds):
            raise ValueError("two buttons share a key")

    def parse(self, data: str) -> Tap:
        """Return the tap behind callback data. Raises StaleTapError for data that no button has."""
        kind = self._kinds.get(data.partition(_SEPARATOR)[0])
        if kind is None:
            raise StaleTapError(data)
        return kind.parse(data)
