"""What shall become of the entry of a day that is named: "lösch den von gestern", "change Monday's likes to 480"."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any, Final

from bot.understanding.folding import folded
from bot.understanding.lexicon import pattern, spoken
from bot.understanding.meaning import SURE, Intent, Meaning, Slots
from bot.understanding.said import Said

_FILE: Final = "entries.toml"
_ABOUT_ENTRIES: Final = frozenset({Intent.UNDO, Intent.ENTRIES})
_LIKELY: Final = 0.6
"""From here on a message is no other wish than the model says."""


class _Words:
    """The words of a language and of those that its speakers mix in, as patterns for folded text."""

    def __init__(self, lists: Iterable[Mapping[str, Any]]) -> None:
        data = tuple(lists)
        self.entries, self.removing, self.changing, self.of = (
            re.compile(
                rf"\b(?:{'|'.join(pattern(entry) for each in data for entry in each.get(name, ())) or '(?!)'})\b"
            )
            for name in ("entries", "removing", "changing", "of")
        )


def of_old_entry(meaning: Meaning, said: Said, correction: Callable[[], Slots]) -> Meaning:
    """Return what a text means if it wants the entry of a day changed or gone, else the meaning that it has.

    `correction` finds what was said if it is one. A change needs its figures, a removal is asked about anyway.
    """
    if said.day is None or said.day > said.today or said.is_ahead:
        return meaning
    words, plain = _words(said.language), folded(said.text)
    if not meaning.figures.has_figures:
        return _removed(meaning, said, plain, words)
    is_about = meaning.intent in _ABOUT_ENTRIES or meaning.confidence < _LIKELY
    if "?" in said.whole or not is_about:
        return meaning
    corrected = correction()
    speaks = words.entries.search(plain) is not None or words.changing.search(plain) is not None
    goes = words.removing.search(plain) is not None and not corrected.corrects
    if goes or not (speaks or corrected.corrects) or not corrected.has_totals:
        return meaning
    return _undo(meaning, replace(corrected, corrects=True))


def _removed(meaning: Meaning, said: Said, plain: str, words: _Words) -> Meaning:
    """Return the wish that the entry of a day be gone; "delete everything" without its day is another one."""
    if words.removing.search(plain) is None:
        return meaning
    speaks = words.entries.search(plain) is not None
    is_limited = words.of.search(folded(said.whole)) is not None
    if meaning.intent in _ABOUT_ENTRIES or (meaning.intent is Intent.ERASE and (speaks or is_limited)):
        return _undo(meaning, Slots(day=said.day, removes=True))
    is_open = meaning.confidence < _LIKELY and speaks
    return _undo(meaning, Slots(day=said.day, removes=True)) if is_open else meaning


def _undo(meaning: Meaning, slots: Slots) -> Meaning:
    others = [each for each in (meaning.intent, *meaning.alternatives) if each is not Intent.UNDO]
    return replace(meaning, intent=Intent.UNDO, slots=slots, confidence=SURE, alternatives=tuple(others[:2]))


@lru_cache(maxsize=8)
def _words(language: str) -> _Words:
    return _Words(spoken(language, _FILE))
