"""The diary of cooperations: from the idea to the result, with a day to come back to and what it all brought."""

from collections.abc import Mapping
from dataclasses import replace

from bot.skills import fallback
from bot.skills.asking_back import is_unsure
from bot.skills.diary_month import brought_by, shown_month
from bot.skills.diary_one import (
    ASKED_MARKED,
    ASKED_RESULTS,
    ASKED_WHEN,
    keep,
    kept_as,
    marked_first,
    of_one,
    when_first,
)
from bot.skills.diary_own import after_all, may_be_own, noted, overheard, with_note
from bot.skills.diary_panel import ALL_OF_IT, ask_results, listed, panel
from bot.skills.diary_said import Changed, changed, goes_on, says_something
from bot.skills.diary_seen import ONLY_SHOWN, as_it_stands, newest, unsettled
from bot.skills.diary_steps import at_step
from bot.skills.diary_taps import (
    NOBODY,
    ComeBackTap,
    CooperationTap,
    DeclinedTap,
    DiaryOfTap,
    DiaryTap,
    DropCooperationTap,
    MonthTap,
    NoShowTap,
    ResultsTap,
    StageTap,
    WhenTap,
    WhoTap,
)
from bot.skills.diary_who import ASKED_WHO, ask_who, named_alone, somebody_else
from bot.skills.partner_names import named_in, words_of
from bot.skills.partner_strangers import not_known
from bot.skills.partner_topic import partner_talked_about, talked_about, with_partner
from bot.skills.reply import Reply, say
from bot.skills.request import Request, Text
from bot.skills.skill import Outcome, Skill
from bot.skills.talk import said_slots
from bot.storage.diary import MOST, KeptCooperation
from bot.storage.effects import Ask
from bot.storage.look import Look
from bot.storage.partners import KeptPartner
from bot.understanding.cooperations import BROUGHT, PAID, REMIND, WON, find_next_day, reminds_once
from bot.understanding.meaning import Intent, Slots
from bot.understanding.others import speaks_of_others
from bot.understanding.stepwords import step_asked
from domain.diary import Cooperation, Stage, wait_fault

SURE_OF_ANOTHER_WISH = 0.9
"""A day or a result is hardly another wish: the question is left only where the model is this sure."""


def answer(request: Request, look: Look) -> Outcome:
    """Show the diary, do what a button says, or keep what was told of a cooperation."""
    return with_partner(_answer(request, look))


def _answer(request: Request, look: Look) -> Outcome:
    match request.tap:
        case DiaryTap(skip=skip):
            return Outcome((listed(look, skip, replaces=True),))
        case MonthTap(month=month):
            shown = shown_month(look, month, request.today)
            return Outcome((shown,)) if shown else fallback.stale(request)
        case DiaryOfTap(partner=number, fresh=fresh):
            partner = look.partner(number)
            return _of_partner(request, partner, look, fresh=fresh) if partner else fallback.stale(request)
        case WhoTap(partner=number) if number == NOBODY:
            return after_all(request, look)
        case WhoTap(partner=number):
            return _who(request, look.partner(number), look)
        case None:
            said = request.meaning.slots
            is_told = says_something(said) or said.topic == WON
            return _told(request, said, look) if is_told else _looked_at(request, look)
        case tap:
            kept = look.cooperation(getattr(tap, "cooperation", 0))
            return of_one(request, kept, look) if kept else fallback.stale(request)


def resume(request: Request, look: Look) -> Outcome | None:
    """Take words as the day or the results that were asked for."""
    outcome = _resume(request, look)
    return with_partner(outcome) if outcome else None


