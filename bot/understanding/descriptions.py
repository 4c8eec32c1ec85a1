"""What a partner is about and where they live, in a few words: "Lisa macht Mode in Köln", "Tom is from Graz"."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.understanding.folding import folded
from bot.understanding.lexicon import pattern, spoken
from bot.understanding.niches import niche_of
from domain.niche import Niche
from domain.places import find, name_in

_FILE: Final = "partners.toml"
_WORD: Final = re.compile(r"[^\s,]+")
_MOST_AHEAD: Final = 3  # words of a name: "Frau Anna Berg"
_MOST_TOLD: Final = 4  # words of a niche, and of a place
_ASKS_OR_COUNTS: Final = re.compile(r"[?\d]")


@dataclass(frozen=True, slots=True)
class Described:
    """A niche and a region, as somebody wrote them; None for what was not told, both for what is not certain."""

    niche: str | None = None
    region: str | None = None


@dataclass(frozen=True, slots=True)
class _Words:
    does: re.Pattern[str]
    lives: re.Pattern[str]
    lives_article: re.Pattern[str]
    is_in: re.Pattern[str]
    place: re.Pattern[str]
    no_niche: re.Pattern[str]


def described_in(text: str, language: str) -> Described | None:
    """Return what a text tells of somebody whose name it begins with; None where it is no description.

    A niche has to be one that is known, and the place beside it a city; where they come from may be any region.
    """
    if _ASKS_OR_COUNTS.search(text):
        return None
    tokens: list[str] = _WORD.findall(text.strip(" .!"))
    words, plain = _words(language), [folded(token) for token in tokens]
    for at in range(1, min(_MOST_AHEAD, len(tokens) - 1) + 1):
        behind = " ".join(plain[at:])
        if lives := words.lives.match(behind):
            return _of_place(tokens[at + len(lives.group().split()) :], language)
        if is_in := words.is_in.match(behind):
            city = _city(" ".join(tokens[at + len(is_in.group().split()) :]), language)
            return Described(region=city) if city else None  # else "is in total agreement"
        if does := words.does.match(behind):
            verb = does.group().split()
            return _of_niche(tokens[at + len(verb) :], language, is_alone=len(verb) == 1)
    return None


def is_only_a_place(text: str, language: str) -> bool:
    """Return whether a text tells where somebody lives and nothing else: "Lisa is in Leeds", unlike "Lisa is in"."""
    told = described_in(text, language)
    return told is not None and told.region is not None and told.niche is None


def _of_place(told: list[str], language: str) -> Described | None:
    if len(told) > 1 and _words(language).lives_article.fullmatch(folded(told[0])):
        told = told[1:]  # "aus dem Allgäu"
    name = " ".join(told)
    place = _city(name, language) or (name if name[:1].isupper() and len(told) <= _MOST_TOLD else None)
    return Described(region=place) if place else None


def _of_niche(told: list[str], language: str, *, is_alone: bool) -> Described | None:
    """Return what follows a verb; one that `is_alone` may tell of what somebody does just now: "macht Urlaub"."""
    words = _words(language)
    parting = next((at for at, word in enumerate(told) if at and words.place.fullmatch(folded(word))), None)
    niche, rest = " ".join(told[:parting]), told[parting + 1 :] if parting else []
    if is_alone and words.no_niche.match(folded(niche)):
        return None
    if len(told[:parting]) > _MOST_TOLD or niche_of(niche, language) in {None, Niche.OTHER}:
        return None
    if parting is None:
        return Described(_capital(niche))
    city = _city(" ".join(rest), language)
    return Described(_capital(niche), city) if city else Described()


def _city(name: str, language: str) -> str | None:
    """Return a known city as somebody wrote it, with the capital letters that it has."""
    place = find(name)
    return (name if name[:1].isupper() else name_in(place, language)) if place else None


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


@lru_cache(maxsize=8)
def _words(language: str) -> _Words:
    lists = tuple(spoken(language, _FILE))

    def any_of(name: str) -> re.Pattern[str]:
        entries = sorted((entry for each in lists for entry in each.get(name, ())), key=len, reverse=True)
        return re.compile(rf"(?:{'|'.join(map(pattern, entries)) or '(?!)'})\b")

    return _Words(*map(any_of, _Words.__slots__))
