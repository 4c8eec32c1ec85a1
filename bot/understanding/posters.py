"""Who posted what a text without a name tells of: the writer, somebody else, or it does not say."""

import re
from enum import Enum, auto
from functools import lru_cache
from typing import Final

from bot.understanding.cooperations import told_in
from bot.understanding.doubts import settled
from bot.understanding.folding import folded
from bot.understanding.lexicon import any_of, phrases_of
from domain.diary import Stage

_FILE: Final = "diary.toml"


class Poster(Enum):
    """Who posted something."""

    WRITER = auto()  # "I posted a recipe"
    SOMEBODY = auto()  # "she has posted"
    OPEN = auto()  # "gestern gepostet"


def poster_of(text: str, language: str) -> Poster:
    """Return who posted something, as pronouns and verbs tell it."""
    plain = folded(text)
    if _words(language, "somebody_posted").search(plain):
        return Poster.SOMEBODY
    return Poster.WRITER if _words(language, "writer_posted").search(plain) else Poster.OPEN


def tells_post(text: str, language: str) -> bool:
    """Return whether a text tells that something was posted, and does not only ask or suppose it."""
    return told_in(settled(text, language).text, (), language).stage is Stage.POSTED


@lru_cache(maxsize=8)
def _words(language: str, name: str) -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(phrases_of(language, _FILE, name))}\b")
