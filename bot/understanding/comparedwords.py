"""By what somebody asks who leads among those who were compared: "who is cheapest?", "who has the best rate?"."""

import re
from enum import StrEnum
from functools import lru_cache
from typing import Final

from bot.understanding.folding import folded
from bot.understanding.lexicon import LONGEST_WISH, any_of, phrases_of

_FILE: Final = "compared.toml"
_DIGIT: Final = re.compile(r"\d")


class Aspect(StrEnum):
    """By what candidates can be ranked; `BEST` is the whole verdict."""

    DEAREST = "dearest"
    COST = "cost"
    RATE = "rate"
    LIKES = "likes"
    SIZE = "size"
    BEST = "best"


def aspect_asked(text: str, language: str, *, named: bool = False) -> Aspect | None:
    """Return by what a text asks who leads; None where it does not ask that, or tells figures.

    `named` tells that it names somebody who was compared, so that it need not say "who".
    """
    plain = folded(text)
    asks = _words(language, "who").match(plain)
    if _DIGIT.search(text) or len(text) > LONGEST_WISH or not (asks or named):
        return None
    if _words(language, "elsewhere").search(plain):
        return None
    rest = plain[asks.end() :] if asks else plain
    return next((each for each in Aspect if _words(language, each).search(rest)), None)


@lru_cache(maxsize=32)
def _words(language: str, name: str) -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(phrases_of(language, _FILE, name))}\b")
