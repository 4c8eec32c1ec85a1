"""Partners: whom somebody works with or may work with; list, add, change, compare again, remove."""

from collections.abc import Sequence
from dataclasses import replace

from bot.skills import fallback
from bot.skills.about_account import title
from bot.skills.asking_back import is_unsure
from bot.skills.compare_candidates import sifted
from bot.skills.network_plan import USUAL_STAR
from bot.skills.partner_changes import answered, changed, in_words, told_part
from bot.skills.partner_contest import against_star, held_anew
from bot.skills.partner_list import listed, wanted
from bot.skills.partner_names import is_said, stranger_in, words_of
from bot.skills.partner_panel import ALL, ASKED_DROP, ASKED_PART, ask_part, may_go, panel
from bot.skills.partner_plan import ASKED_BUDGET, ask_plan, planned
from bot.skills.partner_ranks import ranked
from bot.skills.partner_said import (
    compared_and_named,
    is_named,
    labels_say,
    of_whom,
    partners_of,
    with_newcomer,
    without_currency,
)
from bot.skills.partner_strangers import ASKED_NEW, ASKED_STRANGER, OF_SOMEBODY, not_known, stranger
from bot.skills.partner_taps import (
    BarterTap,
    ChooseForMeTap,
    ClearPartnerTap,
    DropPartnerTap,
    LabelledPartnerTap,
    NewNamedTap,
    NewPartnerTap,
    PartnerPart,
    PartnersAgainstTap,
    PartnersFileTap,
    PartnersTap,
    PartnerTap,
    SaveComparedTap,
    SomeAgainstTap,
    TellPartnerTap,
)
from bot.skills.prices import paid
from bot.skills.reply import Button, Cost, File, Reply, Say, item, say
from bot.skills.request import Command, Request, Text
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import UndoTap
from bot.skills.talk import last_said
from bot.skills.which_account import labelled
from bot.storage.effects import Ask, Effect, EndConversation, Remember
from bot.storage.look import Look
from bot.storage.partners import MOST, KeepPartner, KeptPartner, RemovePartner
from bot.understanding.meaning import Intent, Meaning, Slots
from bot.understanding.newcomers import newcomer_in
from bot.understanding.partnerwords import AGAINST, ALL_SAVED, EXPORTED, PLANNED, SAVED, WHICH, wish_in
from domain.partners import Partner

SURE_OF_ANOTHER_WISH = 0.9
"""Hardly a name or a note is a wish: the question is left only where the model is this sure."""


def answer(request: Request, look: Look) -> Outcome:
    """List the partners, add those that were named, or do what a button says."""
    match request.tap:
        case PartnersTap() as tap:
            return Outcome((listed(look, tap, replaces=True),))
        case NewPartnerTap():
            return _ask_new()
        case NewNamedTap():
            return _ask_named(request)
        case SaveComparedTap() | LabelledPartnerTap() as tap:
            is_compared = isinstance(tap, SaveComparedTap)
            told = last_said(request, Intent.COMPARE) if is_compared else labelled(request)
            return _added(request, look, told) if told else fallback.stale(request)
        case ChooseForMeTap():
            return ask_plan()
        case PartnersAgainstTap() | SomeAgainstTap() as tap:
            return held_anew(look, tap) or fallback.stale(request)
        case PartnersFileTap() if look.partners:
            return _file(look)
        case PartnersFileTap() | None:
            return _in_words(request, look)
        case tap:
            kept = look.partner(getattr(tap, "partner", 0))
            return _of_one(request, kept, look) if kept else fallback.stale(request)


