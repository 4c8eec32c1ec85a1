"""Cities and the time zones they are in: by name, by a misspelt name, by position."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from math import cos, radians, sin
from typing import Final

from domain.gazetteer import Place, find, gazetteer, joined, key
from domain.spelling import bare, slips_from

__all__ = ["Place", "find", "name_in", "nearest", "suggestions"]

_HOME: Final = frozenset({"DE", "AT", "CH"})
_HOME_WEIGHT: Final = 20  # a near spelling means the town at home rather than a city 20 times its size abroad
_LONGEST_NAME: Final = 60  # letters; no name in the table has as many
_PREFIX: Final = 4  # letters from which the start of a name is taken for the name


def suggestions(text: str, limit: int = 3) -> tuple[Place, ...]:
    """Return the cities likely meant by a misspelt or unfinished name, the likeliest first."""
    text = text[: 2 * _LONGEST_NAME]
    best: dict[Place, tuple[int, int]] = {}
    # A slip may look like an umlaut written as two letters ("aerlin"), so both readings are compared.
    for reading in {key(text), joined(bare(text))}:
        for slips, place in _near(reading):
            rank = (slips, -_weight(place))
            if place not in best or rank < best[place]:
                best[place] = rank
    return tuple(sorted(best, key=best.__getitem__)[: max(limit, 0)])


def nearest(latitude: float, longitude: float) -> Place:
    """Return the city next to a position in degrees, along the great circle.

    Raises ValueError for a position that is not on earth.
    """
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise ValueError("latitude must be within ±90 and longitude within ±180 degrees")
    x, y, z = _direction(latitude, longitude)
    # The smaller the angle between two directions, the greater their scalar product.
    _, index = max((x * a + y * b + z * c, index) for index, (a, b, c) in enumerate(_directions()))
    return gazetteer().places[index]


def name_in(place: Place, language: str) -> str:
    """Return what a city is called in a language ("de": Mailand, "en": Milan), else its own name."""
    return gazetteer().labels.get(place, {}).get(language, place.name)


def _near(reading: str) -> Iterator[tuple[int, Place]]:
    if not 1 < len(reading) <= _LONGEST_NAME:
        return
    allowed = 1 if len(reading) <= 5 else 2
    slips_to = slips_from(reading)
    letters = _letters(reading)
    by_length = _spellings_by_length()
    for length in range(len(reading) - allowed, len(reading) + allowed + 1):
        for mask, spelling, place in by_length.get(length, ()):
            # A slip changes at most two of the letters that occur: that alone rules out most spellings.
            if (mask ^ letters).bit_count() <= 2 * allowed and (slips := slips_to(spelling)) <= allowed:
                yield slips, place
    if len(reading) < _PREFIX:
        return
    begun = [place for spelling, place in gazetteer().by_key.items() if spelling.startswith(reading)]
    if begun:
        yield allowed, max(begun, key=_weight)


@lru_cache(maxsize=1)
def _spellings_by_length() -> dict[int, list[tuple[int, str, Place]]]:
    table: dict[int, list[tuple[int, str, Place]]] = {}
    for spelling, place in gazetteer().by_key.items():
        table.setdefault(len(spelling), []).append((_letters(spelling), spelling, place))
    return table


def _letters(word: str) -> int:
    mask = 0
    for letter in word:
        mask |= 1 << (ord(letter) & 31)
    return mask


def _weight(place: Place) -> int:
    return place.population * (_HOME_WEIGHT if place.country in _HOME else 1)


@lru_cache(maxsize=1)
def _directions() -> tuple[tuple[float, float, float], ...]:
    return tuple(_direction(place.latitude, place.longitude) for place in gazetteer().places)


def _direction(latitude: float, longitude: float) -> tuple[float, float, float]:
    north, east = radians(latitude), radians(longitude)
    return cos(north) * cos(east), cos(north) * sin(east), sin(north)
