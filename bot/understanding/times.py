"""Times of day and weekdays, as people say them: "um 9", "halb acht", "6:30pm", "sundays", "not at 8, at 10"."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import time
from functools import lru_cache
from typing import Final, NamedTuple

from bot.understanding.clocktimes import Said, said_at
from bot.understanding.daytext import DayWords, day_words
from bot.understanding.timewords import TimeWords, Token, time_words

WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_LAST_HOUR: Final = 24
_LONGEST_HOUR: Final = 2  # digits: a longer number is a figure, or a time without its colon
_NOON: Final = 12
_HOUR: Final = 60
_LATEST_AFTER_NOON: Final = 4  # "mittags um drei", "nachts um drei"
_SHORTEST: Final = 5  # letters of a weekday's name from which a word may go on: "montags", "sundays"
_OF_CLOCKS: Final = (
    *("clock", "half", "quarter", "three_quarters", "before_noon", "after_noon"),
    *("first_half", "second_half", "noon", "night"),
)
"""Words without which an hour may as well be a figure: "auf 9"."""
_WRITTEN: Final = re.compile(r"\d[:h]\d\d")
_MOST_DIGITS: Final = 4  # of a time: more of them are a figure
_LOOK_BACK: Final = 3  # words before a day or time that may rule it out


def find_weekday(text: str, language: str) -> str | None:
    """Return the weekday that a text is for, by its English name in lower case.

    Of several the last ("not saturday, sunday"), without those that are ruled out ("Freitag statt Montag").
    """
    words = time_words(language)
    tokens = words.tokens(text)
    days = day_words(language)
    found = [
        (at, day)
        for at, token in enumerate(tokens)
        if (day := _weekday(tokens, at, token, days, words)) is not None
    ]
    named = [day for at, day in found if not _is_before(tokens, at, words, "away")]
    return WEEKDAYS[named[-1] - 1] if named else None


def find_time(text: str, language: str) -> time | None:
    """Return the time of day that a text is for, or None.

    Of several the one that is moved to ("von 9 auf 10 Uhr", "not at 8, at 10"), else the first.
    """
    words = time_words(language)
    tokens = words.tokens(text)
    ranked = sorted(_placed(tokens, words), key=lambda placed: placed.rank)
    if not ranked:
        return None
    hour, minute = divmod(_in_its_half(ranked[0].said, tokens, words, language), _HOUR)
    return time(hour % (2 * _NOON), minute)


def find_part(text: str, language: str) -> time | None:
    """Return the usual time of the part of a day that a text is for ("friday evening"); None where it names none.

    It is for texts that name no hour. A word that means something else as well counts behind a weekday alone.
    """
    words, days = time_words(language), day_words(language).weekdays
    tokens = words.tokens(text)
    for at, token in enumerate(tokens):
        word = _without_weekday(token.word, days)
        part = words.parts.get(word)
        if part is None or _is_before(tokens, at, words, "away"):
            continue
        is_behind_weekday = word != token.word or (at > 0 and tokens[at - 1].word in days)
        if word not in words.only_behind_weekdays or is_behind_weekday:
            return time.fromisoformat(part)
    return None


def names_only_a_time(text: str, language: str) -> bool:
    """Return whether a text is a time of day that is no mere number, and nothing else: "halb acht", "8 pm"."""
    has_figure = sum(letter.isdecimal() for letter in text) > _MOST_DIGITS
    if has_figure or "?" in text or next(_beside(text, language), None) is not None:
        return False
    if find_weekday(text, language) is not None and find_part(text, language) is not None:
        return True
    words = time_words(language)
    of_clocks = frozenset[str]().union(*(words.groups[name] for name in _OF_CLOCKS))
    is_written = _WRITTEN.search(text) is not None  # "11.10." without a word may be a day
    is_of_clock = is_written or any(token.word in of_clocks for token in words.one_by_one(text))
    return is_of_clock and find_time(text, language) is not None


def names_no_time(text: str, language: str) -> bool:
    """Return whether an hour that no clock has stands where a time would: "montag um 25", "sunday at 25:00"."""
    words = time_words(language)
    tokens = words.tokens(text)
    return any(_is_no_time(tokens, at, words) for at in range(len(tokens)))


def words_beside(text: str, language: str) -> tuple[str, ...]:
    """Return the words of a text, folded, that say no day and no time, nor stand at one ("um", "in the")."""
    return tuple(_beside(text, language))


def _beside(text: str, language: str) -> Iterator[str]:
    weekdays, said = day_words(language).weekdays, _of_times(language)
    return (
        token.word
        for token in time_words(language).one_by_one(text)
        if token.clock is None
        and token.number is None
        and token.word not in said
        and not any(_is_named(token.word, name) for name in weekdays)
    )


@lru_cache(maxsize=8)
def _of_times(language: str) -> frozenset[str]:
    """Return the words that say a day or a time, or stand at one."""
    words, days = time_words(language), day_words(language)
    return frozenset[str]().union(*words.groups.values(), days.on, days.short_weekdays, words.fixed)


def _is_no_time(tokens: Sequence[Token], at: int, words: TimeWords) -> bool:
    token = tokens[at]
    if token.clock is not None:
        hour, minute = token.clock
        return minute >= _HOUR or hour * _HOUR + minute > _LAST_HOUR * _HOUR
    is_led = at > 0 and tokens[at - 1].word in words.groups["at"]
    is_signed = at + 1 < len(tokens) and tokens[at + 1].word in words.groups["clock"]
    is_short = token.in_digits and len(token.word) <= _LONGEST_HOUR
    return is_short and (is_led or is_signed) and (token.number or 0) > _LAST_HOUR


class _Placed(NamedTuple):
    """A time and how well its place fits: the lowest rank is meant."""

    said: Said
    rank: int


def _placed(tokens: Sequence[Token], words: TimeWords) -> Iterator[_Placed]:
    at = end = 0
    while at < len(tokens):
        said = said_at(tokens, at, words)
        if said is None:
            at += 1
            continue
        between = {token.word for token in tokens[end : said.start]}
        at = end = max(said.end, at + 1)
        if not _is_before(tokens, said.start, words, "away"):
            yield _Placed(said, _rank(tokens, said, between, words))


def _rank(tokens: Sequence[Token], said: Said, between: Collection[str], words: TimeWords) -> int:
    """Return how well a time's place fits: moved to, simply said, a part of the day ("mittags um eins"), left."""
    if _is_before(tokens, said.start, words, "leaving"):
        return 3
    if tokens[said.start].word in words.groups["noon"]:
        return 2
    return 0 if words.groups["towards"].intersection(between) else 1


