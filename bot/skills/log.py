"""Logging figures: what was said is checked, kept, read back, and can be undone."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from bot.skills import fallback
from bot.skills.about_figures import aside_says
from bot.skills.doubts import ASKED_DOUBT, LAID_OVER, DropTap, KeepTap
from bot.skills.kept import ASKED_FOLLOWERS, ASKED_LIKES, Entry, keep, kept
from bot.skills.moving import MoveTap, moved
from bot.skills.one_post import one_post
from bot.skills.own_account import account_of, as_slot, from_slot, named
from bot.skills.reply import Button, Reply, Say, say
from bot.skills.request import Request
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import ExplainTap, ImportTap, LogTap
from bot.skills.which_account import ASKED_ACCOUNT, BelongsTap, belongs, of_named_account
from bot.skills.which_day import which_day
from bot.storage.effects import Ask, EndConversation, Target, Undo
from bot.storage.look import Look
from bot.understanding.meaning import Intent, Slots
from bot.understanding.owners import Whose
from domain.limits import day_fault, figure_fault
from domain.measurement import Measurement
from domain.rate import typical_likes

ASKED_FIGURES = "log.figures"
SURE_OF_ANOTHER_WISH = 0.6
"""A message with figures answers the open question unless it is this sure that it asks for something else."""
PAIR_RATIO = 4
"""Two likes figures of one account lie closer together than followers and likes (at 8 %, 12 times apart)."""


def answer(request: Request, look: Look) -> Outcome:
    """Keep the figures that were said, or ask for them."""
    match request.tap:
        case KeepTap() as tap:
            return _confirmed(request, tap, look)
        case DropTap():
            dropped = Reply((say("log-dropped"),), ((Button("button-log", LogTap()),),), replaces=True)
            return Outcome((dropped,), (EndConversation(),))
        case BelongsTap():
            return belongs(request, look)
        case MoveTap() as tap:
            return _moved(request, tap, look)
        case LogTap():
            return ask_figures(held=_held(request))
        case _:
            return _stated(request, request.meaning.slots, look)


def resume(request: Request, look: Look) -> Outcome | None:
    """Take a number as the answer to the question that was asked."""
    slots = request.meaning.figures
    asked = request.awaited
    if asked is None or not answers_with_figures(request) or slots.whose not in {None, Whose.LABELLED}:
        return None  # of whom there was no question
    day = slots.day or _day(asked.slots.get("day"))
    account = from_slot(asked.slots, look)
    if asked.awaits == ASKED_LIKES and slots.whose is None and _only_likes(slots):
        return _stated(request, replace(_as_likes(slots), day=day), look, account)
    if asked.awaits == ASKED_FOLLOWERS and told_apart(slots)[1] is None:
        return _stated(request, replace(slots, day=day), look, account)
    if asked.awaits == ASKED_FIGURES:
        return _stated(request, slots, look, account)
    return _stated(request, slots, look)  # a whole new pair is of today, whichever day was asked about


def answers_with_figures(request: Request) -> bool:
    """Return whether a message can be the answer to a question for figures: it has some and wants nothing else."""
    meaning = request.meaning
    if not meaning.figures.has_figures:
        return False
    return meaning.intent in {Intent.RECORD, Intent.UNKNOWN} or meaning.confidence < SURE_OF_ANOTHER_WISH


def ask_figures(*before: Say, held: Mapping[str, object] | None = None) -> Outcome:
    """Ask for followers and likes, after what is to be said first; `held` is which account they are of."""
    return Outcome((Reply((*before, say("log-question")), _HELP),), (Ask(ASKED_FIGURES, dict(held or {})),))


def _held(request: Request) -> Mapping[str, object]:
    """Return which account figures were asked for that are still to come."""
    asked = request.awaited
    return asked.slots if asked is not None and asked.awaits == ASKED_FIGURES else {}


def told_apart(slots: Slots) -> tuple[int | None, int | None]:
    """Return followers and likes: as named, else bare numbers in this order; several likes give their median."""
    followers, likes, rest = slots.followers, slots.likes, list(slots.numbers)
    if followers is None and rest:
        followers = rest.pop(0)
    if likes is None and rest:
        likes = typical_likes(rest)
    return followers, likes


def _as_likes(slots: Slots) -> Slots:
    """Return slots in which bare numbers are the likes of posts."""
    if slots.likes is not None:
        return replace(slots, numbers=())
    several = len(slots.numbers) if len(slots.numbers) > 1 else slots.posts
    return replace(slots, likes=typical_likes(slots.numbers), numbers=(), posts=several)


def _only_likes(slots: Slots) -> bool:
    """Return whether numbers answer the question for likes, and are not a whole new pair."""
    if slots.followers is not None:
        return False
    if len(slots.numbers) == 2:
        return slots.numbers[0] < PAIR_RATIO * slots.numbers[1]
    return bool(slots.numbers) or slots.likes is not None


def _stated(request: Request, slots: Slots, look: Look, account: Target = None) -> Outcome:
    """Keep what was said; `account` is the one that was asked about, unless the message names another."""
    followers, likes = told_apart(slots)
    if incomplete := _incomplete(request, slots, look):
        return incomplete
    day = slots.day or request.today
    if fault := _fault(slots, followers, likes, request.today):
        return Outcome((Reply((fault,)),), (Ask(ASKED_FIGURES, as_slot(account)),))
    stated = Measurement(day=day, followers=followers, likes=likes, note=slots.note)
    if followers is None and slots.posts == 1 and not _is_asked_for_likes(request):
        return one_post(stated, look, account_of(slots, look) or account, private=request.message.private)
    entry = Entry(stated, account, aside=aside_says(slots))
    if named(slots) is None:
        return keep(request, look, entry)
    return of_named_account(request, look, entry)


def _incomplete(request: Request, slots: Slots, look: Look) -> Outcome | None:
    """Return the answer to what cannot be kept as it stands: no figures, no total, or no day that is one."""
    followers, likes = told_apart(slots)
    is_empty = followers is None and likes is None
    is_note = slots.note is not None and is_empty
    if slots.several_days:
        return Outcome((Reply((say("log-several-days"),), ((Button("button-import", ImportTap()),),)),))
    if slots.no_such_day or (is_note and slots.ahead):
        return _of_no_day(slots, is_note=is_note)
    if is_empty and slots.no_total:
        return _no_total(request)
    if slots.until and not is_empty:
        return which_day(slots, followers, likes, look)
    return ask_figures(*aside_says(slots)) if is_empty and not is_note else None


def _fault(slots: Slots, followers: int | None, likes: int | None, today: date) -> Say | None:
    """Say why figures cannot be right, where they cannot."""
    if followers in slots.broken:
        return say("log-broken")
    if slots.ahead and slots.day is None:
        return say("log-span-ahead")
    return refused(followers, likes, slots.day or today, today)


def _is_asked_for_likes(request: Request) -> bool:
    return request.awaited is not None and request.awaited.awaits == ASKED_LIKES


def _of_no_day(slots: Slots, *, is_note: bool) -> Outcome:
    """Say that the day of figures or of a note is in no calendar, or that a note is for a day to come."""
    if is_note:
        missing = "no_such_day" if slots.no_such_day else "ahead"
        return Outcome((Reply((say("log-note-day", missing=missing),)),))
    return Outcome((Reply((say("log-no-such-day"),)),), (Ask(ASKED_FIGURES, {}),))


def _no_total(request: Request) -> Outcome:
    """Ask for the total where a change or a range was said; a question that is open for it stays open."""
    is_open = request.awaited is not None and request.awaited.awaits in _FOR_FIGURES
    return Outcome((Reply((say("log-no-total"),), _HELP),), () if is_open else (Ask(ASKED_FIGURES, {}),))


def _confirmed(request: Request, tap: KeepTap, look: Look) -> Outcome:
    """Keep what a button offers, while its question is open or, for an offer, on the day it was made."""
    stated = tap.measurement
    is_open = request.awaited is not None and request.awaited.awaits == ASKED_DOUBT
    if stated is None or not (is_open if tap.doubted else stated.day == request.today):
        return Outcome((Reply((say("log-closed"),), ((Button("button-log", LogTap()),),)),))
    refusal = refused(stated.followers, stated.likes, stated.day, request.today)
    if refusal:
        return Outcome((Reply((refusal,)),), (Ask(ASKED_FIGURES, {}),))
    if not tap.doubted or request.awaited is None:
        return kept(request, look, Entry(stated))
    asked = request.awaited.slots
    stated = stated.model_copy(update={"note": asked.get("note")})
    return kept(request, look, Entry(stated, from_slot(asked, look), whole=not asked.get(LAID_OVER)))


def _moved(request: Request, tap: MoveTap, look: Look) -> Outcome:
    """Keep for another account what a receipt says, and take it back where it was."""
    found = moved(tap, look)
    if found is None:
        return fallback.stale(request)
    change, stated = found
    return kept(request, look, Entry(stated, tap.account, first=(Undo(change.id),)))


def refused_figure(followers: int | None, likes: int | None) -> Say | None:
    """Say why figures cannot be, where one of them cannot."""
    for figure in (followers, likes):
        fault = None if figure is None else figure_fault(figure)
        if fault:
            return say("log-bad-figure", fault=fault.value)
    return None


def refused(followers: int | None, likes: int | None, day: date, today: date) -> Say | None:
    """Say why figures of a day cannot be kept, where they cannot."""
    if of_figure := refused_figure(followers, likes):
        return of_figure
    wrong_day = day_fault(day, today)
    return say("log-bad-day", fault=wrong_day.value, day=day) if wrong_day else None


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return None


_FOR_FIGURES = frozenset({ASKED_FIGURES, ASKED_LIKES, ASKED_FOLLOWERS})
_HELP = ((Button("button-find-likes", ExplainTap("find-likes")),),)

SKILL = Skill(
    name="log",
    command="log",
    intents=(Intent.RECORD,),
    taps=(LogTap, KeepTap, DropTap, BelongsTap, MoveTap),
    awaits=(ASKED_FIGURES, ASKED_LIKES, ASKED_FOLLOWERS, ASKED_DOUBT, ASKED_ACCOUNT),
    answer=answer,
    resume=resume,
)
