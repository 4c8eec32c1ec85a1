"""Somebody is named who is not on the list of partners: say so kindly, and offer to keep them."""

from dataclasses import replace

from bot.skills.partner_names import is_said, named_in, stranger_in, words_of
from bot.skills.partner_panel import ALL
from bot.skills.partner_taps import NewNamedTap
from bot.skills.reply import Answers, Button, Reply, say
from bot.skills.request import Request
from bot.skills.skill import Outcome
from bot.storage.effects import Ask
from bot.storage.look import Look
from bot.understanding.meaning import Intent, Meaning
from bot.understanding.partnerwords import BARTERED, DESCRIBED, PRICED, REMOVED, SHOWN
from bot.understanding.strangers import Called, named_by
from domain.diary import Stage

ASKED_NEW = "partner.new"
ASKED_STRANGER = "partner.stranger"
"""Whether somebody who was named shall be a partner: before a yes, figures without a name are the writer's own."""
OF_SOMEBODY = frozenset({REMOVED, PRICED, BARTERED, SHOWN, DESCRIBED})
"""Topics of whoever speaks of a partner by name."""
_SURE_OF_A_QUESTION = 0.9
_LIKELY = 0.5
_OF_PARTNERS = frozenset({Intent.PARTNERS, Intent.DIARY})


def stranger(request: Request, look: Look) -> str | None:
    """Return whom a request names who is neither a partner nor an account of the person's own; None for nobody."""
    called = _called(request, look)
    return called.name if called else None


def is_of_stranger(request: Request, meaning: Meaning, look: Look) -> bool:
    """Return whether a text tells of a partner who is not on the list: "erase Lisa please", "Lisa said no".

    A word that is no name for certain is one only where somebody has answered, or where the text is read as one about
    partners anyhow: "Lösch Kommentar" is not.
    """
    said, read = meaning.slots, request.meaning
    has_answered = bool(said.stage or said.no_show or said.declined)
    if not has_answered and said.topic not in OF_SOMEBODY:
        return False
    if said.topic == SHOWN and read.intent is Intent.EXPLAIN and read.confidence >= _SURE_OF_A_QUESTION:
        return False  # what influencers cost, and not what one of them takes
    called = _called(replace(request, meaning=meaning), look)
    if called is None:
        return False
    is_read_so = read.intent in _OF_PARTNERS and read.confidence >= _LIKELY
    return called.is_sure or has_answered or is_read_so


def _called(request: Request, look: Look) -> Called | None:
    text = words_of(request)
    if named_in(text, look.partners):
        return None
    is_post = request.meaning.slots.stage is Stage.POSTED
    handle = stranger_in(text)
    called = Called(handle, is_sure=True) if handle else named_by(text, request.language, posted=is_post)
    is_own = called and any(is_said(each.account.name, called.name) for each in look.accounts)
    return None if is_own else called


def not_known(name: str) -> Outcome:
    """Say that nobody of this name is known; with a yes they are asked for."""
    new = Button("button-partner-keep", NewNamedTap(), {"name": name}, answers=Answers.YES)
    says = (say("partner-stranger", name=name),)
    return Outcome(
        (Reply(says, ((new,), (replace(ALL, answers=Answers.NO),))),), (Ask(ASKED_STRANGER, {"name": name}),)
    )
