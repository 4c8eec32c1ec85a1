"""By how much something shall come later or earlier than it does: "eine Stunde später", "30 minutes earlier"."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from bot.understanding.lexicon import LONGEST_WISH
from bot.understanding.switches import says_only_when
from bot.understanding.timewords import TimeWords, Token, time_words

_MOST_BEHIND: Final = 2  # words between a length and its direction: "eine Stunde nach hinten"
_LONGEST: Final = timedelta(days=6)  # more than that is another week


def find_shift(text: str, language: str) -> timedelta | None:
    """Return by how much something shall come later (earlier: less than nothing); None where nobody says so."""
    words = time_words(language)
    tokens = words.tokens(text)
    for at in range(len(tokens)):
        length = _length(tokens, at, words)
        if length is None:
            continue
        size, end = length
        for token in tokens[end : end + 1 + _MOST_BEHIND]:
            if token.word in words.groups["later"]:
                return size if size <= _LONGEST else None
            if token.word in words.groups["earlier"]:
                return -size if size <= _LONGEST else None
    return None


def is_only_a_shift(text: str, language: str) -> bool:
    """Return whether a text moves something by a length of time and tells of nothing else."""
    if len(text) > LONGEST_WISH or "?" in text:
        return False
    return find_shift(text, language) is not None and says_only_when(text, language)


def _length(tokens: Sequence[Token], at: int, words: TimeWords) -> tuple[timedelta, int] | None:
    """Return the length that begins with a token, and where it ends: "zwei Stunden", "an hour", "half an hour"."""
    unit = _unit(tokens, at + 1, words)
    if tokens[at].word in words.groups["half_an"]:
        if unit is None:  # "half an hour"
            unit, at = _unit(tokens, at + 2, words), at + 1
        return (unit / 2, at + 2) if unit else None
    count = 1 if tokens[at].word in words.groups["one"] else tokens[at].number
    return (count * unit, at + 2) if unit and count else None


def _unit(tokens: Sequence[Token], at: int, words: TimeWords) -> timedelta | None:
    word = tokens[at].word if at < len(tokens) else ""
    if word in words.groups["minutes"]:
        return timedelta(minutes=1)
    if word in words.groups["whole_hours"]:
        return timedelta(hours=1)
    return timedelta(days=1) if word in words.groups["whole_days"] else None
