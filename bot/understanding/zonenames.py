"""Which time zone a text names: "change my zone to Nairobi", "Europe/Berlin statt UTC", "ich wohne jetzt in Wien"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Final

from bot.understanding.folding import folded
from bot.understanding.lexicon import spoken
from domain.places import suggestions
from domain.zones import zone_of

_FILE: Final = "zonenames.toml"
_ANSWERS: Final = "answers.toml"
_MOST_WORDS: Final = 3
_SHORTEST: Final = 4
"""Letters of a misspelt city's name: almost every shorter word is near to one."""
_NEAR: Final = 3
"""So many words before a place a negation still is about it: "no longer in London"."""
_CLAUSES: Final = re.compile(r"[,;!?()\n]+|\.(?=\s|$)")
_OFFSET: Final = re.compile(r"(?:utc|gmt)(?:\s?[+\-−–±]\s?\d\S*)?", re.IGNORECASE)
_BY_ITSELF: Final = re.compile(rf"[a-z_]+/\S+|{_OFFSET.pattern}", re.IGNORECASE)
"""Names of zones, which need no word before them to be one."""


@dataclass(frozen=True, slots=True)
class _Words:
    zone: frozenset[str]
    onto: frozenset[str]
    no_names: frozenset[str]
    before: frozenset[str]
    negations: frozenset[str]
    turns: frozenset[str]
    home: tuple[str, ...]


def find_zone(text: str, language: str) -> str | None:
    """Return the IANA name of the one zone that a text names and does not negate; None for none, or for several."""
    words = _words(language)
    found = {zone for clause in _CLAUSES.split(text) for zone in _named(clause.split(), words)}
    return found.pop() if len(found) == 1 else None


def is_only_a_zone(text: str) -> bool:
    """Return whether a text is the name of a zone that is written as nothing else: "UTC+5:30", "Europe/Berlin"."""
    name = text.strip(" .!")
    return _BY_ITSELF.fullmatch(name) is not None and zone_of(name) is not None


def after_no(text: str, language: str) -> str | None:
    """Return what a text names after a no: "Wien" of "nein, Wien"; None where it does not begin with one."""
    tokens, denials = text.split(), _denials(language)
    for length in range(min(_MOST_WORDS, len(tokens) - 1), 0, -1):
        if folded(" ".join(tokens[:length])) in denials:
            return " ".join(tokens[length:]).strip(" .,;:!–-") or None
    return None


def misnamed(text: str, language: str) -> str | None:
    """Return what stands where a text names a zone and is none: "set my zone to Lodnon", "UTC+25"; None for none."""
    words = _words(language)
    for clause in _CLAUSES.split(text):
        tokens: list[str] = clause.split()
        plain = [folded(token) for token in tokens]
        for at, token in enumerate(tokens):
            if _is_home(token, plain[:at], words):
                return token
            is_of_zone = not words.zone.isdisjoint(plain[:at]) and plain[at] not in words.no_names
            named = is_of_zone and (
                plain[at - 1] in words.onto or _looks_like_one(token, plain[at - 1], words)
            )
            if (named or _OFFSET.fullmatch(token)) and zone_of(token) is None:
                return token
    return None


def _is_home(token: str, before: Sequence[str], words: _Words) -> bool:
    """Return whether a word stands where somebody says where they live, and hardly differs from a city's name."""
    said = f" {' '.join(before)}"
    if len(token) < _SHORTEST or not token[:1].isupper() or not said.endswith(words.home):
        return False
    return zone_of(token) is None and bool(suggestions(token))


def _looks_like_one(token: str, before: str, words: _Words) -> bool:
    """Return whether a word of a text about a zone is written like one, or hardly differs from a city's name."""
    if before not in words.before or not token[:1].isupper():
        return False
    return "/" in token or (len(token) >= _SHORTEST and bool(suggestions(token)))


def _named(tokens: Sequence[str], words: _Words) -> Iterator[str]:
    plain = [folded(token) for token in tokens]
    at = 0
    while at < len(tokens):
        length, zone = _longest(tokens, plain, at, words)
        if zone and not _is_negated(plain[max(0, at - _NEAR) : at], words):
            yield zone
        at += length


def _longest(tokens: Sequence[str], plain: Sequence[str], at: int, words: _Words) -> tuple[int, str | None]:
    """Return how many words from a place in a text on name a zone, and which; one word and None where none do."""
    led = at > 0 and plain[at - 1] in words.before
    for length in range(_MOST_WORDS, 0, -1):
        name = " ".join(tokens[at : at + length])
        if (led or _BY_ITSELF.fullmatch(name)) and (zone := zone_of(name)):
            return length, zone
    return 1, None


def _is_negated(before: Sequence[str], words: _Words) -> bool:
    since = max((at + 1 for at, word in enumerate(before) if word in words.turns), default=0)
    return not words.negations.isdisjoint(before[since:])


@lru_cache(maxsize=8)
def _denials(language: str) -> frozenset[str]:
    return frozenset(folded(word) for each in spoken(language, _ANSWERS) for word in each.get("no", ()))


@lru_cache(maxsize=8)
def _words(language: str) -> _Words:
    lists = tuple(spoken(language, _FILE))

    def every(name: str) -> frozenset[str]:
        return frozenset(folded(word) for each in lists for word in each.get(name, ()))

    lead_home = tuple(f" {phrase}" for phrase in every("home"))
    return _Words(
        **{each.name: every(each.name) for each in fields(_Words) if each.name != "home"}, home=lead_home
    )
