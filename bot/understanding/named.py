"""What a text names: the account that it is about, and a note to the figures. A handle and a note are cut out of it.

A handle may hold digits and a note anything, so nothing of them may be taken for figures.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.understanding.folding import folded
from bot.understanding.numbers import Kind, find_numbers
from bot.understanding.owners import Whose, owner_of
from domain.accounts import MOST_CHARACTERS, Platform
from domain.limits import MOST_NOTE

_HANDLE: Final = re.compile(rf"(?<![\w.@])@([A-Za-z0-9_][\w.-]{{1,{MOST_CHARACTERS - 2}}})")
_BRACKETS: Final = re.compile(r"\(([^()\d]{3,})\)\s*$")


@dataclass(frozen=True, slots=True)
class Named:
    """A text without what it names; None for what it does not."""

    text: str
    platform: Platform | None = None
    handle: str | None = None
    note: str | None = None
    whose: Whose | None = None

    def with_owner(
        self, language: str, platforms: frozenset[str], is_known: Callable[[str], bool] = lambda _: False
    ) -> "Named":
        """Return this with whose figures they are, where words and no handle say it.

        A label of words that are all known is no name: "November: 12,400".
        """
        first = next((each for each in find_numbers(self.text, language) if each.kind is Kind.COUNT), None)
        if self.handle or first is None:
            return self
        owner = owner_of(self.text, first.start, first.end, language, platforms)
        if owner is None:
            return self
        is_label = owner.whose is Whose.LABELLED and all(map(is_known, folded(owner.name or "").split()))
        return self if is_label else replace(self, whose=owner.whose, handle=owner.name)


@dataclass(frozen=True, slots=True)
class NamingWords:
    """How one language names platforms, as whole words, and what stands before a note and before a reason.

    `note_of` are the words that may stand beside the day of a note.
    """

    platforms: Mapping[Platform, Sequence[str]]
    note: Sequence[str]
    reason: Sequence[str] = ()
    note_of: frozenset[str] = frozenset()

    def split(self, text: str) -> Named:
        """Take the handle and the note out of a text; a platform's name stays, as other words lean on it."""
        text, note = self._note(text)
        handle = _HANDLE.search(text)
        if handle:
            text = f"{text[: handle.start()]} {text[handle.end() :]}"
        name = handle.group(1).rstrip(".") if handle else None
        return Named(text, self._platform(text), name, note)

    @property
    def places(self) -> frozenset[str]:
        """All words in the names of platforms."""
        return frozenset(word for names in self.platforms.values() for name in names for word in name.split())

    def _note(self, text: str) -> tuple[str, str | None]:
        for word in self.note:
            found = re.search(rf"(?i)(?<!\w){re.escape(word)}\s*:\s*(\S.*)", text, re.DOTALL)
            if found and (_has_digit(text[: found.start()]) or not _has_digit(found.group(1))):
                return text[: found.start()], _short(found.group(1))  # "please note: 10,350" begins no note
        bracketed = _BRACKETS.search(text)
        if bracketed and _has_digit(text[: bracketed.start()]):
            return text[: bracketed.start()], _short(bracketed.group(1))
        return self._reason(text)

    def _reason(self, text: str) -> tuple[str, str | None]:
        """Take what is given as the reason of figures behind them: "8,250 and 340, because of a giveaway"."""
        for words in self.reason:
            found = re.search(rf"(?i)(?<!\w){re.escape(words)}\s+[^\d?]{{3,}}$", text)
            if found and _has_digit(text[: found.start()]):
                return text[: found.start()].rstrip(" ,;("), _short(found.group().rstrip(" .!)"))
        return text, None

    def _platform(self, text: str) -> Platform | None:
        padded = f" {folded(text)} "
        for platform, names in self.platforms.items():
            if any(f" {name} " in padded for name in names):
                return platform
        return None


def _has_digit(text: str) -> bool:
    return any(char.isdigit() for char in text)


def _short(note: str) -> str:
    return " ".join(note.split())[:MOST_NOTE]
