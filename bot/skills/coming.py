"""Wishes that are understood but not yet fulfilled: an honest answer, and what works already."""

from bot.skills.reply import Button, Reply, say
from bot.skills.request import Request
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import ExplainTap, LogTap, RateTap, StandingTap
from bot.storage.look import Look
from bot.understanding.meaning import Intent

_INTENTS = (Intent.NETWORK,)


def answer(request: Request, look: Look) -> Outcome:
    """Say what is not there yet and lead on to what comes nearest to it."""
    intent = request.meaning.intent
    return Outcome((Reply((say("coming", wish=intent.value),), (_nearest(intent), (_LOG, _STANDING))),))


def _nearest(intent: Intent) -> tuple[Button, ...]:
    match intent:
        case Intent.NETWORK:
            return (Button("explain-networks-title", ExplainTap("networks")),)
        case _:
            return (Button("button-rate", RateTap()),)


_LOG = Button("button-log", LogTap())
_STANDING = Button("button-standing", StandingTap())

SKILL = Skill(name="coming", intents=_INTENTS, answer=answer)
