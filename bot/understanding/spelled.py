"""Numbers in words, and the words that go on a number in digits: "2 thousand 1 hundred and 15"."""

import re
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final, NamedTuple, Self

from bot.understanding.figures import figure_at
from bot.understanding.tally import HUNDRED, Part, Step, Tally
from bot.understanding.vocabulary import Vocabulary
from domain.spelling import bare

_NEXT_WORD: Final = re.compile(r"(?:[ \u00a0]{1,2}|-)([^\W\d_]++)")
_NEXT_DIGITS: Final = re.compile(r"[ \u00a0](?=\d)")
_MOST_DECIMALS: Final = 6
_AND: Final = Part(Step.AND, Decimal(0))
_SCALES: Final = frozenset({Step.SCALE, Step.PLURAL})


class Phrase(NamedTuple):
    """A number and where it is said.

    `pointed` is its reading with a decimal mark where it could also be grouped. A weak phrase ("one", "null") is
    a number only in company.
    """

    value: Decimal
    start: int
    end: int
    pointed: Decimal | None = None
    has_unit: bool = False
    is_weak: bool = False

    def negative(self, start: int) -> Self:
        """Return the phrase with the minus that stands at `start`."""
        pointed = None if self.pointed is None else -self.pointed
        return self._replace(value=-self.value, pointed=pointed, start=start, is_weak=False)


class Word(NamedTuple):
    """A word, folded, and where it ends in the text."""

    text: str
    end: int


