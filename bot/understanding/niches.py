"""What a niche that somebody wrote down is about: "vegane Backrezepte" is food, "street style" is fashion."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from bot.understanding.folding import folded
from bot.understanding.lexicon import spoken
from domain.niche import Niche

_FILE: Final = "niches.toml"


def niche_of(text: str | None, language: str) -> Niche | None:
    """Return the field that the last telling word names, else `OTHER`; None where nothing was written down.

    The last one, for it is what the others describe: "vegan fashion", "travel books".
    """
    if not text or not text.strip():
        return None
    return next(
        (found for word in reversed(folded(text).split()) if (found := _field(word, language))), Niche.OTHER
    )


def _field(word: str, language: str) -> Niche | None:
    return next((niche for niche, marks in _marks(language).items() if _is_one_of(word, marks)), None)


def _is_one_of(word: str, marks: tuple[str, ...]) -> bool:
    for mark in marks:
        if mark.startswith("*"):
            if word.endswith(mark[1:]):
                return True
        elif mark.endswith("*"):
            if word.startswith(mark[:-1]):
                return True
        elif word == mark:
            return True
    return False


@lru_cache(maxsize=8)
def _marks(language: str) -> Mapping[Niche, tuple[str, ...]]:
    """Return the words of each field, those of the language before those that its speakers mix in."""
    lists = tuple(spoken(language, _FILE))
    return {
        niche: tuple(_mark(word) for each in lists for word in each.get(niche.value, ()))
        for niche in Niche
        if niche is not Niche.OTHER
    }


def _mark(word: str) -> str:
    return "*" * word.startswith("*") + folded(word) + "*" * word.endswith("*")
