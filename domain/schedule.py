"""When the weekly summary of a person is due.

Everything is counted in ISO weeks of the person's own calendar: each has one due moment, and a week that was served
is never due again, wherever the person moves and however often the schedule is changed.
"""

from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Annotated, Self

from pydantic import AfterValidator, StringConstraints

from domain.fact import Fact
from domain.localtime import local_day, moment, zone_named

LATEST = timedelta(days=3)
"""So late a summary is still delivered after a downtime; a later one is skipped."""
LONGEST_PAUSE = timedelta(days=366)
"""Who wants no summary for longer than a year switches it off."""
USUAL_TIME = time(9)
"""The local time of what comes by itself to whoever never chose one."""
NUDGE_TIME = time(18)
"""The local time, on the evening before, of the reminder to log."""

_HOUR = 60
_MINUTES_A_DAY = 24 * _HOUR
_WEEK = timedelta(days=7)
_DAY = timedelta(days=1)

WeekKey = Annotated[str, StringConstraints(pattern=r"^\d{4}-W\d{2}$")]
"""An ISO week, such as 2026-W48; keys sort as the weeks do."""


class Weekday(StrEnum):
    """A day of the week, Monday first."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"

    @property
    def after_monday(self) -> int:
        """How many days after Monday it is, as `date.weekday` counts."""
        return list(Weekday).index(self)


def _to_the_minute(at: time) -> time:
    if at.tzinfo is not None or at != at.replace(second=0, microsecond=0, fold=0):
        raise ValueError("a time of day has hours and minutes, and no zone of its own")
    return at


def _known_zone(zone: str) -> str:
    zone_named(zone)
    return zone


Zone = Annotated[str, AfterValidator(_known_zone)]
"""The IANA name of a time zone that exists."""
Minute = Annotated[time, AfterValidator(_to_the_minute)]
"""A time of day as people say it."""


class Schedule(Fact):
    """At which local time of which weekday a summary shall come; none before the local day `paused_until`."""

    zone: Zone
    weekday: Weekday
    at: Minute
    paused_until: date | None = None

    def rests(self, today: date) -> bool:
        """Return whether a pause is under way on a local day."""
        return self.paused_until is not None and self.paused_until > today

    def shifted(self, by: timedelta) -> Self:
        """Return the schedule moved by a length of time, over midnight to another day as well."""
        minutes = self.at.hour * _HOUR + self.at.minute + round(by.total_seconds() / _HOUR)
        days, minutes = divmod(minutes, _MINUTES_A_DAY)
        weekdays = tuple(Weekday)
        weekday = weekdays[(weekdays.index(self.weekday) + days) % len(weekdays)]
        return self.model_copy(update={"weekday": weekday, "at": time(*divmod(minutes, _HOUR))})

    def paused(self, today: date, pause: timedelta) -> Self:
        """Return the schedule with a pause from today on; ValueError unless it is 1 day to `LONGEST_PAUSE`."""
        if not _DAY <= pause <= LONGEST_PAUSE:
            raise ValueError(f"a pause lasts from a day to a year: {pause}")
        return self.model_copy(update={"paused_until": today + pause})


class Due(Fact):
    """A summary that is due: the moment in UTC, and the local day it was planned for.

    That day decides the week also where a change of clocks moves the moment over midnight.
    """

    at: datetime
    day: date

    @property
    def week(self) -> WeekKey:
        """The ISO week of the day: a person gets one summary for each."""
        year, week, _ = self.day.isocalendar()
        return f"{year:04}-W{week:02}"


class Catching(Fact):
    """What to do at a moment: which summary to deliver (None: none), which ones were missed, and which is next."""

    deliver: Due | None
    skipped: tuple[Due, ...]
    next: Due


class Moved(StrEnum):
    """What becomes of the summary that was to come when a person changes their zone."""

    NEW_TIME = "new_time"
    OLD_TIME_ONCE = "old_time_once"


def next_due(schedule: Schedule, after: datetime, served: WeekKey | None = None) -> Due:
    """Return the first due moment after a moment, in a week after the last one served, once a pause is over."""
    day = local_day(after, schedule.zone) - _WEEK
    if served is not None:
        day = max(day, _monday(served) + _WEEK)
    if schedule.paused_until is not None:
        day = max(day, schedule.paused_until)
    due = _due_in_week_of(schedule, day)
    while not _is_open(schedule, due, after):
        due = _due_in_week_of(schedule, due.day + _WEEK)
    return due


def leaving_out(rest: timedelta, today: date, next_day: date) -> timedelta:
    """Return how long a rest from today on is; one of a week leaves out the next summary, also seven days away."""
    return rest + _DAY if rest == _WEEK == next_day - today else rest


def catching_up(schedule: Schedule, due: Due, now: datetime) -> Catching:
    """Tell what to do with a summary at its hour or, after a downtime, later.

    Of several that have come due meanwhile only the last is delivered, and only if it is at most `LATEST` late.
    Before its hour nothing is to be done, and it stays the next one.
    """
    if now < due.at:
        return Catching(deliver=None, skipped=(), next=due)
    missed = [due]
    following = next_due(schedule, due.at, due.week)
    while following.at <= now:
        missed.append(following)
        following = next_due(schedule, following.at, following.week)
    last = missed.pop()
    if now - last.at > LATEST:
        return Catching(deliver=None, skipped=(*missed, last), next=following)
    return Catching(deliver=last, skipped=tuple(missed), next=following)


def after_moving(
    schedule: Schedule, due: Due, now: datetime, served: WeekKey | None = None
) -> tuple[Due, Moved]:
    """Return the next due moment of a schedule in a new zone, where `due` was the next one in the old zone.

    Whoever flies east may jump over the hour of their summary. It then comes at the old moment once, so that no week
    is left out.
    """
    new = next_due(schedule, now, served)
    return (due, Moved.OLD_TIME_ONCE) if now < due.at and due.week < new.week else (new, Moved.NEW_TIME)


def evening_before(schedule: Schedule, due: Due) -> datetime:
    """Return the moment, on the local evening before a summary, for the reminder to log."""
    return moment(due.day - _DAY, NUDGE_TIME, schedule.zone)


def _is_open(schedule: Schedule, due: Due, after: datetime) -> bool:
    return due.at > after and (schedule.paused_until is None or due.day >= schedule.paused_until)


def _due_in_week_of(schedule: Schedule, day: date) -> Due:
    planned = day + timedelta(days=schedule.weekday.after_monday - day.weekday())
    return Due(at=moment(planned, schedule.at, schedule.zone), day=planned)


def _monday(week: WeekKey) -> date:
    return date.fromisocalendar(int(week[:4]), int(week[6:]), 1)
