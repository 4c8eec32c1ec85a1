"""Of how many posts likes are: one ("my last post got 50"), or several ("my last 3 posts: 480, 512, 390")."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.understanding.folding import folded
from bot.understanding.lexicon import any_of, phrases_of
from bot.understanding.units import ALIKE

_FILE: Final = "posts.toml"
_REST: Final = "*"
_BETWEEN: Final = r"(?:[^\W\d]+|\d{1,2})"
"""A word, or how many posts: a longer number is a figure."""


@dataclass(frozen=True, slots=True)
class _Words:
    """Patterns for folded text, and (`written`) for text as it is."""

    one: re.Pattern[str]
    one_of: re.Pattern[str]
    several: re.Pattern[str]
    typical: re.Pattern[str]
    several_written: re.Pattern[str]
    any_written: re.Pattern[str]


def is_of_one_post(text: str, language: str) -> bool:
    """Return whether a text speaks of a single post, and of nothing that is usual."""
    words, plain = _words(language), f" {folded(text)} "
    if words.typical.search(plain):
        return False
    if words.one_of.search(plain):
        return True
    return words.several.search(plain) is None and words.one.search(plain) is not None


def are_likes(bare: Sequence[int], *, of_posts: bool) -> bool:
    """Return whether bare numbers are likes: as alike as only these are, three or more unless posts are named."""
    if not bare or (len(bare) < 3 and not of_posts):
        return False
    return max(bare) < ALIKE * min(bare) if of_posts else bare[0] < ALIKE * min(bare[1:])


def posts_of(likes: Sequence[int], text: str, language: str) -> int:
    """Return of how many posts the likes are that a text tells; 0 where they are the typical ones."""
    return int(is_of_one_post(text, language)) if len(likes) == 1 else len(likes)


def without_posts(text: str, language: str) -> str:
    """Return a text with blanks for several posts that are only named: in "my last 3 posts got 480" 480 are none."""
    return _words(language).several_written.sub(_blank, text)


def without_any_post(text: str, language: str) -> str:
    """Return a text with blanks for the posts that it names and what leads on to figures: "my reel got 480"."""
    return _words(language).any_written.sub(_blank, text)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


@lru_cache(maxsize=8)
def _words(language: str) -> _Words:
    def said(name: str) -> str:
        return any_of(phrases_of(language, _FILE, name))

    which, one, several = said("which"), said("one"), said("several")
    lead, single, many = (_written(phrases_of(language, _FILE, name)) for name in ("which", "one", "several"))
    verbs, of_many = (_written(phrases_of(language, _FILE, name)) for name in ("got", "one_of"))
    several_written = rf"{lead}(?:\s+{_BETWEEN}){{0,2}}\s+{many}\b"
    one_written = rf"{lead}(?:\s+{_BETWEEN})?\s+{single}\b"
    one_of_written = rf"{of_many}(?:\s+{_BETWEEN}){{0,2}}\s+(?:{single}|{many})\b"
    any_written = rf"\b(?:{one_of_written}|{several_written}|{one_written})(?:\s+{verbs}\b)?"
    return _Words(
        one=re.compile(rf" {which}(?: \w+)? {one}(?= )"),
        one_of=re.compile(rf" {said('one_of')}(?: \w+){{0,2}} (?:{one}|{several})(?= )"),
        several=re.compile(rf" {which}(?: \w+){{0,2}} {several}(?= )"),
        typical=re.compile(rf" {said('typical')}(?= )"),
        several_written=re.compile(rf"\b{several_written}", re.IGNORECASE),
        any_written=re.compile(any_written, re.IGNORECASE),
    )


def _written(entries: Iterable[str]) -> str:
    """Return a group that fits each of some entries in a text as it is written."""
    words = (
        r"\W".join(map(re.escape, entry.removesuffix(_REST).split())) + r"\w*" * entry.endswith(_REST)
        for entry in entries
    )
    return f"(?:{'|'.join(words)})"