def _is_before(tokens: Sequence[Token], at: int, words: TimeWords, group: str) -> bool:
    """Return whether a word of a group stands before a place, with nothing but leads between."""
    for token in reversed(tokens[max(0, at - _LOOK_BACK) : at]):
        if token.word in words.groups[group]:
            return True
        if token.word not in words.groups["leads"] | words.groups["fillers"]:
            return False
    return False


def _in_its_half(said: Said, tokens: Sequence[Token], words: TimeWords, language: str) -> int:
    """Return the minutes since midnight, in the half of the day that the text names anywhere."""
    hour = said.minutes // _HOUR
    if said.is_sure:
        return said.minutes
    days = day_words(language).weekdays
    named = {_without_weekday(token.word, days) for token in tokens}
    half_a_day = _NOON * _HOUR
    if named & words.groups["night"] and hour >= _LATEST_AFTER_NOON:
        return said.minutes + half_a_day if hour < _NOON else said.minutes - half_a_day * (hour == _NOON)
    is_afternoon = bool(named & words.groups["second_half"]) and hour < _NOON
    is_noon = bool(named & words.groups["noon"]) and hour < _LATEST_AFTER_NOON
    return said.minutes + half_a_day if is_afternoon or is_noon else said.minutes


def _weekday(tokens: Sequence[Token], at: int, token: Token, days: DayWords, words: TimeWords) -> int | None:
    whole = next((day for name, day in days.weekdays.items() if _is_named(token.word, name)), None)
    if whole is not None:
        return whole
    short = days.short_weekdays.get(token.word)
    if short is None:
        return None
    before = tokens[at - 1].word if at else ""
    is_led = before in days.on | words.groups["fillers"]
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    is_before_a_time = behind is not None and (
        behind.clock is not None
        or behind.in_digits
        # "do um 18 Uhr", but "so um 9" is about nine
        or (behind.word in words.groups["leads"] and token.word not in words.groups["leads"])
    )
    return short if is_led or is_before_a_time or len(tokens) == 1 else None


def _is_named(word: str, name: str) -> bool:
    return word == name or (len(name) >= _SHORTEST and word.startswith(name))


def _without_weekday(word: str, days: Mapping[str, int]) -> str:
    """Return the half of the day of "sonntagabend", any other word as it is."""
    return next((word.removeprefix(name) for name in days if name != word and _is_named(word, name)), word)


def bare_hour(text: str) -> time | None:
    """Return the hour that a number alone means where a time was asked for."""
    number = text.strip()
    return time(int(number)) if number.isdecimal() and len(number) < 3 and int(number) < 24 else None
