"""Which of somebody's partners a text names."""

import re
from collections.abc import Sequence

from bot.skills.network_plan import USUAL_STAR
from bot.skills.request import Command, Request, Text
from bot.storage.look import Look
from bot.storage.partners import KeptPartner
from bot.understanding.candidates import Candidate
from bot.understanding.descriptions import described_in, is_only_a_place
from bot.understanding.meaning import SURE, Intent, Meaning, Slots
from bot.understanding.networks import holds_against_star
from bot.understanding.partnerparts import part_told
from bot.understanding.partnerwords import DESCRIBED, MEASURED, RIVALS, SHOWN, asks_to_see
from bot.understanding.strangers import is_only_choosing, rivals_in
from domain.comparison import FEWEST

_HANDLE = re.compile(r"(?<!\w)@[\w.]+")


def words_of(request: Request) -> str:
    """Return the words of a request, without the command in front."""
    match request.message.said:
        case Text(text=text) | Command(rest=text):
            return text
        case _:
            return ""


def is_said(name: str | None, text: str) -> bool:
    """Return whether a name stands in a text as a whole, whatever its case and with its @ or without."""
    return bool(name) and re.search(_pattern(name or ""), text.casefold()) is not None


def named_in(text: str, partners: Sequence[KeptPartner]) -> list[KeptPartner]:
    """Return the partners whose names stand in a text; a longer name goes before one that is a part of it."""
    rest, found = text.casefold(), []
    for each in sorted(partners, key=lambda kept: -len(kept.partner.account.name or "")):
        if is_said(each.partner.account.name, rest):
            rest = re.sub(_pattern(each.partner.account.name or ""), " ", rest)
            found.append(each)
    return found


def is_about(meaning: Meaning, text: str, language: str, look: Look) -> bool:
    """Return whether a text is about partners who are named in it.

    With figures it has to begin with the only one, and with none of the person's own accounts; to be held against
    each other, they have to be two, of whom one may be unknown.
    """
    named = named_in(text, look.partners)
    if meaning.slots.topic == RIVALS:
        return len(named) > 1 or bool(named and rivals_in(text, language))
    if meaning.slots.topic != MEASURED or not named:
        return bool(named)
    begins = re.match(rf"\W*{_pattern(named[0].partner.account.name or '')}", text.casefold())
    is_own = any(is_said(each.account.name, text) for each in look.accounts)
    return len(named) == 1 and begins is not None and not is_own


def of_one_alone(meaning: Meaning, text: str, language: str, look: Look) -> Meaning:
    """Return the wish to see the only partner named where nobody is held against them: "show me Lisa rather"."""
    if meaning.slots.topic != RIVALS or is_about(meaning, text, language, look):
        return meaning
    is_one = len(named_in(text, look.partners)) == 1 and asks_to_see(text, language)
    return Meaning(Intent.PARTNERS, Slots(topic=SHOWN), SURE, figures=meaning.figures) if is_one else meaning


def choice_between(text: str, language: str, look: Look) -> Meaning | None:
    """Return the wish to compare where a text is nothing but names and an "or", at least one of a partner."""
    rest, named = text.casefold(), named_in(text, look.partners)
    others = rivals_in(text, language)
    if not named or len(named) + len(others) < FEWEST:
        return None
    for name in (*(each.partner.account.name or "" for each in named), *others):
        rest = re.sub(rf"@?{_pattern(name)}", " ", rest)
    if not is_only_choosing(rest, language):
        return None
    return Meaning(Intent.COMPARE, Slots(topic=RIVALS), SURE)


def against_star(text: str, language: str) -> Meaning | None:
    """Return the wish to hold partners who are named against a star of the usual size where a text names no other."""
    if not holds_against_star(text, language):
        return None
    return Meaning(Intent.NETWORK, Slots(star=USUAL_STAR), SURE)


def description(text: str, language: str) -> Meaning | None:
    """Return the wish to keep what a text tells of somebody's niche or region."""
    if described_in(text, language) is None:
        return None
    return Meaning(Intent.PARTNERS, Slots(topic=DESCRIBED), SURE)


def told_of(text: str, language: str) -> Meaning | None:
    """Return the wish to keep a part that a text surely tells of somebody, whatever else its words mean.

    A place goes before an agreement ("Lisa is in Leeds"), a new name and a note before what stands in them.
    """
    is_sure = is_only_a_place(text, language) or part_told(text, language) is not None
    return Meaning(Intent.PARTNERS, Slots(topic=DESCRIBED), SURE) if is_sure else None


def held_against(text: str, language: str, look: Look) -> tuple[Candidate, ...]:
    """Return the partners whom a text names as candidates with their kept figures, and whoever it holds against them.

    Of those who are no partners nothing but the name is known.
    """
    named = named_in(text, look.partners)
    known = [each.partner for each in named]
    others = (
        each for each in rivals_in(text, language) if not any(is_said(of.account.name, each) for of in known)
    )
    candidates = [
        *(
            Candidate(
                each.followers,
                each.likes,
                f"@{each.account.name}" if each.account.is_handle else each.account.name,
                each.price.amount if each.price else None,
                each.price.currency if each.price else None,
                barter=each.barter,
            )
            for each in known
        ),
        *(Candidate(None, name=each) for each in others),
    ]
    return tuple(candidates) if named and len(candidates) > 1 else ()


def stranger_in(text: str) -> str | None:
    """Return the first handle of a text."""
    found = _HANDLE.search(text)
    return found[0].rstrip(".") if found else None


def _pattern(name: str) -> str:
    """Return how a name stands in a text, also where something is somebody's: "Lisas Beitrag", "Lisa's post"."""
    return rf"(?<!\w){re.escape(name.casefold().lstrip('@'))}(?:['’]?s)?(?!\w)"
