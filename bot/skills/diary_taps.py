"""The buttons of the diary. A cooperation is named by the number of the request that began it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from bot.skills.taps import Tap
from domain.diary import Stage

NOBODY = 0
"""In place of a partner: none of them."""


class Marking(StrEnum):
    """What was said of the marking of a post as advertising: nothing yet, that it is there, missing, not needed."""

    OPEN = "open"
    MARKED = "marked"
    UNMARKED = "unmarked"
    UNPAID = "unpaid"


@dataclass(frozen=True, slots=True)
class DiaryTap(Tap):
    """List the cooperations, from one on."""

    key: ClassVar[str] = "diary"
    skip: int = 0


@dataclass(frozen=True, slots=True)
class DiaryOfTap(Tap):
    """Show the newest cooperation with a partner, or begin one: the first, or a `fresh` one."""

    key: ClassVar[str] = "dry-of"
    partner: int
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class CooperationTap(Tap):
    """Show a cooperation."""

    key: ClassVar[str] = "dry"
    cooperation: int


@dataclass(frozen=True, slots=True)
class StageTap(Tap):
    """Say how far a cooperation is; before it is posted the first press asks about its marking."""

    key: ClassVar[str] = "dry-go"
    cooperation: int
    stage: Stage
    marking: Marking = Marking.OPEN


@dataclass(frozen=True, slots=True)
class NoShowTap(Tap):
    """Say that a partner did not keep their word."""

    key: ClassVar[str] = "dry-miss"
    cooperation: int


@dataclass(frozen=True, slots=True)
class DeclinedTap(Tap):
    """Say that a partner said no."""

    key: ClassVar[str] = "dry-no"
    cooperation: int


@dataclass(frozen=True, slots=True)
class WhenTap(Tap):
    """Be asked when to come back to a cooperation."""

    key: ClassVar[str] = "dry-when"
    cooperation: int


@dataclass(frozen=True, slots=True)
class ComeBackTap(Tap):
    """Come back to a cooperation in so many days; 0: not any more."""

    key: ClassVar[str] = "dry-next"
    cooperation: int
    days: int


@dataclass(frozen=True, slots=True)
class ResultsTap(Tap):
    """Be asked what a cooperation brought and what it cost."""

    key: ClassVar[str] = "dry-tell"
    cooperation: int


@dataclass(frozen=True, slots=True)
class DropCooperationTap(Tap):
    """Take a cooperation out of the diary; the first press only asks."""

    key: ClassVar[str] = "dry-drop"
    cooperation: int
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class MonthTap(Tap):
    """Show what each partner brought in a month, such as 202611; 0: this one."""

    key: ClassVar[str] = "dry-month"
    month: int = 0


@dataclass(frozen=True, slots=True)
class WhoTap(Tap):
    """Say with which partner it was, of what was said without a name; with `NOBODY` it was the writer alone."""

    key: ClassVar[str] = "dry-who"
    partner: int
