"""A network that somebody thinks of, as one plan: what was said, what is assumed, and whether it can be."""

from dataclasses import dataclass, replace
from decimal import ROUND_DOWN, Decimal

from bot.skills.reply import Say, say
from bot.understanding.meaning import Slots
from bot.understanding.networks import MOST_PARTNERS
from domain.limits import figure_fault
from domain.money import Money, price_fault
from domain.network import Accounts, Contest, contest

USUAL_SIZE = 5_000
"""Followers of a small account where nobody says how many; the example of the domain."""
USUAL_STAR = 1_000_000
STARS = (100_000, 500_000, 1_000_000)
"""Sizes of a star to choose from."""
_CENT = Decimal("0.01")
MIXED = "network-mixed"
"""What is said of prices in several currencies."""
OPEN = 0
"""In place of a number of accounts: as many as the star's likes take."""


@dataclass(frozen=True, slots=True)
class Plan:
    """So many accounts of one size against a star; `assumed` is what nobody said ("size", "star").

    `budget` is what the small ones may cost together, `star_likes` what a post of the star gets where that was said.
    """

    count: int
    followers: int
    star: int
    overlap: int = 0
    price: Money | None = None
    star_price: Money | None = None
    budget: Money | None = None
    star_likes: int | None = None
    assumed: frozenset[str] = frozenset()

    @property
    def wants_price(self) -> bool:
        """Whether a budget was said and nothing that tells what one account costs."""
        return self.budget is not None and self.price is None

    def contest(self) -> Contest:
        """Hold the network against the star; one of an open number has as many accounts as it takes."""
        star = Accounts(followers=self.star, likes=self.star_likes, price=self.star_price)
        one = Accounts(followers=self.followers, price=self.price)
        count = self.count
        if count == OPEN:
            enough = contest([one], star).break_even
            count = enough.accounts if enough else 1
        return contest([one.model_copy(update={"count": count})], star, self.overlap)


def planned(said: Slots, currency: str | None) -> Plan:
    """Return the plan of what was said, with the usual figures for the rest."""
    assumed = {name for name, figure in (("size", said.followers), ("star", said.star)) if figure is None}
    plan = Plan(
        count=OPEN if said.count is None else said.count,
        followers=USUAL_SIZE if said.followers is None else said.followers,
        star=USUAL_STAR if said.star is None else said.star,
        overlap=said.overlap or 0,
        assumed=frozenset(assumed),
    )
    return with_prices_of(plan, said, currency)


def with_prices_of(plan: Plan, said: Slots, currency: str | None) -> Plan:
    """Return a plan with the prices and the likes of the star that were said before, as a button carries none.

    Likes are those of one star: of another size it has others.
    """
    named = said.currency or currency
    price = _money(said.price, named)
    star_price = _money(said.star_price, said.star_currency or named)
    budget = _money(said.budget, said.budget_currency or named)
    is_same = plan.star == (USUAL_STAR if said.star is None else said.star)
    likes = said.star_likes if is_same else None
    told = replace(plan, price=price, star_price=star_price, budget=budget, star_likes=likes)
    return _within_budget(told)


def slots_of(plan: Plan, said: Slots) -> Slots:
    """Return a plan as what was said, so that a follow-up or a button can change a part of it."""
    return replace(
        said,
        count=plan.count or None,
        followers=None if "size" in plan.assumed else plan.followers,
        star=None if "star" in plan.assumed else plan.star,
        overlap=plan.overlap,
        star_likes=plan.star_likes,
    )


def refusal(plan: Plan, said: Slots) -> Say | None:
    """Return why a plan cannot be worked out."""
    for figure in (plan.followers, plan.star, plan.star_likes or 0, min(said.count or 0, 0)):
        if fault := figure_fault(figure):
            return say("network-bad-figure", fault=fault.value)
    if not plan.followers or not plan.star:
        return say("network-no-followers")
    if said.count == 0:
        return say("network-no-accounts")
    if not 0 <= plan.count <= MOST_PARTNERS:
        return say("network-too-many", most=MOST_PARTNERS)
    priced = said.price is not None and said.budget is not None
    if priced and said.budget_currency and said.budget_currency != (said.currency or said.budget_currency):
        return say(MIXED)
    for price in (said.price, said.star_price, said.budget):
        if price is not None and (wrong := price_fault(price)):
            return say("network-bad-price", fault=wrong.value)
    return None


def _within_budget(plan: Plan) -> Plan:
    """Return a plan with what a budget tells: how many accounts at their price, or what is there for each of them.

    Without a price and a number of accounts it tells neither.
    """
    budget, price = plan.budget, plan.price
    if budget is None:
        return plan
    if price is None:
        if plan.count == OPEN:
            return plan
        each = budget.amount / plan.count
        return replace(plan, price=budget.model_copy(update={"amount": each.quantize(_CENT, ROUND_DOWN)}))
    if plan.count == OPEN and price.amount and price.currency == budget.currency:
        return replace(plan, count=min(int(budget.amount // price.amount), MOST_PARTNERS))
    return plan


def _money(amount: Decimal | None, currency: str | None) -> Money | None:
    if amount is None or currency is None or price_fault(amount):
        return None
    return Money(amount=amount, currency=currency)
