"""When the weekly summary comes: chosen, moved, paused or switched off, by buttons or in words."""

import re
from dataclasses import replace
from datetime import time, timedelta

from bot.skills import weekly_panel
from bot.skills.reply import Reply, say
from bot.skills.request import Request, Text
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import WeeklyDaysTap, WeeklyRestTap, WeeklySwitchTap, WeeklyTap
from bot.skills.weekly_offer import ASKED_OFFER, asking, offer, usual, when
from bot.skills.weekly_panel import HOUR, LONGEST_REST, panel
from bot.skills.weekly_taps import ReminderTap, WeeklyAtTap, WeeklyDayTap, WeeklyTimesTap, WeeklyTimeTap
from bot.skills.zone import asking_if_right
from bot.storage.effects import Ask, EndConversation
from bot.storage.look import Look
from bot.storage.weekly import SetReminder, SetWeekly, Weekly
from bot.understanding.meaning import Intent, Slots
from bot.understanding.pauses import find_length
from bot.understanding.summaries import told_time
from bot.understanding.switches import names_summary, says_only_when
from bot.understanding.times import bare_hour, find_time, find_weekday
from domain.localtime import local_day
from domain.schedule import LONGEST_PAUSE, Schedule, Weekday, leaving_out, next_due

ASKED_TIME = "weekly.time"
ASKED_REST = "weekly.rest"
SURE_OF_ANOTHER_WISH = 0.9
_DAY = 24 * HOUR
_MEANT = "meant"
"""In the question for a time: whether the summary was asked for before it."""
_NO_REST = timedelta(0)
_ONLY_SHORT_NUMBERS = re.compile(r"(?=.*\d)(?:\D|(?<!\d)\d{1,2}(?!\d))*", re.DOTALL)
"""Longer ones are figures, and no clock shows them."""
_MAY_BE_A_TIME = frozenset({Intent.SCHEDULE, Intent.RECORD, Intent.UNKNOWN})


def answer(request: Request, look: Look) -> Outcome:
    """Change what was asked for, and say how it is now."""
    known = look.weekly()
    schedule = _begun_with(request, known)
    match request.tap:
        case WeeklyDaysTap():
            return Outcome((weekly_panel.days(),), (Ask(ASKED_TIME, {}),))
        case WeeklyTimesTap():
            return Outcome((weekly_panel.times(),), (Ask(ASKED_TIME, {}),))
        case WeeklyDayTap() | WeeklyTimeTap() | WeeklyAtTap() as chosen:
            return _set(request, known, schedule.model_copy(update=_changes(chosen)))
        case WeeklySwitchTap(on=on):
            return _set(request, known, _running(schedule)) if on else _declined(request, schedule)
        case WeeklyRestTap(weeks=weeks) if weeks > 0:
            return _rested(request, known, timedelta(weeks=min(weeks, LONGEST_REST)))
        case WeeklyRestTap():
            return gone_on(request, look)
        case ReminderTap(on=on):
            return _reminded(request, known, on=on)
        case WeeklyTap(here=here):
            return _shown(request, known, replaces=here)
        case _:
            return _said(request, known, request.meaning.slots, asked_for=_is_asked_for(request))


def resume(request: Request, look: Look) -> Outcome | None:
    """Take a day, a time or a length as the answer to the question for one."""
    said, meaning, asked = request.message.said, request.meaning, request.awaited
    if not isinstance(said, Text) or (asked and asked.awaits == ASKED_OFFER):
        return None  # an offer is for a yes or a no: a day beside it may be about something else
    if asked and asked.awaits == ASKED_REST:
        rest = find_length(said.text, request.language, request.today)
        return None if rest is None else _rested(request, look.weekly(), rest)
    if meaning.intent not in _MAY_BE_A_TIME and meaning.confidence >= SURE_OF_ANOTHER_WISH:
        return None
    slots = told_time(said.text, request.language)
    at = slots.time or bare_hour(said.text)
    is_lost = at is None and slots.shift is None and _ONLY_SHORT_NUMBERS.fullmatch(said.text) is not None
    slots = replace(slots, time=at, no_such_time=is_lost)
    is_meant = bool(asked.slots.get(_MEANT, True)) if asked else True
    return None if slots == Slots() else _said(request, look.weekly(), slots, asked_for=is_meant)


