"""The words of changes and ranges, as each language's changes.toml has them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from bot.understanding.lexicon import spoken
from domain.spelling import spellings

_FILE: Final = "changes.toml"
Phrases = frozenset[tuple[str, ...]]
"""Words in a row, as `domain.spelling.bare` has them."""


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """The words of a language and of those that its speakers mix in; the files say what each list is for."""

    before: Phrases
    signs: Phrases
    behind: Phrases
    new: Phrases
    moved: Phrases
    lost: Phrases
    totals: Phrases
    now: Phrases
    never: Phrases
    least: Phrases
    than: Phrases
    to: Phrases
    between: Phrases
    and_: Phrases
    from_: Phrases
    onto: Phrases
    joins: Phrases
    counts: Phrases
    went: Phrases
    former: Phrases
    had: Phrases
    presently: Phrases
    about: frozenset[str]
    every: frozenset[str]

    def tells(self, word: str) -> bool:
        """Return whether a word is one of those by which a change or a range is heard."""
        return word in self.every


@lru_cache(maxsize=8)
def change_words(language: str) -> ChangeWords:
    """Return the words of a language; empty where it has no list."""
    lists = tuple(spoken(language, _FILE))
    named = {name.rstrip("_"): name for name in ChangeWords.__slots__ if name not in {"about", "every"}}
    phrases = {name: _phrases(lists, key) for key, name in named.items()}
    about = {word for phrase in _phrases(tuple(spoken(language, "numbers.toml")), "about") for word in phrase}
    totals = {word for name in ("totals", "now") for phrase in phrases[name] for word in phrase}
    heard = (*_HEARD, "totals", "now", "joins")
    return ChangeWords(
        **phrases,
        about=frozenset(about - totals),
        every=frozenset(word for name in heard for phrase in phrases[name] for word in phrase),
    )


_HEARD: Final = (
    "before",
    "signs",
    "behind",
    "new",
    "moved",
    "went",
    "to",
    "between",
    "and_",
    "from_",
    "counts",
    "former",
    "had",
)


def _phrases(lists: Sequence[Mapping[str, Any]], name: str) -> Phrases:
    return frozenset(
        tuple(spelling.split())
        for each in lists
        for words in each.get(name, ())
        for spelling in spellings(words)
    )
