"""From what was said to partners: names, figures and prices, and what was left out of them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.skills.compare_candidates import Entrant
from bot.skills.partner_names import is_said, words_of
from bot.skills.reply import Say, item, say
from bot.skills.request import Request
from bot.skills.talk import last_said
from bot.storage.conversations import Question
from bot.understanding.callings import only_name, without_place
from bot.understanding.favours import without_favours
from bot.understanding.meaning import Intent, Slots
from bot.understanding.newcomers import newcomer_in
from bot.understanding.partnerlabels import labelled_in
from bot.understanding.partnerwords import ALL_SAVED, SAVED
from domain.accounts import MOST_CHARACTERS, Account, Platform
from domain.money import price_fault
from domain.partners import Partner

_NAME = re.compile(r"\A\s*([^\d@]*?[^\W\d_][^\d@]*?)[\s:,;=(–-]*(?=[\d@~])")


def is_named(slots: Slots, text: str, language: str) -> bool:
    """Return whether accounts are said with names."""
    before = _NAME.match(text) if slots.candidates else None
    return any(each.name for each in slots.candidates) or bool(before and only_name(before[1], language))


def of_whom(asked: Question, told: Slots) -> Slots:
    """Return figures without a name as those of whom they were asked for."""
    name, only = asked.slots.get("name"), told.candidates[0] if len(told.candidates) == 1 else None
    if not isinstance(name, str) or only is None or only.name:
        return told
    return replace(told, candidates=(replace(only, name=name),))


def with_newcomer(slots: Slots, text: str, language: str) -> Slots:
    """Return the figures of a single account with the name that announces it: "new partner Ida Berg 900 / 80"."""
    only = slots.candidates[0] if len(slots.candidates) == 1 else None
    text = labelled_in(without_favours(text, language), language).text
    if only is None or (only.name or "").startswith("@") or not (name := newcomer_in(text, language)):
        return slots
    return replace(slots, candidates=(replace(only, name=name),))


def compared_and_named(request: Request) -> Slots | None:
    """Return those who were compared last and whom somebody wants to save: by their names, or all of them.

    None where nobody was compared, or nobody of them is meant.
    """
    said, compared = request.meaning.slots, last_said(request, Intent.COMPARE)
    if compared is None or said.topic not in {SAVED, ALL_SAVED}:
        return None
    text = words_of(request)
    named = tuple(each for each in compared.candidates if is_said(each.name, text))
    if any(not _is_letter(each.name) for each in named):  # the "a" of "as a partner" calls nobody then
        named = tuple(each for each in named if not _is_letter(each.name) or _stands_alone(each.name, text))
    if named:
        return replace(compared, candidates=named)
    return compared if said.topic == ALL_SAVED else None


def _is_letter(name: str | None) -> bool:
    return len(name or "") == 1


def _stands_alone(name: str | None, text: str) -> bool:
    """Return whether a letter that calls somebody stands in a text as it is written: "save A and Anna"."""
    return re.search(rf"(?<!\w){re.escape(name or '')}(?!\w)", text) is not None


def partners_of(entrants: Sequence[Entrant], slots: Slots, text: str, request: Request) -> list[Partner]:
    """Return candidates as partners; a single one without a handle is called all that stands before its figures.

    `text` is what begins with a name, if anything does; the niche and the region may stand anywhere in the message.
    """
    language = request.language
    told = labelled_in(words_of(request), language)
    text = labelled_in(without_favours(text, language), language).text
    if len(entrants) != 1:
        return [_partner(each, each.said.name, None) for each in entrants]
    is_handle = (entrants[0].said.name or "").startswith("@")
    before = None if is_handle else _NAME.match(text)
    called = only_name(without_place(before[1].strip(), language), language) if before else None
    name = called[:MOST_CHARACTERS] if called else entrants[0].said.name
    return [_partner(entrants[0], name, slots.platform, told.niche, told.region)]


def labels_say(partners: Sequence[Partner]) -> list[Say]:
    """Say the niche and the region that were told of a new partner."""
    accounts = [each.account for each in partners]
    niches = [item("account-niche", niche=each.niche, known="yes") for each in accounts if each.niche]
    regions = [item("account-region", region=each.region, known="yes") for each in accounts if each.region]
    return [*niches, *regions]


def without_currency(entrants: Sequence[Entrant]) -> tuple[Say, ...]:
    """Say that prices were left out where nobody knows their currency; what cannot be a price was said to be none."""
    lost = any(
        each.said.price is not None and price_fault(each.said.price) is None and each.candidate.price is None
        for each in entrants
    )
    return (say("partner-no-currency"),) if lost else ()


def _partner(
    of: Entrant,
    name: str | None,
    platform: Platform | None,
    niche: str | None = None,
    region: str | None = None,
) -> Partner:
    figures = of.candidate
    if name is None:  # the slash tells it from a handle
        name = f"{figures.followers} / {'–' if figures.likes is None else figures.likes}"
    if platform is not None:
        name = name.removeprefix("@")
    return Partner(
        account=Account(platform=platform, name=name[:MOST_CHARACTERS], niche=niche, region=region),
        followers=figures.followers,
        likes=figures.likes,
        price=None if of.said.barter else figures.price,
        barter=of.said.barter,
    )
