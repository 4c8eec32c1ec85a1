"""What candidates are called: "@cafe.mohn", "A:", "Anna 4.2k / 310, Beth 6.8k / 290".

A handle is a name wherever it stands. Other words are names only where one stands right before the figures of every
candidate, and each is another one: a single "lieber 9k" calls nobody "lieber". Small letters are names where every
candidate has one: "a 12k, b 3k", but not "a 12k blogger".
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from bot.understanding.folding import folded
from bot.understanding.lexicon import spoken
from domain.accounts import MOST_CHARACTERS

_FILE: Final = "callings.toml"
_PLACES: Final = "words.toml"
_HANDLE: Final = re.compile(rf"(?<![\w.@])@[A-Za-z0-9_][\w.-]{{0,{MOST_CHARACTERS - 2}}}")
_LAST_WORD: Final = re.compile(r"(?:\A|[\s(„“\"'])([^\W\d_][\w.&'-]*)[\s:,;=–(-]*\Z")
_JOINING: Final = re.compile(r"[\s,]+([^\W\d_]+)[\s~≈]*\Z")
_ENTRY: Final = re.compile(r"[,;:\n]")
_FEWEST_LETTERS: Final = 2
_PARTING: Final = " ,;:(/·–-"
_PLACE: Final = re.compile(r"[\s,(/·]+([^\W\d_]+)[\s~≈:,;)=–-]*\Z")
_MOST_BEFORE: Final = 80
"""Characters before figures in which a name is looked for; signs without end would take long to search."""
_MOST_JOINING: Final = 3  # words between a name and its figures: "Anna with about"


def called(befores: Sequence[str], language: str) -> list[str | None]:
    """Return what each candidate is called, by the text between the figures before and its own."""
    handles = [handle_in(before) for before in befores]
    words = [word_before(before, language) for before in befores]
    known = [word.casefold() for word in words if word]
    if any(handles):  # beside them other words are names, too: "Lisa 4k / 310, @tom 9k / 560, bob 3k / 90"
        return [
            handle or (word if word and (word[0].isupper() or _is_alone(before, word)) else None)
            for handle, word, before in zip(handles, words, befores, strict=True)
        ]
    if len(set(known)) == len(befores):
        return list(words)
    letters = [_last_word(before, language) for before in befores]
    lettered = all(len(each) == 1 for each in letters) and len(set(letters)) == len(letters) > 1
    return list(letters) if lettered else handles


def calling(text: str, names: Sequence[str | None]) -> int | None:
    """Return the position of the candidate whose name stands last in a text; None where none does."""
    found = [
        (match.start(), position)
        for position, name in enumerate(names)
        if name
        for match in re.finditer(rf"(?<![\w@.]){re.escape(name)}(?![\w])", text, re.IGNORECASE)
    ]
    return max(found)[1] if found else None


def handle_in(text: str) -> str | None:
    """Return the last handle of a text."""
    found = handles_in(text)
    return found[-1][1] if found else None


def handles_in(text: str) -> list[tuple[int, str]]:
    """Return the handles of a text, each with its place."""
    return [(found.start(), found[0].rstrip(".")) for found in _HANDLE.finditer(text)]


def word_before(before: str, language: str) -> str | None:
    """Return the word right before figures that can be a name; a single letter is one as a capital."""
    name = _last_word(before, language)
    if len(name) == 1:
        return name if name.isupper() and name != "I" else None
    return name if name and not _is_no_name(name, language) else None


def is_place(name: str, language: str) -> bool:
    """Return whether a name is only the word of a platform, as people write it: "insta"."""
    return folded(name) in _places(language)


def without_place(name: str, language: str) -> str:
    """Return a name of several words without the platform behind it: "Lisa Berg, Instagram", "Tom (insta)"."""
    place = _PLACE.search(name)
    if place is None or not is_place(place[1], language):
        return name
    first, (joining, _) = name[: place.start()].rstrip(_PARTING), _lists(language)
    start, _, last = first.rpartition(" ")
    return (start.rstrip(_PARTING) if start and folded(last) in joining else first) or name


def only_name(before: str, language: str) -> str:
    """Return what stands before figures without the words that lead to them: "Ida Berg hat"; empty for "er hat"."""
    joining, no_names = _lists(language)
    words = before.split()
    while words and folded(words[-1]) in joining:
        words.pop()
    return "" if all(folded(word) in no_names for word in words) else " ".join(words)


def _last_word(before: str, language: str) -> str:
    """Return the word right before figures, whatever it is; empty where there is none.

    Of "Lisa, Instagram, 1,200" that is the name, as the word of a platform is one only where no other stands.
    """
    before = before[-_MOST_BEFORE:]
    place = _PLACE.search(before)
    if place and is_place(place[1], language):
        further = _last_of(before[: place.start()], language)
        if further and not _is_no_name(further, language):
            return further
    return _last_of(before, language)


def _is_alone(before: str, word: str) -> bool:
    """Return whether a word is all that an entry of a list has before its figures: "@a 3k / 210, bob 800 / 70"."""
    entry = _ENTRY.split(before[-_MOST_BEFORE:])[-1]
    return len(word) >= _FEWEST_LETTERS and entry.strip(" \u00a0=~–(-").casefold() == word.casefold()


def _last_of(before: str, language: str) -> str:
    for _ in range(_MOST_JOINING):
        joining = _JOINING.search(before)
        if joining is None or folded(joining[1]) not in _lists(language)[0]:
            break
        before = before[: joining.start()]
    found = _LAST_WORD.search(before)
    return found[1].rstrip(".-'").removesuffix("'s") if found else ""


def _is_no_name(word: str, language: str) -> bool:
    joining, no_names = _lists(language)
    return folded(word) in joining | no_names


@lru_cache(maxsize=8)
def _places(language: str) -> frozenset[str]:
    """Return the single words that name a platform."""
    tables = (each.get("platforms", {}) for each in spoken(language, _PLACES))
    names = (folded(name) for table in tables for of in table.values() for name in of)
    return frozenset(name for name in names if " " not in name)


@lru_cache(maxsize=8)
def _lists(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words between a name and its figures, and those that are no names."""
    data = tuple(spoken(language, _FILE))
    joining, no_names = (
        frozenset(folded(word) for each in data for word in each.get(key, ()))
        for key in ("joining", "no_names")
    )
    return joining, no_names
