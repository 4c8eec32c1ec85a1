"""Which numbers are no totals: changes ("50 more than yesterday", "um 50 gewachsen") and ranges ("8k bis 9k").

Only what surrounds a number within its clause is looked at. A total beside a change stays one: "up 30, now 5,230".
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from bot.understanding.changewords import ChangeWords, Phrases, change_words
from bot.understanding.numbers import Number
from domain.spelling import bare

_WORD: Final = re.compile(r"[^\W\d_]+")
_CLAUSE_ENDS: Final = re.compile(r"[,;!?()\n]|\.(?:\s|$)")
_PLUS: Final = re.compile(r"(?:^|[\s(,;:/])[+＋]\s?$")
_DASH: Final = re.compile(r"\s?[-–—‑−]\s?")
_NEAR: Final = 5  # words behind a number among which one still belongs to it
_WIDEST: Final = (
    10  # a range ends at most so many times above its beginning; further apart are followers and likes
)
_SCALES: Final = (1_000, 1_000_000)  # "8-9k" is from 8k


@dataclass(frozen=True, slots=True)
class _Gap:
    """What stands between two numbers, or outside of them: its words, and those of the two clauses it may join."""

    text: str
    words: tuple[str, ...]
    behind: tuple[str, ...]
    before: tuple[str, ...]
    is_parted: bool

    @classmethod
    def of(cls, text: str) -> "_Gap":
        clauses = _CLAUSE_ENDS.split(text)
        words = tuple(_WORD.findall(bare(text)))
        first, last = (tuple(_WORD.findall(bare(clauses[at]))) for at in (0, -1))
        return cls(text, words, first, last, is_parted=len(clauses) > 1)


def no_totals(
    text: str, numbers: Sequence[Number], language: str, is_unit: Callable[[str], bool]
) -> frozenset[int]:
    """Return the places, among the counts of a text, of those that are a change, a bound or a start and no total.

    `is_unit` tells whether a bare word is what is counted.
    """
    if not numbers:
        return frozenset()
    words = change_words(language)
    edges = [0, *(edge for number in numbers for edge in (number.start, number.end)), len(text)]
    gaps = [_Gap.of(text[start:end]) for start, end in zip(edges[::2], edges[1::2], strict=True)]
    changes = {at for at in range(len(numbers)) if _is_change(at, gaps, words, is_unit)}
    for at, (first, second) in enumerate(pairwise(numbers)):
        if _moves(gaps[at : at + 3], words):
            changes = changes - {at + 1} | {at}
        elif _is_range(first, second, gaps[at], gaps[at + 1], words):
            changes |= {at, at + 1}
    return frozenset(_carried(changes, gaps, words, is_unit))


def is_compared(text: str, start: int, language: str) -> bool:
    """Return whether the day that begins at `start` is only what something is compared with: "than yesterday"."""
    return _ends(_Gap.of(text[:start]).before, change_words(language).than)


def _is_change(at: int, gaps: Sequence[_Gap], words: ChangeWords, is_unit: Callable[[str], bool]) -> bool:
    ahead = gaps[at]
    before = ahead.before
    if _ends(before, words.totals):
        return False
    begins = at == 0 or ahead.is_parted
    if _PLUS.search(ahead.text) and (begins or ahead.text.strip() != "+"):
        return True
    while before and before[-1] in words.about:
        before = before[:-1]
    if _ends(before, words.before) and not _ends(before, words.never):
        return True
    if begins and _ends(before, words.signs):
        return True
    if _followed_at(at, gaps, words, is_unit) is not None:
        return True
    return not _ends(before, words.now) and _holds(before, words.moved)


def _followed_at(
    number: int, gaps: Sequence[_Gap], words: ChangeWords, is_unit: Callable[[str], bool]
) -> int | None:
    """Return how many words behind its number a change is told: "50 more", "12 Leute dazu", "120 new followers"."""
    gap = gaps[number + 1]
    near = _without(gap.behind, words.never)[:_NEAR]
    if any((word,) in words.new for word in near[:1]) and (len(near) == 1 or is_unit(near[1])):
        return 0
    if number + 2 < len(gaps) and not gap.is_parted:
        theirs = (
            2 if _ends(gap.behind, words.least) else 1
        )  # what stands directly before it is the next number's
        near = near[: len(gap.behind) - theirs]
    for at, word in enumerate(near):
        if (word,) in words.totals | words.now:
            return None
        if (word,) in words.moved or ((word,) in words.behind and all(map(is_unit, near[:at]))):
            return at
    return None


def _moves(gaps: Sequence[_Gap], words: ChangeWords) -> bool:
    """Return whether two numbers are a beginning and what it has become: "von 600 auf 667", "grew from 8k to 9k"."""
    before, between, behind = gaps
    if not _ends(before.before, words.from_) or between.words not in words.onto:
        return False
    is_sure = between.words not in words.to
    return is_sure or _holds(before.before, words.moved) or _holds(behind.behind, words.moved)


def _is_range(first: Number, second: Number, before: _Gap, between: _Gap, words: ChangeWords) -> bool:
    if _DASH.fullmatch(between.text):
        joined = True
    elif between.is_parted:
        return False
    else:
        joined = between.words in words.to or (
            between.words in words.and_ and _ends(before.before, words.between)
        )
    return joined and _is_wide(first, second)


def _is_wide(first: Number, second: Number) -> bool:
    scales = (1, *_SCALES) if any(letter.isalpha() for letter in second.text) else (1,)
    return any(first.value < second.value / scale <= _WIDEST * first.value for scale in scales)


def _carried(
    changes: set[int], gaps: Sequence[_Gap], words: ChangeWords, is_unit: Callable[[str], bool]
) -> set[int]:
    """Return the changes with those joined to them: "gained 50 followers and 3 likes", "50 and 3 likes more"."""
    joined = [
        not gap.is_parted and tuple(word for word in gap.words if not is_unit(word)) in words.joins
        for gap in gaps[1:-1]
    ]
    carried = set(changes)
    for at, is_joined in enumerate(joined):
        if is_joined and at in carried:
            carried.add(at + 1)
        elif is_joined and at + 1 in carried and _followed_at(at + 1, gaps, words, is_unit):
            carried.add(at)
    return carried


def _ends(words: tuple[str, ...], phrases: Phrases) -> bool:
    return any(words[-len(phrase) :] == phrase for phrase in phrases)


def _holds(words: tuple[str, ...], phrases: Phrases) -> bool:
    return any((word,) in phrases for word in words)


def _without(words: tuple[str, ...], phrases: Phrases) -> tuple[str, ...]:
    """Return the words up to where one of the phrases begins."""
    for at in range(len(words)):
        if any(words[at : at + len(phrase)] == phrase for phrase in phrases):
            return words[:at]
    return words
