"""What is shown of the weekly summary: when it comes, that it rests or is off, and the buttons that change it."""

from bot.skills.reply import Answers, Button, Reply, Say, item, say
from bot.skills.request import Request
from bot.skills.steps import WeeklyDaysTap, WeeklyRestTap, WeeklySwitchTap, WeeklyTap, WeekTap
from bot.skills.taps import Tap
from bot.skills.weekly_offer import SWITCHED_ON, offer, usual, when
from bot.skills.weekly_taps import ReminderTap, WeeklyDayTap, WeeklyTimesTap, WeeklyTimeTap
from bot.skills.zone import another, guessed_right, told
from bot.storage.weekly import Weekly
from domain.localtime import local_day
from domain.schedule import Due, Schedule, Weekday

LONGEST_REST = 52
"""Weeks; no button offers a longer pause, but a made-up press may ask for one."""
HOUR = 60
_OFFERED_HOURS = (7, 8, 9, 12, 18, 20)
_OFFERED_RESTS = (1, 2, 4)


def panel(
    request: Request, known: Weekly | None, *, reminder: bool | None = None, replaces: bool = False
) -> Reply:
    """Return how it is now; whoever never chose is asked whether they want it."""
    if known is None:
        question, buttons = offer(usual(request, None))
        return Reply((question,), (buttons,), replaces=replaces)
    if known.due is None:
        return off(replaces=replaces)
    wants = known.nudges if reminder is None else reminder
    return on(request, known.schedule, known.due, reminder=wants, replaces=replaces)


def on(request: Request, schedule: Schedule, due: Due, *, reminder: bool, replaces: bool) -> Reply:
    """Return when a summary comes that is switched on, or until when it rests."""
    paused = schedule.rests(local_day(request.now, schedule.zone))
    head = "weekly-paused" if paused else "weekly-on"
    reminds = "weekly-reminder-after-pause" if paused and reminder else "weekly-reminder"
    says = (
        say(head, next=due.day, **when(schedule)),
        say("weekly-zone", **told(request, schedule.zone)),
        item(reminds, wanted="yes" if reminder else "no"),
    )
    pause = Button("button-weekly-go-on", WeeklyRestTap(0)) if paused else rest_of(2)
    buttons = (
        CHOICES,
        (pause, Button("button-weekly-off", WeeklySwitchTap(on=False))),
        (
            Button("button-reminder-off" if reminder else "button-reminder-on", ReminderTap(not reminder)),
            another(request),
        ),
        (Button("button-week", WeekTap()),),
        *guessed_right(request),
    )
    return Reply(says, buttons, replaces=replaces)


def off(switch: Tap = SWITCHED_ON, *, replaces: bool) -> Reply:
    """Return that none comes, with the button that switches it on."""
    switched_on = Button("button-weekly-on", switch)
    return Reply((say("weekly-off"),), ((switched_on, Button("button-week", WeekTap())),), replaces=replaces)


def meant(schedule: Schedule, question: Say, yes: str, accepted: Tap) -> Reply:
    """Ask whether a text that names no summary was about the one that comes; a no leaves it as it is."""
    says = (say("weekly-meant", **when(schedule)), question)
    stay = Button("button-weekly-stay", WeeklyTap(here=True), answers=Answers.NO)
    return Reply(says, ((Button(yes, accepted, answers=Answers.YES), stay),))


def days() -> Reply:
    """Ask on which day it shall come."""
    each_day = [Button("button-weekday", WeeklyDayTap(each), {"day": each.value}) for each in Weekday]
    rows = (tuple(each_day[:4]), tuple(each_day[4:]), (_BACK,))
    return Reply((say("weekly-which-day"),), rows, replaces=True)


def times() -> Reply:
    """Ask at what time it shall come."""
    hours = [
        Button("button-hour", WeeklyTimeTap(hour * HOUR), {"at": f"{hour:02}:00"}) for hour in _OFFERED_HOURS
    ]
    return Reply((say("weekly-which-time"),), (tuple(hours[:3]), tuple(hours[3:]), (_BACK,)), replaces=True)


def how_long() -> Reply:
    """Ask how long it shall rest."""
    return Reply((say("weekly-which-rest"),), (tuple(rest_of(weeks) for weeks in _OFFERED_RESTS),))


def too_long() -> Reply:
    """Say what the longest rest is, and offer it or the end."""
    buttons = (rest_of(LONGEST_REST), Button("button-weekly-off", WeeklySwitchTap(on=False)))
    return Reply((say("weekly-longest-rest"),), (buttons,))


def only_weekly(known: Weekly | None, shown: Reply) -> Reply:
    """Say that it comes once a week and in no other rhythm, and what can be done instead."""
    says: tuple[Say, ...] = (say("weekly-only-weekly"),)
    if known is None or not known.is_on:
        return Reply((*says, *shown.says), shown.buttons)
    says = (*says, say("weekly-as-it-is", **when(known.schedule)))
    return Reply(says, ((rest_of(1), rest_of(2)), (Button("button-weekly", WeeklyTap()),)))


def rest_of(weeks: int) -> Button:
    """Return the button that pauses for so many weeks."""
    return Button("button-weekly-rest", WeeklyRestTap(weeks), {"weeks": weeks})


CHOICES = (
    Button("button-weekly-day", WeeklyDaysTap()),
    Button("button-weekly-time", WeeklyTimesTap()),
)
_BACK = Button("button-back", WeeklyTap(here=True))
