"""The answer to figures that are kept: what they are, the like rate, what is missing, and undo."""

from datetime import date

from bot.skills.about_figures import rate_says
from bot.skills.reply import Button, Facts, Reply, Say, item, say
from bot.skills.request import Request
from bot.skills.skill import Outcome
from bot.skills.steps import RateTap, StandingTap, UndoTap
from bot.storage.effects import Ask, Effect, EndConversation, Record, Remember
from bot.storage.look import Look
from domain.measurement import Measurement
from domain.standing import standing

ASKED_LIKES = "log.likes"
ASKED_FOLLOWERS = "log.followers"


def kept(
    request: Request, look: Look, stated: Measurement, aside: tuple[Say, ...] = (), *, whole: bool = False
) -> Outcome:
    """Keep figures and say so; `whole` puts them in the place of what the day held."""
    before = look.on_day(stated.day)
    after = stated if before is None or whole else before.overlaid(stated)
    if after == before:
        return Outcome((_unchanged(request, after),), (Remember(), EndConversation()))
    says = [say("log-kept", day=stated.day, when=_when(stated.day, request), **what(stated))]
    if before is not None and request.message.private and _overwrites(before, after, stated):
        says.append(item("log-before", **what(before)))
    further, ask = _further(after, stated, confirmed=whole)
    undo = Button("button-undo", UndoTap(request.message.number))
    buttons = ((undo, Button("button-standing", StandingTap())), (_MEASURED,))
    reply = Reply((*says, *aside, *further), buttons, replaces=request.tap is not None)
    effects: tuple[Effect, ...] = (Remember(), Record(stated, whole=whole), ask)
    return Outcome((reply,), effects)


def what(of: Measurement) -> Facts:
    """Return what a day holds, as facts that a message can choose by."""
    if of.likes is None:
        return {"what": "followers", "followers": of.followers or 0, "likes": 0}
    if of.followers is None:
        return {"what": "likes", "followers": 0, "likes": of.likes}
    return {"what": "both", "followers": of.followers, "likes": of.likes}


def _overwrites(before: Measurement, after: Measurement, stated: Measurement) -> bool:
    """Return whether a figure that was stated now stood otherwise before."""
    followers = stated.followers is not None and before.followers not in {None, after.followers}
    return followers or (stated.likes is not None and before.likes not in {None, after.likes})


def _further(after: Measurement, stated: Measurement, *, confirmed: bool) -> tuple[tuple[Say, ...], Effect]:
    """Return the like rate of the day, or the question for what it lacks; other days' figures are left out of it."""
    day: dict[str, object] = {"day": after.day.isoformat()}
    if after.followers is None:
        return (say("log-ask-followers"),), Ask(ASKED_FOLLOWERS, day)
    if after.likes is None:
        return (say("log-ask-likes"),), Ask(ASKED_LIKES, day)
    rate = rate_says(standing(after.followers, after.likes), doubt=not confirmed)
    if stated.likes is None:
        return (say("log-with-likes", likes=after.likes), *rate), EndConversation()
    if stated.followers is None:
        return (say("log-with-followers", followers=after.followers), *rate), EndConversation()
    return rate, EndConversation()


def _unchanged(request: Request, held: Measurement) -> Reply:
    same = say("log-unchanged", **what(held))
    return Reply(
        (same,), ((Button("button-standing", StandingTap()), _MEASURED),), replaces=request.tap is not None
    )


def _when(day: date, request: Request) -> str:
    return "today" if day == request.now.date() else "earlier"


_MEASURED = Button("button-rate-more", RateTap(more=True))
