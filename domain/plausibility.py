"""Figures that look swapped, mistyped or hidden: reasons to ask, never to accuse.

The limits are this product's own, not a source's.
"""

from enum import StrEnum
from fractions import Fraction

from domain.yardsticks import times_benchmark

# In small circles everybody likes everything: a café with 60 followers and 25 likes is just fine.
_JUDGED_FROM = 1_001
_TOO_HIGH = 4
_SILENT = Fraction(1, 4)
_LEAP = 10
_LEAPS_FROM = 1_000
LEAP_DAYS = 31
"""A leap is one from figures of at most so many days before; over longer nobody knows."""


class Doubt(StrEnum):
    """Why a pair of figures should be asked about before it is kept."""

    MORE_LIKES_THAN_FOLLOWERS = "more_likes_than_followers"
    RATE_TOO_HIGH = "rate_too_high"
    NO_LIKES = "no_likes"


class PartnerDoubt(StrEnum):
    """What to ask a candidate partner about; a giveaway or a brand's promotion explains either as well."""

    UNUSUALLY_HIGH = "unusually_high"
    SILENT_FOLLOWERS = "silent_followers"


def doubt(followers: int, likes: int) -> Doubt | None:
    """Tell what is odd about two figures: more likes than can be believed, or none, which may be hidden ones.

    From 1,001 followers on, a rate above 4 times the benchmark is too high.
    """
    if likes > followers:
        return Doubt.MORE_LIKES_THAN_FOLLOWERS
    times = times_benchmark(followers, likes)
    if times is None:
        return None
    if likes == 0:
        return Doubt.NO_LIKES
    if followers >= _JUDGED_FROM and times > _TOO_HIGH:
        return Doubt.RATE_TOO_HIGH
    return None


def is_leap(before: int, now: int) -> bool:
    """Return whether followers became ten times as many, or a tenth; small accounts may well do that."""
    less, more = sorted((before, now))
    return more >= _LEAPS_FROM and more >= _LEAP * max(less, 1)


def partner_doubt(followers: int, likes: int) -> PartnerDoubt | None:
    """Tell what to ask a candidate about: an implausibly high rate, or one under a quarter of the benchmark.

    With 0 likes nothing is known, so nothing is said about the followers.
    """
    reason = doubt(followers, likes)
    if reason is Doubt.NO_LIKES:
        return None
    if reason is not None:
        return PartnerDoubt.UNUSUALLY_HIGH
    times = times_benchmark(followers, likes)
    if times is not None and times < _SILENT:
        return PartnerDoubt.SILENT_FOLLOWERS
    return None
