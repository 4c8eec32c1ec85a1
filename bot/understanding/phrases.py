"""One number as it is said: in digits with a unit, in words, or in both."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Self

from bot.understanding.figures import Figure, figure_at
from bot.understanding.spelled import Phrase, Spelled, Word
from bot.understanding.tally import Part, Step, Tally
from bot.understanding.vocabulary import Vocabulary
from domain.spelling import bare

_LETTERS: Final = re.compile(r"[^\W\d_]++")
_UNIT_INSIDE: Final = re.compile(r"(\d{1,4})([km])(\d{1,3})(?!\w)")  # 8k5
_LEADING_POINT: Final = re.compile(r"\d{1,2}(?=[km](?!\w))")  # .5k
_KEY_GOES_ON: Final = re.compile(r"_\d")
_WORD_CHARACTERS: Final = re.compile(r"\w*+")
_MILLION: Final = Decimal(1_000_000)
_LABEL: Final = 4  # letters from which a word may stick to a figure: likes480, but not Q1, B2B, h264


@dataclass(frozen=True, slots=True)
class Phrases:
    """Reads the numbers of a text; `flat` is the text as `figures.flattened` returns it."""

    text: str
    flat: str
    words: Vocabulary
    spelled: Spelled

    @classmethod
    def of(cls, text: str, flat: str, words: Vocabulary) -> Self:
        """Return the reader of a text."""
        return cls(text, flat, words, Spelled(flat, words))

    def at(self, start: int) -> tuple[Phrase | None, int]:
        """Return the number that begins with the digit or word at `start`, and where to go on reading."""
        letters = _LETTERS.match(self.flat, start)
        if letters is None:
            return self._at_digits(start)
        word = Word(bare(letters[0]), letters.end())
        if word.text in self.words.minus:
            return self._negative(start, word)
        if word.text in self.words.vague:
            return None, self.spelled.behind_scales(word.end)
        phrase = self.spelled.phrase(start, word)
        return phrase, phrase.end if phrase else word.end

    def _negative(self, start: int, word: Word) -> tuple[Phrase | None, int]:
        phrase: Phrase | None = None
        if (digits := self.spelled.next_digits(word.end)) is not None:
            phrase, _ = self._at_digits(digits)
        elif (following := self.spelled.next_word(word.end)) is not None:
            phrase = self.spelled.phrase(start, following)
        return (phrase.negative(start), phrase.end) if phrase else (None, word.end)

    def _at_digits(self, start: int) -> tuple[Phrase | None, int]:
        phrase = self._with_unit(self._figure(start)) if self._may_begin(start) else None
        if phrase is None:
            key = _WORD_CHARACTERS.match(self.flat, start)
            return None, key.end() if key else start
        before = phrase.start - 1
        if (
            before >= 0
            and self.flat[before] == "-"
            and (before == 0 or self.flat[before - 1] in " \u00a0\t\n(:")
        ):
            phrase = phrase.negative(before)
        return phrase, phrase.end

    def _may_begin(self, start: int) -> bool:
        """Return whether a figure may begin here: not in the middle of a key such as h264."""
        label = start
        while label and start - label < _LABEL and self.flat[label - 1].isalpha():
            label -= 1
        if label == start:
            return not start or self.flat[start - 1] != "_"
        return start - label == _LABEL or bool(self.words.money_before.search(self.flat[label:start]))

    def _figure(self, start: int) -> Figure:
        follows_point = (
            start and self.flat[start - 1] == "." and (start == 1 or self.flat[start - 2].isspace())
        )
        if follows_point and (digits := _LEADING_POINT.match(self.flat, start)) is not None:
            return Figure(Decimal(f"0.{digits[0]}"), start - 1, digits.end())
        return figure_at(self.flat, start)

    def _with_unit(self, figure: Figure) -> Phrase | None:
        """Return the number with what follows it; None for an ordinal or a key."""
        if (letters := _LETTERS.match(self.flat, figure.end)) is not None:
            return self._with_letters(figure, Word(bare(letters[0]), letters.end()))
        if _KEY_GOES_ON.match(self.flat, figure.end) is not None:
            return None
        following = self.spelled.next_word(figure.end)
        if following is None:
            return _bare(figure)
        factor = self.words.units.get(following.text)
        # A single m behind a space is a metre rather than a million.
        if factor and (following.text != "m" or self.text[following.end - 1] == "M"):
            end = following.end
            if len(following.text) > 1 and self.flat[end : end + 1] == ".":
                end += 1
            value = figure.value if factor < _MILLION else _pointed(figure)
            return Phrase(value * factor, figure.start, end, has_unit=True)
        if figure.is_plain and following.text in self.words.point:
            return self.spelled.grown(
                figure.start, Tally(current=figure.value, last=Step.CARDINAL), figure.end
            )
        return self._scaled(figure, following) or _bare(figure)

    def _with_letters(self, figure: Figure, word: Word) -> Phrase | None:
        if figure.is_plain and (inside := _UNIT_INSIDE.match(self.flat, figure.start)) is not None:
            value = Decimal(f"{inside[1]}.{inside[3]}") * self.words.units[inside[2]]
            return Phrase(value, figure.start, inside.end(), has_unit=True)
        if (unit := self.words.unit(word.text)) is not None:
            factor, length = unit
            end = word.end if length == len(word.text) else figure.end + length
            return Phrase(_pointed(figure) * factor, figure.start, end, has_unit=True)
        if (scaled := self._scaled(figure, word)) is not None:
            return scaled
        is_ordinal = figure.is_plain and word.text in self.words.ordinals
        is_key = word.end - figure.end < _LABEL and self.flat[word.end : word.end + 1].isdecimal()
        return None if is_ordinal or is_key else _bare(figure)

    def _scaled(self, figure: Figure, word: Word) -> Phrase | None:
        """Return the number with the scale behind it and what goes on with it: "12 tausend vierhundert"."""
        parts = self.words.parts(word.text)
        if not parts or parts[0].step not in {Step.SCALE, Step.PLURAL}:
            return None
        value = figure.value if parts[0].value < _MILLION else _pointed(figure)
        tally = Tally().all((Part(Step.FIGURE, value), *parts))
        return self.spelled.grown(figure.start, tally, word.end) if tally else None


def _pointed(figure: Figure) -> Decimal:
    return figure.value if figure.pointed is None else figure.pointed


def _bare(figure: Figure) -> Phrase:
    return Phrase(figure.value, figure.start, figure.end, figure.pointed)
