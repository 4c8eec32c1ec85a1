"""Cue words: the plain signs by which what a text is about is recognised, as each language's words.toml has them.

A cue stands for every word that begins with it ("cost" also for "costs"); with "=" in front it stands for the whole
text ("=hi" is a greeting, "hiking" is none).
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self, TypeVar

from bot.understanding.folding import folded
from bot.understanding.meaning import Intent
from bot.understanding.named import NamingWords
from bot.understanding.units import Unit, Words
from domain.accounts import Platform

K = TypeVar("K")
Phrases = tuple[str, ...]
_WHOLE = "="
_END = "\n"  # no folded text has one
_NAMED = re.compile(r"([^\d:;,\n]{3,60}?)[~≈]?\d[\d.,]*[ ]?[km]?\s*/\s*\d")
"""Words, then a pair of figures with a slash: "partner May 1000/60"."""
_DIGIT = re.compile(r"\d")
_MOST_OF_A_NAME = 3  # words


@dataclass(frozen=True)
class Cues:
    """The cue words of one language; empty where it has no words.toml yet."""

    intents: Mapping[Intent, Phrases]
    labels: Mapping[Intent, Phrases]
    topics: Mapping[str, Phrases]
    smalltalks: Mapping[str, Phrases]
    languages: Mapping[str, Phrases]
    units: Words
    fillers: frozenset[str]
    spared: Phrases
    more_than: Phrases
    naming: NamingWords

    @classmethod
    def load(cls, root: Path, language: str) -> Self:
        """Read the cue words of a language under `root`."""
        path = root / language / "words.toml"
        data: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
        units = data.get("units", {})
        return cls(
            intents={Intent(name): cues for name, cues in _signs(data, "intents").items()},
            labels={Intent(name): names for name, names in _table(data, "labels").items()},
            topics=_signs(data, "topics"),
            smalltalks=_signs(data, "smalltalk"),
            languages=_signs(data, "languages"),
            units=Words.of_lists(
                {unit: units.get(unit.name.lower(), ()) for unit in (Unit.LIKES, Unit.FOLLOWERS, Unit.OTHER)},
                shares=units.get("shares", ()),
                auxiliaries=units.get("auxiliaries", ()),
            ),
            fillers=frozenset(_phrases(data.get("fillers", ()))),
            spared=tuple(map(_sign, data.get("spared", ()))),
            more_than=tuple(map(_sign, data.get("more_than", ()))),
            naming=NamingWords(
                {Platform(name): _phrases(names) for name, names in data.get("platforms", {}).items()},
                tuple(data.get("note", ())),
                tuple(data.get("reason", ())),
                frozenset(_phrases(data.get("note_of", ()))),
            ),
        )

    def intent(self, text: str) -> Intent | None:
        """Return what is wanted by a folded text, where words say it that the model has not learned."""
        return _first(self.intents, text)

    def labelled(self, text: str) -> Intent | None:
        """Return what is wanted by a text that begins with a label and a colon: "Partner: @a 4k 210, @b 9k 400"."""
        head, colon, _ = text.partition(":")
        return next((intent for intent, of in self.labels.items() if colon and folded(head) in of), None)

    def headed(self, text: str) -> Intent | None:
        """Return what is wanted by a text that begins with a label and an account: "partner May 800/60".

        A single handle is cut out of the text before.
        """
        head, handle, _ = text.partition("@")
        named = _NAMED.match(text)
        if "?" in text or not (named or (handle and _DIGIT.search(text))):
            return None
        heads = {folded(head)} if handle else set()
        words = folded(named[1]).split() if named else []
        heads |= {" ".join(words[:at]) for at in range(max(1, len(words) - _MOST_OF_A_NAME), len(words) + 1)}
        return next((intent for intent, of in self.labels.items() if heads.intersection(of)), None)

    def topic(self, text: str) -> str | None:
        """Return the topic of an explanation that a folded text is about."""
        return _first(self.topics, text)

    def smalltalk(self, text: str) -> str | None:
        """Return which kind of small talk a folded text is."""
        return _first(self.smalltalks, text)

    def language(self, text: str) -> str | None:
        """Return the language that a folded text names."""
        return _first(self.languages, text)

    def spares(self, text: str) -> bool:
        """Return whether a folded text that speaks of deleting names a part only, so that the rest shall stay."""
        return _any(self.spared, text) and not _any(self.more_than, text)

    def is_unit(self, word: str) -> bool:
        """Return whether a folded word counts something, or is one that goes with bare figures ("and", "with")."""
        return word in self.fillers or self.units.of(word) is not Unit.NONE


def _first(table: Mapping[K, Phrases], text: str) -> K | None:
    return next((key for key, cues in table.items() if _any(cues, text)), None)


def _any(signs: Phrases, text: str) -> bool:
    return any(map(f"{_END} {text} {_END}".__contains__, signs))


def _signs(data: Mapping[str, Any], name: str) -> dict[str, Phrases]:
    return {key: tuple(map(_sign, cues)) for key, cues in data.get(name, {}).items()}


def _sign(cue: str) -> str:
    """Return what stands in a folded text between two ends where a cue does."""
    return f"{_END} {folded(cue)} {_END}" if cue.startswith(_WHOLE) else f" {folded(cue)}"


def _table(data: Mapping[str, Any], name: str) -> dict[str, Phrases]:
    return {key: _phrases(cues) for key, cues in data.get(name, {}).items()}


def _phrases(names: Iterable[str]) -> Phrases:
    return tuple(map(folded, names))
