"""Which numbers are no totals: changes ("50 more than yesterday", "um 50 gewachsen"), ranges and former values.

Only what surrounds a number within its clause is looked at. A total beside a change stays one: "up 30, now 5,230".
"""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Final

from bot.understanding.changewords import ChangeWords, change_words
from bot.understanding.gaps import Gap, ends, gaps_around, holds, up_to
from bot.understanding.numbers import Number
from bot.understanding.ranges import has_become, is_range
from bot.understanding.units import ALIKE

_PLUS: Final = re.compile(r"(?:^|[\s(,;:/])[+＋]\s?$")
_NEAR: Final = 5  # words behind a number among which one still belongs to it
IsUnit = Callable[[str], bool]
"""Tells whether a bare word is what is counted."""


def no_totals(text: str, numbers: Sequence[Number], language: str, is_unit: IsUnit) -> frozenset[int]:
    """Return the places, among the counts of a text, of those that are no total."""
    if not numbers:
        return frozenset()
    words, gaps = change_words(language), gaps_around(text, numbers)

    def counts(word: str) -> bool:
        return is_unit(word) or (word,) in words.counts

    places = range(len(numbers))
    changes = {at for at in places if _is_change(at, gaps, words, counts)} | _former(numbers, gaps, words)
    for at, (first, second) in enumerate(pairwise(numbers)):
        if has_become(first, second, gaps[at : at + 3], words):
            changes = changes - {at + 1} | {at}
        elif is_range(first, second, gaps[at], gaps[at + 1], words):
            changes |= {at, at + 1}
    return frozenset(_carried(changes, gaps, words, counts))


def is_compared(text: str, start: int, language: str) -> bool:
    """Return whether the day that begins at `start` is only what something is compared with: "than yesterday"."""
    return ends(Gap.of(text[:start]).before, change_words(language).than)


def tells_loss(text: str, language: str) -> bool:
    """Return whether a text speaks of a loss: "500 weniger", "lost 30"."""
    return holds(Gap.of(text).words, change_words(language).lost)


def _is_change(at: int, gaps: Sequence[Gap], words: ChangeWords, is_unit: IsUnit) -> bool:
    ahead = gaps[at]
    before = ahead.before
    if ends(before, words.totals):
        return False
    begins = at == 0 or ahead.is_parted
    if _PLUS.search(ahead.text) and (begins or ahead.text.strip() != "+"):
        return True
    while before and before[-1] in words.about:
        before = before[:-1]
    if ends(before, words.before) and not ends(before, words.never):
        return True
    if begins and ends(before, words.signs):
        return True
    if _followed_at(at, gaps, words, is_unit) is not None:
        return True
    return not ends(before, words.now) and holds(before, words.moved)


def _followed_at(number: int, gaps: Sequence[Gap], words: ChangeWords, is_unit: IsUnit) -> int | None:
    """Return how many words behind its number a change is told: "50 more", "12 Leute dazu", "120 new followers"."""
    gap = gaps[number + 1]
    near = up_to(gap.behind, words.never)[:_NEAR]
    if holds(near[:1], words.new):
        return 0
    if number + 2 < len(gaps) and not gap.is_parted:
        # what stands directly before the next number belongs to that one
        theirs = 2 if ends(gap.behind, words.least) else 1
        near = near[: len(gap.behind) - theirs]
    for at, word in enumerate(near):
        if (word,) in words.totals:
            return None
        passed = all(is_unit(each) or (each,) in words.now for each in near[:at])
        if (word,) in words.moved or ((word,) in words.behind and passed):
            return at
    return None


def _former(numbers: Sequence[Number], gaps: Sequence[Gap], words: ChangeWords) -> set[int]:
    """Return the values of earlier: "(vorher 8000)", "up from 460", and "had 600" where a like one is of now."""
    said = list(zip(numbers, (gap.before for gap in gaps), strict=False))
    present = [number for number, before in said if ends(before, words.presently)]
    return {
        at
        for at, (number, before) in enumerate(said)
        if ends(before, words.former)
        or (ends(before, words.had) and any(_are_alike(number, other) for other in present))
    }


def _are_alike(one: Number, other: Number) -> bool:
    low, high = sorted((one.value, other.value))
    return high < ALIKE * low


def _carried(changes: set[int], gaps: Sequence[Gap], words: ChangeWords, is_unit: IsUnit) -> set[int]:
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
