"""Posts that cost no money: free of charge ("luna free 1.2k / 90", "macht es umsonst"), or in exchange for something.

A word that means other things as well ("free") tells a price only where nothing but the end of a clause, a number or
a joining word follows: "free products" are something in exchange.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Final

from bot.understanding.folding import folded
from bot.understanding.lexicon import phrases_of
from bot.understanding.newcomers import is_only_announced
from bot.understanding.prices import Price

_FILE: Final = "money.toml"
_ENTRY: Final = re.compile(r"[,;:\n]")
_FIGURES: Final = re.compile(r"[\s~]*\d")
_NOTHING: Final = Decimal(0)


def favours_in(text: str, language: str, *, beside_figures: bool = False) -> tuple[Price, ...]:
    """Return the prices of a text that are none, those in exchange marked as `barter`.

    `beside_figures` tells that accounts are listed, so that a mere "free" is of one of them.
    """
    names = ["free"]
    if beside_figures:
        names += ["free_beside_figures", "barter_beside_figures"]
    elif _is_all(text, language):
        return (Price(_NOTHING, None, 0, len(text)),)
    found = sorted(_found(text, language, names), key=lambda each: (each.start, -each.end))
    return tuple(
        each for at, each in enumerate(found) if not any(each.start < other.end for other in found[:at])
    )


def without_favours(text: str, language: str) -> str:
    """Return a text with blanks in the place of such words, so that nobody is called "free"."""
    for each in favours_in(text, language, beside_figures=True):
        text = text[: each.start] + " " * (each.end - each.start) + text[each.end :]
    return text


def _found(text: str, language: str, names: Sequence[str]) -> Iterator[Price]:
    for name in names:
        for match in _pattern(language, name).finditer(text):
            if _is_called(match, text, language):
                continue
            yield Price(_NOTHING, None, match.start(), match.end(), barter=name.startswith("barter"))


def _is_called(word: re.Match[str], text: str, language: str) -> bool:
    """Return whether such a word is the name of a list's entry, as its capital tells: "partner Free 1000/60"."""
    if not word[0][0].isupper() or not _FIGURES.match(text, word.end()):
        return False
    return is_only_announced(_ENTRY.split(text[: word.start()])[-1], language)


def _is_all(text: str, language: str) -> bool:
    """Return whether a text is such a word and nothing else, as an answer to the question for a price."""
    words = (folded(each) for each in phrases_of(language, _FILE, "free_alone"))
    return folded(text) in set(words)


@lru_cache(maxsize=16)
def _pattern(language: str, name: str) -> re.Pattern[str]:
    phrases = sorted(set(phrases_of(language, _FILE, name)), key=len, reverse=True)
    said = "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in phrases) or r"(?!)"
    ends = "|".join(map(re.escape, phrases_of(language, _FILE, "behind_free"))) or r"(?!)"
    last = rf"(?=\s*(?:[^\w\s-]|\d|\Z|(?:{ends})\b))"
    return re.compile(rf"(?<![\w-])(?:{said})(?![\w-]){last}", re.IGNORECASE)