@dataclass(frozen=True, slots=True)
class Spelled:
    """Reads the number words of a flattened text."""

    flat: str
    words: Vocabulary
    _following: dict[int, Word | None] = field(default_factory=dict)

    def next_word(self, end: int) -> Word | None:
        """Return the word behind `end` if nothing but a space or a hyphen is between."""
        if end not in self._following:
            match = _NEXT_WORD.match(self.flat, end)
            self._following[end] = Word(bare(match[1]), match.end()) if match else None
        return self._following[end]

    def next_digits(self, end: int) -> int | None:
        """Return where digits begin behind `end` if nothing but a space is between."""
        match = _NEXT_DIGITS.match(self.flat, end)
        return match.end() if match else None

    def behind_scales(self, end: int) -> int:
        """Return where the scales end that follow: what "a few" or "a couple of" makes vague."""
        following = self.next_word(end)
        if following and following.text in self.words.of:
            following = self.next_word(following.end)
        while following and self._is_scale(following):
            end = following.end
            following = self.next_word(end)
        return end

    def phrase(self, start: int, word: Word) -> Phrase | None:
        """Return the number that begins with a word."""
        if word.text in self.words.fractions:
            return self._share(start, word)
        if word.text in self.words.ones:
            return self._one(start, word)
        if word.text in self.words.zeros:
            phrase = self._finished(start, Tally(last=Step.CARDINAL), word.end)
            return phrase._replace(is_weak=phrase.end == word.end)
        tally = Tally().all(self.words.parts(word.text) or (_AND,))
        return self.grown(start, tally, word.end) if tally else None

    def grown(self, start: int, tally: Tally, end: int) -> Phrase:
        """Return the number with all the words that go on with it."""
        while (step := self._more(tally, end) or self._digits(tally, end)) is not None:
            tally, end = step
        return self._finished(start, tally, end)

    def _more(self, tally: Tally, end: int) -> tuple[Tally, int] | None:
        word = self.next_word(end)
        if word is None:
            return None
        if word.text in self.words.joining:
            return self._joined(tally, word.end)
        parts = self.words.parts(word.text)
        grown = tally.all(parts) if parts else None
        return (grown, word.end) if grown else None

    def _digits(self, tally: Tally, end: int) -> tuple[Tally, int] | None:
        """Go on with digits only where a smaller scale follows: "2 thousand 1 hundred", not "2 thousand 90"."""
        start = self.next_digits(end) if tally.is_scaled else None
        if start is None:
            return None
        figure = figure_at(self.flat, start)
        scale = self.next_word(figure.end)
        parts = self.words.parts(scale.text) if scale else ()
        if scale is None or not parts or parts[0].step is not Step.SCALE:
            return None
        grown = tally.all((Part(Step.FIGURE, figure.value), *parts))
        return (grown, scale.end) if grown else None

    def _joined(self, tally: Tally, end: int) -> tuple[Tally, int] | None:
        """Go on behind an "and": a rest below a hundred, or a fraction ("two and a half")."""
        if tally.is_scaled:
            grown, end = self._rest(tally, end)
            if grown is None or grown.value - tally.value >= HUNDRED or self._is_scaled_anew(grown, end):
                return None
            return grown, end
        word = self.next_word(end)
        if word and word.text in self.words.ones:
            word = self.next_word(word.end)
        if word is None or (share := self.words.fractions.get(word.text)) is None:
            return None
        grown = tally.grown(Part(Step.HALF, share))
        return (grown, word.end) if grown else None

    def _is_scaled_anew(self, tally: Tally, end: int) -> bool:
        """Return whether a scale follows that makes the rest a number of its own: "... and twelve hundred"."""
        following = self.next_word(end)
        if following is None or not self._is_scale(following):
            return False
        return tally.all(self.words.parts(following.text)) is None

    def _rest(self, tally: Tally, end: int) -> tuple[Tally | None, int]:
        word = self.next_word(end)
        if word is not None:
            parts = self.words.parts(word.text)
            return (tally.all((_AND, *parts)) if parts else None), word.end
        start = self.next_digits(end)
        # "1 hundred and 15" is one number; "10 thousand and 90 likes" are two.
        if start is None or not tally.current:
            return None, end
        figure = figure_at(self.flat, start)
        return tally.all((_AND, Part(Step.FIGURE, figure.value))), figure.end

    def _one(self, start: int, word: Word) -> Phrase:
        """Read on behind "a" or "one", which alone are hardly meant as a number."""
        one = Tally(current=Decimal(1), last=Step.CARDINAL)
        following = self.next_word(word.end)
        if following is None:
            return Phrase(one.value, start, word.end, is_weak=True)
        if following.text in self.words.fractions and (share := self._share(start, following)) is not None:
            return share
        if self._is_scale(following):
            tally = Tally().all(self.words.parts(following.text))
            if tally is not None:
                return self.grown(start, tally, following.end)
        if following.text in self.words.joining and (joined := self._joined(one, following.end)) is not None:
            return self.grown(start, *joined)
        phrase = self._finished(start, one, word.end)
        return phrase._replace(is_weak=phrase.end == word.end)

    def _share(self, start: int, word: Word) -> Phrase | None:
        """Read "half a million", "halbe Million", "quarter of a million"; a fraction of nothing is no number."""
        following = self.next_word(word.end)
        for fillers in (self.words.of, self.words.ones):
            if following and following.text in fillers:
                following = self.next_word(following.end)
        if following is None:
            return None
        scale = self.words.units.get(following.text)
        if self._is_scale(following):
            scale = self.words.parts(following.text)[0].value
        return Phrase(self.words.fractions[word.text] * scale, start, following.end) if scale else None

    def _is_scale(self, word: Word) -> bool:
        parts = self.words.parts(word.text)
        return bool(parts) and parts[0].step in _SCALES

    def _finished(self, start: int, tally: Tally, end: int) -> Phrase:
        """Return the number with its decimals ("drei Komma fünf") and its unit ("zwölf k")."""
        if not tally.total and tally.last is Step.CARDINAL:
            decimals, behind = self._decimals(end)
            if decimals:
                value = Decimal(f"{int(tally.value)}.{decimals}")
                return self.grown(start, Tally(current=value, last=Step.HALF), behind)
        unit = self.next_word(end)
        factor = self.words.units.get(unit.text) if unit and unit.text != "m" else None
        if unit is None or factor is None:
            return Phrase(tally.value, start, end)
        return Phrase(tally.value * factor, start, unit.end, has_unit=True)

    def _decimals(self, end: int) -> tuple[str, int]:
        point = self.next_word(end)
        digits = ""
        if point is None or point.text not in self.words.point:
            return digits, end
        end = point.end
        if (start := self.next_digits(end)) is not None and (figure := figure_at(self.flat, start)).is_plain:
            return self.flat[start : figure.end][:_MOST_DECIMALS], figure.end
        while len(digits) < _MOST_DECIMALS and (word := self.next_word(end)) is not None:
            digit = self._digit(word)
            if digit is None:
                break
            digits, end = digits + digit, word.end
        return digits, end

    def _digit(self, word: Word) -> str | None:
        if word.text in self.words.zeros:
            return "0"
        parts = self.words.parts(word.text)
        is_digit = len(parts) == 1 and parts[0].step is Step.CARDINAL and parts[0].value in range(1, 10)
        return str(parts[0].value) if is_digit else None
