"""Times of day and weekdays, as people say them: "um 9", "halb acht", "viertel neun", "6:30pm", "sunday evenings"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from functools import lru_cache
from typing import Any, Final

from bot.understanding.folding import folded
from bot.understanding.lexicon import spoken

WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_FILE: Final = "times.toml"
_DAYS: Final = "dates.toml"
_DIGITS: Final = re.compile(
    r"\b([01]?\d|2[0-4])(?:[:.h]([0-5]\d))?(?![\d%€$£.,:'’]*\d|\s?[%€$£k])\s*([^\W\d_][\w.']*)?",
    re.IGNORECASE,
)
_LAST_HOUR: Final = 24
_NOON: Final = 12


@dataclass(frozen=True)
class TimeWords:
    """The words for times of a language and of those that its speakers mix in."""

    leads: frozenset[str]
    clock: frozenset[str]
    half: frozenset[str]
    quarter: frozenset[str]
    three_quarters: frozenset[str]
    past: frozenset[str]
    to: frozenset[str]
    first_half: frozenset[str]
    second_half: frozenset[str]
    hours: Mapping[str, int]
    fixed: Mapping[str, str]
    weekdays: Mapping[str, int]
    short_weekdays: Mapping[str, int]
    half_is_before: frozenset[str]
    """The words for "half" that mean half an hour before: in German, not in English."""


@lru_cache(maxsize=8)
def time_words(language: str) -> TimeWords:
    """Return the words of a language, its own first."""
    lists = list(spoken(language, _FILE))
    days = list(spoken(language, _DAYS))
    before = [word for each in lists if each.get("half_is_before") for word in each.get("half", ())]
    names = ("leads", "clock", "half", "quarter", "three_quarters", "past", "to", "first_half", "second_half")
    return TimeWords(
        **{name: frozenset(folded(word) for each in lists for word in each.get(name, ())) for name in names},
        hours=_table(lists, "hours"),
        fixed=_table(lists, "fixed"),
        weekdays=_table(days, "weekdays"),
        short_weekdays=_table(days, "short_weekdays"),
        half_is_before=frozenset(map(folded, before)),
    )


def _table(lists: Sequence[Mapping[str, Any]], name: str) -> dict[str, Any]:
    return {folded(word): value for each in reversed(lists) for word, value in each.get(name, {}).items()}


def find_weekday(text: str, language: str) -> str | None:
    """Return the weekday that a text names last ("not saturday, sunday"), by its English name in lower case."""
    words = time_words(language)
    found = None
    for word in folded(text).split():
        whole = next(
            (day for name, day in words.weekdays.items() if len(name) > 4 and word.startswith(name)), None
        )
        found = whole or words.short_weekdays.get(word) or found
    return None if found is None else WEEKDAYS[found - 1]


def find_time(text: str, language: str) -> time | None:
    """Return the time of day that a text names, or None."""
    words = time_words(language)
    said = _spelled(folded(text).split(), words) or next(_in_digits(text, words), None)
    if said is None:
        return None
    hour, minute, sure = said
    plain = set(folded(text).split())
    if not sure and hour < _NOON and plain & words.second_half:
        hour += _NOON
    return time(hour % _LAST_HOUR, minute)


Said = tuple[int, int, bool]
"""Hour, minute, and whether the half of the day is certain already."""


def _spelled(tokens: Sequence[str], words: TimeWords) -> Said | None:
    """Return a time in words: halb acht, quarter past eight, viertel neun, mittags, at seven."""
    for at, token in enumerate(tokens):
        behind = tokens[at + 1 : at + 3]
        said = _half(token, behind, words) or _quarter(token, behind, words) or _full(token, behind, words)
        if said:
            return said
    fixed = next((words.fixed[token] for token in tokens if token in words.fixed), None)
    return (int(fixed[:2]), int(fixed[3:]), True) if fixed else None


def _half(token: str, behind: Sequence[str], words: TimeWords) -> Said | None:
    if token not in words.half or not behind:
        return None
    if behind[0] in words.past:
        hour = _hour(behind[1:], words)
        return None if hour is None else (hour, 30, False)
    hour = _hour(behind, words)
    if hour is None:
        return None
    return ((hour - 1) % _LAST_HOUR if token in words.half_is_before else hour), 30, False


def _quarter(token: str, behind: Sequence[str], words: TimeWords) -> Said | None:
    if token not in words.quarter | words.three_quarters or not behind:
        return None
    hour = _hour(behind, words)
    if hour is not None:  # viertel neun, dreiviertel neun
        return (hour - 1) % _LAST_HOUR, 15 if token in words.quarter else 45, False
    hour = _hour(behind[1:], words)
    if hour is None or behind[0] not in words.past | words.to:
        return None
    return (hour, 15, False) if behind[0] in words.past else ((hour - 1) % _LAST_HOUR, 45, False)


def _full(token: str, behind: Sequence[str], words: TimeWords) -> Said | None:
    if token in words.leads and behind and behind[0] in words.hours:
        return words.hours[behind[0]], 0, False
    if token in words.hours and behind and behind[0] in words.clock | words.second_half:
        return words.hours[token], 0, False
    return None


def _hour(tokens: Sequence[str], words: TimeWords) -> int | None:
    if not tokens:
        return None
    if tokens[0].isdigit() and len(tokens[0]) <= 2:
        hour = int(tokens[0])
        return hour if hour <= _LAST_HOUR else None
    return words.hours.get(tokens[0])


def _in_digits(text: str, words: TimeWords) -> Iterator[Said]:
    """Yield the times in digits: with minutes, with a word for clocks behind it, or with "at" before it."""
    for match in _DIGITS.finditer(text):
        hour, minute = int(match[1]), int(match[2] or 0)
        behind = folded(match[3] or "").replace(" ", "")
        before = folded(text[: match.start()]).split()[-1:]
        if behind in {"pm", "am"}:
            yield hour % _NOON + (_NOON if behind == "pm" else 0), minute, True
        elif match[2] or behind in words.clock:
            yield hour, minute, False
        elif (before and before[0] in words.leads) or text[: match.start()].rstrip().endswith("@"):
            yield hour, 0, False
