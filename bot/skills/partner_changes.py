"""What is known of a partner on the list changes: a part that was asked for, or what a few words say of them."""

from collections.abc import Sequence
from decimal import Decimal

from pydantic import ValidationError

from bot.skills.about_account import title
from bot.skills.compare_candidates import sifted
from bot.skills.partner_list import these
from bot.skills.partner_names import named_in, words_of
from bot.skills.partner_panel import ALL, ASKED_PART, may_go, panel
from bot.skills.partner_taps import PartnerPart
from bot.skills.partner_topic import talked_about
from bot.skills.prices import money
from bot.skills.reply import Reply, Say, say
from bot.skills.request import Request
from bot.skills.skill import Outcome
from bot.storage.effects import Ask, EndConversation
from bot.storage.look import Look
from bot.storage.partners import KeepPartner, KeptPartner
from bot.understanding.callings import handles_in
from bot.understanding.descriptions import described_in
from bot.understanding.meaning import Slots
from bot.understanding.partnerparts import PartTold, part_told
from bot.understanding.partnerwords import BARTERED, DESCRIBED, MEASURED, PRICED, REMOVED, SHOWN
from domain.money import price_fault
from domain.partners import Partner


def in_words(request: Request, look: Look) -> Outcome | None:
    """Do what a few words say of a partner who is named: another price, off the list, or be shown; None otherwise."""
    said = request.meaning.slots
    if said.topic == DESCRIBED and (told := part_told(words_of(request), request.language)):
        return _with_part(request, told, look)
    named = named_in(words_of(request), look.partners)
    if not named:
        return None
    if len(named) > 1 or (said.topic == PRICED and len(handles_in(words_of(request))) > 1):
        return _of_several(said, named)
    kept = named[0]
    if said.topic == REMOVED:
        return may_go(kept, replaces=False)
    if said.topic in {PRICED, BARTERED}:
        return answered(request, kept, PartnerPart.PRICE, priced(request, kept.partner, said), look)
    if said.topic == MEASURED:
        return answered(request, kept, PartnerPart.FIGURES, _measured(request, kept.partner), look)
    if said.topic == DESCRIBED and (described := _with_description(request, kept.partner)):
        return changed(request, kept, described, look)
    if said.candidates:
        return None
    return Outcome((panel(kept, look, replaces=False),), (talked_about(kept.id),))


def _of_several(said: Slots, named: Sequence[KeptPartner]) -> Outcome | None:
    """Show several partners; what is said of each is told one by one."""
    if said.topic == SHOWN:
        return Outcome((these(named),))
    several = Outcome((Reply((say("diary-one-by-one"),), ((ALL,),)),))
    return several if said.topic in {REMOVED, PRICED, BARTERED, DESCRIBED} else None


def _with_part(request: Request, told: PartTold, look: Look) -> Outcome | None:
    """Keep the new name of a partner, or a note to one; None where nobody on the list is meant."""
    named = named_in(told.of, look.partners)
    if len(named) != 1:
        return None
    kept, part = named[0], PartnerPart.NAME if told.is_name else PartnerPart.NOTE
    return answered(request, kept, part, told_part(request, kept.partner, part, told.text), look)


def _measured(request: Request, of: Partner) -> Partner | Say | None:
    told = told_part(request, of, PartnerPart.FIGURES, "")
    said = request.meaning.slots
    return priced(request, told, said) if isinstance(told, Partner) and said.price is not None else told


def _with_description(request: Request, of: Partner) -> Partner | None:
    """Return a partner with the niche and the region that were told; None where neither is certain."""
    told = described_in(words_of(request), request.language)
    news = {"niche": told.niche, "region": told.region} if told else {}
    news = {part: value for part, value in news.items() if value}
    return of.model_copy(update={"account": of.account.model_copy(update=news)}) if news else None


def answered(
    request: Request, kept: KeptPartner, part: PartnerPart, told: Partner | Say | None, look: Look
) -> Outcome | None:
    """Keep a partner with a part that was told; where that cannot be, say so and ask again.

    None where nothing was told.
    """
    if isinstance(told, Say):
        return Outcome((Reply((told,)),), (Ask(ASKED_PART, {"partner": kept.id, "part": part.value}),))
    return None if told is None else changed(request, kept, told, look)


def changed(request: Request, kept: KeptPartner, told: Partner, look: Look) -> Outcome:
    """Keep a partner as told and show it, with a way back; an account that is on the list already stays one."""
    twin = any(each.id != kept.id and each.partner.account.is_same(told.account) for each in look.partners)
    if twin:
        return Outcome((Reply((say("partner-known", partner=title(told.account)),), ((ALL,),)),))
    here = request.tap is not None
    undo = request.message.number if told != kept.partner else None
    shown = panel(
        KeptPartner(kept.id, told),
        look,
        (say("account-changed"),),
        today=request.today,
        replaces=here,
        undo=undo,
    )
    return Outcome(
        (shown,), (KeepPartner(told, request.today, kept.id), EndConversation(), talked_about(kept.id))
    )


def told_part(request: Request, of: Partner, part: PartnerPart, text: str) -> Partner | Say | None:
    """Return a partner with a part that was told; a paragraph where that cannot be; None for anything else."""
    figures = request.meaning.figures
    match part:
        case PartnerPart.FIGURES:
            found = sifted(figures.candidates[:1], None)
            if not found.entrants:
                return found.remarks[0] if found.remarks else None
            new = found.entrants[0].candidate
            likes = of.likes if new.likes is None else new.likes
            return of.model_copy(update={"followers": new.followers, "likes": likes})
        case PartnerPart.PRICE:
            return priced(request, of, figures)
        case _:
            try:
                return _described(of, part, text)
            except ValidationError:
                return say("account-too-long")


def priced(request: Request, of: Partner, figures: Slots) -> Partner | Say | None:
    """Return a partner with the price that was told; a paragraph where that cannot be; None where none was."""
    amount, currency = figures.price, figures.currency
    if amount is None and figures.candidates and figures.candidates[0].followers is not None:
        amount = Decimal(figures.candidates[0].followers)  # a bare number is the price that was asked for
    if amount is None:
        return of.model_copy(update={"price": None, "barter": True}) if figures.topic == BARTERED else None
    if wrong := price_fault(amount):
        return say("partner-bad-price", partner=title(of.account), fault=wrong.value)
    usual = request.person.currency if request.person else None
    price = money(amount, currency, of.price.currency if of.price and not amount else None, usual)
    if price is None:
        return say("partner-which-currency")
    return of.model_copy(update={"price": price, "barter": False})


def _described(of: Partner, part: PartnerPart, text: str) -> Partner:
    if part is PartnerPart.NOTE:
        return Partner.model_validate(dict(of) | {"note": text})
    plain = text.strip().removeprefix("@") if part is PartnerPart.NAME and of.account.platform else text
    account = type(of.account).model_validate(of.account.model_dump() | {part.value: plain})
    return of.model_copy(update={"account": account})
