"""Whether a text wishes for a goal, or wants it gone: "ich möchte", "drop my goal"."""

import re
from functools import lru_cache

from bot.understanding.folding import folded
from bot.understanding.lexicon import any_of, phrases_of

_FILE = "goals.toml"


def gives_up(text: str, language: str) -> bool:
    """Return whether a goal shall be given up; a question does nothing yet."""
    return "?" not in text and _says(text, language, "giving_up")


def wishes(text: str, language: str) -> bool:
    """Return whether a text says that something is wanted: "mein Ziel", "I want"."""
    return _says(text, language, "wishing")


def _says(text: str, language: str, name: str) -> bool:
    return _phrases(language, name).search(f" {folded(text)} ") is not None


@lru_cache(maxsize=16)
def _phrases(language: str, name: str) -> re.Pattern[str]:
    return re.compile(rf" {any_of(phrases_of(language, _FILE, name))}(?!\w)")