def _is_asked_for(request: Request) -> bool:
    """Return whether the summary is meant for certain: a command or a button says so, a text has to name it."""
    said = request.message.said
    return not isinstance(said, Text) or names_summary(said.text, request.language)


def _is_meant(request: Request, known: Weekly | None, slots: Slots) -> bool:
    """Return whether words that name no summary are about the one that somebody has.

    A day and a time and nothing beside them move it, and words that switch on without either bring it back.
    """
    said = request.message.said
    if known is None or not isinstance(said, Text):
        return False
    if slots.weekday is None and slots.time is None and slots.enabled:
        return True
    return known.is_on and _says_only_when(request)


def _says_only_when(request: Request) -> bool:
    said = request.message.said
    return isinstance(said, Text) and says_only_when(said.text, request.language)


def _tells_when(request: Request) -> bool:
    """Return whether a text names a day or a time: what ends then may be anything ("I’m not open on Sundays")."""
    said, language = request.message.said, request.language
    if not isinstance(said, Text):
        return False
    return find_weekday(said.text, language) is not None or find_time(said.text, language) is not None


def _said(request: Request, known: Weekly | None, slots: Slots, *, asked_for: bool) -> Outcome:
    """Do what was said; a text that may be about something else changes nothing, it only brings the question."""
    schedule, names_when = _begun_with(request, known), _names_when(slots, known)
    is_meant = asked_for or _is_meant(request, known, slots)
    if slots.reminder is not None:
        return _reminded(request, known, on=slots.reminder)
    if slots.other_rhythm:
        shown = weekly_panel.only_weekly(known, panel(request, known))
        return Outcome((shown,), asking(known))
    if slots.no_such_time and (is_meant or _says_only_when(request)):
        return _no_such_time(known, is_meant=is_meant)
    if slots.pause is not None:
        return _rested(request, known, slots.pause)
    if slots.enabled is False:
        is_meant = is_meant or not _tells_when(request)
        return _declined(request, schedule) if is_meant else _asked_to_stop(request, known)
    if not names_when and not slots.enabled:
        return _shown(request, known)
    wanted = _moved(_running(schedule) if slots.enabled else schedule, slots)
    return _set(request, known, wanted) if is_meant else _proposed(request, known, wanted)


def _names_when(slots: Slots, known: Weekly | None) -> bool:
    """Return whether a day or a time was said, or by how much to move the one that is known."""
    is_shifted = slots.shift is not None and known is not None and known.is_on
    return is_shifted or slots.weekday is not None or slots.time is not None


def _begun_with(request: Request, known: Weekly | None) -> Schedule:
    """Return what a change starts from: what is moved while it rests goes on resting, what is off does not."""
    schedule = usual(request, known)
    return schedule if known and known.is_on else _running(schedule)


def _running(schedule: Schedule) -> Schedule:
    return schedule.model_copy(update={"paused_until": None})


def _moved(schedule: Schedule, slots: Slots) -> Schedule:
    changes: dict[str, object] = {}
    if slots.weekday:
        changes["weekday"] = Weekday(slots.weekday)
    if slots.time:
        changes["at"] = slots.time.replace(second=0, microsecond=0)
    moved = schedule.model_copy(update=changes)
    return moved if slots.shift is None or slots.time else moved.shifted(slots.shift)


def _no_such_time(known: Weekly | None, *, is_meant: bool) -> Outcome:
    """Ask for the time again; who did not ask for a summary before gets none by the answer alone."""
    kept = say("weekly-unchanged", **when(known.schedule)) if known and known.is_on else None
    says = (say("weekly-no-such-time"), *([kept] if kept else []))
    return Outcome((Reply(says, (weekly_panel.CHOICES,)),), (Ask(ASKED_TIME, {_MEANT: is_meant}),))


def _proposed(request: Request, known: Weekly | None, schedule: Schedule) -> Outcome:
    """Offer what was said: the summary itself, to switch it on at that time, or to move the one that comes."""
    accepted = WeeklyAtTap(schedule.weekday, schedule.at.hour * HOUR + schedule.at.minute)
    if known is None:
        question, buttons = offer(schedule, accepted)
        return Outcome((Reply((question,), (buttons,)),), asking(known))
    if not known.is_on:
        off = weekly_panel.off(accepted, replaces=False)
        return Outcome((replace(off, says=(*off.says, say("weekly-would-come", **when(schedule)))),))
    if schedule == known.schedule:
        return _shown(request, known)
    asked = weekly_panel.meant(
        known.schedule, say("weekly-would-move", **when(schedule)), "button-weekly-move", accepted
    )
    return Outcome((asked,), (Ask(ASKED_OFFER, {}),))


