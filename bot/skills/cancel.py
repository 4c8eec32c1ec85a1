"""Ending whatever was begun."""

from bot.skills.reply import Button, Keyboard, Reply, say
from bot.skills.request import Request
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import HelpTap, LogTap
from bot.storage.effects import EndConversation
from bot.storage.look import Look


def answer(request: Request, look: Look) -> Outcome:
    """Drop the open question, and the keyboard that came with it."""
    if request.awaited is None:
        ways_on = ((Button("button-log", LogTap()), Button("button-help", HelpTap())),)
        return Outcome((Reply((say("cancel-nothing"),), ways_on),))
    return Outcome((Reply((say("cancel-done"),), keyboard=Keyboard.NONE),), (EndConversation(),))


SKILL = Skill(name="cancel", command="cancel", answer=answer)
