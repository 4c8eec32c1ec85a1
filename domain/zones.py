"""The time zone that a person means by a city, a zone's name or an offset from UTC."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final
from zoneinfo import available_timezones

from domain.gazetteer import find

# Names in the zone database that are no zone of a person.
_NO_ZONES: Final = frozenset({"Factory", "localtime", "posixrules"})
# Names of Central European Time that the zone database lacks.
_ABBREVIATIONS: Final[Mapping[str, str]] = MappingProxyType(
    {"mez": "Europe/Berlin", "mesz": "Europe/Berlin", "cest": "Europe/Berlin"}
)
_OFFSET: Final = re.compile(
    r"(?:utc|gmt)?\s*([+\-−–±])\s*(\d{1,2})(?::?([0-5]\d))?(?:\s*h)?", re.IGNORECASE | re.ASCII
)
_ETC: Final = re.compile(r"Etc/(?:UTC|GMT([+-]\d{1,2})?)", re.ASCII)
_WHOLE_HOURS: Final = range(-12, 15)  # the whole offsets in use; each one is an Etc/GMT of the zone database
# Standard offsets with minutes, in minutes from UTC, with the best-known zone of each; where one zone keeps the
# offset all year and another does not, the one that does.
_UNEVEN: Final[Mapping[int, str]] = MappingProxyType(
    {
        -570: "Pacific/Marquesas",
        -210: "America/St_Johns",
        210: "Asia/Tehran",
        270: "Asia/Kabul",
        330: "Asia/Kolkata",
        345: "Asia/Kathmandu",
        390: "Asia/Yangon",
        525: "Australia/Eucla",
        570: "Australia/Darwin",
        630: "Australia/Lord_Howe",
        765: "Pacific/Chatham",
    }
)


def zone_of(text: str) -> str | None:
    """Return the zone, fit for zoneinfo, of a city, an IANA name in any case or an offset ("UTC+2", "+05:30").

    None for anything else, and for an offset that no place keeps as its standard time.
    """
    text = text.strip()
    if (offset := _OFFSET.fullmatch(text)) is not None:
        return _zone_at(offset[1], int(offset[2]), int(offset[3] or 0))
    name = text.casefold().replace(" ", "_")
    if (zone := _ABBREVIATIONS.get(name) or _zones().get(name)) is not None:
        return zone
    place = find(text)
    return place.zone if place else _zones_by_last_part().get(name)


def name_of(zone: str) -> str:
    """Return what to call a zone: an offset as people write it ("UTC+2"), any other by its IANA name."""
    if (offset := _ETC.fullmatch(zone)) is None:
        return zone
    westward = int(offset[1] or 0)  # POSIX counts westward
    return f"UTC{-westward:+d}" if westward else "UTC"


def told_or_assumed(told: str | None, usual: str | None) -> str:
    """Return the zone that somebody told, else the one in which most live who speak as they do, else UTC."""
    return told or usual or "UTC"


def _zone_at(sign: str, hours: int, minutes: int) -> str | None:
    eastward = 60 * hours + minutes
    if sign in "-−–":
        eastward = -eastward
    if minutes:
        return _UNEVEN.get(eastward)
    if eastward // 60 not in _WHOLE_HOURS or (sign == "±" and eastward):
        return None
    # POSIX counts westward: Etc/GMT-2 is two hours ahead of UTC.
    return f"Etc/GMT{-eastward // 60:+d}" if eastward else "Etc/UTC"


@lru_cache(maxsize=1)
def _zones() -> dict[str, str]:
    return {zone.casefold(): zone for zone in sorted(available_timezones() - _NO_ZONES)}


@lru_cache(maxsize=1)
def _zones_by_last_part() -> dict[str, str]:
    """Where the database knows what the table of cities does not: islands, such as the Azores or Tahiti."""
    return {name.rpartition("/")[2]: zone for name, zone in _zones().items()}
