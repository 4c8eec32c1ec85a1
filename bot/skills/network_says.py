"""The paragraphs of a network: who brings more, what each side reaches and costs, and what is assumed."""

from fractions import Fraction

from bot.skills.network_plan import OPEN, Plan
from bot.skills.prices import cost
from bot.skills.reply import Cost, Fact, Percent, Say, item, say
from domain.exact import decimal_of
from domain.limits import MOST
from domain.network import Accounts, Contest, Network, SecondDegree, Winner, network


def network_says(plan: Plan, of: Contest) -> tuple[Say, ...]:
    """Say how a network fares against a star."""
    says = [
        _headline(plan, of),
        _network(plan, of.network),
        star_says(of.star),
        *_budget_says(plan, of.network),
    ]
    if of.star_not_larger:
        says.append(say("network-no-star"))
    elif plan.count != OPEN:
        says.extend(_break_even(of))
    return (*says, *costs_says(of), *_assumptions(plan))


def _budget_says(plan: Plan, of: Network) -> tuple[Say, ...]:
    """Say what a budget is enough for: what is there for each account, at a price that was said how many."""
    budget, price = plan.budget, plan.price
    if budget is None or price is None:
        return ()
    total = price.amount * of.accounts
    facts: dict[str, Fact] = {"count": of.accounts, "price": Cost(price.amount, price.currency)}
    enough = "yes" if total <= budget.amount else "no"
    return (say("network-budget", enough=enough, budget=Cost(budget.amount, budget.currency), **facts),)


def second_says(of: SecondDegree, share: Percent, followers: int) -> tuple[Say, ...]:
    """Say a what-if with the asker's own figures."""
    if of.absurd:
        return (say("network-second-absurd"),)
    facts: dict[str, Fact] = {"share": share, "followers": followers, "accounts": of.accounts}
    return (say("network-second", reach=of.reach, **facts), say("network-second-caution"))


def second_counted_says(first: Network, count: int, followers: int) -> tuple[Say, ...]:
    """Say a what-if about so many followers of partners who run accounts; more than there are cannot."""
    if not 0 < count <= first.followers:
        return (say("network-second-too-many", total=first.followers),)
    further = network([Accounts(count=count, followers=followers)])
    if further.reach > MOST:
        return (say("network-second-absurd"),)
    facts: dict[str, Fact] = {"count": count, "followers": followers, "reach": further.reach}
    return (say("network-second-counted", **facts), say("network-second-caution"))


def _headline(plan: Plan, of: Contest) -> Say:
    winner = "needed" if plan.count == OPEN else of.by_likes.value
    return say(
        "network-headline",
        winner=winner,
        count=of.network.accounts,
        followers=plan.followers,
        star=plan.star,
        ceiling="yes" if of.by_likes is Winner.STAR and of.by_ceiling else "no",
    )


def _network(plan: Plan, of: Network) -> Say:
    return say(
        "network-small",
        count=of.accounts,
        followers=plan.followers,
        total=of.followers,
        overlap=plan.overlap,
        reach=of.reach,
        likes=_likes(of),
        open="yes" if of.upper_bound else "no",
    )


def star_says(of: Network) -> Say:
    """Say what the star brings."""
    open_ = "yes" if of.upper_bound else "no"
    return item("network-star", followers=of.followers, likes=_likes(of), open=open_)


def _break_even(of: Contest) -> tuple[Say, ...]:
    even = of.break_even
    if even is None:
        return ()
    share = Percent(decimal_of(100 * even.share), 0)
    return (
        say(
            "network-break-even",
            accounts=even.accounts,
            missing=even.missing,
            more="yes" if even.missing else "no",
            followers=even.followers,
            share=share,
        ),
    )


def costs_says(of: Contest) -> tuple[Say, ...]:
    """Say what each side costs, as far as its prices are known, and which is cheaper for a like."""
    says = [
        _side(message, side)
        for message, side in (("network-cost", of.network), ("network-star-cost", of.star))
        if side.bill.complete
    ]
    if of.by_cost is not None:
        says.append(say("network-cheaper", winner=of.by_cost.value))
    elif len(says) > 1:
        says.append(say("network-mixed"))
    return tuple(says)


def _side(message: str, side: Network) -> Say:
    total = side.bill.complete
    if total is None:
        raise AssertionError("only sides whose prices are known are said")
    per_like = cost(side.cost_per_like or Fraction(0), total.currency)
    per_follower = cost(side.cost_per_follower or Fraction(0), total.currency)
    facts: dict[str, Fact] = {"total": Cost(total.amount, total.currency), "each": per_like}
    return say(message, per_follower=per_follower, least="yes" if side.upper_bound else "no", **facts)


def _assumptions(plan: Plan) -> tuple[Say, ...]:
    """Say what nobody said or measured; the overlap comes last, right above the buttons that change it."""
    says = [say("network-source", star="said" if plan.star_likes else "usual")]
    if plan.assumed:
        what = "both" if len(plan.assumed) > 1 else next(iter(plan.assumed))
        says.insert(0, say("network-assumed", what=what, followers=plan.followers, star=plan.star))
    return (*says, say("network-overlap", overlap=plan.overlap))


def _likes(of: Network) -> int:
    return round(of.likes)
