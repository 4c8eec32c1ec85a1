"""Whether somebody says that they are back, and nothing else: "I'm back", "bin aus dem Urlaub zurück"."""

import re
from functools import lru_cache
from typing import Final

from bot.understanding.folding import folded
from bot.understanding.lexicon import pattern, spoken

_FILE: Final = "pauses.toml"
_LONGEST: Final = 100
"""Characters: whoever writes more than that tells of something else, too."""


def says_back(text: str, language: str) -> bool:
    """Return whether a text tells of the writer's return, with no more than a greeting or where from beside it."""
    if len(text) > _LONGEST:
        return False
    returned, around = _words(language)
    rest, count = returned.subn(" ", f" {folded(text)} ", count=1)
    return count > 0 and all(around.fullmatch(f" {word}") for word in rest.split())


@lru_cache(maxsize=8)
def _words(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    lists = tuple(spoken(language, _FILE))

    def any_of(name: str) -> re.Pattern[str]:
        patterns = [pattern(phrase) for each in lists for phrase in each.get(name, ())]
        return re.compile(rf" (?:{'|'.join(patterns) or '(?!)'})(?!\w)")

    return any_of("returned"), any_of("around")
