"""Hello, thanks, a scolding."""

from bot.skills import schedule
from bot.skills.reply import Button, Reply, say
from bot.skills.request import Request
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import HelpTap, LogTap, StandingTap
from bot.storage.look import Look
from bot.understanding.meaning import Intent


def answer(request: Request, look: Look) -> Outcome:
    """Answer in kind and offer the next step; whoever is back from a pause gets their summary again."""
    if request.meaning.slots.enabled and request.message.private and schedule.rests(request, look):
        return schedule.gone_on(request, look)
    kind = request.meaning.slots.topic or "other"
    buttons = ((Button("button-log", LogTap()), Button("button-standing", StandingTap())), (_HELP,))
    return Outcome((Reply((say("smalltalk", kind=kind),), buttons),))


_HELP = Button("button-help", HelpTap())

SKILL = Skill(name="smalltalk", intents=(Intent.SMALLTALK,), answer=answer)