def _resume(request: Request, look: Look) -> Outcome | None:
    said, asked, meaning = request.message.said, request.awaited, request.meaning
    is_listed = bool(meaning.figures.results) and words_of(request).lstrip()[:1].isdigit()
    may_answer = is_listed or meaning.intent in _MAY_ANSWER
    another_wish = not may_answer and meaning.confidence >= SURE_OF_ANOTHER_WISH
    if asked is None or not isinstance(said, Text) or another_wish:
        return None
    if asked.awaits == ASKED_WHO:
        if says_something(meaning.figures):
            return None  # no answer, but told anew
        named = named_alone(said.text, look, request.language)
        return _who(request, named, look) if named else None
    kept = look.cooperation(_number(asked.slots))
    if kept is None:
        return fallback.stale(request)
    if any(each.id != kept.partner for each in named_in(said.text, look.partners)):
        return None  # it is told of somebody else
    if asked.awaits == ASKED_WHEN:
        day = find_next_day(said.text, request.language, request.today)
        return None if day is None else _kept(request, kept, Slots(deadline=day), look)
    if asked.awaits == ASKED_RESULTS:
        told = meaning.figures
        told = replace(told, stage=None, deadline=None)
        if told.results or told.price is not None:
            return _kept(request, kept, told, look)
        if told.followers is not None:  # the question stays open
            question = ask_results(kept, look, say("diary-no-followers"), replaces=False)
            return Outcome((question,), (Ask(ASKED_RESULTS, dict(asked.slots)),))
    return None


def overhears(request: Request, look: Look) -> Outcome | None:
    """Take an own post as a note, and a reminder that names nobody as one for the partner who was talked about."""
    text, partner = words_of(request), partner_talked_about(request, look)
    is_open = request.meaning.intent in _MAY_REMIND or is_unsure(request.meaning)
    if own := overheard(request, look):
        return own
    if partner is None or not is_open or not reminds_once(text, request.language):
        return None
    day = find_next_day(text, request.language, request.today)
    if day is None or named_in(text, look.partners) or somebody_else(request, look):
        return None
    return with_partner(_told_of(request, partner, Slots(deadline=day, topic=REMIND), look))


def _of_partner(request: Request, partner: KeptPartner, look: Look, *, fresh: bool) -> Outcome:
    """Show the newest cooperation with a partner, the open ones first; begin one where there is none."""
    kept = None if fresh else newest(partner, look)
    if kept:
        shown = panel(kept, look, replaces=request.tap is not None)
        return Outcome((shown,), (talked_about(partner.id),))
    if len(look.diary) >= MOST:
        return _full()
    begun = _begun(request, partner)
    return kept_as(request, begun, begun.cooperation, look, say("diary-begun"))


def _looked_at(request: Request, look: Look) -> Outcome:
    """Show the diary, what it has of a partner who is named, or what all of them brought."""
    topic, named = request.meaning.slots.topic, named_in(words_of(request), look.partners)
    step = step_asked(words_of(request), request.language)
    if step and not named and look.partners:
        return at_step(step, look)
    only = named[0] if len(named) == 1 else None
    if topic == REMIND and not named:
        only = partner_talked_about(request, look)
    if topic and (name := somebody_else(request, look)):
        return not_known(name)
    if topic in ONLY_SHOWN:
        meant = only if named else _meant(request, look)
        return as_it_stands(meant, look, *unsettled(topic)) if meant else Outcome((listed(look),))
    if only and topic in {PAID, BROUGHT}:
        return as_it_stands(only, look) if topic == PAID else Outcome((brought_by(only, look),))
    if topic == BROUGHT:
        month = shown_month(look, 0, request.today, replaces=False)
        return Outcome((month,) if month else (listed(look),))
    if only and topic == REMIND:
        return _when(request, only, look)
    return _of_partner(request, only, look, fresh=False) if only else Outcome((listed(look),))


def _meant(request: Request, look: Look) -> KeptPartner | None:
    """Return who is meant where nobody is named: whoever was talked about, or the only partner."""
    only = look.partners[0] if len(look.partners) == 1 else None
    return partner_talked_about(request, look) or only


def _when(request: Request, partner: KeptPartner, look: Look) -> Outcome:
    """Ask when to come back to the open cooperation with a partner, or to one that begins with it."""
    kept = newest(partner, look)
    if kept and kept.cooperation.is_open:
        return when_first(kept, look)
    if len(look.diary) >= MOST:
        return _full()
    begun = _begun(request, partner)
    asked = when_first(begun, look)
    return Outcome(asked.replies, (keep(request, begun, look), *asked.effects))


