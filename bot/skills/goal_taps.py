"""The buttons around a goal. An account of 0 is the main one, or the one that the open question is about.

`here` tells that they stand under an answer about a goal, which is then edited in place; a receipt stays.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, Self

from bot.skills.taps import Tap
from domain.series import Metric

_HUNDRED = 100


@dataclass(frozen=True, slots=True)
class NewGoalTap(Tap):
    """Be asked for another goal."""

    key: ClassVar[str] = "new-goal"
    account: int = 0
    here: bool = True


@dataclass(frozen=True, slots=True)
class AimTap(Tap):
    """Aim at a number of followers, or at a like rate in hundredths of a percent."""

    key: ClassVar[str] = "aim"
    account: int
    metric: Metric
    amount: int
    here: bool = True

    @classmethod
    def at(cls, account: int, metric: Metric, target: Decimal, *, here: bool = True) -> Self:
        """Return the button for a target as a goal has it."""
        scale = 1 if metric is Metric.FOLLOWERS else _HUNDRED
        return cls(account, metric, int(target * scale), here)

    @property
    def target(self) -> Decimal:
        """The followers, or the like rate in percent."""
        return Decimal(self.amount) / (1 if self.metric is Metric.FOLLOWERS else _HUNDRED)


@dataclass(frozen=True, slots=True)
class AskByTap(Tap):
    """Be asked by when."""

    key: ClassVar[str] = "goal-day"
    account: int


@dataclass(frozen=True, slots=True)
class ByTap(Tap):
    """Say by which day the goal shall be reached; none: some time."""

    key: ClassVar[str] = "goal-by"
    account: int
    until: str = ""


@dataclass(frozen=True, slots=True)
class DropGoalTap(Tap):
    """Give the goal up; it can be undone."""

    key: ClassVar[str] = "goal-drop"
    account: int
