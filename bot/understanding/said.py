"""A message taken apart: the day that it names, its numbers, and what they count."""

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from bot.understanding.ahead import find_ahead
from bot.understanding.changes import is_compared, no_totals
from bot.understanding.dates import find_day
from bot.understanding.impossible import names_no_day
from bot.understanding.numbers import Kind, Number, find_numbers
from bot.understanding.posts import without_any_post, without_posts
from bot.understanding.severaldays import has_further_day, stands_between_days
from bot.understanding.things import figures_only
from bot.understanding.units import Unit, Words, counted, labelled

_END_OF_SENTENCE = re.compile(r"[.!?]+\s")


@dataclass(frozen=True)
class Said:
    """A message taken apart: its text, its numbers outside of days, and what they count.

    `day` is the day that is named, `day_is_written` tells that it has a digit, `is_ahead` that it is still to come (a
    span such as "next week" has no day).
    `text` has blanks in the place of the day, `whole` has all that was written.
    """

    text: str
    language: str
    today: date
    day: date | None
    numbers: tuple[Number, ...]
    units: Words
    no_such_day: bool = False
    is_ahead: bool = False
    day_is_written: bool = False
    several_days: bool = False
    whole: str = ""

    @property
    def counts(self) -> list[Number]:
        """The numbers that count something, in the order said."""
        return [number for number in self.numbers if number.kind is Kind.COUNT]

    def by_unit(self) -> dict[Unit, list[int]]:
        """Return the counts by what they count."""
        return counted(self.text, self.counts, self.units)

    @cached_property
    def changes(self) -> frozenset[int]:
        """The places, among the counts, of those that are changes or ends of ranges and no totals."""
        return no_totals(self.whole, self.counts, self.language, self._is_unit)

    @cached_property
    def totals_by_unit(self) -> tuple[dict[Unit, list[int]], bool]:
        """The totals by what they count, and whether changes or ranges of such stand beside them."""
        found: dict[Unit, list[int]] = {unit: [] for unit in Unit}
        beside, changed = False, Unit.NONE
        for at, (value, unit) in enumerate(labelled(self.text, self.counts, self.units)):
            if at in self.changes and unit is not Unit.OTHER:
                beside, changed = True, unit
            else:  # "likes up 20 to 480": what has changed is what the total counts
                found[changed if unit is Unit.NONE else unit].append(value)
                changed = Unit.NONE
        return found, beside

    def without_posts(self) -> "Said":
        """Return this without several posts that are only named, or itself where none are."""
        return self._with(without_posts(self.text, self.language))

    def without_any_post(self) -> "Said":
        """Return this without the posts that are named, be it a single one, or itself where none are."""
        return self._with(without_any_post(self.text, self.language))

    def _with(self, text: str) -> "Said":
        if text == self.text:
            return self
        numbers = tuple(each for each in self.numbers if not text[each.start].isspace())
        return replace(self, text=text, numbers=numbers)

    def _is_unit(self, word: str) -> bool:
        return self.units.of(word) is not Unit.NONE


def take_apart(text: str, language: str, today: date, units: Words) -> Said:
    """Find the day and the numbers of a message."""
    named = find_day(text, language, today)
    ahead = find_ahead(text, language, today, named)
    if ahead:
        rest = _blanked(text, ahead.start, ahead.end)
        numbers = numbers_of(rest, language, units)
        if any(_in_one_sentence(rest, ahead.start, number.start) for number in numbers):
            return Said(rest, language, today, ahead.day, numbers, units, is_ahead=True, whole=text)
    rest = _blanked(text, named.start, named.end) if named else text
    day = named.day if named and not is_compared(text, named.start, language) else None
    lost = day is None and names_no_day(text, language, today)
    numbers = numbers_of(rest, language, units)
    several = day is not None and has_further_day(rest, numbers, language, today)
    if named and day is not None and not several:
        changes = no_totals(text, numbers, language, lambda word: units.of(word) is not Unit.NONE)
        totals = [number for at, number in enumerate(numbers) if at not in changes]
        several = stands_between_days(rest, named.start, named.end, totals, units)
    written = named is not None and any(sign.isdigit() for sign in text[named.start : named.end])
    return Said(
        rest,
        language,
        today,
        day,
        numbers,
        units,
        lost,
        day_is_written=written,
        several_days=several,
        whole=text,
    )


def numbers_of(text: str, language: str, units: Words, *, guests: bool = False) -> tuple[Number, ...]:
    """Return the numbers of a text that can be figures, those in days included, and of `guests` if asked for."""
    return figures_only(text, find_numbers(text, language), language, units, guests=guests)


def _blanked(text: str, start: int, end: int) -> str:
    return text[:start] + " " * (end - start) + text[end:]


def _in_one_sentence(text: str, one: int, other: int) -> bool:
    """Return whether no sentence ends between two places: "12,400 / 480. More tomorrow!" is of today."""
    return _END_OF_SENTENCE.search(text, min(one, other), max(one, other)) is None
