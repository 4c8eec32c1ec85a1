"""Candidates of whom no figure was said: "A without followers or B with 9k", "@lena, @paul 9k / 300"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.understanding.callings import handle_in, handles_in, word_before
from bot.understanding.lexicon import spoken

_FILE: Final = "callings.toml"


@dataclass(frozen=True, slots=True)
class Gap:
    """What stands before the figures of an account, or behind those of the last one, and where it begins."""

    start: int
    text: str
    is_last: bool = False


@dataclass(frozen=True, slots=True)
class Unmeasured:
    """A candidate without figures: what they are called, and where in the text that is said."""

    start: int
    name: str | None


def unmeasured_in(gaps: Sequence[Gap], names: Sequence[str | None], language: str) -> list[Unmeasured]:
    """Return who is to be compared with no figure at all; `names` are those of the accounts with figures."""
    known = {name.casefold() for name in names if name}
    found: list[Unmeasured] = []
    for each in sorted(_mentioned(gaps, names, language), key=lambda each: each.start):
        if each.name is None or each.name.casefold() not in known:
            found.append(each)
            known |= {each.name.casefold()} if each.name else set()
    return found


def without_lacking(text: str, language: str) -> str:
    """Return a text with blanks for what says that there are no followers: no number is counted in those words."""
    return _lacking(language).sub(lambda phrase: " " * len(phrase[0]), text)


def without_unliked(text: str, language: str) -> str:
    """Return a text with blanks for what says that likes are not known: "9k without likes" are 9,000 followers."""
    return _unliked(language).sub(lambda phrase: " " * len(phrase[0]), text)


def _mentioned(gaps: Sequence[Gap], names: Sequence[str | None], language: str) -> Iterator[Unmeasured]:
    """Yield whoever is said to have no figures, and handles that have none beside them.

    Where the first account with figures has no handle, handles stand behind their figures, not alone.
    """
    by_handles = all(name and name.startswith("@") for name in names[:1])
    for gap in gaps:
        handles = handles_in(gap.text) if by_handles else []
        for start, handle in handles if gap.is_last else handles[:-1]:
            yield Unmeasured(gap.start + start, handle)
        for phrase in _lacking(language).finditer(gap.text):
            before = gap.text[: phrase.start()]
            name = handle_in(before) or word_before(before, language)
            yield Unmeasured(gap.start + phrase.start(), name)


@lru_cache(maxsize=8)
def _lacking(language: str) -> re.Pattern[str]:
    """Return how a text says that somebody's followers are not known; a joining word or a mark ends it."""
    lists = tuple(spoken(language, _FILE))
    phrases = [phrase for each in lists for phrase in each.get("lacking", ())]
    parting = [word for each in lists for word in each.get("parting", ())]
    said = _any_of(phrases)
    ends = "|".join(map(re.escape, parting)) or r"(?!)"
    return re.compile(rf"\b(?:{said})\b(?=\s*(?:[^\w\s]|\Z|(?:{ends})\b))", re.IGNORECASE)


@lru_cache(maxsize=8)
def _unliked(language: str) -> re.Pattern[str]:
    """Return how a text says that somebody's likes are not known."""
    phrases = [phrase for each in spoken(language, _FILE) for phrase in each.get("unliked", ())]
    return re.compile(rf"\b(?:{_any_of(phrases)})\b", re.IGNORECASE)


def _any_of(phrases: Sequence[str]) -> str:
    return "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in phrases) or r"(?!)"
