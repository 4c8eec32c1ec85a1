"""Taking back what was logged, newest first or by the button below it."""

from bot.skills.reply import Button, Fact, Reply, say
from bot.skills.request import Request
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import LogTap, StandingTap, UndoTap
from bot.storage.effects import Undo
from bot.storage.figures import Change
from bot.storage.look import Look
from bot.understanding.meaning import Intent


def answer(request: Request, look: Look) -> Outcome:
    """Take the change in question back and say what the day holds again."""
    if isinstance(request.tap, UndoTap):
        change = look.change_of(request.tap.request)
        if change is None:
            return Outcome((Reply((say("undo-gone"),), _WAYS_ON),))
        if look.is_covered(change):
            return Outcome((Reply((say("undo-covered", day=change.day),), _WAYS_ON),))
    else:
        change = look.last_change()
        if change is None:
            return Outcome((Reply((say("undo-nothing"),), _WAYS_ON),))
    return Outcome((_undone(change, replaces=request.tap is not None),), (Undo(change.id),))


def _undone(change: Change, *, replaces: bool) -> Reply:
    before = change.before
    facts: dict[str, Fact] = {
        "day": change.day,
        "before": "nothing" if before is None else _what(before.followers, before.likes),
        "followers": before.followers or 0 if before else 0,
        "likes": before.likes or 0 if before else 0,
    }
    return Reply((say("undo-done", **facts),), _WAYS_ON, replaces=replaces)


def _what(followers: int | None, likes: int | None) -> str:
    if likes is None:
        return "followers"
    return "likes" if followers is None else "both"


_WAYS_ON = ((Button("button-log", LogTap()), Button("button-standing", StandingTap())),)

SKILL = Skill(name="undo", command="undo", intents=(Intent.UNDO,), taps=(UndoTap,), answer=answer)
