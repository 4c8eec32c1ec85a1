"""Somebody is named who is not on the list of partners: say so kindly, and offer to keep them."""

from dataclasses import replace

from bot.skills.partner_names import is_said, named_in, stranger_in, words_of
from bot.skills.partner_panel import ALL
from bot.skills.partner_taps import NewPartnerTap
from bot.skills.reply import Answers, Button, Reply, say
from bot.skills.request import Request
from bot.skills.skill import Outcome
from bot.storage.effects import Ask
from bot.storage.look import Look
from bot.understanding.meaning import Meaning
from bot.understanding.partnerwords import BARTERED, DESCRIBED, PRICED, REMOVED, SHOWN
from bot.understanding.strangers import named_by

ASKED_NEW = "partner.new"
OF_SOMEBODY = frozenset({REMOVED, PRICED, BARTERED, SHOWN, DESCRIBED})
"""Topics of whoever speaks of a partner by name."""


def stranger(request: Request, look: Look) -> str | None:
    """Return whom a request names who is neither a partner nor an account of the person's own; None for nobody."""
    text = words_of(request)
    if named_in(text, look.partners):
        return None
    name = stranger_in(text) or named_by(text, request.language)
    is_own = any(is_said(each.account.name, name or "") for each in look.accounts)
    return None if is_own else name


def is_of_stranger(request: Request, meaning: Meaning, look: Look) -> bool:
    """Return whether a text tells of a partner who is not on the list: "erase Lisa please", "Lisa said no"."""
    said = meaning.slots
    told = said.stage or said.no_show or said.declined or said.topic in OF_SOMEBODY
    return bool(told) and stranger(request, look) is not None


def not_known(name: str) -> Outcome:
    """Say that nobody of this name is known; figures that follow are taken for theirs."""
    new = Button("button-partner-keep", NewPartnerTap(), {"name": name}, answers=Answers.YES)
    says = (say("partner-stranger", name=name),)
    return Outcome(
        (Reply(says, ((new,), (replace(ALL, answers=Answers.NO),))),), (Ask(ASKED_NEW, {"name": name}),)
    )
