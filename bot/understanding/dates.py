"""The day that figures belong to, as people say it: it lies in the past unless a year is said."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from bot.understanding.daytext import DayText, day_text
from bot.understanding.spokendays import spoken_day
from bot.understanding.writtendays import Found, written_day

_MOST_LEADS: Final = 3  # words before a day that belong to it: "on the", "on last"
_AROUND: Final = frozenset(".,;:!?()\n")


@dataclass(frozen=True, slots=True)
class DayMention:
    """A day that was said, and where: from `start` to before `end`, the words before it ("am", "on") included."""

    day: date
    start: int
    end: int


@lru_cache(maxsize=16)
def find_day(text: str, language: str, today: date) -> DayMention | None:
    """Return the first day that a text names; "now" only where no other one is named.

    Days without a year are the latest past ones. A day with a year is returned as it was said, also in the
    future. None where no day is named, and where the one named is in no calendar (31.2.). What is no day of
    figures (next Monday, every Friday, by the 3rd) is passed over. The work is linear in the length of the text.
    """
    line = day_text(text, language, today, whole=False)
    weak: Found | None = None
    for found in _days(line):
        if not found.is_weak:
            return _mention(line, found)
        weak = weak or found
    return _mention(line, weak) if weak else None


def parse_day(text: str, language: str, today: date) -> date | None:
    """Return the one day that the whole text is, also in short forms ("15th", "3.11", "Mo"), else None."""
    line = day_text(text.strip(), language, today, whole=True)
    found = next(_days(line), None)
    if found is None or found.day is None:
        return None
    around = (*line.tokens[: _first(line, found)], *line.tokens[found.end :])
    return found.day if all(token.text in _AROUND for token in around) else None


def _days(line: DayText) -> Iterator[Found]:
    index = 0
    while index < len(line.tokens):
        found = written_day(line, index) or spoken_day(line, index)
        if found is None:
            index += 1
            continue
        index = max(found.end, index + 1)
        if found.has_year or line[_first(line, found) - 1] not in line.words.never:
            yield found


def _first(line: DayText, found: Found) -> int:
    """Return the first token of what belongs to a day: "on the" before 15th, "letzten" before Montag."""
    first = found.start
    while found.start - first < _MOST_LEADS and line[first - 1] in line.words.leads:
        first -= 1
    return first


def _mention(line: DayText, found: Found) -> DayMention | None:
    if found.day is None:
        return None
    return DayMention(found.day, line.tokens[_first(line, found)].start, line.tokens[found.end - 1].end)
