"""Candidates held against each other: by what comes back for their size, and by what an expected like costs.

Whoever has the most followers does not lead: a like rate counts in relation to the benchmark of its own size.
"""

from collections.abc import Sequence
from enum import StrEnum
from fractions import Fraction

from pydantic import NonNegativeInt, PositiveInt

from domain.effect import Basis, Effect, effect
from domain.fact import Fact
from domain.money import Bill, Money, bill
from domain.plausibility import PartnerDoubt, partner_doubt
from domain.standing import Standing, standing

FEWEST, MOST = 2, 10
"""How many candidates are compared at once; of more nobody reads the answer."""


class Candidate(Fact):
    """An account that somebody thinks of working with; None is not known. 0 likes are taken as hidden ones."""

    followers: PositiveInt
    likes: NonNegativeInt | None = None
    price: Money | None = None


class Judged(Fact):
    """What the figures say of a candidate.

    `standing` leaves out likes that may be hidden. `cost_per_like` is exact, in the price's currency, and None
    without a price; where the likes are a ceiling it is the least that a like costs. `ask` is what to ask about.
    """

    candidate: Candidate
    standing: Standing
    effect: Effect
    cost_per_like: Fraction | None
    ask: PartnerDoubt | None

    @property
    def assumed(self) -> bool:
        """Whether the likes are the benchmark's, because their own are not known."""
        return self.effect.basis is not Basis.OWN


class Place(Fact):
    """A place in a ranking, from 1 on, and who has it: the position among the candidates. Who is level shares it."""

    place: PositiveInt
    position: NonNegativeInt


class Lead(StrEnum):
    """How sure it is who leads by like rate."""

    CLEAR = "clear"
    IF_TRUE = "if_true"  # with figures that can hardly be right
    TIED = "tied"
    UNKNOWN = "unknown"  # with likes that are only assumed


class Comparison(Fact):
    """Candidates and their rankings; positions count from 0 in the order in which they were given.

    `by_rate` ranks by like rate as a multiple of the benchmark (1 where it is assumed, behind whoever really has it),
    `by_cost` by the cost of an expected like: None unless all prices are known, in one currency. `most_likes` is who
    brings the most likes in all, None where several do.
    """

    judged: tuple[Judged, ...]
    by_rate: tuple[Place, ...]
    by_cost: tuple[Place, ...] | None
    bill: Bill
    lead: Lead
    most_likes: NonNegativeInt | None

    @property
    def first(self) -> NonNegativeInt:
        """The position of who leads by like rate; of several the one that was given first."""
        return self.by_rate[0].position


def compared(candidates: Sequence[Candidate]) -> Comparison:
    """Hold candidates against each other; ValueError unless there are 2 to 10."""
    if not FEWEST <= len(candidates) <= MOST:
        raise ValueError(f"{FEWEST} to {MOST} candidates can be compared, not {len(candidates)}")
    judged = tuple(_judged(each) for each in candidates)
    by_rate = _ranked([(-(each.effect.times or Fraction(1)), each.assumed) for each in judged])
    paid = bill((1, each.price) for each in candidates)
    return Comparison(
        judged=judged,
        by_rate=by_rate,
        by_cost=_ranked([(each.cost_per_like or Fraction(0), False) for each in judged])
        if paid.complete
        else None,
        bill=paid,
        lead=_lead(judged, by_rate),
        most_likes=_most_likes(judged),
    )


def _judged(candidate: Candidate) -> Judged:
    followers, likes = candidate.followers, candidate.likes or None
    expected = effect(followers, likes)
    return Judged(
        candidate=candidate,
        standing=standing(followers, likes),
        effect=expected,
        cost_per_like=candidate.price.per(expected.likes) if candidate.price else None,
        ask=None if likes is None else partner_doubt(followers, likes),
    )


def _ranked(keys: Sequence[tuple[Fraction, bool]]) -> tuple[Place, ...]:
    """Rank positions by their keys, the smallest first; who has the same key shares the place."""
    places: list[Place] = []
    for at, position in enumerate(sorted(range(len(keys)), key=keys.__getitem__)):
        level = places and keys[position] == keys[places[-1].position]
        places.append(Place(place=places[-1].place if level else at + 1, position=position))
    return tuple(places)


def _lead(judged: Sequence[Judged], by_rate: Sequence[Place]) -> Lead:
    first = judged[by_rate[0].position]
    if first.assumed:
        return Lead.UNKNOWN
    if by_rate[1].place == 1:
        return Lead.TIED
    return Lead.IF_TRUE if first.ask is PartnerDoubt.UNUSUALLY_HIGH else Lead.CLEAR


def _most_likes(judged: Sequence[Judged]) -> int | None:
    most = max(each.effect.likes for each in judged)
    having = [position for position, each in enumerate(judged) if each.effect.likes == most]
    return having[0] if len(having) == 1 else None
