"""Candidates: the accounts that somebody wants compared, as pairs of followers and likes in the order said."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.understanding.numbers import Number
from bot.understanding.units import Unit, Words, labelled

_BETWEEN: Final = re.compile(
    r"[;\n]|\b(?:oder|odr|or|vs\.?|versus|gegen|against|statt|instead)\b", re.IGNORECASE
)
MOST_LIKELY_SHARE: Final = 4
"""A bare number above a quarter of the followers before it is the next account, not their likes."""
FEWEST_LIKES: Final = 5
"""A bare number below this is no likes figure: a rank, a child's age, "2 bloggers"."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An account to compare: followers, and likes where they were said."""

    followers: int
    likes: int | None = None

    def as_data(self) -> dict[str, int]:
        """Return the account as JSON can hold it."""
        return {"followers": self.followers} | ({} if self.likes is None else {"likes": self.likes})


def candidates_in(text: str, numbers: Sequence[Number], words: Words) -> tuple[Candidate, ...]:
    """Return the candidates of a text whose counts are given."""
    pairs: list[list[int | None]] = []
    end = 0
    for number, (value, unit) in zip(numbers, labelled(text, numbers, words), strict=True):
        parted = bool(_BETWEEN.search(text[end : number.start]))
        end = number.end
        _place(pairs, value, unit, parted=parted)
    return tuple(Candidate(followers, likes) for followers, likes in pairs if followers is not None)


def _place(pairs: list[list[int | None]], value: int, unit: Unit, *, parted: bool) -> None:
    """Put a number where it belongs: into the account spoken of, or into a new one."""
    last = pairs[-1] if pairs else None
    if unit is Unit.OTHER or (unit is Unit.NONE and value < FEWEST_LIKES):
        return
    if last is None or parted or None not in last:
        pairs.append([None, value] if unit is Unit.LIKES else [value, None])
    elif last[0] is None:
        last[0] = value
    elif unit is Unit.LIKES or (unit is Unit.NONE and value * MOST_LIKELY_SHARE <= last[0]):
        last[1] = value
    else:
        pairs.append([value, None])
