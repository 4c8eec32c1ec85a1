"""A network of small accounts: what it reaches, brings and costs, and whether it beats one star.

Reach is an upper bound, because audiences overlap; by how much is an assumption of whoever asks, and always told.
The arithmetic is this product's own, after article A; the like rates behind it are the benchmark's.
"""

from collections.abc import Iterable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from fractions import Fraction
from math import ceil
from typing import Annotated

from pydantic import Field, NonNegativeInt, PositiveInt

from domain.effect import Basis, effect
from domain.fact import Fact
from domain.limits import MOST
from domain.money import Bill, Money, bill, currencies_of

OVERLAPS = (0, 10, 20, 30, 50)
"""Percent of overlap to choose from; nobody has measured it for an audience that is not known."""
_CENT = Decimal("0.01")

Percent = Annotated[int, Field(ge=0, le=100)]


class Accounts(Fact):
    """So many accounts of one size, each with these usual likes and this price; None is not known."""

    count: PositiveInt = 1
    followers: NonNegativeInt
    likes: NonNegativeInt | None = None
    price: Money | None = None


class Network(Fact):
    """What accounts bring together.

    `followers` is their plain sum, `overlap` the percent of it that is assumed to be counted twice, `reach` what is
    left: never less than the largest account alone has. `likes` are those a post of each brings, exact, and `bases`
    what they rest on. `largest` is the size of the largest account.
    """

    accounts: NonNegativeInt
    followers: NonNegativeInt
    largest: NonNegativeInt
    overlap: Percent
    reach: NonNegativeInt
    likes: Fraction
    bases: tuple[Basis, ...]
    bill: Bill

    @property
    def upper_bound(self) -> bool:
        """Whether a ceiling of the benchmark is part of the likes: then they are fewer than this."""
        return Basis.UPPER_BOUND in self.bases

    @property
    def cost_per_like(self) -> Fraction | None:
        """The cost of an expected like, in the bill's currency; None unless all prices are known, in one currency."""
        return self.bill.complete.per(self.likes) if self.bill.complete else None

    @property
    def cost_per_follower(self) -> Fraction | None:
        """The cost of a follower reached, likewise."""
        return self.bill.complete.per(self.reach) if self.bill.complete else None


class Winner(StrEnum):
    """Who brings more."""

    NETWORK = "network"
    STAR = "star"
    EVEN = "even"


class BreakEven(Fact):
    """How many accounts like those of a network bring the likes of a star.

    `missing` are those to be added, `followers` what all of them have together and `share` that as a part of the
    star's. `cost` is None unless every price is known.
    """

    accounts: NonNegativeInt
    missing: NonNegativeInt
    followers: NonNegativeInt
    share: Fraction
    cost: Money | None


class Contest(Fact):
    """A network against a star.

    `by_likes` is the answer. With `by_ceiling` the winner's likes are a ceiling of the benchmark, so it may bring
    fewer. `by_cost` is about the cost of an expected like: None unless all prices are known, in one currency.
    `star_not_larger`: what is called a star has no more followers than the largest of the small ones.
    """

    network: Network
    star: Network
    by_likes: Winner
    by_ceiling: bool
    by_reach: Winner
    by_cost: Winner | None
    break_even: BreakEven | None
    star_not_larger: bool


class SecondDegree(Fact):
    """A what-if with the asker's figures: the followers with accounts of their own, and whom these would reach.

    With `absurd` that is more than there are people: the figures are too high.
    """

    accounts: NonNegativeInt
    reach: NonNegativeInt
    absurd: bool


def network(members: Iterable[Accounts], overlap: Percent = 0) -> Network:
    """Work out what accounts bring together; ValueError when `overlap` is not 0 to 100 percent."""
    groups = tuple(members)
    effects = [effect(group.followers, group.likes) for group in groups]
    followers = sum(group.count * group.followers for group in groups)
    largest = max((group.followers for group in groups), default=0)
    return Network(
        accounts=sum(group.count for group in groups),
        followers=followers,
        largest=largest,
        overlap=overlap,
        reach=max(largest, followers * (100 - overlap) // 100),
        likes=sum(
            (group.count * each.likes for group, each in zip(groups, effects, strict=True)), Fraction(0)
        ),
        bases=tuple(basis for basis in Basis if any(each.basis is basis for each in effects)),
        bill=bill((group.count, group.price) for group in groups),
    )


def contest(members: Sequence[Accounts], star: Accounts, overlap: Percent = 0) -> Contest:
    """Hold a network against a star; ValueError when `overlap` is not 0 to 100 percent."""
    ours, theirs = network(members, overlap), network([star])
    by_likes = _more(ours.likes, theirs.likes)
    if by_likes is Winner.EVEN and theirs.upper_bound and not ours.upper_bound:
        by_likes = Winner.NETWORK  # the star's likes are *fewer* than that
    winners = {Winner.NETWORK: (ours,), Winner.STAR: (theirs,), Winner.EVEN: (ours, theirs)}
    return Contest(
        network=ours,
        star=theirs,
        by_likes=by_likes,
        by_ceiling=any(each.upper_bound for each in winners[by_likes]),
        by_reach=_more(ours.reach, theirs.reach),
        by_cost=_cheaper(ours, theirs),
        break_even=_break_even(ours, theirs),
        star_not_larger=theirs.largest <= ours.largest,
    )


def second_degree(first: Network, share: Decimal, followers: int, overlap: Percent = 0) -> SecondDegree:
    """Work out a what-if: `share` percent of those reached run accounts of so many `followers` each and pass it on.

    ValueError for a share or an overlap that is not 0 to 100 percent, and for negative followers.
    """
    if share.is_nan() or not 0 <= share <= 100:
        raise ValueError(f"a share is 0 to 100 percent: {share}")
    accounts = int(first.reach * Fraction(share) / 100)
    reach = network([Accounts(count=accounts, followers=followers)] if accounts else [], overlap).reach
    return SecondDegree(accounts=accounts, reach=reach, absurd=reach > MOST)


def _more(ours: Fraction | int, theirs: Fraction | int) -> Winner:
    if ours == theirs:
        return Winner.EVEN
    return Winner.NETWORK if ours > theirs else Winner.STAR


def _cheaper(ours: Network, theirs: Network) -> Winner | None:
    mine, yours = ours.cost_per_like, theirs.cost_per_like
    if mine is None or yours is None or len(currencies_of((ours.bill.total, theirs.bill.total))) > 1:
        return None
    return _more(-mine, -yours)


def _break_even(ours: Network, theirs: Network) -> BreakEven | None:
    """Return the number of average accounts of the network that it takes; None where they bring no likes at all."""
    if not ours.likes or not theirs.followers:
        return None
    accounts = ceil(theirs.likes * ours.accounts / ours.likes)
    followers = ceil(Fraction(accounts * ours.followers, ours.accounts))
    cost = None
    if (paid := ours.bill.complete) is not None:
        amount = (paid.amount * accounts / ours.accounts).quantize(_CENT, ROUND_HALF_UP)
        cost = Money(amount=amount, currency=paid.currency)
    return BreakEven(
        accounts=accounts,
        missing=max(0, accounts - ours.accounts),
        followers=followers,
        share=Fraction(followers, theirs.followers),
        cost=cost,
    )
