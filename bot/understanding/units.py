"""Which of the numbers in a text count followers, which likes, which something else."""

import re
from collections.abc import Mapping, Sequence
from enum import Enum, auto

from bot.understanding.folding import folded
from bot.understanding.numbers import Number


class Unit(Enum):
    """What a number counts; NONE where the text does not say."""

    FOLLOWERS = auto()
    LIKES = auto()
    OTHER = auto()
    NONE = auto()


ALIKE = 4
"""Likes of one account's posts differ less than this many times; followers and likes differ more."""
_LIST = re.compile(r"\s*(?:,|;|\+|&|und|and|or|oder)?\s*")
Words = Mapping[Unit, tuple[str, ...]]
"""The beginnings of words, folded, by what they count."""


def unit_of(word: str, words: Words) -> Unit:
    """Return what a folded word counts."""
    for unit, beginnings in words.items():
        if word.startswith(beginnings):
            return unit
    return Unit.NONE


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
    units = [Unit.NONE] * len(numbers)
    units[0] = _last_unit(gaps[0], words)
    for at, gap in enumerate(gaps[1:]):
        first = _first_unit(gap, words)
        if units[at] is Unit.NONE and not _is_parted(gap, first, words):
            units[at] = first
            first = _last_unit(gap, words) if _counts_two(gap, words) else Unit.NONE
        if at + 1 < len(numbers):
            units[at + 1] = first
    values = [int(number.value) for number in numbers]
    return list(zip(values, _listed(values, units, gaps[1:-1]), strict=True))


def _is_parted(gap: str, unit: Unit, words: Words) -> bool:
    """Return whether a comma or the end of a sentence lies before the unit in a gap."""
    before = re.split(r"[.,;:!\n]", gap, maxsplit=1)[0]
    return unit is not Unit.NONE and _first_unit(before, words) is Unit.NONE


def _counts_two(gap: str, words: Words) -> bool:
    """Return whether a gap has a unit for each of its two numbers: "480 likes, followers: 12,400"."""
    return sum(unit_of(word, words) is not Unit.NONE for word in folded(gap).split()) > 1


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


def _first_unit(gap: str, words: Words) -> Unit:
    units = (unit_of(word, words) for word in folded(gap).split())
    return next((unit for unit in units if unit is not Unit.NONE), Unit.NONE)


def _last_unit(gap: str, words: Words) -> Unit:
    units = (unit_of(word, words) for word in reversed(folded(gap).split()))
    return next((unit for unit in units if unit is not Unit.NONE), Unit.NONE)
