"""Whether somebody says until when they are away, and nothing else: "bin bis 10. Januar im Urlaub"."""

import re
from datetime import date
from functools import lru_cache
from typing import Final

from bot.understanding.deadlinewords import deadline_words
from bot.understanding.folding import folded
from bot.understanding.lexicon import LONGEST_WISH, any_of, phrases_of
from bot.understanding.pauses import find_pause

_FILE: Final = "pauses.toml"


def says_away(text: str, language: str, today: date) -> bool:
    """Return whether a text tells of the writer's absence and its end, with nothing else beside them."""
    if len(text) > LONGEST_WISH or "?" in text:
        return False
    away, around = _words(language)
    rest, count = away.subn(" ", f" {folded(text)} ", count=1)
    if not count or find_pause(text, language, today) is None:
        return False
    of_days = deadline_words(language).every
    return all(
        word in of_days or word[0].isdecimal() or around.fullmatch(f" {word}") for word in rest.split()
    )


@lru_cache(maxsize=8)
def _words(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    away = any_of(phrases_of(language, _FILE, "away"))
    around = any_of(phrases_of(language, _FILE, "around", "until", "few", "away_around"))
    return re.compile(rf" {away}(?!\w)"), re.compile(rf" {around}(?!\w)")
