"""What is kept, where, how long, and how to get or erase it."""

from dataclasses import dataclass
from typing import ClassVar

from bot.skills.delete import DeleteTap
from bot.skills.reply import Button, Reply, say
from bot.skills.request import Request
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import ExportTap, LogTap, PrivacyTap
from bot.skills.taps import Tap
from bot.storage.look import Look
from bot.understanding.meaning import Intent


@dataclass(frozen=True, slots=True)
class KeepTap(Tap):
    """Keep what is kept: the answer of somebody who had gone silent."""

    key: ClassVar[str] = "stay"


def answer(request: Request, look: Look) -> Outcome:
    """Say what is kept; more on a button."""
    if isinstance(request.tap, KeepTap):  # that they were heard of is all it takes
        return Outcome((Reply((say("data-kept"),), ((Button("button-log", LogTap()),),), replaces=True),))
    more = isinstance(request.tap, PrivacyTap) and request.tap.more
    other = Button("button-short" if more else "button-more", PrivacyTap(more=not more))
    buttons = ((other,), (Button("button-export", ExportTap()), Button("button-delete", DeleteTap())))
    contact, months = request.house.contact, request.house.months or 0
    whom = say("privacy-contact", contact=contact) if contact else say("privacy-no-contact")
    says = (say("privacy-more", months=months),) if more else (say("privacy", months=months), whom)
    return Outcome((Reply(says, buttons, replaces=isinstance(request.tap, PrivacyTap)),))


SKILL = Skill(
    name="privacy", command="privacy", intents=(Intent.PRIVACY,), taps=(PrivacyTap, KeepTap), answer=answer
)
