"""How to build a network of small accounts, in six steps."""

from collections.abc import Collection
from enum import StrEnum


class BuildStep(StrEnum):
    """The steps, in the order in which they are taken."""

    FIT = "fit"
    FIND = "find"
    ASK = "ask"
    OFFER = "offer"
    THANK = "thank"
    MEASURE = "measure"


STEPS = tuple(BuildStep)


def next_open(done: Collection[BuildStep]) -> BuildStep | None:
    """Return the first step that is not done yet; None where all are."""
    return next((step for step in STEPS if step not in done), None)
