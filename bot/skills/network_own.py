"""Networks of saved partners: those whom a text names, or all of them, against a star."""

from dataclasses import replace

from bot.skills.network_plan import planned
from bot.skills.partner_contest import against_star, some_against_star
from bot.skills.partner_names import named_in, words_of
from bot.skills.partner_taps import PartnersAgainstTap
from bot.skills.request import Request
from bot.skills.skill import Outcome
from bot.skills.talk import kept_slots
from bot.storage.conversations import Topic
from bot.storage.effects import Discuss, EndConversation
from bot.storage.look import Look
from bot.storage.partners import KeptPartner
from bot.understanding.candidates import Candidate
from bot.understanding.meaning import Intent, Slots
from bot.understanding.networks import OWN
from domain.network import Accounts


def discussed(said: Slots) -> Discuss:
    """Return the effect that remembers what was said of a network, for "and with 30?"."""
    return Discuss(Topic(Intent.NETWORK, kept_slots(said)))


def own_network(request: Request, said: Slots, look: Look) -> Outcome | None:
    """Hold the partners who are named, or all where somebody's own network is meant, against the star that is named.

    None where other accounts are said, or no star. Who was named stays so for "and against 500,000?".
    """
    named = _partners_meant(request, said, look)
    is_other = said.followers is not None or said.budget is not None or said.count not in {None, len(named)}
    if said.star is None or is_other or not request.message.private:
        return None
    overlap = said.overlap or 0
    if not named:
        tap = PartnersAgainstTap(said.star, overlap)
        return against_star(look, tap, replaces=False) if said.topic == OWN else None
    plan = planned(said, request.person.currency if request.person else None)
    star = Accounts(followers=max(plan.star, 0), likes=plan.star_likes, price=plan.star_price)
    held = some_against_star(named, star, overlap)
    names = tuple(Candidate(None, name=each.partner.account.name) for each in named)
    return (
        replace(held, effects=(discussed(replace(said, candidates=names)), EndConversation()))
        if held
        else None
    )


def _partners_meant(request: Request, said: Slots, look: Look) -> list[KeptPartner]:
    """Return the partners whom a text names, or else named before."""
    before = " ".join(each.name or "" for each in said.candidates)
    return named_in(words_of(request), look.partners) or named_in(before, look.partners)
