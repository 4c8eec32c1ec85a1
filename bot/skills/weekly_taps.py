"""The buttons with which somebody chooses when the weekly summary comes."""

from dataclasses import dataclass
from typing import ClassVar

from bot.skills.taps import Tap
from domain.schedule import Weekday


@dataclass(frozen=True, slots=True)
class WeeklyDayTap(Tap):
    """Have the summary come on another day."""

    key: ClassVar[str] = "weekly-day"
    weekday: Weekday


@dataclass(frozen=True, slots=True)
class WeeklyTimesTap(Tap):
    """Be shown times to choose from."""

    key: ClassVar[str] = "weekly-times"


@dataclass(frozen=True, slots=True)
class WeeklyTimeTap(Tap):
    """Have the summary come at another time, in minutes after midnight."""

    key: ClassVar[str] = "weekly-time"
    minutes: int


@dataclass(frozen=True, slots=True)
class WeeklyAtTap(Tap):
    """Have the summary come on a day and at a time, in minutes after midnight."""

    key: ClassVar[str] = "weekly-at"
    weekday: Weekday
    minutes: int


@dataclass(frozen=True, slots=True)
class ReminderTap(Tap):
    """Be reminded to log on the evening before, or not."""

    key: ClassVar[str] = "weekly-reminder"
    on: bool
