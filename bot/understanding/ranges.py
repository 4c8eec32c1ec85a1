"""Two numbers that are one: a range ("8-9k", "zwischen 8k und 9k"), or a beginning and what it has become."""

import re
from collections.abc import Sequence
from typing import Final

from bot.understanding.changewords import ChangeWords
from bot.understanding.gaps import Gap, ends, holds
from bot.understanding.numbers import Number

_DASH: Final = re.compile(r"\s?[-–—‑−]\s?")
_ARROW: Final = re.compile(r"\s*(?:[-=]+>|[→⇒➔➡]\ufe0f?)\s*")
_WIDEST: Final = 10  # both ends lie within so many times; further apart are followers and likes
_SCALES: Final = (1, 1_000, 1_000_000)  # "8-9k" is from 8k


def is_range(first: Number, second: Number, before: Gap, between: Gap, words: ChangeWords) -> bool:
    """Return whether two numbers are the ends of a range."""
    if _DASH.fullmatch(between.text):
        joined = True
    elif between.is_parted:
        return False
    else:
        joined = between.words in words.to or (
            between.words in words.and_ and ends(before.before, words.between)
        )
    return joined and _is_near(first, second)


def has_become(first: Number, second: Number, gaps: Sequence[Gap], words: ChangeWords) -> bool:
    """Return whether a number became the next one: "von 600 auf 667", "grew from 8k to 9k", "600 -> 667".

    The gaps are those before, between and behind the two.
    """
    before, between, behind = gaps
    if _ARROW.fullmatch(between.text):
        return _is_near(first, second) or _is_near(second, first)
    if not ends(before.before, words.from_) or between.words not in words.onto:
        return False
    is_sure = between.words not in words.to
    said = words.moved | words.went
    return is_sure or holds(before.before, said) or holds(behind.behind, said)


def _is_near(first: Number, second: Number) -> bool:
    """Return whether the second number is larger, but not as followers are larger than likes."""
    scales = _SCALES if any(letter.isalpha() for letter in second.text) else _SCALES[:1]
    return any(first.value < second.value / scale <= _WIDEST * first.value for scale in scales)