def resume(request: Request, look: Look) -> Outcome | None:
    """Take words as a new partner, or as the part of one that was asked for."""
    said, asked, meaning = request.message.said, request.awaited, request.meaning
    is_told = meaning.intent in _WITH_FIGURES or meaning.tells_of_others or meaning.figures.price == 0
    another_wish = not is_told and meaning.confidence >= SURE_OF_ANOTHER_WISH
    if asked is None or not isinstance(said, Text) or another_wish:
        return None
    if asked.awaits == ASKED_BUDGET:
        return planned(meaning.figures, said.text, look)
    if asked.awaits == ASKED_NEW:
        # figures without any name are the writer's own, here as everywhere, unless only they were missing
        told = of_whom(asked, meaning.figures)
        return _added(request, look, told, said.text) if is_named(told, said.text, request.language) else None
    if asked.awaits == ASKED_STRANGER:
        is_theirs = bool(meaning.figures.candidates) and is_said(str(asked.slots.get("name")), said.text)
        return _added(request, look, meaning.figures, said.text) if is_theirs else None
    if asked.awaits == ASKED_DROP:
        return None  # a yes or a no presses a button
    try:
        kept, part = look.partner(asked.slots["partner"]), PartnerPart(asked.slots["part"])
    except (KeyError, ValueError):
        return None  # kept by another version
    if kept is None:
        return fallback.stale(request)
    return answered(request, kept, part, told_part(request, kept.partner, part, said.text), look)


def overhears(request: Request, look: Look) -> Outcome | None:
    """Keep those who were compared where words ask for it, and rank the partners where somebody asks who leads."""
    return _saved(request, look) or ranked(request, look)


def _saved(request: Request, look: Look) -> Outcome | None:
    text, meaning = words_of(request), request.meaning
    is_short = len(text.split()) <= _SHORT and meaning.intent not in {
        Intent.UNDO,
        Intent.ERASE,
    }  # "keep both"
    is_open = is_short or meaning.intent in _MAY_SAVE or is_unsure(meaning)
    topic = wish_in(text, request.language, figures=False, price=False) if is_open else None
    if topic not in {SAVED, ALL_SAVED} or any(letter.isdigit() for letter in text):
        return None
    compared = compared_and_named(replace(request, meaning=Meaning(Intent.PARTNERS, Slots(topic=topic))))
    return _added(request, look, compared) if compared else None


def _in_words(request: Request, look: Look) -> Outcome:
    """Do what is said of partners: of one on the list, of those who were compared last, or of new ones; else list."""
    said = request.meaning.slots
    only = wanted(look, words_of(request), request.language)
    if said.topic == PLANNED or (said.topic == WHICH and only == PartnersTap()):
        return planned(said, words_of(request), look) or ask_plan()
    if said.topic == EXPORTED and look.partners:
        return _file(look)
    if said.topic == AGAINST:
        star = max((each.followers or 0 for each in said.candidates), default=0) or USUAL_STAR
        held = against_star(look, PartnersAgainstTap(star, 0), replaces=False)
        return held or Outcome((listed(look, PartnersTap()),))
    if outcome := in_words(request, look):
        return outcome
    if compared := compared_and_named(request):
        return _added(request, look, compared)
    if said.topic in OF_SOMEBODY and (name := stranger(request, look)):
        return not_known(name)
    if said.candidates:
        rest = request.message.said.rest if isinstance(request.message.said, Command) else ""
        return _added(request, look, with_newcomer(said, words_of(request), request.language), rest)
    if nobody := stranger_in(words_of(request)) or newcomer_in(words_of(request), request.language):
        return _ask_new(say("partner-no-followers", name=nobody), name=nobody)
    return _ask_new() if said.topic == SAVED else Outcome((listed(look, only),))


def _file(look: Look) -> Outcome:
    return Outcome((Reply((say("partners-file", partners=len(look.partners)),), file=File.PARTNERS_CSV),))


def _of_one(request: Request, kept: KeptPartner, look: Look) -> Outcome:
    match request.tap:
        case PartnerTap():
            return Outcome((panel(kept, look),))
        case TellPartnerTap(part=part):
            return ask_part(kept, part)
        case ClearPartnerTap(part=PartnerPart.NICHE | PartnerPart.REGION as part):
            account = kept.partner.account.model_copy(update={part.value: None})
            return changed(request, kept, kept.partner.model_copy(update={"account": account}), look)
        case ClearPartnerTap(part=PartnerPart.PRICE | PartnerPart.NOTE as part):
            plain = kept.partner.model_copy(update={part.value: None, **_NO_BARTER.get(part, {})})
            return changed(request, kept, plain, look)
        case BarterTap():
            swap = kept.partner.model_copy(update={"price": None, "barter": True})
            return changed(request, kept, swap, look)
        case DropPartnerTap(confirmed=False):
            return may_go(kept)
        case DropPartnerTap():
            gone = say("partner-removed", partner=title(kept.partner.account))
            return Outcome((Reply((gone,), ((ALL,),), replaces=True),), (RemovePartner(kept.id),))
        case _:
            return fallback.stale(request)


