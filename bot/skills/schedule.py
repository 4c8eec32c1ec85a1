"""When the weekly summary comes: chosen, moved, paused or switched off, by buttons or in words."""

import re
from dataclasses import dataclass, replace
from datetime import time, timedelta
from typing import ClassVar

from bot.skills.reply import Button, Reply, item, say
from bot.skills.request import Request, Text
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import WeeklyDaysTap, WeeklyRestTap, WeeklySwitchTap, WeeklyTap, WeekTap
from bot.skills.taps import Tap
from bot.skills.weekly_offer import SWITCHED_ON, offer, usual, when
from bot.skills.zone import ZonePanelTap
from bot.storage.effects import Ask, EndConversation
from bot.storage.look import Look
from bot.storage.weekly import SetReminder, SetWeekly, Weekly
from bot.understanding.meaning import Intent, Slots
from bot.understanding.switches import names_summary
from bot.understanding.times import find_time, find_weekday
from domain.localtime import local_day
from domain.schedule import Due, Schedule, Weekday, next_due

ASKED_TIME = "weekly.time"
LONGEST_REST = 52
"""Weeks; no button offers a longer pause, but a made-up press may ask for one."""
SURE_OF_ANOTHER_WISH = 0.9
_OFFERED_HOURS = (7, 8, 9, 12, 18, 20)
_HOUR = 60
_DAY = 24 * _HOUR
_ONLY_SHORT_NUMBERS = re.compile(r"(?=.*\d)(?:\D|(?<!\d)\d{1,2}(?!\d))*", re.DOTALL)
"""Longer ones are figures, and no clock shows them."""
_MAY_BE_A_TIME = frozenset({Intent.SCHEDULE, Intent.RECORD, Intent.UNKNOWN})


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


def answer(request: Request, look: Look) -> Outcome:
    """Change what was asked for, and say how it is now."""
    known = look.weekly()
    schedule = usual(request, known)
    match request.tap:
        case WeeklyDaysTap():
            return Outcome((_days(),))
        case WeeklyTimesTap():
            return Outcome((_times(),), (Ask(ASKED_TIME, {}),))
        case WeeklyDayTap() | WeeklyTimeTap() | WeeklyAtTap() as chosen:
            return _set(request, known, schedule.model_copy(update=_changes(chosen)))
        case WeeklySwitchTap(on=on):
            return _set(request, known, schedule) if on else _declined(request, schedule)
        case WeeklyRestTap(weeks=weeks):
            rest = timedelta(weeks=min(max(weeks, 0), LONGEST_REST))
            return _rested(request, known, schedule, rest)
        case ReminderTap(on=on):
            return _reminded(request, known, on=on)
        case WeeklyTap(here=here):
            return Outcome((_panel(request, known, replaces=here),))
        case _:
            return _said(request, known, request.meaning.slots, asked_for=_is_asked_for(request))


def resume(request: Request, look: Look) -> Outcome | None:
    """Take a day or a time as the answer to the question for one."""
    said, meaning = request.message.said, request.meaning
    if not isinstance(said, Text):
        return None
    if meaning.intent not in _MAY_BE_A_TIME and meaning.confidence >= SURE_OF_ANOTHER_WISH:
        return None
    at = find_time(said.text, request.language) or _bare_hour(said.text)
    slots = Slots(
        weekday=find_weekday(said.text, request.language),
        time=at,
        no_such_time=at is None and _ONLY_SHORT_NUMBERS.fullmatch(said.text) is not None,
    )
    return None if slots == Slots() else _said(request, look.weekly(), slots, asked_for=True)


def _is_asked_for(request: Request) -> bool:
    """Return whether the summary is meant for certain: a command or a button says so, a text has to name it."""
    said = request.message.said
    return not isinstance(said, Text) or names_summary(said.text, request.language)


def _said(request: Request, known: Weekly | None, slots: Slots, *, asked_for: bool) -> Outcome:
    """Do what was said; a text that may be about something else subscribes nobody, it only brings the offer."""
    schedule = usual(request, known)
    may_subscribe = asked_for or (known is not None and known.is_on)
    if slots.no_such_time and may_subscribe:
        kept = say("weekly-unchanged", **when(schedule)) if known and known.is_on else None
        says = (say("weekly-no-such-time"), *([kept] if kept else []))
        return Outcome((Reply(says, (_CHOICES,)),), (Ask(ASKED_TIME, {}),))
    if slots.reminder is not None:
        return _reminded(request, known, on=slots.reminder)
    if slots.pause:
        return _rested(request, known, schedule, slots.pause)
    if slots.enabled is False:
        return _declined(request, schedule)
    if slots.weekday is None and slots.time is None and not slots.enabled:
        return Outcome((_panel(request, known),))
    changes: dict[str, object] = {"paused_until": None}
    if slots.weekday:
        changes["weekday"] = Weekday(slots.weekday)
    if slots.time:
        changes["at"] = slots.time.replace(second=0, microsecond=0)
    wanted = schedule.model_copy(update=changes)
    return _set(request, known, wanted) if may_subscribe else Outcome((_proposed(known, wanted),))


def _proposed(known: Weekly | None, schedule: Schedule) -> Reply:
    """Return the offer at the time that was said, or, where it is off, a button that switches it on at that time."""
    minutes = schedule.at.hour * _HOUR + schedule.at.minute
    accepted = WeeklyAtTap(schedule.weekday, minutes)
    if known is None:
        question, buttons = offer(schedule, accepted)
        return Reply((question,), (buttons,))
    off = _off(accepted, replaces=False)
    return replace(off, says=(*off.says, say("weekly-would-come", **when(schedule))))


