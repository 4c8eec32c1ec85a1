"""The words for times of day of a language and of those that its speakers mix in, and a text taken apart by them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any, Final, NamedTuple

from bot.understanding.daytext import day_words
from bot.understanding.folding import folded
from bot.understanding.lexicon import spoken
from bot.understanding.tally import Step, Tally
from bot.understanding.vocabulary import Vocabulary, vocabulary

_FILE: Final = "times.toml"
_GROUPS: Final = (
    *(
        "leads",
        "at",
        "clock",
        "half",
        "quarter",
        "three_quarters",
        "past",
        "to",
        "before_noon",
        "after_noon",
        "first_half",
    ),
    *("second_half", "noon", "night", "minutes", "fillers", "away", "leaving", "towards"),
    *("later", "earlier", "half_an", "one", "whole_hours", "whole_days"),
)
_TOKEN: Final = re.compile(
    r"(?P<clock>(?<![\d.,:])\d{1,2}[:.h]\d\d(?![\d%€$£k]|[.,:'’]\d|\s?[%€$£]))"
    r"|(?P<number>(?<![\d.,:'’])\d{1,4}(?![\d%€$£]|[.,:'’]\d|\s?[%€$£]|k\b))"
    r"|(?P<short>[ap]\.\s?m\b\.?)"
    r"|(?P<word>[^\W\d_]+)|(?P<sign>@)",
    re.IGNORECASE,
)
_MOST_MINUTES: Final = 59


class Token(NamedTuple):
    """A part of a text: `clock` is hour and minute where it is written as 18:30, `number` its value where it has one.

    `sticks` tells that nothing is between it and what stands before: "9am".
    """

    word: str
    clock: tuple[int, int] | None = None
    number: int | None = None
    in_digits: bool = False
    sticks: bool = False


@dataclass(frozen=True, slots=True)
class TimeWords:
    """All words are folded; `half_is_before` are those that mean half an hour before, in German, not in English.

    `parts` are the times that are meant by a part of a day without an hour, `only_behind_weekdays` those of them that
    mean something else as well.
    """

    groups: Mapping[str, frozenset[str]]
    hours: Mapping[str, int]
    fixed: Mapping[str, str]
    parts: Mapping[str, str]
    only_behind_weekdays: frozenset[str]
    half_is_before: frozenset[str]
    quarter_alone: frozenset[str]
    numbers: Vocabulary
    on: frozenset[str]

    def is_before_noon(self, token: Token) -> bool:
        """Return whether a token says a.m.; "um 8 am Abend" does not, where "am" is a word of the language."""
        return token.word in self.groups["before_noon"] and (token.sticks or token.word not in self.on)

    def number(self, word: str) -> int | None:
        """Return the value of a number word up to 59."""
        if (hour := self.hours.get(word)) is not None:
            return hour
        parts = self.numbers.parts(word)
        tally = Tally().all(parts) if parts and all(part.step is not Step.HALF for part in parts) else None
        if tally is None or tally.value != tally.value.to_integral_value():
            return None
        return int(tally.value) if tally.value <= Decimal(_MOST_MINUTES) else None

    def tokens(self, text: str) -> Sequence[Token]:
        """Take a text apart."""
        return list(self.one_by_one(text))

    def one_by_one(self, text: str) -> Iterator[Token]:
        """Take a text apart only as far as it is looked at."""
        for match in _TOKEN.finditer(text):
            if match["clock"]:
                hour, minute = re.split(r"\D", match["clock"])
                yield Token("", clock=(int(hour), int(minute)))
            elif match["number"]:
                yield Token(match["number"], number=int(match["number"]), in_digits=True)
            elif match["short"]:
                yield Token(match["short"][0].lower() + "m")
            else:
                word = folded(match[0]) or match[0]
                sticks = match.start() > 0 and text[match.start() - 1].isdecimal()
                yield Token(word, number=self.number(word), sticks=sticks)


@lru_cache(maxsize=8)
def time_words(language: str) -> TimeWords:
    """Return the words of a language, its own first."""
    lists = tuple(spoken(language, _FILE))
    return TimeWords(
        groups={group: _words(lists, group) for group in _GROUPS},
        hours=_table(lists, "hours"),
        fixed=_table(lists, "fixed"),
        parts=_table(lists, "parts"),
        only_behind_weekdays=_words(lists, "only_behind_weekdays"),
        half_is_before=_words([each for each in lists if each.get("half_is_before")], "half"),
        quarter_alone=_words([each for each in lists if each.get("quarter_alone")], "quarter"),
        numbers=vocabulary(language),
        on=day_words(language).own_on,
    )


def _words(lists: Sequence[Mapping[str, Any]], name: str) -> frozenset[str]:
    return frozenset(folded(word) or word for each in lists for word in each.get(name, ()))


def _table(lists: Sequence[Mapping[str, Any]], name: str) -> dict[str, Any]:
    return {folded(word): value for each in reversed(lists) for word, value in each.get(name, {}).items()}
