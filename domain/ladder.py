"""The field's ladder from nano to mega.

Only the bounds of micro come from the product's sources (they are the headline definition's, from article B).
Nano, macro and mega are the field's usage, as at OMR in 2024, and shall be marked so wherever they are shown.
"""

from enum import StrEnum

from domain.fact import Fact


class InfluencerClass(StrEnum):
    """The field's words for the size of an account."""

    NANO = "nano"
    MICRO = "micro"
    MACRO = "macro"
    MEGA = "mega"


class NextClass(Fact):
    """The step above an account: the first follower count that is on it, and how many are missing."""

    name: InfluencerClass
    at: int
    missing: int


# The first follower count of each class, largest first.
_STEPS = (
    (1_000_001, InfluencerClass.MEGA),
    (100_001, InfluencerClass.MACRO),
    (10_000, InfluencerClass.MICRO),
    (0, InfluencerClass.NANO),
)


def class_of(followers: int) -> InfluencerClass:
    """Name the class of an account; ValueError when `followers` is negative."""
    for first, name in _STEPS:
        if followers >= first:
            return name
    raise ValueError(f"followers cannot be negative: {followers}")


def first_of(name: InfluencerClass) -> int:
    """Return the first follower count of a class."""
    return next(first for first, each in _STEPS if each is name)


def next_class(followers: int) -> NextClass | None:
    """Name the nearest class above, None for mega, which has none."""
    for first, name in reversed(_STEPS):
        if followers < first:
            return NextClass(name=name, at=first, missing=first - followers)
    return None