def _added(request: Request, look: Look, said: Slots, text: str = "") -> Outcome:
    """Keep whoever was named as partners; who is known already gets the figures that are new."""
    usual = request.person.currency if request.person else None
    found = sifted(said.candidates, usual)
    remarks = (*found.remarks, *without_currency(found.entrants))
    if not found.entrants:
        return _ask_new(*remarks)
    new = partners_of(found.entrants, said, text, request)
    unknown = [each for each in new if not _is_known(each, look)]
    if len(look.partners) + len(unknown) > MOST:
        return Outcome((Reply((say("partners-full", most=MOST),), ((ALL,),)),), (EndConversation(),))
    lines = [
        item(
            "partner-kept-line",
            partner=title(each.account),
            followers=each.followers or 0,
            likes=each.likes or 0,
            known="no" if each.likes is None else "yes",
            paid=paid(each),
            price=Cost(each.price.amount, each.price.currency) if each.price else "",
        )
        for each in new
    ]
    lines += labels_say(new)
    is_news = _is_news(new, look)
    head = say("partners-kept", partners=len(new))
    if len(new) == 1 and not is_news:
        head = say("partner-known", partner=title(new[0].account))
    effects: list[Effect] = [KeepPartner(each, request.today) for each in new]
    named = {each.said.currency for each in found.entrants if each.said.currency}
    if usual is None and len(named) == 1:
        effects.insert(0, Remember(currency=named.pop()))
    undo = (Button("button-undo", UndoTap(request.message.number)),) if is_news else ()
    return Outcome((Reply((head, *lines, *remarks), ((*undo, ALL),)),), (*effects, EndConversation()))


def _ask_new(*first: Say, name: str | None = None) -> Outcome:
    """Ask for a new partner, after what is to be said first; `name` is whose figures are missing."""
    asked = Ask(ASKED_NEW, {"name": name} if name else {})
    return Outcome((Reply((*first, say("partner-question")), ((ALL,),)),), (asked,))


def _ask_named(request: Request) -> Outcome:
    """Ask for the figures of whoever was not known; for anybody new where the question is over."""
    asked = request.awaited
    name = asked.slots.get("name") if asked and asked.awaits == ASKED_STRANGER else None
    if not isinstance(name, str):
        return _ask_new()
    question = Reply((say("partner-figures-of", name=name),), ((ALL,),))
    return Outcome((question,), (Ask(ASKED_NEW, {"name": name}),))


def _is_news(told: Sequence[Partner], look: Look) -> bool:
    """Return whether keeping these partners changes anything, so that it can be taken back."""
    known = [each.partner for each in look.partners]
    return any(
        not any(other.account.is_same(each.account) and other.knows(each) for other in known) for each in told
    )


def _is_known(of: Partner, look: Look) -> bool:
    return any(each.partner.account.is_same(of.account) for each in look.partners)


_SHORT = 3  # words
_MAY_SAVE = frozenset({Intent.UNKNOWN, Intent.COMPARE, Intent.PARTNERS})
_NO_BARTER: dict[PartnerPart, dict[str, object]] = {PartnerPart.PRICE: {"barter": False}}
_WITH_FIGURES = frozenset({Intent.RECORD, Intent.UNKNOWN, Intent.COMPARE, Intent.PARTNERS})

SKILL = Skill(
    name="partners",
    command="partners",
    intents=(Intent.PARTNERS,),
    taps=(
        PartnersTap,
        PartnerTap,
        NewPartnerTap,
        NewNamedTap,
        LabelledPartnerTap,
        SaveComparedTap,
        TellPartnerTap,
        ClearPartnerTap,
        BarterTap,
        DropPartnerTap,
        PartnersFileTap,
        ChooseForMeTap,
        PartnersAgainstTap,
        SomeAgainstTap,
    ),
    awaits=(ASKED_NEW, ASKED_STRANGER, ASKED_PART, ASKED_DROP, ASKED_BUDGET),
    answer=answer,
    resume=resume,
    overhears=overhears,
    only_private=True,
    reads=Intent.PARTNERS,
)
