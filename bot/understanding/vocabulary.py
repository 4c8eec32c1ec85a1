"""The number words of a language, ready to be looked up."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any, Final, Self

from bot.understanding.lexicon import spoken
from bot.understanding.tally import Part, Step
from domain.spelling import spellings

# Understood in every language.
_UNITS: Final = {"k": Decimal(1_000), "m": Decimal(1_000_000)}
_LONGEST: Final = 80  # letters; the longest German number below a million has 58
_CURRENCIES: Final = "€$£¥₹"
_TABLES: Final = {
    "cardinals": Step.CARDINAL,
    "halves": Step.HALF,
    "scales": Step.SCALE,
    "plurals": Step.PLURAL,
}


@dataclass(frozen=True, slots=True)
class _Compounds:
    """The parts that number words of one language are made of."""

    parts: Mapping[str, Part]
    pattern: re.Pattern[str]
    beginnings: frozenset[str]

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Self:
        parts = {
            spelling: Part(step, Decimal(value))
            for table, step in _TABLES.items()
            for word, value in data.get(table, {}).items()
            for spelling in spellings(word)
        }
        parts |= {word: Part(Step.AND, Decimal(0)) for word in _folded((data,), "inner")}
        return cls(parts, re.compile(_any_of(parts)), frozenset(word[:2] for word in parts))

    def taken_apart(self, word: str) -> tuple[Part, ...]:
        if word[:2] not in self.beginnings:
            return ()
        found: list[Part] = []
        position = 0
        while match := self.pattern.match(word, position):
            found.append(self.parts[match[0]])
            position = match.end()
        return tuple(found) if position == len(word) else ()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the words beside and in place of figures mean, as `domain.spelling.bare` has them.

    The groups of `sign_after` are percent (3 %), money (50 €, 50,-) and more (10k+).
    """

    compounds: tuple[_Compounds, ...]
    fractions: Mapping[str, Decimal]
    units: Mapping[str, Decimal]
    ones: frozenset[str]
    zeros: frozenset[str]
    joining: frozenset[str]
    of: frozenset[str]
    point: frozenset[str]
    minus: frozenset[str]
    vague: frozenset[str]
    ordinals: frozenset[str]
    counted: tuple[str, ...]
    about: re.Pattern[str]
    sign_after: re.Pattern[str]
    money_before: re.Pattern[str]

    def parts(self, word: str) -> tuple[Part, ...]:
        """Return the parts of a number word, or nothing if it is none."""
        if len(word) <= _LONGEST:
            for compounds in self.compounds:
                if parts := compounds.taken_apart(word):
                    return parts
        return ()

    def unit(self, word: str) -> tuple[Decimal, int] | None:
        """Return the factor of a short form (k, Tsd) and its length; what is counted may stick to it."""
        if (factor := self.units.get(word)) is not None:
            return factor, len(word)
        for length in (1, 3):
            if word[:length] in self.units and word[length:].startswith(self.counted):
                return self.units[word[:length]], length
        return None


@lru_cache(maxsize=16)
def vocabulary(language: str) -> Vocabulary:
    """Return the number words of a language together with those that its speakers mix in."""
    lists = tuple(spoken(language, "numbers.toml"))
    percent = _any_of(_all(lists, "percent"))
    money = _any_of(_all(lists, "money"))
    return Vocabulary(
        compounds=tuple(_Compounds.of(data) for data in lists if data),
        fractions=_table(lists, "fractions"),
        units=_table(lists, "units") | _UNITS,
        ones=_folded(lists, "ones"),
        zeros=_folded(lists, "zeros"),
        joining=_folded(lists, "joining"),
        of=_folded(lists, "of"),
        point=_folded(lists, "point"),
        minus=_folded(lists, "minus"),
        vague=_folded(lists, "vague"),
        ordinals=_folded(lists, "ordinals"),
        counted=tuple(_folded(lists, "counted")),
        about=re.compile(rf"(?:(?:{_any_of(_all(lists, 'about'))})\b\.?|[~≈+<>])\s*"),
        # in "610 €-50" the sign belongs to what follows, in "50€-100€" to what stands before
        sign_after=re.compile(
            rf"(?P<percent>[ \u00a0]?(?:[%％٪]|(?:{percent})\b))"
            rf"|(?P<money>(?:[.,]-{{1,2}})?[ \u00a0]?"
            rf"(?:[{_CURRENCIES}](?!\d)(?<!\s.(?=[-−]\d))|(?:{money})\b)|[.,]-{{1,2}}(?!\w))"
            r"|(?P<more>\+(?!\d))"
        ),
        money_before=re.compile(rf"(?:[{_CURRENCIES}](?P<minus>[-−])?|\b(?:{money})\.?)[ \u00a0]?\Z"),
    )


def _any_of(words: Iterator[str] | Sequence[str] | Mapping[str, Part]) -> str:
    # The longest first: "einhalb" before "ein". Of no words at all a pattern that nothing matches.
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word)))) or r"(?!)"


def _all(lists: Sequence[Mapping[str, Any]], name: str) -> Iterator[str]:
    for data in lists:
        yield from data.get(name, ())


def _folded(lists: Sequence[Mapping[str, Any]], name: str) -> frozenset[str]:
    return frozenset(spelling for word in _all(lists, name) for spelling in spellings(word))


def _table(lists: Sequence[Mapping[str, Any]], name: str) -> dict[str, Decimal]:
    table: dict[str, Decimal] = {}
    for data in reversed(lists):  # the own words win
        for word, value in data.get(name, {}).items():
            table |= dict.fromkeys(spellings(word), Decimal(value))
    return table
