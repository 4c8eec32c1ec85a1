"""A network of small accounts against one star: who brings more likes, from how many on, and what it costs."""

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import ClassVar

from bot.skills import fallback
from bot.skills.network_guide import START, GuideTap, StepTap, TemplateTap, TickTap, guided, ticked, wished
from bot.skills.network_mixed import ASKED_MIXED, in_one_currency, open_question
from bot.skills.network_own import discussed, own_network
from bot.skills.network_picture import contest_sketch
from bot.skills.network_plan import OPEN, STARS, USUAL_STAR, Plan, planned, refusal, slots_of, with_prices_of
from bot.skills.network_says import network_says
from bot.skills.network_second import ASKED_SECOND, WHY, ask_second, of_partners, what_if
from bot.skills.partner_names import words_of
from bot.skills.partner_plan import for_budget, for_likes
from bot.skills.prices import Currency, which_currency
from bot.skills.reply import Button, Cost, Reply, say
from bot.skills.request import Request, Text
from bot.skills.skill import Outcome, Skill
from bot.skills.talk import kept_slots, last_said, said_before
from bot.skills.taps import Tap
from bot.storage.effects import Ask, Effect, EndConversation, Remember
from bot.storage.look import Look
from bot.understanding.budgets import is_for_each
from bot.understanding.meaning import Intent, Slots
from bot.understanding.networks import BUILT, MOST_PARTNERS, NO_SMALL, OWN, SECOND, overlap_alone
from bot.understanding.partnerwords import PLANNED
from domain.network import OVERLAPS
from domain.person import Theme

ASKED_PLAN = "network.plan"
ASKED_PRICE = "network.price"
ASKED_CURRENCY = "network.currency"
SIZES = (2_000, 5_000, 10_000)
EXAMPLES = ((10, 2_000), (20, 5_000), (50, 5_000))
SURE_OF_ANOTHER_WISH = 0.6
"""A message with figures answers the question unless it is this sure that it asks for something else."""
_WHOLE = 100  # percent


@dataclass(frozen=True, slots=True)
class NetworkTap(Tap):
    """Show a network of so many accounts (0: as many as it takes) of one size against a star."""

    key: ClassVar[str] = "net"
    count: int
    followers: int
    star: int
    overlap: int


@dataclass(frozen=True, slots=True)
class WhatIfTap(Tap):
    """Be asked for the figures of a what-if: followers who run accounts of their own."""

    key: ClassVar[str] = "net-if"
    count: int
    followers: int
    overlap: int


@dataclass(frozen=True, slots=True)
class CostsInTap(Tap):
    """Say in which currency the prices of a network are."""

    key: ClassVar[str] = "net-cur"
    currency: Currency


def answer(request: Request, look: Look) -> Outcome:
    """Hold a network against a star, or ask what it shall be."""
    match request.tap:
        case NetworkTap() as tap:
            return _tapped(request, tap)
        case WhatIfTap() as tap:
            plan = Plan(tap.count, tap.followers, USUAL_STAR, tap.overlap)
            if tap.count == OPEN or not _is_possible(plan):
                return fallback.stale(request)
            return ask_second(tap.count, tap.followers, tap.overlap)
        case CostsInTap(currency=currency):
            before = said_before(request, ASKED_CURRENCY) or last_said(request, Intent.NETWORK)
            if before is None:
                return fallback.stale(request)
            shown = _worked_out(request, replace(before, currency=currency), look)
            return Outcome(shown.replies, (Remember(currency=currency), *shown.effects))
        case GuideTap() | StepTap() | TickTap() | TemplateTap() as tap:
            return guided(request, tap, look)
        case _:
            return _said(request, request.meaning.slots, look)


def resume(request: Request, look: Look) -> Outcome | None:
    """Take figures as the network that was asked for, or as those of a what-if."""
    asked, figures, meaning = request.awaited, request.meaning.figures, request.meaning
    sure = meaning.intent not in _WITH_FIGURES and meaning.confidence >= SURE_OF_ANOTHER_WISH
    if asked and asked.awaits == ASKED_MIXED:
        told = in_one_currency(request, look)
        return _checked(request, told, look) if told else None
    if asked is None or asked.awaits == ASKED_CURRENCY or sure:
        return None
    if asked.awaits == ASKED_SECOND:
        return what_if(request, asked)
    if asked.awaits == ASKED_PRICE and (told := _with_price(request)):
        return _checked(request, told, look)
    if figures.count is None and figures.followers is None and figures.star is None:
        return None
    return _said(request, figures, look)