def _told(request: Request, said: Slots, look: Look) -> Outcome:
    """Keep what was told, of the partner that is named or of the only one; ask with whom it was otherwise."""
    text = words_of(request)
    is_bare = said == Slots(deadline=said.deadline, handle=said.handle, topic=said.topic)
    if is_bare and said.deadline is not None and wait_fault(said.deadline, request.today):
        return Outcome((Reply((say("diary-bad-day"),), _DIARY),))
    named = named_in(text, look.partners)
    if len(named) > 1:
        return Outcome((Reply((say("diary-one-by-one"),), _DIARY),))
    if name := somebody_else(request, look):
        return not_known(name)
    if not named and (own := noted(request, said, look)):
        return own
    if not look.partners:
        return Outcome((listed(look),))
    if not named and may_be_own(request, said, look):
        return ask_who(with_note(request, said), look, may_be_own=True)
    is_other = not named and speaks_of_others(text, request.language)
    partner = named[0] if named else None if is_other else _meant(request, look)
    if partner is None:
        return ask_who(said, look)
    return _told_of(request, partner, said, look)


def _told_of(request: Request, partner: KeptPartner, said: Slots, look: Look) -> Outcome:
    if not says_something(said):  # but of followers, which are not counted
        return as_it_stands(partner, look, say("diary-no-followers"))
    kept = newest(partner, look)
    is_further = kept is not None and goes_on(kept.cooperation, said)
    if not is_further and len(look.diary) >= MOST:
        return _full()
    return _kept(request, kept if kept and is_further else _begun(request, partner), said, look)


def _who(request: Request, partner: KeptPartner | None, look: Look) -> Outcome:
    asked = request.awaited
    if partner is None or asked is None or asked.awaits != ASKED_WHO:
        return fallback.stale(request)
    try:
        said = said_slots(asked.slots)
    except ValueError:
        return fallback.stale(request)  # kept by another version
    return _told_of(request, partner, said, look)


def _kept(request: Request, kept: KeptCooperation, said: Slots, look: Look) -> Outcome:
    """Keep what was said of a cooperation, and show it; whether a post was marked is asked before it is kept."""
    partner = look.partner(kept.partner)
    if partner is None:
        return fallback.stale(request)
    currency = request.person.currency if request.person else None
    now: Changed = changed(kept.cooperation, said, partner.partner, request.today, currency)
    if not now.is_posted:
        return kept_as(request, kept, now.cooperation, look, *now.remarks)
    asked = marked_first(kept, look, now.day)
    effect = keep(request, replace(kept, cooperation=now.cooperation), look)
    return Outcome(asked.replies, (effect, *asked.effects))


def _begun(request: Request, partner: KeptPartner) -> KeptCooperation:
    return KeptCooperation(request.message.number, partner.id, Cooperation(days={Stage.IDEA: request.today}))


def _number(slots: Mapping[str, object]) -> int:
    number = slots.get("cooperation")
    return number if isinstance(number, int) else 0


def _full() -> Outcome:
    return Outcome((Reply((say("diary-full", most=MOST),), _DIARY),))


_DIARY = ((ALL_OF_IT,),)
_MAY_REMIND = frozenset({Intent.DIARY, Intent.SCHEDULE})
"""A day on which to be reminded sounds like the weekly summary, too."""
_MAY_ANSWER = frozenset({Intent.DIARY, Intent.RECORD, Intent.UNKNOWN, Intent.SCHEDULE, Intent.PARTNERS})

SKILL = Skill(
    name="diary",
    command="diary",
    intents=(Intent.DIARY,),
    taps=(
        DiaryTap,
        DiaryOfTap,
        CooperationTap,
        StageTap,
        NoShowTap,
        DeclinedTap,
        WhenTap,
        ComeBackTap,
        ResultsTap,
        DropCooperationTap,
        MonthTap,
        WhoTap,
    ),
    awaits=(ASKED_WHEN, ASKED_RESULTS, ASKED_MARKED, ASKED_WHO),
    answer=answer,
    resume=resume,
    overhears=overhears,
    only_private=True,
    reads=Intent.DIARY,
)
