"""How many accounts are meant, and how large each of them is: "40 Leute mit je 3.000", "50 people with 2k each"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.understanding.folding import folded
from bot.understanding.lexicon import words as word_list
from bot.understanding.numbers import Number
from bot.understanding.units import Unit, Words, labelled

_FILE: Final = "networks.toml"
MOST_PEOPLE: Final = 200
"""Up to this many "people" are accounts to work with; more of them are followers."""
MOST_PARTNERS: Final = 5_000
"""A network's accounts; a larger number beside it is somebody's followers."""
_MOST_WORDS_OF_A_SHOP: Final = 3  # "ice cream shops"
LARGEST_SMALL: Final = 100_000
"""Followers up to which an account is one of many; beyond it is the star."""


@dataclass(frozen=True, slots=True)
class _Cues:
    each_before: re.Pattern[str]
    each_behind: re.Pattern[str]
    against: re.Pattern[str]
    owning: frozenset[str]
    premises: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Place:
    """A number with what it counts and the words around it, up to the numbers before and behind."""

    value: int
    unit: Unit
    before: str
    behind: str


def network_in(
    text: str, numbers: Sequence[Number], language: str, words: Words
) -> tuple[int | None, int | None]:
    """Return the number of accounts and the followers of each, None for what is not said.

    The star's followers are neither, and one's own shops are no accounts.
    """
    cues = _cues(language)
    places = list(_places(text, numbers, words))
    sizes = [place for place in places if _is_each(place, cues)]
    counts = [place for place in places if place not in sizes and _is_number_of_accounts(place, cues)]
    if not sizes:
        sizes = [place for place in places if _is_size(place, counts, places, cues)]
        counts = [place for place in counts if place not in sizes]
    return (
        counts[0].value if counts else None,
        min((place.value for place in sizes), default=None),
    )


def _is_each(place: _Place, cues: _Cues) -> bool:
    if place.value <= 1 or place.unit is Unit.LIKES:
        return False
    return bool(cues.each_before.search(place.before) or cues.each_behind.search(place.behind))


def _is_number_of_accounts(place: _Place, cues: _Cues) -> bool:
    if not 1 < place.value <= MOST_PARTNERS or place.unit in {Unit.LIKES, Unit.OTHER}:
        return False
    if place.unit is Unit.FOLLOWERS and place.value > MOST_PEOPLE:
        return False
    owner, owned = place.before.split()[-1:], place.behind.split()[:_MOST_WORDS_OF_A_SHOP]
    is_own = bool(owner) and owner[0] in cues.owning
    return not (is_own and any(word.endswith(cues.premises) for word in owned))


def _is_size(place: _Place, counts: Sequence[_Place], places: Sequence[_Place], cues: _Cues) -> bool:
    """Return whether a number is the followers of each small account, though nothing says "each"."""
    if not MOST_PEOPLE < place.value <= LARGEST_SMALL or cues.against.search(place.before):
        return False
    behind_count = bool(counts) and counts[0] is not place and places.index(counts[0]) < places.index(place)
    return place.unit is Unit.FOLLOWERS or (place.unit is Unit.NONE and behind_count)


def _places(text: str, numbers: Sequence[Number], words: Words) -> Iterator[_Place]:
    edges = [0, *(edge for number in numbers for edge in (number.start, number.end)), len(text)]
    gaps = [folded(text[start:end]) for start, end in zip(edges[::2], edges[1::2], strict=True)]
    for at, (value, unit) in enumerate(labelled(text, numbers, words)):
        yield _Place(value, unit, gaps[at], gaps[at + 1])


@lru_cache(maxsize=8)
def _cues(language: str) -> _Cues:
    data = word_list(language, _FILE)
    return _Cues(
        each_before=re.compile(rf"\b(?:{_any_of(data.get('each_before', ()))})\Z"),
        each_behind=re.compile(rf"^(?:\w+ )?(?:{_any_of(data.get('each_behind', ()))})\b"),
        against=re.compile(rf"\b(?:{_any_of(data.get('against', ()))})\b"),
        owning=frozenset(map(folded, data.get("owning", ()))),
        premises=tuple(map(folded, data.get("premises", ()))),
    )


def _any_of(phrases: Sequence[str]) -> str:
    return "|".join(re.escape(folded(phrase)) for phrase in phrases) or r"(?!)"
