"""Buttons that lead from one skill to another: the likely next steps, shared by all.

A button under its own skill's answer says `here`: the answer is edited in place. From anywhere else a new message
follows, so that a receipt keeps its undo.
"""

from dataclasses import dataclass
from typing import ClassVar

from bot.skills.taps import Tap

KEPT = -1
"""On a button: the figures are those that are kept."""


@dataclass(frozen=True, slots=True)
class LogTap(Tap):
    """Begin to log figures."""

    key: ClassVar[str] = "log"


@dataclass(frozen=True, slots=True)
class StandingTap(Tap):
    """Show where an account stands; `more` with all definitions."""

    key: ClassVar[str] = "standing"
    more: bool = False
    followers: int = KEPT
    likes: int = KEPT
    here: bool = False


@dataclass(frozen=True, slots=True)
class RateTap(Tap):
    """Show a like rate; `more` with the second yardstick and the sources."""

    key: ClassVar[str] = "rate"
    more: bool = False
    followers: int = KEPT
    likes: int = KEPT
    here: bool = False


@dataclass(frozen=True, slots=True)
class TrendTap(Tap):
    """Show how an account (0: the main one) developed: over a span or since a day; neither: as far back as needed.

    `since` may name the last day as well (2026-10-01/2026-10-31). `theme` changes how pictures are drawn from now on.
    """

    key: ClassVar[str] = "trend"
    account: int = 0
    span: str = ""
    since: str = ""
    theme: str = ""
    here: bool = False


@dataclass(frozen=True, slots=True)
class TipsTap(Tap):
    """Get a tip, or another one."""

    key: ClassVar[str] = "tips"


@dataclass(frozen=True, slots=True)
class ForecastTap(Tap):
    """Show when an account (0: the main one) has so many followers (0: what comes next), or how many on a day."""

    key: ClassVar[str] = "forecast"
    account: int = 0
    target: int = 0
    until: str = ""
    here: bool = False


@dataclass(frozen=True, slots=True)
class CardTap(Tap):
    """Draw a card of an account (0: the main one) to send on, with or without whose it is."""

    key: ClassVar[str] = "card"
    account: int = 0
    named: bool = True
    theme: str = ""
    here: bool = False


@dataclass(frozen=True, slots=True)
class GoalTap(Tap):
    """Show the goal of an account (0: the main one)."""

    key: ClassVar[str] = "goal"
    account: int = 0


@dataclass(frozen=True, slots=True)
class ExplainTap(Tap):
    """Open the list of explanations (no topic) or one of them; `more` in depth."""

    key: ClassVar[str] = "explain"
    topic: str = ""
    more: bool = False
    here: bool = False


@dataclass(frozen=True, slots=True)
class UndoTap(Tap):
    """Take back what a request recorded."""

    key: ClassVar[str] = "undo"
    request: int


@dataclass(frozen=True, slots=True)
class LeaveTap(Tap):
    """Take nothing back, and remove nothing."""

    key: ClassVar[str] = "leave"


@dataclass(frozen=True, slots=True)
class HelpTap(Tap):
    """Say what the bot can do."""

    key: ClassVar[str] = "help"


@dataclass(frozen=True, slots=True)
class SettingsTap(Tap):
    """Show the settings."""

    key: ClassVar[str] = "settings"


@dataclass(frozen=True, slots=True)
class ExportTap(Tap):
    """Send the figures as a file."""

    key: ClassVar[str] = "export"


@dataclass(frozen=True, slots=True)
class ImportTap(Tap):
    """Say how figures come out of a file."""

    key: ClassVar[str] = "import"


@dataclass(frozen=True, slots=True)
class PrivacyTap(Tap):
    """Say what is kept."""

    key: ClassVar[str] = "privacy"
    more: bool = False


@dataclass(frozen=True, slots=True)
class EntriesTap(Tap):
    """List what was logged, newest first, from an entry on; of an account (0: the main one)."""

    key: ClassVar[str] = "entries"
    account: int = 0
    skip: int = 0


@dataclass(frozen=True, slots=True)
class AccountsTap(Tap):
    """Show the accounts."""

    key: ClassVar[str] = "accounts"


@dataclass(frozen=True, slots=True)
class WeekTap(Tap):
    """Show the last seven days."""

    key: ClassVar[str] = "week"


@dataclass(frozen=True, slots=True)
class WeeklyTap(Tap):
    """Show when the weekly summary comes."""

    key: ClassVar[str] = "weekly"
    here: bool = False


@dataclass(frozen=True, slots=True)
class WeeklySwitchTap(Tap):
    """Switch the summary on or off."""

    key: ClassVar[str] = "weekly-on"
    on: bool


@dataclass(frozen=True, slots=True)
class WeeklyRestTap(Tap):
    """Have no summary for a while, or (no weeks) end the pause."""

    key: ClassVar[str] = "weekly-rest"
    weeks: int


@dataclass(frozen=True, slots=True)
class WeeklyDaysTap(Tap):
    """Be shown the days to choose from."""

    key: ClassVar[str] = "weekly-days"
