"""Logging figures: what was said is checked, kept, read back, and can be undone."""

from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from bot.skills import fallback
from bot.skills.about_figures import rate_says
from bot.skills.reply import Button, Reply, Say, say
from bot.skills.request import Request
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import ExplainTap, LogTap, RateTap, StandingTap, UndoTap
from bot.skills.taps import Tap
from bot.storage.effects import Ask, Effect, EndConversation, Record, Remember
from bot.storage.look import Look
from bot.understanding.meaning import Intent, Slots
from domain.limits import day_fault, figure_fault
from domain.measurement import Measurement, combined
from domain.plausibility import Doubt, doubt
from domain.rate import typical_likes
from domain.standing import standing

ASKED_FIGURES = "log.figures"
ASKED_LIKES = "log.likes"
ASKED_FOLLOWERS = "log.followers"
NOT_SAID = -1
PAIR_RATIO = 4
"""Two likes figures of one account lie closer together than followers and likes (at 8 %, 12 times apart)."""


@dataclass(frozen=True, slots=True)
class KeepTap(Tap):
    """Keep these figures as they are: the person confirmed them. Likes of -1 are unknown."""

    key: ClassVar[str] = "keep"
    followers: int
    likes: int
    day: str


@dataclass(frozen=True, slots=True)
class DropTap(Tap):
    """Keep nothing of what was asked about."""

    key: ClassVar[str] = "drop"


def answer(request: Request, look: Look) -> Outcome:
    """Keep the figures that were said, or ask for them."""
    match request.tap:
        case KeepTap() as tap:
            return _confirmed(request, tap, look)
        case DropTap():
            dropped = Reply((say("log-dropped"),), ((Button("button-log", LogTap()),),), replaces=True)
            return Outcome((dropped,), (EndConversation(),))
        case LogTap():
            return ask_figures()
        case _:
            return _stated(request, request.meaning.slots, look)


def resume(request: Request, look: Look) -> Outcome | None:
    """Take a number as the answer to the question that was asked."""
    slots = request.meaning.slots
    asked = request.awaited
    if asked is None or not answers_with_figures(request):
        return None
    day = slots.day or _day(asked.slots.get("day"))
    if asked.awaits == ASKED_LIKES and _only_likes(slots):
        return _stated(request, replace(slots, likes=typical_likes(slots.numbers), numbers=(), day=day), look)
    return _stated(request, replace(slots, day=day), look)


def _only_likes(slots: Slots) -> bool:
    """Return whether bare numbers answer the question for likes, and are not a whole new pair."""
    if slots.followers is not None or not slots.numbers:
        return False
    return len(slots.numbers) != 2 or slots.numbers[0] < PAIR_RATIO * slots.numbers[1]


def answers_with_figures(request: Request) -> bool:
    """Return whether a message can be the answer to a question for figures: it has some and wants nothing else."""
    meaning = request.meaning
    return meaning.slots.has_figures and meaning.intent in {Intent.RECORD, Intent.UNKNOWN}


def ask_figures() -> Outcome:
    """Ask for followers and likes."""
    return Outcome((Reply((say("log-question"),), _HELP),), (Ask(ASKED_FIGURES, {}),))


def _stated(request: Request, slots: Slots, look: Look) -> Outcome:
    followers, likes = told_apart(slots)
    if followers is None and likes is None:
        return ask_figures()
    day = slots.day or request.today
    refusal = _refusal(followers, likes, day, request.today)
    if refusal:
        return Outcome((Reply((refusal,)),), (Ask(ASKED_FIGURES, {}),))
    stated = Measurement(day=day, followers=followers, likes=likes)
    question = _doubted(_laid_over(look.on_day(day), stated))
    if question:
        return Outcome((question,), (Ask(ASKED_FIGURES, {}),))
    aside = (say("log-set-aside"),) if slots.set_aside else ()
    return _kept(request, stated, look, aside)


def told_apart(slots: Slots) -> tuple[int | None, int | None]:
    """Return followers and likes: as named, else bare numbers in this order; several likes give their median."""
    followers, likes, rest = slots.followers, slots.likes, list(slots.numbers)
    if followers is None and rest:
        followers = rest.pop(0)
    if likes is None and rest:
        likes = typical_likes(rest)
    return followers, likes