def _asked_to_stop(request: Request, known: Weekly | None) -> Outcome:
    if known is None or not known.is_on:
        return _shown(request, known)
    off = WeeklySwitchTap(on=False)
    asked = weekly_panel.meant(known.schedule, say("weekly-would-stop"), "button-weekly-stop", off)
    return Outcome((asked,), (Ask(ASKED_OFFER, {}),))


def _set(request: Request, known: Weekly | None, schedule: Schedule) -> Outcome:
    due = next_due(schedule, request.now, known.served if known else None)
    reminder = known.nudges if known else True
    reply = weekly_panel.on(request, schedule, due, reminder=reminder, replaces=request.tap is not None)
    return Outcome((reply,), (SetWeekly(schedule), EndConversation(), *asking_if_right(request)))


def _rested(request: Request, known: Weekly | None, rest: timedelta) -> Outcome:
    """Pause what comes every week; whoever gets nothing is not subscribed by that."""
    if known is None or known.due is None:
        return Outcome((_nothing_to_pause(request, known),), asking(known))
    today = local_day(request.now, known.schedule.zone)
    rest = leaving_out(rest, today, known.due.day)
    if rest <= _NO_REST:
        return Outcome((weekly_panel.how_long(),), (Ask(ASKED_REST, {}),))
    if rest > LONGEST_PAUSE:
        return Outcome((weekly_panel.too_long(),), (Ask(ASKED_REST, {}),))
    return _set(request, known, known.schedule.paused(today, rest))


def rests(request: Request, look: Look) -> bool:
    """Return whether somebody's summary is in a pause now."""
    known = look.weekly()
    return known is not None and known.is_on and not known.comes(local_day(request.now, known.schedule.zone))


def gone_on(request: Request, look: Look) -> Outcome:
    """End a pause."""
    known = look.weekly()
    if known is None or not known.is_on:
        return Outcome((_nothing_to_pause(request, known),), asking(known))
    return _set(request, known, _running(known.schedule))


def _declined(request: Request, schedule: Schedule) -> Outcome:
    shown = weekly_panel.off(replaces=request.tap is not None)
    return Outcome((shown,), (SetWeekly(schedule, on=False), EndConversation()))


def _reminded(request: Request, known: Weekly | None, *, on: bool) -> Outcome:
    """Keep whether a reminder is wanted; who gets no summary gets none either, and is told that."""
    if known is None or not known.is_on:
        return _shown(request, known, replaces=request.tap is not None)
    shown = panel(request, known, reminder=on, replaces=request.tap is not None)
    return Outcome((shown,), (SetReminder(on), *asking_if_right(request)))


def _nothing_to_pause(request: Request, known: Weekly | None) -> Reply:
    shown = panel(request, known, replaces=request.tap is not None)
    says = shown.says if known is None else ()  # what is off, this says itself
    return replace(shown, says=(say("weekly-nothing-to-pause"), *says))


def _shown(request: Request, known: Weekly | None, *, replaces: bool = False) -> Outcome:
    is_on = known is not None and known.is_on
    asked = asking_if_right(request) if is_on else asking(known)
    return Outcome((panel(request, known, replaces=replaces),), asked)


def _changes(chosen: WeeklyDayTap | WeeklyTimeTap | WeeklyAtTap) -> dict[str, object]:
    match chosen:
        case WeeklyDayTap(weekday=weekday):
            return {"weekday": weekday}
        case WeeklyTimeTap(minutes=minutes):
            return {"at": _clock(minutes)}
        case WeeklyAtTap(weekday=weekday, minutes=minutes):
            return {"weekday": weekday, "at": _clock(minutes)}


def _clock(minutes: int) -> time:
    minutes %= _DAY  # a made-up press may bring any number
    return time(minutes // HOUR, minutes % HOUR)


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
    awaits=(ASKED_TIME, ASKED_OFFER, ASKED_REST),
    answer=answer,
    resume=resume,
    only_private=True,
)
