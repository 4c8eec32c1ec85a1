"""What is kept, where, how long, and how to get or erase it."""

from bot.skills.delete import DeleteTap
from bot.skills.reply import Button, Reply, say
from bot.skills.request import Request
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import ExportTap, PrivacyTap
from bot.storage.look import Look
from bot.understanding.meaning import Intent


def answer(request: Request, look: Look) -> Outcome:
    """Say what is kept; more on a button."""
    more = isinstance(request.tap, PrivacyTap) and request.tap.more
    other = Button("button-short" if more else "button-more", PrivacyTap(more=not more))
    buttons = ((other,), (Button("button-export", ExportTap()), Button("button-delete", DeleteTap())))
    contact = request.house.contact
    whom = say("privacy-contact", contact=contact) if contact else say("privacy-no-contact")
    says = (say("privacy-more"),) if more else (say("privacy"), whom)
    return Outcome((Reply(says, buttons, replaces=isinstance(request.tap, PrivacyTap)),))


SKILL = Skill(name="privacy", command="privacy", intents=(Intent.PRIVACY,), taps=(PrivacyTap,), answer=answer)
