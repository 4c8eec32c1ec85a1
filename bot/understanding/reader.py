"""Reads a message: the day, the numbers and what they count, and by cue words what is wanted."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cached_property
from pathlib import Path

from bot.understanding.cues import Cues
from bot.understanding.dates import find_day, parse_day
from bot.understanding.folding import folded
from bot.understanding.meaning import Intent, Meaning, Slots
from bot.understanding.numbers import Kind, Number, find_numbers, parse_count
from bot.understanding.units import Unit, counted
from domain.rate import typical_likes

SURE = 1.0
GUESSED = 0.45
"""Cue words are a weak sign: below one half nothing is changed without asking or an undo at hand."""
MOST_CHARACTERS = 1_000
"""Of a longer text only the beginning is read: nobody says what they want after that."""


@dataclass(frozen=True)
class Reader:
    """Understands the languages under `root`; reads their word lists when it first meets them."""

    root: Path

    @cached_property
    def _cues(self) -> dict[str, Cues]:
        return {}

    def read(self, text: str, language: str, today: date) -> Meaning:
        """Return what a text means."""
        text = text[:MOST_CHARACTERS]
        cues = self._cues_of(language)
        slots, is_bare = self._figures(text, language, today, cues)
        plain = folded(text)
        wanted = cues.intent(plain)
        if wanted is Intent.EXPLAIN and slots.numbers == () and slots.followers is None:
            return Meaning(wanted, replace(slots, topic=cues.topic(plain)), GUESSED)
        if wanted is None and "?" in text and slots.has_figures:
            asked = Intent.STANDING if slots.likes is None and len(slots.numbers) < 2 else Intent.LIKE_RATE
            return Meaning(asked, slots, GUESSED)
        if is_bare or (wanted in {None, Intent.SMALLTALK} and _names_figures(slots)):
            return Meaning(Intent.RECORD, slots, SURE if is_bare else GUESSED)
        if wanted is None and slots.rate is not None:
            return Meaning(Intent.LIKE_RATE, slots, GUESSED)
        if wanted is None:
            return Meaning(Intent.UNKNOWN, slots, 0.0)
        if wanted is Intent.LANGUAGE:
            slots = replace(slots, language=cues.language(plain))
        if wanted is Intent.SMALLTALK:
            slots = replace(slots, topic=cues.smalltalk(plain))
        if wanted is Intent.EXPLAIN:
            wanted = Intent.STANDING
        return Meaning(wanted, slots, GUESSED)

    def read_arguments(self, text: str, language: str, today: date) -> Meaning:
        """Return what stands behind a command: `12400 480 2026-11-20`, or words like those of a message."""
        numbers: list[int] = []
        day: date | None = None
        for part in text.split():
            number = parse_count(part, language)
            if number is not None:
                numbers.append(number)
                continue
            day = day or parse_day(part, language, today)
            if day is None:
                return self._worded_arguments(text, language, today)
        return Meaning(Intent.UNKNOWN, Slots(numbers=tuple(numbers), day=day))

    def _worded_arguments(self, text: str, language: str, today: date) -> Meaning:
        meaning = self.read(text, language, today)
        cues, plain = self._cues_of(language), folded(text)
        slots = replace(meaning.slots, topic=cues.topic(plain), language=cues.language(plain))
        return replace(meaning, slots=slots)

    def _figures(self, text: str, language: str, today: date, cues: Cues) -> tuple[Slots, bool]:
        """Return the figures of a text, and whether there is hardly anything else in it."""
        mention = find_day(text, language, today)
        rest = text
        if mention:
            rest = text[: mention.start] + " " * (mention.end - mention.start) + text[mention.end :]
        numbers = find_numbers(rest, language)
        by_unit = counted(rest, [each for each in numbers if each.kind is Kind.COUNT], cues.units)
        rates = [each.value for each in numbers if each.kind is Kind.PERCENT]
        slots = Slots(
            followers=_only(by_unit[Unit.FOLLOWERS]),
            likes=_middle(by_unit[Unit.LIKES]),
            rate=Decimal(rates[0]) if rates else None,
            day=mention.day if mention else None,
            numbers=tuple(by_unit[Unit.NONE]),
            set_aside=bool(by_unit[Unit.OTHER]),
        )
        return slots, slots.has_figures and _is_bare(rest, numbers, cues)

    def _cues_of(self, language: str) -> Cues:
        if language not in self._cues:
            self._cues[language] = Cues.load(self.root, language)
        return self._cues[language]


def _names_figures(slots: Slots) -> bool:
    """Return whether a number is said to count followers or likes."""
    return slots.followers is not None or slots.likes is not None


def _only(values: list[int]) -> int | None:
    return values[0] if values else None


def _middle(values: list[int]) -> int | None:
    return typical_likes(values) if values else None


def _is_bare(text: str, numbers: tuple[Number, ...], cues: Cues) -> bool:
    """Return whether a text consists of figures and what they count, and nothing that asks."""
    if "?" in text:
        return False
    rest = text
    for number in reversed(numbers):
        rest = rest[: number.start] + " " + rest[number.end :]
    words = [word for word in folded(rest).split() if any(char.isalpha() for char in word)]
    return all(cues.is_unit(word) for word in words)
