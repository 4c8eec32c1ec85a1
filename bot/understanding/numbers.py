"""Numbers as people type them: 12k, 12,5k, 12.400, 12 400, 6'200, 8k5, 1,2 Mio, zwölftausend, "a hundred".

One rule for both languages: a separator before exactly three digits groups thousands, any other is a decimal
mark; directly before k, before a million or more, and in percentages it is always a decimal mark.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from functools import lru_cache
from typing import Final

from bot.understanding.figures import flattened
from bot.understanding.phrases import Phrases
from bot.understanding.spelled import Phrase
from bot.understanding.vocabulary import Vocabulary, vocabulary

# Something that looks like a number and is none: addresses, handles, hashtags, keys with a digit on them, and more
# than three numbers in a row with points that group no thousands (1.2.3.4).
_START: Final = re.compile(
    r"(?P<none>https?://\S+|www\.\S+|[@#]\w+|\d\ufe0f?\u20e3"
    r"|(?!\d{1,3}(?:\.\d{3})++(?!\.?\d))\d++(?:\.\d++){3,}+)|(?P<digits>\d++)|(?P<word>[^\W\d_]++)"
)
_LONGEST_CURRENCY: Final = 12  # letters
_DAY_AND_MONTH: Final = re.compile(r"(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])")


class Kind(StrEnum):
    """What a number is of."""

    COUNT = "count"
    PERCENT = "percent"
    MONEY = "money"


@dataclass(frozen=True, slots=True)
class Number:
    """A number that was said, and where: `text` is what stands from `start` to before `end`.

    `value` is an int for counts (rounded half up) and a Decimal for percentages and money. A number of more than
    18 digits has the value 10**18: too large. `is_broken` tells that a count was written with a part of one: 1.234,5.
    """

    value: int | Decimal
    kind: Kind
    start: int
    end: int
    text: str
    is_broken: bool = False


@lru_cache(maxsize=32)
def find_numbers(text: str, language: str) -> tuple[Number, ...]:
    """Return the numbers of a text in their order; negative ones are negative.

    Words that count only beside others ("ein", "one", "null") are no numbers here. The work is linear in the
    length of the text.
    """
    return tuple(_numbers(text, vocabulary(language), alone=False))


def parse_count(text: str, language: str) -> int | None:
    """Return the one count that the whole text is ("12k", "~9000", "knapp 9000", "10K+", "one"), else None.

    "3.11." and "3.11" are days and no counts.
    """
    words = vocabulary(language)
    core = text.strip().rstrip("!?").rstrip()
    core = core.removesuffix(".")
    lower = flattened(core)
    begin = 0
    while about := words.about.match(lower, begin):
        begin = about.end()
    core = core[begin:]
    if _DAY_AND_MONTH.fullmatch(core):
        return None
    found = list(_numbers(core, words, alone=True))
    if len(found) != 1 or found[0].kind is not Kind.COUNT or found[0].text != core:
        return None
    return int(found[0].value)


def _numbers(text: str, words: Vocabulary, *, alone: bool) -> Iterator[Number]:
    flat = flattened(text)
    phrases = Phrases.of(text, flat, words)
    position = behind = 0
    while token := _START.search(flat, position):
        position = token.end()
        if token["none"]:
            continue
        phrase, position = phrases.at(token.start())
        if phrase is None:
            continue
        number = _number(phrase, text, flat, behind, words)
        if number.kind is not Kind.COUNT or alone or not phrase.is_weak:
            position = behind = number.end
            yield number


def _number(phrase: Phrase, text: str, flat: str, behind: int, words: Vocabulary) -> Number:
    """Return what a phrase says with the signs around it; those up to `behind` belong to the number before."""
    start, end = phrase.start, phrase.end
    sign = words.sign_after.match(flat, end)
    kind = sign.lastgroup if sign else None
    if sign and kind == "percent" and not phrase.has_unit:
        value = phrase.value if phrase.pointed is None else phrase.pointed
        return _said(value, Kind.PERCENT, text, start, sign.end())
    before = flat[max(behind, start - _LONGEST_CURRENCY) : start].lstrip()
    lead = words.money_before.search(before) if before else None
    if lead or kind == "money":
        end = sign.end() if sign and kind == "money" else end
        value = -phrase.value if lead and lead["minus"] else phrase.value  # "€-50"
        return _said(value, Kind.MONEY, text, start - len(lead[0]) if lead else start, end)
    end = sign.end() if sign and kind == "more" else end
    whole = phrase.value.to_integral_value(ROUND_HALF_UP)
    is_broken = whole != phrase.value and not phrase.has_unit
    return Number(int(whole), Kind.COUNT, start, end, text[start:end], is_broken)


def _said(value: int | Decimal, kind: Kind, text: str, start: int, end: int) -> Number:
    return Number(value, kind, start, end, text[start:end])
