"""How many likes a post of an account can be expected to bring."""

from enum import StrEnum
from fractions import Fraction

from domain.fact import Fact
from domain.yardsticks import benchmark, times_benchmark


class Basis(StrEnum):
    """What an expectation rests on: the account's own likes, or the benchmark of its size.

    From 100,000 followers on the benchmark is a ceiling ("below 2 %"), and so is what is expected by it.
    """

    OWN = "own"
    BENCHMARK = "benchmark"
    UPPER_BOUND = "upper_bound"


class Effect(Fact):
    """Expected likes of a post, exact, and what they rest on.

    `times` is the like rate as a multiple of the benchmark of the same size; None without likes of its own.
    """

    likes: Fraction
    basis: Basis
    times: Fraction | None


def effect(followers: int, likes: int | None = None) -> Effect:
    """Work out what an account brings: its usual likes if they are known, else what the benchmark expects.

    0 likes with followers are taken as hidden, so they count as not known. ValueError for negative figures.
    """
    band = benchmark(followers)
    if likes is not None and likes < 0:
        raise ValueError(f"likes cannot be negative: {likes}")
    if likes:
        return Effect(likes=Fraction(likes), basis=Basis.OWN, times=times_benchmark(followers, likes))
    return Effect(
        likes=followers * Fraction(band.percent) / 100,
        basis=Basis.UPPER_BOUND if band.below else Basis.BENCHMARK,
        times=None,
    )