def overhears(request: Request, look: Look) -> Outcome | None:
    """Tick a step of the guide, or show the network that was talked about with another overlap: "30 % overlap"."""
    if done := ticked(request, look):
        return done
    before = last_said(request, Intent.NETWORK)
    if before is None or not (
        before.topic == OWN or _has_accounts(before) or (before.budget and before.price)
    ):
        return None  # none was shown
    overlap = overlap_alone(words_of(request), request.language)
    if overlap is None:
        return None
    if not 0 <= overlap <= _WHOLE:
        return Outcome((Reply((say("network-bad-overlap"),)),))
    return _said(request, replace(before, overlap=overlap), look)


def _said(request: Request, said: Slots, look: Look) -> Outcome:
    if said.topic == SECOND:
        return (of_partners(said, look) if request.message.private else None) or _question()
    shown = wished(request, look) if request.message.private else None
    if shown := shown or own_network(request, said, look):
        return shown
    if said.topic == PLANNED and said.likes is not None and said.budget is None:
        return for_likes(said.likes, words_of(request), look) or _question()
    if said.budget is not None:
        said = _with_budget(request, said)
    elif not _has_accounts(said):
        if said.topic == BUILT and request.message.private:
            return guided(request, GuideTap(), look)
        return _no_small() if said.topic == NO_SMALL else _bought(request, said, look) or _question()
    return _checked(request, said, look)


def _has_accounts(said: Slots) -> bool:
    return any(each is not None for each in (said.count, said.followers, said.star))


def _bought(request: Request, said: Slots, look: Look) -> Outcome | None:
    """Take an amount that stands alone, "plan für 300 Euro", as the budget; None where it is for each account."""
    is_amount = said.price is not None and said.price > 0 and said.currency is not None
    if not is_amount or is_for_each(words_of(request), request.language):
        return None
    budget = replace(said, price=None, budget=said.price, budget_currency=said.currency)
    return _checked(request, budget, look)


def _checked(request: Request, said: Slots, look: Look) -> Outcome:
    """Answer what was said of a network, once it can be and its currency is known."""
    currency = request.person.currency if request.person else None
    wrong = refusal(planned(said, currency), said)
    if wrong:
        return Outcome((Reply((wrong,)),), (open_question(wrong, said) or Ask(ASKED_PLAN, {}),))
    priced = any(amount is not None for amount in (said.price, said.star_price, said.budget))
    if priced and said.currency is None and currency is None:
        asked = Ask(ASKED_CURRENCY, kept_slots(said))
        return Outcome((which_currency(CostsInTap),), (discussed(said), asked))
    return _worked_out(request, said, look)


def _worked_out(request: Request, said: Slots, look: Look) -> Outcome:
    """Show a network; of a budget without a price say what it buys of the partners, or ask what one account costs."""
    plan = planned(said, said.currency or (request.person.currency if request.person else None))
    if not plan.wants_price or plan.budget is None:
        return _shown(request, plan, said)
    text = request.message.said.text if isinstance(request.message.said, Text) else ""
    bought = for_budget(plan.budget, text, look) if request.message.private else None
    budget = Cost(plan.budget.amount, plan.budget.currency)
    replies = bought.replies if bought else (Reply((say("network-price-question", budget=budget),)),)
    if said.followers is not None or said.star is not None or said.star_likes is not None:
        replies = (*_shown(request, plan, said).replies, *replies)
    return Outcome(replies, (discussed(said), EndConversation() if bought else Ask(ASKED_PRICE, {})))


def _with_price(request: Request) -> Slots | None:
    """Return the plan that was talked about with the price that was asked for; a bare number is one, too."""
    before, figures = last_said(request, Intent.NETWORK), request.meaning.figures
    bare = figures.count if request.meaning.intent is not Intent.NETWORK else None
    price = Decimal(bare) if figures.price is None and bare is not None else figures.price
    if before is None or price is None or figures.budget is not None:
        return None
    return replace(before, price=price, currency=figures.currency or before.currency)


