"""Whether somebody says that they are back, and nothing else: "I'm back", "bin aus dem Urlaub zurück"."""

import re
from functools import lru_cache
from typing import Final

from bot.understanding.folding import folded
from bot.understanding.lexicon import LONGEST_WISH, any_of, phrases_of

_FILE: Final = "pauses.toml"


def says_back(text: str, language: str) -> bool:
    """Return whether a text tells of the writer's return, with no more than a greeting or where from beside it."""
    if len(text) > LONGEST_WISH:
        return False
    returned, around = _words(language)
    rest, count = returned.subn(" ", f" {folded(text)} ", count=1)
    return count > 0 and all(around.fullmatch(f" {word}") for word in rest.split())


@lru_cache(maxsize=8)
def _words(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    returned, around = (
        re.compile(rf" {any_of(phrases_of(language, _FILE, name))}(?!\w)") for name in ("returned", "around")
    )
    return returned, around
