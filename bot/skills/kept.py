"""The answer to figures that are kept: what they are, the like rate, what is missing, and undo."""

from dataclasses import dataclass, replace
from datetime import date

from bot.skills.about_account import title
from bot.skills.about_figures import rate_says
from bot.skills.doubts import doubted, leapt
from bot.skills.landmarks import Noticed, noticed
from bot.skills.moving import offers
from bot.skills.own_account import as_slot, described, from_slot
from bot.skills.reply import Button, Facts, Reply, Say, item, say
from bot.skills.request import Request
from bot.skills.skill import Outcome
from bot.skills.steps import KEPT, EntriesTap, RateTap, StandingTap, TrendTap, UndoTap
from bot.storage.accounts import KeptAccount
from bot.storage.effects import Ask, Effect, EndConversation, Record, Remember, Target
from bot.storage.figures import MOST
from bot.storage.look import Look
from domain.accounts import Account
from domain.measurement import Measurement
from domain.plausibility import LEAP_DAYS
from domain.standing import standing

ASKED_LIKES = "log.likes"
ASKED_FOLLOWERS = "log.followers"


@dataclass(frozen=True, slots=True)
class Entry:
    """What shall be kept: figures or a note, of which account, and what has to be said beside it.

    `whole` puts it in the place of what the day held; `first` is what has to happen before; `sure` tells that what is
    kept is changed on purpose, so that quite another figure is no surprise. `quiet` keeps without a cheer.
    """

    stated: Measurement
    account: Target = None
    whole: bool = False
    aside: tuple[Say, ...] = ()
    first: tuple[Effect, ...] = ()
    sure: bool = False
    quiet: bool = False


def keep(request: Request, look: Look, entry: Entry) -> Outcome:
    """Keep figures and say so, or ask first where they can hardly be right."""
    before = look.on_day(entry.stated.day, entry.account)
    # followers alone are kept without a look at likes of the same day, which may be about to change as well
    lies_over = before is not None and entry.stated.likes is not None
    whole = _readable(request, look, entry, before) if lies_over else entry.stated
    question = doubted(whole, entry.account)
    leap = None if entry.sure else leapt(entry.stated, _known(entry, before, look), entry.account)
    if leap and not request.message.private:  # the question would tell in a group what is kept
        entry = replace(entry, quiet=True)
        leap = None
    return question or leap or kept(request, look, entry)


def _known(entry: Entry, on_day: Measurement | None, look: Look) -> Measurement | None:
    """Return the followers known until a day: of the day itself, else the newest that are not too long ago."""
    if on_day is not None and on_day.followers is not None:
        return on_day
    account = _kept(entry.account, look)
    newest = next(
        (
            each
            for each in reversed(look.outline_of(account.id) if account else ())
            if each.followers is not None
        ),
        None,
    )
    if newest is None or not 0 <= (entry.stated.day - newest.day).days <= LEAP_DAYS:
        return None
    return newest


def kept(request: Request, look: Look, entry: Entry) -> Outcome:
    """Keep figures and say so."""
    stated, account = entry.stated, entry.account
    before = look.on_day(stated.day, account)
    after = stated if before is None or entry.whole else before.overlaid(stated)
    shown = _readable(request, look, entry, before)
    if after == before:
        return Outcome(
            (_unchanged(request, shown, entry.aside),), (*entry.first, Remember(), EndConversation())
        )
    if before is None and look.days_kept >= MOST:
        return Outcome((Reply((say("log-full", most=MOST),), ((Button("button-entries", EntriesTap()),),)),))
    of = described(account, look) or look.main
    says = [say("log-kept", day=stated.day, when=_when(stated.day, request), **what(stated))]
    if before is None and request.message.private and what(stated)["what"] == "note":
        says.append(say("log-note-alone"))
    if stated.note is not None and what(stated)["what"] != "note":
        says.append(item("log-note", note=stated.note))
    if several := described(account, look):
        says.append(item("account-of", account=title(several)))
    if before is not None and request.message.private and _overwrites(before, after, stated):
        says.append(item("log-before", **what(before)))
    further, ask = _further(entry, shown, of)
    found = Noticed() if entry.quiet else _noticed(request, look, account, after)
    undo = Button("button-undo", UndoTap(request.message.number))
    standing_button, *ways_on = _ways_on(request, shown)
    elsewhere = () if entry.sure else offers(request, look, stated, account)
    rows = ((undo, standing_button), elsewhere, found.buttons, tuple(ways_on))
    reply = Reply(
        (*says, *entry.aside, *further, *found.says),
        tuple(row for row in rows if row),
        replaces=request.tap is not None,
    )
    record = Record(stated, whole=entry.whole, account=account)
    effects = (*entry.first, Remember(), record, *found.effects, ask)
    return Outcome((reply,), effects)


