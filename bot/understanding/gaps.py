"""What stands between the numbers of a text, clause by clause."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Self

from bot.understanding.changewords import Phrases
from bot.understanding.numbers import Number
from domain.spelling import bare

_WORD: Final = re.compile(r"[^\W\d_]+")
# The full stop of an abbreviation of two letters ends no clause: "ca. 50", "zw. 8k und 9k".
_CLAUSE_ENDS: Final = re.compile(r"[,;!?()\n]|(?<!\b[^\W\d_]{2})\.(?:\s|$)")


@dataclass(frozen=True, slots=True)
class Gap:
    """What stands between two numbers, or outside of them, as bare words.

    `behind` are those of the clause of the number before, `before` those of the clause of the number that follows.
    """

    text: str
    words: tuple[str, ...]
    behind: tuple[str, ...]
    before: tuple[str, ...]
    is_parted: bool

    @classmethod
    def of(cls, text: str) -> Self:
        """Take apart what stands in one gap."""
        clauses = _CLAUSE_ENDS.split(text)
        first, last = _words(clauses[0]), _words(clauses[-1])
        return cls(text, _words(text), first, last, is_parted=len(clauses) > 1)


def gaps_around(text: str, numbers: Sequence[Number]) -> list[Gap]:
    """Return what stands before the first number, between each two, and behind the last."""
    edges = [0, *(edge for number in numbers for edge in (number.start, number.end)), len(text)]
    return [Gap.of(text[start:end]) for start, end in zip(edges[::2], edges[1::2], strict=True)]


def ends(words: tuple[str, ...], phrases: Phrases) -> bool:
    """Return whether one of the phrases stands at the end of the words."""
    return any(words[-len(phrase) :] == phrase for phrase in phrases)


def holds(words: tuple[str, ...], phrases: Phrases) -> bool:
    """Return whether one of the words is among the phrases."""
    return any((word,) in phrases for word in words)


def up_to(words: tuple[str, ...], phrases: Phrases) -> tuple[str, ...]:
    """Return the words up to where one of the phrases begins."""
    for at in range(len(words)):
        if any(words[at : at + len(phrase)] == phrase for phrase in phrases):
            return words[:at]
    return words


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(bare(text)))
