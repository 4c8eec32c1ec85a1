"""The words for days ahead of a language and of those that its speakers mix in."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, Final

from bot.understanding import feasts
from bot.understanding.feasts import Feast
from bot.understanding.folding import folded
from bot.understanding.lexicon import spoken

_FILE: Final = "deadlines.toml"
_GROUPS: Final = (
    *("end", "middle", "start", "leads", "until", "before", "within", "next", "this_year", "next_year"),
    *(
        "this_month",
        "next_month",
        "this_week",
        "next_week",
        "this_quarter",
        "quarter",
        "days",
        "weeks",
        "months",
        "years",
        "half",
    ),
)


@dataclass(frozen=True)
class DeadlineWords:
    """All words are folded; `feast_names` finds the name of a feast, and a year behind it, in a folded text."""

    groups: Mapping[str, tuple[str, ...]]
    month_names: Mapping[str, int]
    weekdays: Mapping[str, int]
    cardinals: Mapping[str, int]
    ordinals: Mapping[str, int]
    feasts: Mapping[str, Feast]
    feast_names: re.Pattern[str]
    counted: tuple[str, ...]
    of: frozenset[str]

    @cached_property
    def every(self) -> frozenset[str]:
        """All single words with which a day ahead can be said."""
        named = (*self.month_names, *self.weekdays, *self.cardinals, *self.ordinals, *self.feasts)
        phrases = (*(phrase for group in self.groups.values() for phrase in group), *named, *self.of)
        return frozenset(word for phrase in phrases for word in phrase.split())

    def says(self, group: str, plain: str) -> bool:
        """Return whether a phrase of a group stands in a folded text with spaces around it."""
        return any(f" {phrase} " in plain for phrase in self.groups[group])


@lru_cache(maxsize=8)
def deadline_words(language: str) -> DeadlineWords:
    """Return the words of a language; the own ones win."""
    lists = tuple(spoken(language, _FILE))
    named = dict(_feasts(lists))
    longest_first = sorted(named, key=lambda name: (-len(name), name))
    numbers = tuple(spoken(language, "numbers.toml"))
    dates = tuple(spoken(language, "dates.toml"))
    return DeadlineWords(
        groups={
            group: tuple(folded(word) for each in lists for word in each.get(group, ())) for group in _GROUPS
        },
        month_names=_table(dates, "months"),
        weekdays=_table(dates, "weekdays"),
        cardinals=_table(numbers, "cardinals") | dict.fromkeys(_folded(numbers, "ones"), 1),
        ordinals=_table(lists, "ordinals"),
        feasts=named,
        feast_names=re.compile(rf"\b({'|'.join(longest_first) or '(?!)'})s?\b(?: (20(?!0[0-3])\d\d)\b)?"),
        counted=tuple(_folded(numbers, "counted")),
        of=_folded(dates, "of"),
    )


def _feasts(lists: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, Feast]]:
    for each in reversed(tuple(lists)):
        for name, when in each.get("fixed", {}).items():
            yield folded(name), feasts.fixed(int(when[:2]), int(when[3:]))
        for name, days in each.get("easter", {}).items():
            yield folded(name), feasts.from_easter(days)
        for name, sunday in each.get("advent", {}).items():
            yield folded(name), feasts.advent(sunday)
        for name, rule in each.get("in_month", {}).items():
            yield folded(name), feasts.in_month(*rule)


def _table(lists: Iterable[Mapping[str, Any]], name: str) -> dict[str, int]:
    return {
        folded(word): int(value)
        for each in reversed(tuple(lists))
        for word, value in each.get(name, {}).items()
    }


def _folded(lists: Iterable[Mapping[str, Any]], name: str) -> frozenset[str]:
    return frozenset(folded(word) for each in lists for word in each.get(name, ()))
