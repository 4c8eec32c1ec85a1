"""Comparing words the way people type them: without case, umlauts or accents, and a slip or two apart."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Final

# Letters that Unicode does not take apart into a plain letter and an accent.
_WHOLE_LETTERS: Final = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"}
)

_SPELT_OUT: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


def bare(text: str) -> str:
    """Return the letters of a text without case and accents; ß becomes ss, other scripts are kept."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_WHOLE_LETTERS))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def plain(text: str) -> str:
    """Return the bare letters with one spelling for umlauts: Düsseldorf, DUESSELDORF and Dusseldorf agree."""
    return bare(text).replace("ae", "a").replace("oe", "o").replace("ue", "u")


def spellings(word: str) -> frozenset[str]:
    """Return how the bare letters of a word may be typed: "zwölf" is zwolf or zwoelf, "neuen" only neuen."""
    return frozenset({bare(word), bare(word.translate(_SPELT_OUT))})


def slips_from(word: str) -> Callable[[str], int]:
    """Return a meter of the slips between `word` and another one.

    A slip is a letter missing, too many, wrong, or swapped with its neighbour (optimal string alignment).
    Counted with bit vectors, one step a letter (Hyyrö, "A Bit-Vector Algorithm for Computing Levenshtein and
    Damerau Edit Distances", 2003), so that a whole table of names is compared within milliseconds.
    """
    if not word:
        return len
    places: dict[str, int] = {}
    for index, letter in enumerate(word):
        places[letter] = places.get(letter, 0) | 1 << index
    everything = (1 << len(word)) - 1
    last = 1 << len(word) - 1
    length = len(word)

    def slips(other: str) -> int:
        rising, falling, diagonal, previous = everything, 0, 0, 0
        count = length
        for letter in other:
            match = places.get(letter, 0)
            swapped = ((~diagonal & match) << 1) & previous
            diagonal = (((match & rising) + rising) ^ rising) | match | falling | swapped
            up = falling | (~(diagonal | rising) & everything)
            down = diagonal & rising
            count += bool(up & last) - bool(down & last)
            up = up << 1 | 1
            down <<= 1
            rising = (down | ~(diagonal | up)) & everything
            falling = diagonal & up & everything
            previous = match
        return count

    return slips
