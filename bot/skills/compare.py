"""Candidates compared: who brings more for their size, and for the money; all at once or one after another."""

from dataclasses import dataclass, replace
from typing import ClassVar

from bot.skills import fallback
from bot.skills.compare_asked import asked_of_compared
from bot.skills.compare_candidates import Sifted, in_currency, in_one_currency, joined, sifted
from bot.skills.compare_picture import comparison_sketch
from bot.skills.compare_says import comparison_says
from bot.skills.doubts import NOT_SAID, KeepTap
from bot.skills.partner_names import held_against, words_of
from bot.skills.partner_taps import SaveComparedTap
from bot.skills.prices import Currency, which_currency
from bot.skills.reply import Answers, Button, Reply, Say, say
from bot.skills.request import Request, Text
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import ExplainTap, LogTap
from bot.skills.talk import kept_slots, last_said, said_before, said_slots
from bot.skills.taps import Tap
from bot.storage.conversations import Topic
from bot.storage.effects import Ask, Discuss, Effect, EndConversation, Remember
from bot.storage.look import Look
from bot.understanding.candidates import Candidate
from bot.understanding.meaning import Intent, Slots
from domain.comparison import FEWEST, MOST, compared
from domain.person import Theme

ASKED_NEXT = "compare.next"
ASKED_CURRENCY = "compare.currency"
SURE_OF_ANOTHER_WISH = 0.6
"""A message with figures is the next candidate unless it is this sure that it asks for something else."""


@dataclass(frozen=True, slots=True)
class NextTap(Tap):
    """Be asked for one more candidate."""

    key: ClassVar[str] = "cmp-next"


@dataclass(frozen=True, slots=True)
class DoneTap(Tap):
    """Go on with no more candidates."""

    key: ClassVar[str] = "cmp-done"


@dataclass(frozen=True, slots=True)
class PricedInTap(Tap):
    """Say in which currency prices are that named none."""

    key: ClassVar[str] = "cmp-cur"
    currency: Currency


def answer(request: Request, look: Look) -> Outcome:
    """Compare who was named, or ask for the first, or for the next one."""
    before = last_said(request, Intent.COMPARE)
    said = before.candidates if before else ()
    match request.tap:
        case NextTap():
            return _ask_next(said) if said else fallback.stale(request)
        case DoneTap():
            return _shown(request, said, done=True) if said else fallback.stale(request)
        case PricedInTap(currency=currency):
            asked = said_before(request, ASKED_CURRENCY)
            said = asked.candidates if asked and asked.candidates else said
            if not said:
                return fallback.stale(request)
            shown = _shown(request, in_currency(said, currency))
            return Outcome(shown.replies, (Remember(currency=currency), *shown.effects))
        case _:
            said = request.meaning.slots.candidates
            if not said and request.message.private:  # a group sees nothing of anybody's partners
                said = held_against(words_of(request), request.language, look)
            return _shown(request, said) if said else _ask_next(())


def resume(request: Request, look: Look) -> Outcome | None:
    """Take figures as the next candidate."""
    asked, new = request.awaited, request.meaning.figures.candidates
    if asked is None or asked.awaits != ASKED_NEXT or not new or not _may_be_the_next(request):
        return None
    try:
        before = said_slots(asked.slots).candidates
    except ValueError:
        before = ()  # kept by another version
    if before and len(new) > 1 and request.meaning.intent is Intent.COMPARE:
        return None  # a new question altogether
    return _shown(request, joined(before, new), one_by_one=True)


def overhears(request: Request, look: Look) -> Outcome | None:
    """Take "all in euros" as what the prices of the last comparison are in, or a question about it."""
    before, meaning = last_said(request, Intent.COMPARE), request.meaning
    currency = meaning.slots.currency if meaning.intent is Intent.SETTINGS else None
    priced = in_one_currency(before.candidates, currency) if before and currency else None
    return _shown(request, priced) if priced else asked_of_compared(request, look)


def _may_be_the_next(request: Request) -> bool:
    meaning = request.meaning
    is_told = meaning.intent in _WITH_FIGURES or meaning.tells_of_others
    return is_told or meaning.confidence < SURE_OF_ANOTHER_WISH


