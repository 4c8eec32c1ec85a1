"""Goals: what to reach with an account, by a day or some time; how far it is; changed, taken back and given up."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from bot.skills import fallback
from bot.skills.about_account import title
from bot.skills.about_goal import figure
from bot.skills.goal_panel import (
    ASKED_BY,
    ASKED_TARGET,
    BY,
    Place,
    already,
    ask_day,
    ask_kind,
    ask_target,
    bad_day,
    none_yet,
    panel,
)
from bot.skills.goal_said import aim_of, answers_with_goal, asked_about, day_of, goal_at, is_same
from bot.skills.goal_taps import AimTap, AskByTap, ByTap, DropGoalTap, NewGoalTap
from bot.skills.own_account import NewAccount, from_slot, meant
from bot.skills.reply import Button, Reply, Say, ShortDay, say
from bot.skills.request import Request
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import AccountsTap, GoalTap, LogTap, UndoTap
from bot.storage.accounts import UNNAMED, KeptAccount
from bot.storage.effects import EndConversation, Target
from bot.storage.goals import RemoveGoal, SetGoal
from bot.storage.look import Look
from bot.understanding.meaning import Intent, Slots
from domain.accounts import Account
from domain.goal import Goal, GoalFault, goal_fault
from domain.series import Metric

_OF_DAYS = frozenset({GoalFault.PAST, GoalFault.TOO_FAR})
_NO_DAY = "no_day"


def answer(request: Request, look: Look) -> Outcome:
    """Set a goal, show the one there is, or do what a button says."""
    if request.tap is not None:
        return _tapped(request, look)
    slots = request.meaning.slots
    match meant(slots, look):
        case KeptAccount(id=number):
            return _said(request, _place(number, look), look)
        case NewAccount(wanted=wanted) if look.accounts:
            return _no_such_account(wanted)
        case NewAccount(wanted=wanted):
            return _said(request, _place(wanted, look), look)
        case _:
            return _said(request, _place(None, look), look)


def resume(request: Request, look: Look) -> Outcome | None:
    """Take a number or a day as what was asked for."""
    asked, plain, heard = request.awaited, request.meaning.slots, request.meaning.figures
    if asked is None or not answers_with_goal(request):
        return None
    aim = aim_of(heard, plain)
    if aim is None and (asked.awaits == ASKED_TARGET or heard.deadline is None):
        return None  # it is about something else
    place, by = _place(from_slot(asked.slots, look), look), heard.deadline or day_of(asked.slots.get(BY))
    goal = asked_about(asked.slots, place, request.today) if aim is None else None
    if goal:
        return _set(request, place, goal.model_copy(update={"by": by}), look)
    slots = replace(heard, deadline=by, no_such_day=plain.no_such_day)
    return _said(replace(request, meaning=replace(request.meaning, slots=slots, figures=plain)), place, look)


def _said(request: Request, place: Place, look: Look) -> Outcome:
    slots, today = request.meaning.slots, request.today
    kept = look.goal_of(place.number)
    goal = kept.goal if kept else None
    if slots.rise is not None and place.now(Metric.FOLLOWERS, today) is None:
        return ask_target(place, today, say("goal-rise-unknown"), by=slots.deadline)
    aim = _risen(slots, place, today) or aim_of(slots, request.meaning.figures)
    if aim is not None:
        metric, target = aim
        if metric is None:
            return ask_kind(place, int(target), slots.deadline)
        aside = (say("goal-one-at-a-time"),) if slots.target is not None and slots.rate is not None else ()
        return _set(request, place, goal_at(place, metric, target, slots.deadline, today), look, aside)
    if slots.no_such_day:
        return ask_target(place, today, _bad(_NO_DAY, today)) if goal is None else _no_day(place, goal, today)
    if slots.removes and slots.deadline is None:
        return _dropped(request, place) if goal else Outcome((none_yet(place.number, say("goal-none")),))
    if goal is None:
        return ask_target(place, today, by=slots.deadline)
    if slots.deadline is None or slots.deadline == goal.by:
        return panel(place, goal, look, today)
    return _set(request, place, goal.model_copy(update={"by": slots.deadline}), look)


def _risen(slots: Slots, place: Place, today: date) -> tuple[Metric, Decimal] | None:
    """Return the followers of now and those that shall come on top."""
    now = place.now(Metric.FOLLOWERS, today)
    return None if slots.rise is None or now is None else (Metric.FOLLOWERS, now + slots.rise)


def _tapped(request: Request, look: Look) -> Outcome:
    tap, today = request.tap, request.today
    number = getattr(tap, "account", 0)
    if number and look.account(number) is None:
        return fallback.stale(request)
    place = _place(number or None, look)
    asked = request.awaited if request.awaited and request.awaited.awaits == ASKED_TARGET else None
    if asked and not number:
        place = _place(from_slot(asked.slots, look), look)
    kept = look.goal_of(place.number)
    goal = kept.goal if kept else None
    match tap:
        case NewGoalTap():
            return ask_target(place, today, here=is_here(request))
        case AimTap(metric=metric, target=target):
            by = day_of(asked.slots.get(BY)) if asked else None
            return _set(request, place, goal_at(place, metric, target, by, today), look)
        case GoalTap() if goal:
            return panel(place, goal, look, today)
        case GoalTap():
            return ask_target(place, today)
        case AskByTap() if goal:
            return ask_day(place, goal, today, here=True)
        case ByTap(until=until) if goal:
            return _set(request, place, goal.model_copy(update={"by": day_of(until)}), look)
        case DropGoalTap() if goal:
            return _dropped(request, place)
        case _:
            return Outcome((none_yet(place.number, say("goal-none")),), (EndConversation(),))


def _set(request: Request, place: Place, goal: Goal, look: Look, aside: tuple[Say, ...] = ()) -> Outcome:
    """Keep a goal that is one; say kindly where it cannot be."""
    today, here = request.today, is_here(request)
    if request.meaning.slots.no_such_day:
        return _no_day(place, goal, today)
    fault = goal_fault(goal, today)
    if fault in _OF_DAYS:
        return bad_day(place, goal, _bad(fault.value, goal.by or today))
    if fault:
        return ask_target(place, today, _bad(fault.value, today), by=goal.by)
    now = place.now(goal.metric, today)
    if now is not None and now >= goal.target:
        return already(place, goal, now)
    kept = look.goal_of(place.number)
    if kept and kept.goal and is_same(kept.goal, goal):
        shown = panel(place, kept.goal, look, today, *aside, here=here)
        return replace(shown, effects=(*shown.effects, EndConversation()))
    done = (say("goal-set", again="yes" if kept else "no"), *_until_now(kept.goal if kept else None, goal))
    shown = panel(place, goal, look, today, *done, *aside, undo=request.message.number, here=here)
    return replace(shown, effects=(SetGoal(goal, place.target), EndConversation()))


def _until_now(before: Goal | None, now: Goal) -> tuple[Say, ...]:
    """Say what was aimed at before, where that was another figure."""
    if before is None or (before.metric, before.target) == (now.metric, now.target):
        return ()
    return (say("goal-before", goal=figure(before.metric, before.target)),)


def is_here(request: Request) -> bool:
    """Return whether the button stood under an answer about a goal."""
    match request.tap:
        case NewGoalTap(here=here) | AimTap(here=here):
            return here
        case AskByTap() | ByTap() | DropGoalTap():
            return True
        case _:
            return False


def _dropped(request: Request, place: Place) -> Outcome:
    undo = Button("button-undo", UndoTap(request.message.number))
    gone = none_yet(place.number, say("goal-dropped"))
    shown = replace(gone, buttons=((undo, *gone.buttons[0]),))
    return Outcome((shown,), (RemoveGoal(place.number), EndConversation()))


def _no_day(place: Place, goal: Goal, today: date) -> Outcome:
    return bad_day(place, goal, _bad(_NO_DAY, today))


def _bad(fault: str, day: date) -> Say:
    return say("goal-bad", fault=fault, day=ShortDay(day))


def _no_such_account(wanted: Account) -> Outcome:
    log = Button("button-log", LogTap())
    says = (say("goal-no-such-account", account=title(wanted)),)
    return Outcome((Reply(says, ((log, Button("button-accounts", AccountsTap())),)),))


def _place(target: Target, look: Look) -> Place:
    """Return where a goal belongs; the main account where none was named."""
    if isinstance(target, Account):
        return Place(target, target, ())
    main = next((each for each in look.accounts if each.is_main), None)
    kept = look.account(target) if target else main
    return Place(kept.id, kept.account, look.history_of(kept.id)) if kept else Place(None, UNNAMED, ())


SKILL = Skill(
    name="goal",
    command="goal",
    intents=(Intent.GOAL,),
    taps=(GoalTap, NewGoalTap, AimTap, AskByTap, ByTap, DropGoalTap),
    awaits=(ASKED_TARGET, ASKED_BY),
    answer=answer,
    resume=resume,
    reads=Intent.GOAL,
    only_private=True,
)
