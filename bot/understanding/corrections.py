"""Which numbers are right where somebody corrects themselves: "4.210 nicht 42.100", "I said 36.1 but it's 31.6k"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from typing import Any, Final

from bot.understanding.folding import folded
from bot.understanding.lexicon import pattern, spoken
from bot.understanding.numbers import Number
from bot.understanding.units import ALIKE, Unit, Words, labelled

_FILE: Final = "corrections.toml"
IMPORTED: Final = "imported"
"""The topic of whoever wants to take back what came from a file."""
_CLAUSE_END: Final = re.compile(r"[.,;:!?\n]")
_TYPING_SLIPS: Final = frozenset({10, 100, 1_000})
"""So many times larger is a number with zeros too many, and no pair of followers and likes."""


class Mark(Enum):
    """What is said of a number."""

    RIGHT = auto()
    WRONG = auto()


@dataclass(frozen=True, slots=True)
class _Cues:
    """The words that tell right from wrong, of a language and of those that its speakers mix in, folded."""

    before: Mapping[str, Mark]
    behind: Mapping[str, Mark]
    before_pattern: re.Pattern[str]
    behind_pattern: re.Pattern[str]
    joining: frozenset[str]


def corrected(
    text: str, numbers: Sequence[Number], language: str, words: Words
) -> tuple[int | None, int | None]:
    """Return the right followers and likes; None for what was not said, or only said to be wrong."""
    labels = labelled(text, numbers, words)
    marks = list(_marks(text, numbers, _cues(language)))
    wanted = Mark.RIGHT if Mark.RIGHT in marks else None
    right = [label for label, mark in zip(labels, marks, strict=True) if mark is wanted]
    followers = next((value for value, unit in right if unit is Unit.FOLLOWERS), None)
    likes = next((value for value, unit in right if unit is Unit.LIKES), None)
    bare = [value for value, unit in right if unit is Unit.NONE]
    if wanted and likes is None and {unit for _, unit in labels} == {Unit.LIKES, Unit.NONE}:
        return None, bare[0] if bare else None  # "likes: not 99 but 88"
    if followers is None and bare and (wanted or likes is None):
        followers = bare.pop(0)
        if likes is None and bare and _is_pair(followers, bare[0], certain=wanted is Mark.RIGHT):
            likes = bare[0]
    return followers, likes


def _is_pair(followers: int, likes: int, *, certain: bool) -> bool:
    """Return whether two bare numbers are followers and likes, and not a wrong number and the right one."""
    if certain:
        return True
    return ALIKE * likes <= followers and not (likes and followers / likes in _TYPING_SLIPS)


def _marks(text: str, numbers: Sequence[Number], cues: _Cues) -> Iterator[Mark | None]:
    """Yield what is said of each number; what is right stays so, what is wrong only along an "and"."""
    mark: Mark | None = None
    end = 0
    for at, number in enumerate(numbers):
        gap = folded(text[end : number.start])
        end = number.end
        next_start = numbers[at + 1].start if at + 1 < len(numbers) else len(text)
        clause = folded(_CLAUSE_END.split(text[end:next_start], maxsplit=1)[0])
        before = None
        for before in cues.before_pattern.finditer(gap):  # noqa: B007 - the last one counts
            pass
        behind = cues.behind_pattern.search(clause)
        if behind is not None:
            mark = cues.behind[behind[0]]
        elif before is not None:
            mark = cues.before[before[0]]
        elif mark is Mark.WRONG and gap not in cues.joining:
            mark = None
        yield mark


def speaks_of_file(text: str, language: str) -> bool:
    """Return whether a text speaks of a file that was taken: "undo the import"."""
    entries = "|".join(
        pattern(entry) for each in spoken(language, _FILE) for entry in each.get("of_file", ())
    )
    return re.search(rf"\b(?:{entries or '(?!)'})\b", folded(text)) is not None


@lru_cache(maxsize=8)
def _cues(language: str) -> _Cues:
    lists = tuple(spoken(language, _FILE))
    before = _marked(lists, "before")
    behind = _marked(lists, "behind")
    joining = {folded(word) for each in lists for word in each.get("joining", ())}
    return _Cues(before, behind, _any_of(before), _any_of(behind), frozenset({*joining, ""}))


def _marked(lists: Sequence[Mapping[str, Any]], place: str) -> dict[str, Mark]:
    return {
        folded(cue): mark
        for each in lists
        for mark in Mark
        for cue in each.get(f"{mark.name.lower()}_{place}", ())
    }


def _any_of(cues: Mapping[str, Mark]) -> re.Pattern[str]:
    longest_first = sorted(cues, key=lambda cue: (-len(cue), cue))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first)) or '(?!)'})\b")
