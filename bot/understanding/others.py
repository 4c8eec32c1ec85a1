"""Others than partners in what is told of a cooperation: "asked steve", "my husband said yes", "asked 3 people"."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.understanding.folding import folded
from bot.understanding.lexicon import any_of, pattern, phrases_of
from bot.understanding.strangers import may_be_name

_FILE: Final = "others.toml"
_SOMEBODY: Final = "?"
_WORD: Final = re.compile(r"[\w.@-]*\w")


@dataclass(frozen=True, slots=True)
class _Words:
    sentences: re.Pattern[str]
    beside: re.Pattern[str]
    no_name: re.Pattern[str]
    others: re.Pattern[str]
    pointing: re.Pattern[str]


def only_name_in(text: str, language: str) -> str | None:
    """Return the word of a text, as it is written, that can only be a name: "steve said yes"; None elsewhere.

    Such a text is one of the short sentences of the word list, with nothing beside them but when and how it was.
    """
    words = _words(language)
    said = [(each[0], folded(each[0])) for each in _WORD.finditer(text)]
    said = [(word, plain) for word, plain in said if not words.beside.fullmatch(plain)]
    found = words.sentences.fullmatch(" ".join(plain for _, plain in said))
    if found is None:
        return None
    name = next(filter(None, found.groups()))
    if words.no_name.fullmatch(name) or not may_be_name(name, language):
        return None
    return next((word for word, plain in said if plain == name), None)


def speaks_of_others(text: str, language: str) -> bool:
    """Return whether a text speaks of people without a name who are hardly the partner meant: "my husband"."""
    return _words(language).others.search(folded(text)) is not None


def is_only(text: str, name: str, language: str) -> bool:
    """Return whether a text is a name and nothing else that matters: "it was with Lisa"."""
    pointing, parts = _words(language).pointing, folded(name).split()
    return all(word in parts or pointing.fullmatch(word) for word in folded(text).split())


@lru_cache(maxsize=8)
def _words(language: str) -> _Words:
    def said(name: str) -> re.Pattern[str]:
        return re.compile(rf"\b{any_of(phrases_of(language, _FILE, name))}\b")

    sentences = "|".join(_sentence(entry) for entry in phrases_of(language, _FILE, "sentences"))
    return _Words(
        re.compile(sentences or "(?!)"),
        *(said(name) for name in _Words.__slots__ if name != "sentences"),
    )


def _sentence(entry: str) -> str:
    before, _, behind = entry.partition(_SOMEBODY)
    return " ".join(filter(None, (pattern(before), r"(\w+)", pattern(behind))))
