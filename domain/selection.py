"""Which partners to take for a budget or for a number of likes: a simple choice that can be explained in a sentence.

Whoever costs least for an expected like comes first, barter before money; who does not fit into the budget any more
is passed over. More money so never brings fewer likes.
"""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from math import ceil
from statistics import median_low

from pydantic import NonNegativeInt, PositiveInt

from domain.effect import effect
from domain.fact import Fact
from domain.money import Money
from domain.network import Accounts, Network, network
from domain.partners import Partner


class More(Fact):
    """So many more accounts of about this size would bring what is missing."""

    accounts: PositiveInt
    followers: PositiveInt


class Selection(Fact):
    """Who was chosen, by their positions in the order of the choice, and what they bring together.

    `left_out` could not be considered: no followers are known or, for a budget, no price in its currency. `missing`
    are likes that a target still lacks, and `more` how they could be found.
    """

    chosen: tuple[NonNegativeInt, ...]
    left_out: tuple[NonNegativeInt, ...]
    together: Network
    missing: NonNegativeInt
    more: More | None


def within(partners: Sequence[Partner], budget: Money) -> Selection:
    """Choose whom a budget pays for."""
    costs = {
        at: cost for at, each in enumerate(partners) if (cost := _cost(each, budget.currency)) is not None
    }
    chosen, left = [], budget.amount
    for at in sorted(costs, key=lambda at: (*_rank(partners[at]), at)):
        if costs[at] <= left:
            chosen.append(at)
            left -= costs[at]
    return _selection(partners, chosen, costs, 0)


def reaching(partners: Sequence[Partner], likes: int) -> Selection:
    """Choose who brings a number of likes with a post each; ValueError unless it is positive.

    Where prices are in several currencies nobody is called cheaper: whoever brings the most likes comes first.
    """
    if likes <= 0:
        raise ValueError(f"a target is a positive number of likes: {likes}")
    known = [at for at, each in enumerate(partners) if each.effect]
    same = len({each.price.currency for each in partners if each.price}) < _SEVERAL
    chosen: list[int] = []
    brought = Fraction(0)
    for at in sorted(
        known, key=lambda at: (*(_rank(partners[at]) if same else ()), -_likes(partners[at]), at)
    ):
        if brought >= likes:
            break
        chosen.append(at)
        brought += _likes(partners[at])
    return _selection(partners, chosen, known, max(0, ceil(likes - brought)))


def members(partners: Sequence[Partner]) -> list[Accounts]:
    """Return the partners whose followers are known as members of a network; barter costs no money."""
    currencies = {each.price.currency for each in partners if each.price}
    nothing = Money(amount=Decimal(0), currency=currencies.pop()) if len(currencies) == 1 else None
    return [
        Accounts(
            followers=each.followers,
            likes=each.likes,
            price=nothing if each.price is None and each.barter else each.price,
        )
        for each in partners
        if each.followers
    ]


def _selection(
    partners: Sequence[Partner],
    chosen: Sequence[int],
    considered: Sequence[int] | dict[int, Decimal],
    missing: int,
) -> Selection:
    sizes = [each.followers for each in partners if each.followers]
    more = None
    if missing:
        size = median_low(sizes) if sizes else _USUAL_SIZE
        more = More(accounts=ceil(missing / effect(size).likes), followers=size)
    return Selection(
        chosen=tuple(chosen),
        left_out=tuple(at for at in range(len(partners)) if at not in considered),
        together=network(members([partners[at] for at in chosen])),
        missing=missing,
        more=more,
    )


def _cost(of: Partner, currency: str) -> Decimal | None:
    """Return what a partner takes from a budget of a currency; None where that is not known."""
    if not of.effect:
        return None
    if of.price is None:
        return Decimal(0) if of.barter else None
    return of.price.amount if of.price.currency == currency else None


def _rank(of: Partner) -> tuple[bool, Fraction, Fraction]:
    """Return by what partners are chosen: known costs first, the cheapest like before others, then the most likes."""
    cost = Fraction(0) if of.barter and of.price is None else of.cost_per_like
    return cost is None, cost or Fraction(0), -_likes(of)


def _likes(of: Partner) -> Fraction:
    return of.effect.likes if of.effect else Fraction(0)


_SEVERAL = 2
_USUAL_SIZE = 5_000