def _shown(
    request: Request, said: tuple[Candidate, ...], *, one_by_one: bool = False, done: bool = False
) -> Outcome:
    """Compare candidates as far as they can be; ask on where there are too few."""
    topic = Discuss(Topic(Intent.COMPARE, kept_slots(Slots(candidates=said))))
    if len(said) > MOST:
        return Outcome((Reply((say("compare-too-many", most=MOST, count=len(said)),)),), (topic, _ask(())))
    of = sifted(said, request.person.currency if request.person else None)
    if of.lacks_currency:
        return Outcome((which_currency(PricedInTap),), (topic, replace(_ask(said), awaits=ASKED_CURRENCY)))
    if len(of.entrants) < FEWEST:
        return _too_few(request, said, of, topic)
    comparison = compared([each.candidate for each in of.entrants])
    says = (*comparison_says(comparison, of.entrants), *of.remarks)
    theme = request.person.theme if request.person else Theme.LIGHT
    picture = comparison_sketch(comparison, of.entrants, theme)
    here = request.tap is not None
    open_ = bool(of.lacking) and not done
    says = (*says, _ask_followers(of)) if open_ else says
    if one_by_one and len(said) < MOST:
        says = says if open_ else (*says, say("compare-next"))
        finish = Button("button-compare-done", DoneTap(), answers=Answers.NO)
        return Outcome((Reply(says, ((finish,),), picture=picture),), (topic, _ask(said)))
    more = (_MORE,) if len(said) < MOST else ()
    save = Button("button-partners-save", SaveComparedTap())
    buttons = ((*more, save), (Button("button-explain-verdicts", ExplainTap("verdicts")),))
    effects: tuple[Effect, ...] = (topic, EndConversation()) if done or here else (topic,)
    effects = (topic, _ask(said)) if open_ else effects
    return Outcome((Reply(says, buttons, replaces=here, picture=picture),), effects)


def _too_few(request: Request, said: tuple[Candidate, ...], of: Sifted, topic: Effect) -> Outcome:
    """Ask for the followers that are missing, for the next candidate, or for the first one that can be compared.

    A single one in a free text may be the writer's own account: what they send next is no candidate unless they
    ask for one more.
    """
    if of.lacking:
        noted = tuple(
            say("compare-noted", name=each.title, followers=each.candidate.followers) for each in of.entrants
        )
        return Outcome((Reply((*noted, *of.remarks, _ask_followers(of)), _OWN),), (topic, _ask(said)))
    if not of.entrants:
        return Outcome((Reply((*of.remarks, say("compare-question")), _OWN),), (topic, _ask(())))
    only = of.entrants[0]
    noted = (*of.remarks, say("compare-noted", name=only.title, followers=only.candidate.followers))
    if request.awaited is None and isinstance(request.message.said, Text):
        likes = NOT_SAID if only.candidate.likes is None else only.candidate.likes
        own = KeepTap(only.candidate.followers, likes, request.today.isoformat())
        buttons = ((_MORE,), (Button("button-keep-these", own),))
        return Outcome((Reply(noted, buttons),), (topic,))
    return Outcome((Reply((*noted, say("compare-next"))),), (topic, _ask((only.said,))))


def _ask_next(said: tuple[Candidate, ...]) -> Outcome:
    if len(said) >= MOST:
        return Outcome((Reply((say("compare-too-many", most=MOST, count=len(said) + 1),)),))
    if said:
        return Outcome((Reply((say("compare-next"),)),), (_ask(said),))
    return Outcome((Reply((say("compare-question"),), _OWN),), (_ask(()),))


def _ask_followers(of: Sifted) -> Say:
    return say("compare-ask-followers", name=of.lacking[0], missing=len(of.lacking))


def _ask(said: tuple[Candidate, ...]) -> Ask:
    return Ask(ASKED_NEXT, kept_slots(Slots(candidates=said)))


_MORE = Button("button-compare-next", NextTap())
_OWN = ((Button("button-explain-verdicts", ExplainTap("verdicts")), Button("button-log", LogTap())),)
_WITH_FIGURES = frozenset({Intent.RECORD, Intent.UNKNOWN, Intent.COMPARE})

SKILL = Skill(
    name="compare",
    command="compare",
    intents=(Intent.COMPARE,),
    taps=(NextTap, DoneTap, PricedInTap),
    awaits=(ASKED_NEXT, ASKED_CURRENCY),
    lasting=(ASKED_CURRENCY,),
    answer=answer,
    resume=resume,
    overhears=overhears,
    reads=Intent.COMPARE,
)
