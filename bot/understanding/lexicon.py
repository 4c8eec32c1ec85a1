"""The word lists of a language: TOML files beside its messages."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from bot.understanding.folding import folded

_LOCALES: Final = Path(__file__).parents[2] / "locales"
GAP: Final = "…"
"""Stands in a phrase for some words between."""
LONGEST_WISH: Final = 100
"""Characters: whoever writes more than that tells of something else, too."""
_MOST_BETWEEN: Final = 6  # words that a gap in a phrase stands for
_NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})


@lru_cache(maxsize=256)
def words(language: str, file: str, root: Path | None = None) -> Mapping[str, Any]:
    """Return a word list ("numbers.toml") of a language ("de", "de-AT"), read once; empty where it has none.

    Fractions are read as Decimal. Raises tomllib.TOMLDecodeError for a file that is no TOML.
    """
    code = language.replace("_", "-").partition("-")[0].lower()
    # The language comes from a message's sender: a name that is no name of a folder reads nothing.
    if not (code.isascii() and code.isalpha()):
        return _NOTHING
    return _read((root or _LOCALES) / code / file)


def spoken(language: str, file: str, root: Path | None = None) -> Iterator[Mapping[str, Any]]:
    """Yield a language's word list, then those of the languages that its speakers mix in (its `also`)."""
    own = words(language, file, root)
    yield own
    for other in own.get("also", ()):
        yield words(other, file, root)


def pattern(entry: str) -> str:
    """Return a phrase of a word list as a pattern for folded text: * is the rest of a word, … some words between."""
    parts = []
    for part in entry.split():
        if part == GAP:
            parts.append(rf"(?: \w+){{0,{_MOST_BETWEEN}}}?")
        else:
            plain = re.escape(folded(part)).replace(r"\ ", " ")
            parts.append((" " if parts else "") + plain + r"\w*" * part.endswith("*"))
    return "".join(parts)


def phrases_of(language: str, file: str, *names: str) -> Iterator[str]:
    """Yield the phrases under some names of a word list, those of the languages that its speakers mix in as well."""
    return (phrase for each in spoken(language, file) for name in names for phrase in each.get(name, ()))


def any_of(phrases: Iterable[str]) -> str:
    """Return a group that fits each of some phrases of a word list in folded text; without any it fits nothing."""
    return rf"(?:{'|'.join(map(pattern, phrases)) or '(?!)'})"


def _read(path: Path) -> Mapping[str, Any]:
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        return _NOTHING
    return MappingProxyType(tomllib.loads(text, parse_float=Decimal))
