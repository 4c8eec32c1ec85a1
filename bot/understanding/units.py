"""Which of the numbers in a text count followers, which likes, which something else."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Self

from bot.understanding.folding import folded
from bot.understanding.numbers import Number


class Unit(Enum):
    """What a number counts; NONE where the text does not say. What a post brought is told apart in the diary only."""

    FOLLOWERS = auto()
    LIKES = auto()
    CLICKS = auto()
    SALES = auto()
    COUPONS = auto()
    OTHER = auto()
    NONE = auto()


ALIKE = 4
"""Likes of one account's posts differ less than this many times; followers and likes differ more."""
_LIST = re.compile(r"\s*(?:,|;|\+|&|und|and|or|oder)?\s*")
_LONGEST_SHARE = 4  # words between two numbers of which the first is a share: "out of all my"
_CLAUSE_END = re.compile(r"[.,;:!\n]")
_WHOLE = "="


@dataclass(frozen=True, slots=True)
class Words:
    """What words count, folded: by how they begin, or as a whole.

    `shares` stand between likes and the followers they come from ("95 out of 1,100"). Behind `auxiliaries` a word is
    a verb and counts nothing: "to reach 5,000" is no reach.
    """

    beginnings: Mapping[Unit, tuple[str, ...]]
    wholes: Mapping[str, Unit]
    shares: tuple[tuple[str, ...], ...] = ()
    auxiliaries: frozenset[str] = frozenset()

    @classmethod
    def of_lists(
        cls,
        entries: Mapping[Unit, Iterable[str]],
        shares: Iterable[str] = (),
        auxiliaries: Iterable[str] = (),
    ) -> Self:
        """Return the words of a language's lists; an entry with "=" in front is a whole word."""
        marked = {unit: tuple(words) for unit, words in entries.items()}
        return cls(
            beginnings={
                unit: tuple(folded(word) for word in words if not word.startswith(_WHOLE))
                for unit, words in marked.items()
            },
            wholes={
                folded(word): unit
                for unit, words in marked.items()
                for word in words
                if word.startswith(_WHOLE)
            },
            shares=tuple(tuple(folded(share).split()) for share in shares),
            auxiliaries=frozenset(map(folded, auxiliaries)),
        )

    def of(self, word: str) -> Unit:
        """Return what a folded word counts."""
        if (whole := self.wholes.get(word)) is not None:
            return whole
        for unit, beginnings in self.beginnings.items():
            if word.startswith(beginnings):
                return unit
        return Unit.NONE

    def units(self, text: str) -> list[Unit]:
        """Return what the words of a text count, in their order; words that count nothing are left out."""
        found: list[Unit] = []
        before = ""
        for word in folded(text).split():
            unit = self.of(word)
            if unit is not Unit.NONE and not (unit is Unit.OTHER and before in self.auxiliaries):
                found.append(unit)
            before = word
        return found

    def is_share(self, gap: str) -> bool:
        """Return whether what stands between two numbers makes the first a share of the second."""
        words = tuple(folded(gap).split())
        return len(words) <= _LONGEST_SHARE and any(words[: len(share)] == share for share in self.shares)


def counted(text: str, numbers: Sequence[Number], words: Words) -> dict[Unit, list[int]]:
    """Return the counts by what they count, each in the order said."""
    found: dict[Unit, list[int]] = {unit: [] for unit in Unit}
    for value, unit in labelled(text, numbers, words):
        found[unit].append(value)
    return found


def labelled(text: str, numbers: Sequence[Number], words: Words) -> list[tuple[int, Unit]]:
    """Return the counts in the order said, each with what it counts.

    A unit between two numbers belongs to the one before it ("480 likes"), unless that one has a unit already
    ("followers 12,400 likes 480") or a comma or full stop lies between ("12,400, likes: 480").
    """
    if not numbers:
        return []
    gaps = _gaps(text, numbers)
    said = [words.units(gap) for gap in gaps]
    units = [Unit.NONE] * len(numbers)
    units[0] = _last(said[0])
    for at, (gap, within) in enumerate(zip(gaps[1:], said[1:], strict=True)):
        first = _first(within)
        if units[at] is Unit.NONE and not _is_parted(gap, first, words):
            units[at] = first
            first = _last(within) if len(within) > 1 else Unit.NONE
        if at + 1 < len(numbers):
            units[at + 1] = first
    values = [int(number.value) for number in numbers]
    between = gaps[1:-1]
    _share_out(values, units, between, words)
    return list(zip(values, _listed(values, units, between), strict=True))


def _is_parted(gap: str, unit: Unit, words: Words) -> bool:
    """Return whether a comma or the end of a sentence lies before the unit in a gap."""
    if unit is Unit.NONE:
        return False
    before = _CLAUSE_END.split(gap, maxsplit=1)[0]
    return not words.units(before)


def _share_out(values: Sequence[int], units: list[Unit], gaps: Sequence[str], words: Words) -> None:
    """Take "95 out of 1,100" for likes of followers, whatever else is said of the two."""
    for at, gap in enumerate(gaps):
        first, second = units[at], units[at + 1]
        is_figures = first in {Unit.NONE, Unit.LIKES} and second is not Unit.OTHER
        if is_figures and values[at] < values[at + 1] and words.is_share(gap):
            units[at], units[at + 1] = Unit.LIKES, Unit.FOLLOWERS


def _listed(values: Sequence[int], units: Sequence[Unit], gaps: Sequence[str]) -> list[Unit]:
    """Return the units, carried along a list of likes: "480, 512, 390 likes", "likes: 480, 512 and 390"."""
    carried = list(units)
    pairs = [(at, at + 1) for at in range(len(values) - 1)]
    for at, to in [*pairs, *((to, at) for at, to in reversed(pairs))]:
        first, second = sorted((values[at], values[to]))
        if (
            carried[at] is Unit.LIKES
            and carried[to] is Unit.NONE
            and second < ALIKE * first
            and _LIST.fullmatch(gaps[min(at, to)])
        ):
            carried[to] = Unit.LIKES
    return carried


def _gaps(text: str, numbers: Sequence[Number]) -> list[str]:
    edges = [0, *(edge for number in numbers for edge in (number.start, number.end)), len(text)]
    return [text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]


def _first(units: Sequence[Unit]) -> Unit:
    return units[0] if units else Unit.NONE


def _last(units: Sequence[Unit]) -> Unit:
    return units[-1] if units else Unit.NONE
