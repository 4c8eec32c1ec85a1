"""Which of the numbers in a text count followers, which likes, which something else."""

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


Words = Mapping[Unit, tuple[str, ...]]
"""The beginnings of words, folded, by what they count."""


def unit_of(word: str, words: Words) -> Unit:
    """Return what a folded word counts."""
    for unit, beginnings in words.items():
        if word.startswith(beginnings):
            return unit
    return Unit.NONE


def counted(text: str, numbers: Sequence[Number], words: Words) -> dict[Unit, list[int]]:
    """Return the counts by what they count, each in the order said.

    A number belongs to the nearest unit between it and the next number ("480 likes"), or, where the text names
    units first ("Followers: 12,400, likes: 480"), between it and the number before.
    """
    found: dict[Unit, list[int]] = {unit: [] for unit in Unit}
    if not numbers:
        return found
    gaps = _gaps(text, numbers)
    before = [_last_unit(gap, words) for gap in gaps[:-1]]
    after = [_first_unit(gap, words) for gap in gaps[1:]]
    labels_first = before[0] is not Unit.NONE and after[-1] is Unit.NONE
    for number, unit in zip(numbers, before if labels_first else after, strict=True):
        found[unit].append(int(number.value))
    return found


def _gaps(text: str, numbers: Sequence[Number]) -> list[str]:
    edges = [0, *(edge for number in numbers for edge in (number.start, number.end)), len(text)]
    return [text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]


def _first_unit(gap: str, words: Words) -> Unit:
    units = (unit_of(word, words) for word in folded(gap).split())
    return next((unit for unit in units if unit is not Unit.NONE), Unit.NONE)


def _last_unit(gap: str, words: Words) -> Unit:
    units = (unit_of(word, words) for word in reversed(folded(gap).split()))
    return next((unit for unit in units if unit is not Unit.NONE), Unit.NONE)