def _with_budget(request: Request, said: Slots) -> Slots:
    """Return a budget with the network that was talked about last, where it comes alone: "my budget is £1,000"."""
    before = last_said(request, Intent.NETWORK)
    if before is None or _has_accounts(said):
        return said
    return replace(
        before,
        price=said.price or before.price,
        budget=said.budget,
        currency=before.currency or said.currency,
        budget_currency=said.budget_currency,
    )


def _question() -> Outcome:
    """Ask how many accounts of which size, with examples to press."""
    examples = tuple(
        Button(
            "button-network-example",
            NetworkTap(count, size, USUAL_STAR, 0),
            {"count": count, "followers": size},
        )
        for count, size in EXAMPLES
    )
    reply = Reply((say("network-question"),), (*((each,) for each in examples), (START, WHY)))
    return Outcome((reply,), (Ask(ASKED_PLAN, {}),))


def _no_small() -> Outcome:
    """Ask for the star of somebody who wants no small accounts."""
    return Outcome((Reply((say("network-no-small-question"),), ((WHY,),)),), (Ask(ASKED_PLAN, {}),))


def _tapped(request: Request, tap: NetworkTap) -> Outcome:
    plan = Plan(tap.count, tap.followers, tap.star, tap.overlap)
    before = last_said(request, Intent.NETWORK) or Slots()
    plan = with_prices_of(plan, before, request.person.currency if request.person else None)
    if not _is_possible(plan):
        return fallback.stale(request)
    return _shown(request, plan, slots_of(plan, before))


def _is_possible(plan: Plan) -> bool:
    """Return whether a button of ours can have carried this plan."""
    return 0 <= plan.overlap <= _WHOLE and refusal(plan, Slots()) is None


def _shown(request: Request, plan: Plan, said: Slots) -> Outcome:
    contest = plan.contest()
    theme = request.person.theme if request.person else Theme.LIGHT
    first = (say("network-no-small"),) if said.topic == NO_SMALL else ()
    reply = Reply(
        (*first, *network_says(plan, contest)),
        _buttons(plan),
        replaces=request.tap is not None,
        picture=contest_sketch(plan, contest, theme),
        picture_if_it_fits=True,
    )
    effects: tuple[Effect, ...] = (
        discussed(said),
        Ask(ASKED_PRICE, {}) if plan.wants_price else EndConversation(),
    )
    return Outcome((reply,), effects)


def _buttons(plan: Plan) -> tuple[tuple[Button, ...], ...]:
    """Return the figures of a plan that can be changed, the present ones marked."""
    overlaps = tuple(_choice("overlap", each, plan, plan.overlap) for each in OVERLAPS)
    sizes = tuple(_choice("followers", each, plan, plan.followers) for each in SIZES)
    stars = tuple(_choice("star", each, plan, plan.star) for each in STARS)
    count = plan.contest().network.accounts
    what_if = Button("button-network-what-if", WhatIfTap(count, plan.followers, plan.overlap))
    return (overlaps, sizes, stars, (what_if, WHY) if count <= MOST_PARTNERS else (WHY,))


def _choice(part: str, figure: int, plan: Plan, present: int) -> Button:
    values = {"count": plan.count, "followers": plan.followers, "star": plan.star, "overlap": plan.overlap}
    tap = NetworkTap(**(values | {part: figure}))
    chosen = "yes" if figure == present else "no"
    return Button(f"button-network-{part}", tap, {"figure": figure, "chosen": chosen})


_WITH_FIGURES = frozenset({Intent.RECORD, Intent.UNKNOWN, Intent.NETWORK})

SKILL = Skill(
    name="network",
    command="network",
    intents=(Intent.NETWORK,),
    taps=(NetworkTap, WhatIfTap, CostsInTap, GuideTap, StepTap, TickTap, TemplateTap),
    awaits=(ASKED_PLAN, ASKED_SECOND, ASKED_PRICE, ASKED_CURRENCY, ASKED_MIXED),
    lasting=(ASKED_CURRENCY, ASKED_MIXED),
    answer=answer,
    resume=resume,
    overhears=overhears,
    reads=Intent.NETWORK,
)
