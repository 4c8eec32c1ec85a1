"""Which partner is talked about: "ask again in three days" right after "asked Lisa yesterday" means Lisa."""

from dataclasses import replace

from bot.skills.request import Request
from bot.skills.skill import Outcome
from bot.storage.conversations import Topic
from bot.storage.diary import KeepCooperation
from bot.storage.effects import Discuss
from bot.storage.look import Look
from bot.storage.partners import KeptPartner
from bot.understanding.meaning import Intent

_PARTNER = "partner"


def talked_about(partner: int) -> Discuss:
    """Return the effect that remembers a partner, by number, as the one who is talked about."""
    return Discuss(Topic(Intent.DIARY, {_PARTNER: partner}))


def with_partner(outcome: Outcome) -> Outcome:
    """Return an outcome that remembers of whom the diary has something new, so that what follows is of them too."""
    partner = next((each.partner for each in outcome.effects if isinstance(each, KeepCooperation)), None)
    if partner is None:
        return outcome
    return replace(outcome, effects=(*outcome.effects, talked_about(partner)))


def partner_talked_about(request: Request, look: Look) -> KeptPartner | None:
    """Return the partner whom the conversation was about just now; None where it was about anything else."""
    if request.topic is None or request.topic.intent != Intent.DIARY:
        return None
    number = request.topic.slots.get(_PARTNER)
    return look.partner(number) if isinstance(number, int) else None
