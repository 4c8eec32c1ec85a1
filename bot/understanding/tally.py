"""How number words add up: "zwölftausendvierhundert", "two thousand one hundred and fifteen"."""

from collections.abc import Iterable
from decimal import Decimal
from enum import Enum, auto
from typing import Final, NamedTuple, Self

HUNDRED: Final = Decimal(100)
_ZERO: Final = Decimal(0)


class Step(Enum):
    """The kinds of parts a number is spoken in."""

    START = auto()
    FIGURE = auto()  # written in digits: 12 (tausend)
    CARDINAL = auto()  # zwölf
    HALF = auto()  # (zwei)einhalb
    AND = auto()  # (ein)und(zwanzig)
    SCALE = auto()  # hundert, tausend, Million
    PLURAL = auto()  # a scale that wants a number before it: Millionen


class Part(NamedTuple):
    """One part of a spoken number."""

    step: Step
    value: Decimal


class Tally(NamedTuple):
    """A number as far as it has been heard.

    `total` holds the groups that are finished (twelve thousand), `current` the one that is not (four hundred);
    what follows must stay below `limit`.
    """

    total: Decimal = _ZERO
    current: Decimal = _ZERO
    limit: Decimal = Decimal("Infinity")
    last: Step = Step.START

    @property
    def value(self) -> Decimal:
        """The number so far."""
        return self.total + self.current

    @property
    def is_scaled(self) -> bool:
        """Whether the last word was a scale: more may follow even in another way of writing."""
        return self.last is Step.SCALE

    def all(self, parts: Iterable[Part]) -> Self | None:
        """Return the number with all of these parts, or None if they do not go on with it."""
        tally: Self | None = self
        for part in parts:
            if tally is None:
                return None
            tally = tally.grown(part)
        return None if tally is None or tally.last is Step.AND else tally

    def grown(self, part: Part) -> Self | None:
        """Return the number with one more part, or None if that does not go on with it."""
        match part.step:
            case Step.AND if self.last in {Step.CARDINAL, Step.SCALE}:
                return self._replace(last=Step.AND)
            case Step.HALF if self.last in {Step.CARDINAL, Step.FIGURE} and self.current % 1 == 0:
                return self._replace(current=self.current + part.value, last=Step.HALF)
            case Step.CARDINAL | Step.FIGURE if self._has_room_for(part):
                return self._replace(current=self.current + part.value, last=part.step)
            case Step.SCALE | Step.PLURAL if self.last is not Step.AND:
                return self._scaled(part)
        return None

    def _has_room_for(self, part: Part) -> bool:
        if part.value >= self.limit:
            return False
        rest = self.current % HUNDRED
        if rest == 0:
            return self.last in {Step.START, Step.SCALE, Step.AND}
        if part.step is Step.FIGURE or part.value % 1:
            return False
        if self.last is Step.AND:  # einundzwanzig
            return rest < 10 and part.value >= 20
        return self.last is Step.CARDINAL and rest >= 20 and rest % 10 == 0 and part.value < 10  # twenty one

    def _scaled(self, part: Part) -> Self | None:
        if self.current == 0 and (part.step is Step.PLURAL or (self.total and part.value != HUNDRED)):
            return None
        group = (self.current or 1) * part.value
        if part.value == HUNDRED:
            if self.current >= HUNDRED or group >= self.limit:
                return None
            return self._replace(current=group, last=Step.SCALE)
        if part.value >= self.limit:
            return None
        return self._replace(total=self.total + group, current=_ZERO, limit=part.value, last=Step.SCALE)
