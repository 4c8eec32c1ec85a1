"""Plans with saved partners: whom to take for a budget or for a number of likes."""

from collections.abc import Sequence
from dataclasses import replace

from bot.skills.about_account import title
from bot.skills.partner_panel import ALL
from bot.skills.partner_taps import ChooseForMeTap
from bot.skills.prices import cost, paid
from bot.skills.reply import Button, Cost, Fact, Message, Reply, Say, item, say
from bot.skills.skill import Outcome
from bot.skills.talk import kept_slots
from bot.storage.conversations import Topic
from bot.storage.effects import Ask, Discuss, EndConversation
from bot.storage.look import Look
from bot.understanding.candidates import Candidate
from bot.understanding.meaning import Intent, Slots
from bot.understanding.partnerwords import PLANNED
from domain.limits import MOST
from domain.money import Money, price_fault
from domain.partners import Partner
from domain.selection import Selection, in_region, only_in, reaching, within

ASKED_BUDGET = "partner.budget"
_NAMED = 5
"""So many of those who were left out are named."""


def ask_plan(*before: Say) -> Outcome:
    """Ask for a budget or a number of likes, after what is to be said first."""
    return Outcome((Reply((*before, say("plan-question")), ((ALL,),)),), (Ask(ASKED_BUDGET, {}),))


def planned(figures: Slots, text: str, look: Look) -> Outcome | None:
    """Say whom to take for what was said: money is a budget, likes are a target, a region leaves its partners."""
    partners = [each.partner for each in look.partners]
    region = in_region(partners, text)
    if region:
        partners = only_in(partners, region)
    first = figures.candidates[0] if figures.candidates else None
    likes = first.likes if first and first.followers is None else None
    if figures.price is not None and figures.currency is not None:
        if wrong := price_fault(figures.price):
            return ask_plan(say("plan-bad-budget", fault=wrong.value))
        budget = Money(amount=figures.price, currency=figures.currency)
        chosen = within(partners, budget)
        told = _told(chosen, partners, region, _for_budget(chosen, budget))
        return _remembered(told, Slots(budget=budget.amount, budget_currency=budget.currency))
    if likes is not None:
        if not 0 < likes <= MOST:
            return ask_plan(say("plan-bad-target"))
        found = reaching(partners, likes, region or look.main.region)
        told = _told(found, partners, region, _for_target(found, likes))
        return _remembered(told, Slots(likes=likes, topic=PLANNED))
    is_bare = first is not None and first.likes is None
    return ask_plan() if is_bare or figures.price is not None else None


def for_budget(budget: Money, text: str, look: Look) -> Outcome | None:
    """Say whom to take for a budget; None where it is not known of any partner what they take."""
    if not any(each.partner.price or each.partner.barter for each in look.partners):
        return None
    return planned(Slots(price=budget.amount, currency=budget.currency), text, look)


def for_likes(likes: int, text: str, look: Look) -> Outcome | None:
    """Say whom to take for a number of likes."""
    return planned(Slots(candidates=(Candidate(None, likes=likes),)), text, look)


def _remembered(outcome: Outcome, said: Slots) -> Outcome:
    """Return a plan that "and with 300?" can go on with."""
    topic = Discuss(Topic(Intent.NETWORK, kept_slots(said)))
    return replace(outcome, effects=(*outcome.effects, topic))


def _for_budget(of: Selection, budget: Money) -> Say:
    return say("plan-budget", budget=Cost(budget.amount, budget.currency), partners=len(of.chosen))


def _for_target(of: Selection, likes: int) -> Say:
    reached = "no" if of.missing else "yes"
    return say("plan-target", likes=likes, partners=len(of.chosen), reached=reached)


def _told(of: Selection, partners: Sequence[Partner], region: str | None, head: Say) -> Outcome:
    only = [say("plan-region", region=region)] if region else []
    says = [*only, head, *(line(partners[at]) for at in of.chosen)]
    if of.chosen:
        says.append(_together(of))
        says.append(say("plan-reason"))
    if of.more:
        says.append(
            say(
                "plan-more",
                missing=of.missing,
                accounts=of.more.accounts,
                followers=of.more.followers,
                region=of.more.region or "",
                near="yes" if of.more.region else "no",
            )
        )
    if of.left_out:
        says.append(say("plan-left-out", partners=len(of.left_out)))
        says += [item("plan-left-out-line", partner=_title(partners[at])) for at in of.left_out[:_NAMED]]
    again = Button("button-partners-plan", ChooseForMeTap())
    return Outcome((Reply(tuple(says), ((again, ALL),)),), (EndConversation(),))


def line(of: Partner) -> Say:
    """Say what a post of a partner brings and costs."""
    likes = round(of.effect.likes) if of.effect else 0
    price: Fact = Cost(of.price.amount, of.price.currency) if of.price else ""
    return item("plan-line", partner=_title(of), likes=likes, paid=paid(of), price=price)


def _together(of: Selection) -> Say:
    """Say what the chosen bring, and what they cost where every price is known, in one currency."""
    total, likes = of.together.bill.complete, of.together.likes
    each = total.per(likes) if total else None
    known = "no" if total is None or each is None else "yes"
    facts: dict[str, Fact] = {"likes": round(likes), "known": known}
    if total is not None and not total.amount:
        return say("plan-together", total="", each="", likes=round(likes), known="free")
    if total is not None and each is not None:
        return say(
            "plan-together",
            total=Cost(total.amount, total.currency),
            each=cost(each, total.currency),
            **facts,
        )
    return say("plan-together", total="", each="", **facts)


def _title(of: Partner) -> Message:
    return title(of.account)