def _refusal(followers: int | None, likes: int | None, day: date, today: date) -> Say | None:
    for figure in (followers, likes):
        fault = None if figure is None else figure_fault(figure)
        if fault:
            return say("log-bad-figure", fault=fault.value)
    wrong_day = day_fault(day, today)
    return say("log-bad-day", fault=wrong_day.value, day=day) if wrong_day else None


def _doubted(whole: Measurement) -> Reply | None:
    """Return the question to ask before a pair is kept that can hardly be right."""
    if whole.followers is None or whole.likes is None:
        return None
    found = doubt(whole.followers, whole.likes)
    if found is None:
        return None
    day = whole.day.isoformat()
    facts = {"followers": whole.followers, "likes": whole.likes}
    swapped = {"followers": whole.likes, "likes": whole.followers}
    as_said = Button("button-keep", KeepTap(whole.followers, whole.likes, day), facts)
    if found is Doubt.NO_LIKES:
        hidden = Button("button-likes-hidden", KeepTap(whole.followers, NOT_SAID, day))
        really = Button("button-likes-zero", KeepTap(whole.followers, 0, day))
        return Reply((say("log-zero-likes", **facts),), ((hidden,), (really,), _DROP))
    swap = Button("button-swap", KeepTap(whole.likes, whole.followers, day), swapped)
    return Reply((say("log-doubt", doubt=found.value, **facts),), ((swap,), (as_said,), _DROP))


def _confirmed(request: Request, tap: KeepTap, look: Look) -> Outcome:
    day = _day(tap.day)
    likes = None if tap.likes == NOT_SAID else tap.likes
    if day is None or _refusal(tap.followers, likes, day, request.today):
        return fallback.stale(request)
    return _kept(request, Measurement(day=day, followers=tap.followers, likes=likes), look)


def _kept(request: Request, stated: Measurement, look: Look, aside: tuple[Say, ...] = ()) -> Outcome:
    effects: list[Effect] = [Remember(), Record(stated)]
    on_day = _laid_over(look.on_day(stated.day), stated)
    says = [say("log-kept", **_what(stated), day=stated.day, when=_when(stated.day, request.today)), *aside]
    picture = combined((*(each for each in look.history if each.day < stated.day), on_day)) or on_day
    if picture.followers is None:
        says.append(say("log-ask-followers"))
        effects.append(Ask(ASKED_FOLLOWERS, {"day": stated.day.isoformat()}))
    elif picture.likes is None:
        says.append(say("log-ask-likes"))
        effects.append(Ask(ASKED_LIKES, {"day": stated.day.isoformat()}))
    else:
        says.extend(rate_says(standing(picture.followers, picture.likes)))
        effects.append(EndConversation())
    undo = Button("button-undo", UndoTap(request.message.number))
    buttons = (
        (undo, Button("button-standing", StandingTap())),
        (Button("button-rate-more", RateTap(more=True)),),
    )
    return Outcome((Reply(tuple(says), buttons, replaces=request.tap is not None),), tuple(effects))


def _what(stated: Measurement) -> dict[str, int | str]:
    if stated.likes is None:
        return {"what": "followers", "followers": stated.followers or 0, "likes": 0}
    if stated.followers is None:
        return {"what": "likes", "followers": 0, "likes": stated.likes}
    return {"what": "both", "followers": stated.followers, "likes": stated.likes}


def _when(day: date, today: date) -> str:
    return "today" if day == today else "earlier"


def _laid_over(before: Measurement | None, stated: Measurement) -> Measurement:
    return before.overlaid(stated) if before else stated


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return None


_HELP = ((Button("button-find-likes", ExplainTap("find-likes")),),)
_DROP = (Button("button-drop", DropTap()),)

SKILL = Skill(
    name="log",
    command="log",
    intents=(Intent.RECORD,),
    taps=(LogTap, KeepTap, DropTap),
    awaits=(ASKED_FIGURES, ASKED_LIKES, ASKED_FOLLOWERS),
    answer=answer,
    resume=resume,
)
