"""The table of cities: `data/cities.tsv` (GeoNames, CC BY 4.0; made by tools/make_cities.py).

It is read when first asked for and kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from domain.spelling import plain

_TABLE: Final = Path(__file__).with_name("data") / "cities.tsv"
_SAINTS: Final = frozenset({"sankt", "saint", "skt"})
_WORD: Final = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Place:
    """A city: its country (ISO 3166), position in degrees, IANA time zone and number of people."""

    name: str
    country: str
    latitude: float
    longitude: float
    zone: str
    population: int


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """All places, the place that each spelling means, and what a place is called in a language."""

    places: tuple[Place, ...]
    by_key: dict[str, Place]
    labels: dict[Place, dict[str, str]]


@lru_cache(maxsize=1)
def gazetteer() -> Gazetteer:
    """Return the table; the first call reads it."""
    places: list[Place] = []
    by_key: dict[str, Place] = {}
    labels: dict[Place, dict[str, str]] = {}
    # The table is sorted by population, so the first one to claim a spelling is the most populous.
    for line in _TABLE.read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        name, spellings, country, latitude, longitude, zone, population = line.split("\t")
        place = Place(name, country, float(latitude), float(longitude), zone, int(population))
        places.append(place)
        by_key.setdefault(key(name), place)
        for entry in spellings.split(";") if spellings else ():
            language, _, spelling = entry.rpartition("=")
            by_key.setdefault(key(spelling), place)
            if language:
                labels.setdefault(place, {})[language] = spelling
    return Gazetteer(tuple(places), by_key, labels)


def find(text: str) -> Place | None:
    """Return the city of that name, however its case, umlauts, accents, hyphens and dots are written.

    Where several share a name it is the most populous. "Berlin, Germany" is read up to the comma when the
    whole is no name.
    """
    cities = gazetteer().by_key
    return cities.get(key(text)) or cities.get(key(text.partition(",")[0]))


def key(text: str) -> str:
    """Return what all ways to write one name have in common."""
    return joined(plain(text))


def joined(folded: str) -> str:
    """Return the words of a text without case as one, with one spelling for saints."""
    if folded.isascii() and folded.isalpha() and folded not in _SAINTS:
        return folded
    return "".join("st" if word in _SAINTS else word for word in _WORD.findall(folded))