def _set(request: Request, known: Weekly | None, schedule: Schedule) -> Outcome:
    due = next_due(schedule, request.now, known.served if known else None)
    reply = _on(
        request, schedule, due, reminder=known.nudges if known else True, replaces=request.tap is not None
    )
    return Outcome((reply,), (SetWeekly(schedule), EndConversation()))


def _rested(request: Request, known: Weekly | None, schedule: Schedule, rest: timedelta) -> Outcome:
    """Pause what comes every week, or end the pause; whoever gets nothing is not subscribed by that."""
    if known is None or not known.is_on:
        return Outcome((_nothing_to_pause(request, known),))
    if not rest:
        return _set(request, known, schedule.model_copy(update={"paused_until": None}))
    return _set(request, known, schedule.paused(local_day(request.now, schedule.zone), rest))


def _declined(request: Request, schedule: Schedule) -> Outcome:
    return Outcome(
        (_off(replaces=request.tap is not None),), (SetWeekly(schedule, on=False), EndConversation())
    )


def _reminded(request: Request, known: Weekly | None, *, on: bool) -> Outcome:
    """Keep whether a reminder is wanted; who gets no summary gets none either, and is told that."""
    if known is None or not known.is_on:
        return Outcome((_panel(request, known, replaces=request.tap is not None),))
    return Outcome(
        (_panel(request, known, reminder=on, replaces=request.tap is not None),), (SetReminder(on),)
    )


def _nothing_to_pause(request: Request, known: Weekly | None) -> Reply:
    panel = _panel(request, known, replaces=request.tap is not None)
    says = panel.says if known is None else ()  # what is off, this says itself
    return replace(panel, says=(say("weekly-nothing-to-pause"), *says))


def _panel(
    request: Request, known: Weekly | None, *, reminder: bool | None = None, replaces: bool = False
) -> Reply:
    if known is None:
        question, buttons = offer(usual(request, None))
        return Reply((question,), (buttons,), replaces=replaces)
    if known.due is None:
        return _off(replaces=replaces)
    wants = known.nudges if reminder is None else reminder
    return _on(request, known.schedule, known.due, reminder=wants, replaces=replaces)


def _on(request: Request, schedule: Schedule, due: Due, *, reminder: bool, replaces: bool) -> Reply:
    paused = schedule.rests(local_day(request.now, schedule.zone))
    head = "weekly-paused" if paused else "weekly-on"
    says = (
        say(head, next=due.day, **when(schedule)),
        say("weekly-zone", zone=schedule.zone, known="yes" if request.zone_is_known else "no"),
        item("weekly-reminder", wanted="yes" if reminder else "no"),
    )
    rest = (
        Button("button-weekly-go-on", WeeklyRestTap(0))
        if paused
        else Button("button-weekly-rest", WeeklyRestTap(2))
    )
    buttons = (
        _CHOICES,
        (rest, Button("button-weekly-off", WeeklySwitchTap(on=False))),
        (
            Button("button-reminder-off" if reminder else "button-reminder-on", ReminderTap(not reminder)),
            Button("button-zone", ZonePanelTap()),
        ),
        (Button("button-week", WeekTap()),),
    )
    return Reply(says, buttons, replaces=replaces)


def _off(switch: Tap = SWITCHED_ON, *, replaces: bool) -> Reply:
    on = Button("button-weekly-on", switch)
    return Reply((say("weekly-off"),), ((on, Button("button-week", WeekTap())),), replaces=replaces)


def _days() -> Reply:
    days = [Button("button-weekday", WeeklyDayTap(each), {"day": each.value}) for each in Weekday]
    rows = (tuple(days[:4]), tuple(days[4:]), (_BACK,))
    return Reply((say("weekly-which-day"),), rows, replaces=True)


def _times() -> Reply:
    hours = [
        Button("button-hour", WeeklyTimeTap(hour * _HOUR), {"at": f"{hour:02}:00"}) for hour in _OFFERED_HOURS
    ]
    return Reply((say("weekly-which-time"),), (tuple(hours[:3]), tuple(hours[3:]), (_BACK,)), replaces=True)


def _changes(chosen: WeeklyDayTap | WeeklyTimeTap | WeeklyAtTap) -> dict[str, object]:
    match chosen:
        case WeeklyDayTap(weekday=weekday):
            return {"weekday": weekday}
        case WeeklyTimeTap(minutes=minutes):
            return {"at": _clock(minutes)}
        case WeeklyAtTap(weekday=weekday, minutes=minutes):
            return {"weekday": weekday, "at": _clock(minutes), "paused_until": None}


def _clock(minutes: int) -> time:
    minutes %= _DAY  # a made-up press may bring any number
    return time(minutes // _HOUR, minutes % _HOUR)


def _bare_hour(text: str) -> time | None:
    """Return the hour that a number alone means where a time was asked for."""
    number = text.strip()
    return time(int(number)) if number.isdecimal() and len(number) < 3 and int(number) < 24 else None


_CHOICES = (
    Button("button-weekly-day", WeeklyDaysTap()),
    Button("button-weekly-time", WeeklyTimesTap()),
)
_BACK = Button("button-back", WeeklyTap(here=True))

SKILL = Skill(
    name="schedule",
    intents=(Intent.SCHEDULE,),
    taps=(
        WeeklyTap,
        WeeklyDaysTap,
        WeeklyDayTap,
        WeeklyTimesTap,
        WeeklyTimeTap,
        WeeklyAtTap,
        WeeklySwitchTap,
        WeeklyRestTap,
        ReminderTap,
    ),
    awaits=(ASKED_TIME,),
    answer=answer,
    resume=resume,
    only_private=True,
)
