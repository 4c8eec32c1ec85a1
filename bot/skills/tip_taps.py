"""Buttons under a tip."""

from dataclasses import dataclass
from typing import ClassVar

from bot.skills.taps import Tap


@dataclass(frozen=True, slots=True)
class WhyTipTap(Tap):
    """Say why a tip was chosen; `here` adds it to the tip that the button stands under."""

    key: ClassVar[str] = "tipwhy"
    tip: str
    here: bool = False


@dataclass(frozen=True, slots=True)
class DoneTipTap(Tap):
    """Keep that a tip was done, or that it was not after all; `here` says so in the tip's own place."""

    key: ClassVar[str] = "tipdone"
    tip: str
    done: bool = True
    here: bool = True


@dataclass(frozen=True, slots=True)
class HelpedTipTap(Tap):
    """Say whether a tip that was done has helped."""

    key: ClassVar[str] = "tiphelp"
    tip: str
    helped: bool
