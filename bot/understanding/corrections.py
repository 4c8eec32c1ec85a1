"""Which numbers are right where somebody corrects themselves: "4.210 nicht 42.100", "I said 36.1 but it's 31.6k"."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from typing import Any, Final, NamedTuple

from bot.understanding.folding import folded
from bot.understanding.lexicon import any_of, phrases_of, spoken
from bot.understanding.numbers import Number
from bot.understanding.units import ALIKE, Unit, Words, labelled

_FILE: Final = "corrections.toml"
IMPORTED: Final = "imported"
"""The topic of whoever wants to take back what came from a file."""
_CLAUSE_END: Final = re.compile(r"[.,;:!?\n]")
_REJECTED_END: Final = re.compile(r"[.,;:!?\n]| {4,}")
"""Behind a mark or the blanks of a day nothing is rejected any more: "stimmt nicht, 490", "von gestern war 490"."""
_TYPING_SLIPS: Final = frozenset({10, 100, 1_000})
"""So many times larger is a number with zeros too many, and no pair of followers and likes."""


class Mark(Enum):
    """What is said of a number."""

    RIGHT = auto()
    WRONG = auto()


class Right(NamedTuple):
    """The figures that are right; None for what was not said, or only said to be wrong.

    `bare` is a number of which nobody said what it counts. `is_sure` tells that words say which ones are right, and
    none that something shall go.
    """

    followers: int | None = None
    likes: int | None = None
    bare: int | None = None
    is_sure: bool = False


@dataclass(frozen=True, slots=True)
class _Cues:
    """The words that tell right from wrong, of a language and of those that its speakers mix in, folded.

    `openings` beside nothing but figures and `passing` words make a correction; `removing` words begin so where
    something shall go.
    """

    before: Mapping[str, Mark]
    behind: Mapping[str, Mark]
    before_pattern: re.Pattern[str]
    behind_pattern: re.Pattern[str]
    joining: frozenset[str]
    openings: frozenset[str]
    passing: frozenset[str]
    removing: tuple[str, ...]


def corrected(text: str, numbers: Sequence[Number], language: str, words: Words) -> Right:
    """Return which of the numbers of a text are right."""
    cues = _cues(language)
    labels = labelled(text, numbers, words)
    marks = list(_marks(text, numbers, cues))
    wanted = Mark.RIGHT if Mark.RIGHT in marks else None
    right = [label for label, mark in zip(labels, marks, strict=True) if mark is wanted]
    found = _placed(right, {unit for _, unit in labels}, certain=wanted is Mark.RIGHT)
    is_told_apart = bool(right) and set(marks) != {None}
    goes = any(word.startswith(cues.removing) for word in folded(text).split())
    return found._replace(is_sure=is_told_apart and not goes)


def are_corrected(beside: Sequence[str], language: str, is_unit: Callable[[str], bool]) -> bool:
    """Return whether the folded words beside figures only say that they correct others: "nein, 12.500".

    `is_unit` tells what counts something or goes with bare figures.
    """
    cues = _cues(language)
    are_plain = all(word in cues.openings or word in cues.passing or is_unit(word) for word in beside)
    return are_plain and not cues.openings.isdisjoint(beside)


def _placed(right: Sequence[tuple[int, Unit]], said: set[Unit], *, certain: bool) -> Right:
    """Return what the right numbers count; `said` is what all of them do, `certain` that words call these right."""
    followers = next((value for value, unit in right if unit is Unit.FOLLOWERS), None)
    likes = next((value for value, unit in right if unit is Unit.LIKES), None)
    bare = [value for value, unit in right if unit is Unit.NONE]
    if certain and likes is None and said == {Unit.LIKES, Unit.NONE}:
        return Right(likes=bare[0] if bare else None)  # "likes: not 99 but 88"
    if followers is not None or not bare or (likes is not None and not certain):
        return Right(followers, likes)
    if likes is not None:
        return Right(bare[0], likes)
    if len(bare) > 1 and _is_pair(bare[0], bare[1], certain=certain):
        return Right(bare[0], bare[1])
    return Right(bare=bare[0])


def _is_instead(wrong: Number, number: Number, gap: str) -> bool:
    """Return whether a number behind a wrong one and a comma takes its place: "not 12,700, 12,800"."""
    return not gap and not _is_pair(int(wrong.value), int(number.value), certain=False)


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
        between = text[end : number.start]
        gap, near = folded(between), folded(_REJECTED_END.split(between)[-1])
        end = number.end
        next_start = numbers[at + 1].start if at + 1 < len(numbers) else len(text)
        clause = folded(_CLAUSE_END.split(text[end:next_start], maxsplit=1)[0])
        before = None
        for before in cues.before_pattern.finditer(gap):  # noqa: B007 - the last one counts
            pass
        behind = cues.behind_pattern.search(clause)
        if behind is not None:
            mark = cues.behind[behind[0]]
        elif before is not None and (cues.before[before[0]] is Mark.RIGHT or before[0] in near):
            mark = cues.before[before[0]]
        elif mark is Mark.WRONG and (gap not in cues.joining or _is_instead(numbers[at - 1], number, gap)):
            mark = None
        yield mark


def speaks_of_file(text: str, language: str) -> bool:
    """Return whether a text speaks of a file that was taken: "undo the import"."""
    of_file = any_of(phrases_of(language, _FILE, "of_file"))
    return re.search(rf"\b{of_file}\b", folded(text)) is not None


@lru_cache(maxsize=8)
def _cues(language: str) -> _Cues:
    lists = tuple(spoken(language, _FILE))
    before = _marked(lists, "before")
    behind = _marked(lists, "behind")
    joining = {folded(word) for each in lists for word in each.get("joining", ())}
    removing = tuple(folded(word) for each in lists for word in each.get("removing", ()))
    openings, passing = (
        frozenset(folded(word) for each in lists for word in each.get(name, ()))
        for name in ("openings", "passing")
    )
    patterns = _any_of(before), _any_of(behind)
    return _Cues(before, behind, *patterns, frozenset({*joining, ""}), openings, passing, removing)


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
