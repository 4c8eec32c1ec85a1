"""What somebody says to a tip that was just given: "why this one?", "hab ich gemacht"."""

from enum import StrEnum
from functools import lru_cache
from typing import Final

from bot.understanding.folding import folded
from bot.understanding.lexicon import spoken

_FILE: Final = "tips.toml"


class TipWish(StrEnum):
    """What is wanted of a tip: its reason, or that it is kept as done."""

    WHY = "why"
    DONE = "done"


def wish_of_tip(text: str, language: str) -> TipWish | None:
    """Return what the whole text says to a tip; None for any other text."""
    plain = folded(text)
    return next((wish for wish in TipWish if plain in _phrases(language, wish)), None)


@lru_cache(maxsize=16)
def _phrases(language: str, wish: TipWish) -> frozenset[str]:
    return frozenset(folded(phrase) for each in spoken(language, _FILE) for phrase in each.get(wish, ()))
