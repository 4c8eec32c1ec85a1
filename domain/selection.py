"""Which partners to take for a budget or for a number of likes: a simple choice that can be explained in a sentence.

Whoever costs least for an expected like comes first, barter before money; who does not fit into the budget any more
is passed over. More money so never brings fewer likes.
"""

import re
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from math import ceil
from statistics import median_low

from pydantic import NonNegativeInt, PositiveInt

from domain.accounts import ShortText
from domain.effect import effect
from domain.fact import Fact
from domain.money import Money, currencies_of
from domain.network import Accounts, Network, network
from domain.partners import Partner, distinct


class More(Fact):
    """So many more accounts of about this size would bring what is missing, in a region where one is known."""

    accounts: PositiveInt
    followers: PositiveInt
    region: ShortText | None = None


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


def reaching(partners: Sequence[Partner], likes: int, home: str | None = None) -> Selection:
    """Choose who brings a number of likes with a post each; ValueError unless it is positive.

    Who is missing is looked for in the region `home`, or in that of most partners, and is as large as they are there.
    Where prices are in several currencies nobody is called cheaper: whoever brings the most likes comes first.
    """
    if likes <= 0:
        raise ValueError(f"a target is a positive number of likes: {likes}")
    known = [at for at, each in enumerate(partners) if each.effect]
    same = len(currencies_of(each.price for each in partners)) < _SEVERAL
    chosen: list[int] = []
    brought = Fraction(0)
    for at in sorted(
        known, key=lambda at: (*(_rank(partners[at]) if same else ()), -_likes(partners[at]), at)
    ):
        if brought >= likes:
            break
        chosen.append(at)
        brought += _likes(partners[at])
    return _selection(partners, chosen, known, max(0, ceil(likes - brought)), home)


def members(partners: Sequence[Partner]) -> list[Accounts]:
    """Return the partners whose followers are known as members of a network; barter costs no money."""
    currencies = currencies_of(each.price for each in partners)
    nothing = Money(amount=Decimal(0), currency=currencies[0]) if len(currencies) == 1 else None
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
    home: str | None = None,
) -> Selection:
    return Selection(
        chosen=tuple(chosen),
        left_out=tuple(at for at in range(len(partners)) if at not in considered),
        together=network(members([partners[at] for at in chosen])),
        missing=missing,
        more=_more(partners, missing, home) if missing else None,
    )


def _more(partners: Sequence[Partner], missing: int, home: str | None) -> More:
    known = [each for each in partners if each.followers]
    region = home or _most_common([each.account.region for each in known if each.account.region])
    near = [each for each in known if region and _is_in(each, region)] or known
    size = median_low([each.followers or 0 for each in near]) if near else _USUAL_SIZE
    return More(accounts=ceil(missing / effect(size).likes), followers=size, region=region)


def in_region(partners: Sequence[Partner], text: str) -> str | None:
    """Return the region of partners that a text names, the longest name first; None where it names none."""
    plain = f" {' '.join(_WORDS.findall(text.casefold()))} "
    regions = sorted(distinct(partners, "region"), key=len, reverse=True)
    return next((each for each in regions if f" {' '.join(_WORDS.findall(each.casefold()))} " in plain), None)


def only_in(partners: Sequence[Partner], region: str) -> list[Partner]:
    """Return the partners of a region."""
    return [each for each in partners if _is_in(each, region)]


def _is_in(of: Partner, region: str) -> bool:
    return (of.account.region or "").casefold() == region.casefold()


def _most_common(regions: Sequence[str]) -> str | None:
    """Return the region that stands most often, of several the first of the alphabet, as it was written first."""
    counts = Counter(each.casefold() for each in regions)
    if not counts:
        return None
    key = min(counts, key=lambda each: (-counts[each], each))
    return next(each for each in regions if each.casefold() == key)


def _cost(of: Partner, currency: str) -> Decimal | None:
    """Return what a partner takes from a budget of a currency; None where that is not known."""
    if not of.effect:
        return None
    if of.price is None:
        return Decimal(0) if of.barter else None
    return of.price.amount if of.price.currency == currency or not of.price.amount else None


def _rank(of: Partner) -> tuple[bool, Fraction, Fraction]:
    """Return by what partners are chosen: known costs first, the cheapest like before others, then the most likes."""
    cost = Fraction(0) if of.barter and of.price is None else of.cost_per_like
    return cost is None, cost or Fraction(0), -_likes(of)


def _likes(of: Partner) -> Fraction:
    return of.effect.likes if of.effect else Fraction(0)


_SEVERAL = 2
_WORDS = re.compile(r"\w+")
_USUAL_SIZE = 5_000
