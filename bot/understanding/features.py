"""What the model sees of a message: hashed n-grams of characters and of words, and signs of what was recognised.

The same code runs in training and in the bot, so that both see the same.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import NamedTuple
from zlib import crc32

from bot.understanding.concepts import Concepts
from bot.understanding.dates import find_day
from bot.understanding.folding import folded
from bot.understanding.numbers import Kind, Number, find_numbers
from bot.understanding.signs import TIME, signs

BUCKETS = 1 << 18
MOST_CHARACTERS = 400
"""Of a longer message only the beginning is looked at: people say what they want first."""
LONGEST_GRAM = 5
REACH_OF_NOT = 3
"""So many words behind a "not" are what it denies."""
_NOT = "NOT"
_MARKS = {Kind.COUNT: " nzahl ", Kind.PERCENT: " nprozent ", Kind.MONEY: " ngeld "}


class Features(NamedTuple):
    """The features of a message, a group each: words by their letters, hashed words in their order, hashed signs.

    Words are hashed by `spelling`, which whoever sums them need do only once for each word.
    """

    spelt: Sequence[str]
    words: Sequence[int]
    signs: Sequence[int]

    def groups(self) -> tuple[Sequence[int], ...]:
        """Return the groups with everything hashed; within a group all count alike."""
        letters = [bucket for word in self.spelt for bucket in spelling(word)]
        return letters, self.words, self.signs


@dataclass(frozen=True)
class Extractor:
    """Turns a message into features."""

    concepts: Concepts

    def features(self, text: str, language: str, today: date) -> Features:
        """Return the features of a message; `language` is the person's own and only a hint for numbers."""
        text = text[:MOST_CHARACTERS]
        numbers = find_numbers(text, language)
        marked = _marked(text, numbers)
        plain = folded(marked)
        spelt = plain.split()
        tokens = [self._token(word) for word in spelt]
        day = find_day(text, language, today)
        found = [*signs(text, numbers, tokens), *(["day"] if day else [])]
        return Features(
            spelt=spelt,
            words=[_bucket("w", gram) for gram in self._grams(spelt, tokens)],
            signs=[_bucket("s", sign) for sign in found],
        )

    def _token(self, word: str) -> str:
        return self.concepts.of(word) or word

    def _grams(self, spelt: Sequence[str], tokens: Sequence[str]) -> Iterator[str]:
        yield from _word_grams(tokens)
        for word, token in zip(spelt, tokens, strict=True):
            yield from (f"~{part}" for part in self.concepts.parts(word) if part != token)
        for at, token in enumerate(tokens):
            if token == _NOT:
                yield from (f"!{denied}" for denied in tokens[at + 1 : at + 1 + REACH_OF_NOT])


def _bucket(group: str, feature: str) -> int:
    return crc32(f"{group}{feature}".encode()) % BUCKETS


def _marked(text: str, numbers: Sequence[Number]) -> str:
    """Return the text with a word in place of each number: how many it is says little about what is wanted."""
    parts: list[str] = []
    at = 0
    for number in numbers:
        parts += [text[at : number.start], _MARKS[number.kind]]
        at = number.end
    return TIME.sub(" nuhr ", "".join(parts) + text[at:])


def spelling(word: str) -> list[int]:
    """Return the hashed n-grams of a folded word's characters."""
    padded = f" {word} "
    return [
        _bucket("c", padded[at : at + length])
        for length in range(2, LONGEST_GRAM + 1)
        for at in range(len(padded) - length + 1)
    ]


def _word_grams(tokens: Sequence[str]) -> Iterator[str]:
    padded = ["<", *tokens, ">"]
    yield from tokens
    for first, second in pairwise(padded):
        yield f"{first} {second}"
    for first, third in zip(padded, padded[2:], strict=False):
        yield f"{first} _ {third}"
    for three in zip(padded, padded[1:], padded[2:], strict=False):
        yield " ".join(three)
