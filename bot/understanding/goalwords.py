"""Whether a text about a goal wants it gone: "Ziel löschen", "drop my goal"."""

import re
from functools import lru_cache

from bot.understanding.folding import folded
from bot.understanding.lexicon import pattern, spoken

_FILE = "goals.toml"


def gives_up(text: str, language: str) -> bool:
    """Return whether a goal shall be given up; a question does nothing yet."""
    return "?" not in text and _giving_up(language).search(f" {folded(text)} ") is not None


@lru_cache(maxsize=8)
def _giving_up(language: str) -> re.Pattern[str]:
    phrases = (phrase for each in spoken(language, _FILE) for phrase in each.get("giving_up", ()))
    return re.compile(rf" (?:{'|'.join(map(pattern, phrases)) or '(?!)'})(?!\w)")
