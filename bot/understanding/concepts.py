"""The concept lexicon: many surface forms, and their typos, folded to one token before the model sees them.

A language's `concepts.toml` lists, for a concept, the forms that mean it. A form that ends in `*` stands for every
word that begins so. All languages' forms are known at once, because people mix them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Self

from bot.understanding.folding import folded
from bot.understanding.lexicon import words

FILE = "concepts.toml"
LONG = 6
"""Letters from which a word with one slip is still the same word."""
COMPOUND = 8
"""Letters from which a word may be made of two: Wochenkram, followerzahl, monthlong."""
FIRST_PART, LAST_PART = 5, 4
"""Letters that a part of it has at least."""


@dataclass(frozen=True)
class Concepts:
    """Which concept a folded word means."""

    exact: Mapping[str, str]
    beginnings: Mapping[str, str]
    slips: Mapping[str, str]
    longest: int

    @classmethod
    def load(cls, root: Path, languages: Iterable[str]) -> Self:
        """Read the lexicons of some languages; an earlier language's meaning of a form wins."""
        exact: dict[str, str] = {}
        beginnings: dict[str, str] = {}
        for language in languages:
            for concept, forms in words(language, FILE, root).items():
                for form in forms:
                    table = beginnings if form.endswith("*") else exact
                    table.setdefault(folded(form), concept)
        return cls(exact, beginnings, _with_one_slip(exact), max(map(len, beginnings), default=0))

    def of(self, word: str) -> str | None:
        """Return the concept of a folded word, or None."""
        return _concept(self, word)

    def parts(self, word: str) -> tuple[str, ...]:
        """Return the concepts of the beginning and of the end of a long folded word: those of its longest parts."""
        return _parts(self, word)

    def known(self, part: str) -> str | None:
        """Return the concept of which the whole of a folded word or beginning is a form."""
        return self.exact.get(part) or self.beginnings.get(part)

    def __hash__(self) -> int:
        """Let lookups be remembered: a lexicon does not change."""
        return id(self)


@lru_cache(maxsize=20_000)
def _concept(concepts: Concepts, word: str) -> str | None:
    found = concepts.exact.get(word)
    if found is not None:
        return found
    for length in range(min(len(word), concepts.longest), 2, -1):
        found = concepts.beginnings.get(word[:length])
        if found is not None:
            return found
    if len(word) < LONG:
        return None
    return next((concepts.slips[gap] for gap in (word, *_deletions(word)) if gap in concepts.slips), None)


@lru_cache(maxsize=20_000)
def _parts(concepts: Concepts, word: str) -> tuple[str, ...]:
    if len(word) < COMPOUND:
        return ()
    beginnings = (word[:end] for end in range(len(word) - LAST_PART + 1, FIRST_PART - 1, -1))
    endings = (word[start:] for start in range(FIRST_PART - 1, len(word) - LAST_PART + 1))
    found = (next(filter(None, map(concepts.known, parts)), None) for parts in (beginnings, endings))
    return tuple(concept for concept in found if concept)


def _with_one_slip(exact: Mapping[str, str]) -> dict[str, str]:
    """Return every long form without one of its letters: two words one slip apart share such a remainder."""
    slips: dict[str, str] = {}
    for form, concept in exact.items():
        if len(form) >= LONG and " " not in form:
            for gap in (form, *_deletions(form)):
                slips.setdefault(gap, concept)
    return slips


def _deletions(word: str) -> Iterable[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))