def _readable(request: Request, look: Look, entry: Entry, before: Measurement | None) -> Measurement:
    """Return what of a day may be read where it was said.

    In a group that is what was said there, with what the answered question was about; the rest of the day is kept.
    """
    if before is None or entry.whole:
        return entry.stated
    is_readable = request.message.private or _is_answer(request, look, entry)
    return before.overlaid(entry.stated) if is_readable else entry.stated


def _is_answer(request: Request, look: Look, entry: Entry) -> bool:
    """Return whether this is the other figure of a day and an account, asked for in this chat."""
    asked = request.awaited
    if asked is None or asked.awaits not in {ASKED_LIKES, ASKED_FOLLOWERS}:
        return False
    of_day = asked.slots.get("day") == entry.stated.day.isoformat()
    return of_day and from_slot(asked.slots, look) == entry.account


def _noticed(request: Request, look: Look, target: Target, after: Measurement) -> Noticed:
    """Return what the figures bring about; an account that is still to be added has no past to compare with."""
    of = _kept(target, look)
    if of is None:
        return Noticed()
    return noticed(of, after, look, request.today, private=request.message.private)


def _kept(target: Target, look: Look) -> KeptAccount | None:
    """Return the account that is meant; one that is still to be added is not kept."""
    if target is None:
        return next((each for each in look.accounts if each.is_main), None)
    return look.account(target) if isinstance(target, int) else None


def what(of: Measurement) -> Facts:
    """Return what a day holds, as facts that a message can choose by."""
    if of.followers is None and of.likes is None:
        return {"what": "note", "followers": 0, "likes": 0, "note": of.note or ""}
    if of.likes is None:
        return {"what": "followers", "followers": of.followers or 0, "likes": 0, "note": ""}
    if of.followers is None:
        return {"what": "likes", "followers": 0, "likes": of.likes, "note": ""}
    return {"what": "both", "followers": of.followers, "likes": of.likes, "note": ""}


def _overwrites(before: Measurement, after: Measurement, stated: Measurement) -> bool:
    """Return whether a figure that was stated now stood otherwise before."""
    followers = stated.followers is not None and before.followers not in {None, after.followers}
    return followers or (stated.likes is not None and before.likes not in {None, after.likes})


def _further(entry: Entry, after: Measurement, account: Account) -> tuple[tuple[Say, ...], Effect]:
    """Return the like rate of the day, or the question for what it lacks; other days' figures are left out of it."""
    stated = entry.stated
    if stated.followers is None and stated.likes is None:
        return (), EndConversation()
    question = {"day": after.day.isoformat(), **as_slot(entry.account)}
    if after.followers is None:
        return (say("log-ask-followers"),), Ask(ASKED_FOLLOWERS, question)
    if after.likes is None:
        return (say("log-ask-likes"),), Ask(ASKED_LIKES, question)
    rate = rate_says(standing(after.followers, after.likes), account, doubt=not entry.whole)
    if stated.likes is None:
        return (say("log-with-likes", likes=after.likes), *rate), EndConversation()
    if stated.followers is None:
        return (say("log-with-followers", followers=after.followers), *rate), EndConversation()
    return rate, EndConversation()


def _unchanged(request: Request, held: Measurement, aside: tuple[Say, ...]) -> Reply:
    same, ways_on = say("log-unchanged", **what(held)), _ways_on(request, held)
    return Reply((same, *aside), (ways_on[:1], ways_on[1:]), replaces=request.tap is not None)


def _when(day: date, request: Request) -> str:
    return "today" if day == request.now.date() else "earlier"


def _ways_on(request: Request, shown: Measurement) -> tuple[Button, ...]:
    """Return the buttons that lead on: in a group they carry the figures, as kept ones are not looked at there."""
    of = Measurement(day=shown.day) if request.message.private else shown
    followers = KEPT if of.followers is None else of.followers
    likes = KEPT if of.likes is None else of.likes
    return (
        Button("button-standing", StandingTap(followers=followers, likes=likes)),
        Button("button-trend", TrendTap()),
        Button("button-rate-more", RateTap(more=True, followers=followers, likes=likes)),
    )
