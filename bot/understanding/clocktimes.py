"""One time of day as it is said: 18:30, "6 p.m.", "halb acht", "viertel neun", "fünf vor halb acht", "ten past 9"."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from bot.understanding.timewords import TimeWords, Token

_LAST_HOUR: Final = 24
_NOON: Final = 12
_HALF: Final = 30
_QUARTER: Final = 15
_HOUR: Final = 60
_IN_FOUR_DIGITS: Final = 100  # 1830 is hour 18, minute 30
_MOST_BESIDE: Final = 3  # words between an hour and its half of the day: "8 in the morning"
_NOTHING: Final = Token("")


class Said(NamedTuple):
    """A time in minutes since midnight, the tokens it takes, and whether the half of the day is certain already."""

    minutes: int
    start: int
    end: int
    is_sure: bool = False


def said_at(tokens: Sequence[Token], at: int, words: TimeWords) -> Said | None:
    """Return the time that begins with a token."""
    return (
        _written(tokens, at, words)
        or _beside_an_hour(tokens, at, words)
        or _part_of_an_hour(tokens, at, at, words)
        or _hour_with_a_sign(tokens, at, words)
        or _hour_by_its_place(tokens, at, words)
        or _fixed(tokens, at, words)
    )


def _written(tokens: Sequence[Token], at: int, words: TimeWords) -> Said | None:
    token, behind = tokens[at], _token(tokens, at + 1)
    if token.clock is not None:
        hour, minute = token.clock
    elif token.in_digits and len(token.word) > 2 and behind.word in words.groups["clock"]:
        hour, minute = divmod(token.number or 0, _IN_FOUR_DIGITS)
    else:
        return None
    return _at(hour, minute, at, at + 1, behind, words)


def _beside_an_hour(tokens: Sequence[Token], at: int, words: TimeWords) -> Said | None:
    """Read "zehn nach acht", "20 to 8", "fünf vor halb neun": minutes, a direction, and an hour or its half."""
    minutes = tokens[at].number
    if minutes is None or not 0 < minutes < _HALF or (tokens[at].in_digits and minutes % 5):
        return None
    to = at + 1 + (_token(tokens, at + 1).word in words.groups["minutes"])
    direction = _token(tokens, to).word
    if direction not in words.groups["past"] | words.groups["to"] or _is_left(tokens, at, words):
        return None
    base = _part_of_an_hour(tokens, to + 1, at, words) or _hour(tokens, to + 1, at, words)
    if base is None:
        return None
    shift = minutes if direction in words.groups["past"] else -minutes
    return base._replace(minutes=(base.minutes + shift) % (_LAST_HOUR * _HOUR))


def _part_of_an_hour(tokens: Sequence[Token], at: int, start: int, words: TimeWords) -> Said | None:
    """Read "halb acht", "half past seven", "viertel neun", "quarter to nine"."""
    word, behind = _token(tokens, at).word, _token(tokens, at + 1).word
    groups = words.groups
    is_half = word in groups["half"]
    if not is_half and word not in groups["quarter"] | groups["three_quarters"]:
        return None
    part = _HALF if is_half else _QUARTER
    if behind in groups["past"] | groups["to"]:
        base = _hour(tokens, at + 2, start, words)
        shift = part if behind in groups["past"] else -part
    else:
        base = _hour(tokens, at + 1, start, words)
        if is_half:
            shift = -_HALF if word in words.half_is_before else _HALF
        elif word in groups["three_quarters"]:
            shift = -_QUARTER
        elif word in words.quarter_alone:
            shift = _QUARTER - _HOUR
        else:
            return None
    return base and base._replace(minutes=(base.minutes + shift) % (_LAST_HOUR * _HOUR))


def _hour_with_a_sign(tokens: Sequence[Token], at: int, words: TimeWords) -> Said | None:
    """Read "20 Uhr", "18 Uhr 30", "6pm", "eight o'clock", "nine thirty"."""
    hour, behind = tokens[at].number, _token(tokens, at + 1)
    if hour is None or hour > _LAST_HOUR:
        return None
    if behind.word in words.groups["clock"]:
        end = at + 2 + (behind.word == "o" and _token(tokens, at + 2).word == "clock")
        minute = _token(tokens, end).number
        if minute is None or not 0 < minute < _HOUR:
            return _at(hour, 0, at, end, _token(tokens, end), words)
        return _at(hour, minute, at, end + 1, _token(tokens, end + 1), words)
    if words.is_before_noon(behind) or behind.word in words.groups["after_noon"]:
        return _at(hour, 0, at, at + 1, behind, words)
    is_spelled = not tokens[at].in_digits and not behind.in_digits
    if is_spelled and behind.number is not None and 10 <= behind.number < _HOUR:
        return _at(hour, behind.number, at, at + 2, _token(tokens, at + 2), words)
    return None


def _hour_by_its_place(tokens: Sequence[Token], at: int, words: TimeWords) -> Said | None:
    """Read "um 9", "at nine", "abends 8", "8 in the morning": an hour by the words around it."""
    hour, before = tokens[at].number, _token(tokens, at - 1).word
    if hour is None or hour > _LAST_HOUR:
        return None
    groups = words.groups
    halves = groups["first_half"] | groups["second_half"] | groups["night"] | groups["noon"]
    if before in groups["leads"] or before in halves:
        return Said(hour * _HOUR, at, at + 1)
    for offset in range(1, _MOST_BESIDE + 1):
        word = _token(tokens, at + offset).word
        if word in halves:
            return Said(hour * _HOUR, at, at + offset + 1)
        if word not in groups["fillers"]:
            break
    return None


def _fixed(tokens: Sequence[Token], at: int, words: TimeWords) -> Said | None:
    fixed = words.fixed.get(tokens[at].word)
    if fixed is None:
        return None
    return Said(int(fixed[:2]) * _HOUR + int(fixed[3:]), at, at + 1, is_sure=True)


def _hour(tokens: Sequence[Token], at: int, start: int, words: TimeWords) -> Said | None:
    """Return the full hour that the part of an hour belongs to; 0 to 24."""
    hour = _token(tokens, at).number
    if hour is None or hour > _LAST_HOUR:
        return None
    return _at(hour, 0, start, at + 1, _token(tokens, at + 1), words)


def _at(hour: int, minute: int, start: int, end: int, behind: Token, words: TimeWords) -> Said | None:
    """Return a time with what stands behind it; none where the day has no such hour or minute."""
    if minute >= _HOUR or hour * _HOUR + minute > _LAST_HOUR * _HOUR:
        return None
    is_after = behind.word in words.groups["after_noon"]
    if hour <= _NOON and (is_after or words.is_before_noon(behind)):
        return Said((hour % _NOON + _NOON * is_after) * _HOUR + minute, start, end + 1, is_sure=True)
    end += behind.word in words.groups["clock"]
    return Said(hour * _HOUR + minute, start, end)


def _is_left(tokens: Sequence[Token], at: int, words: TimeWords) -> bool:
    """Return whether "from 5 to 8" is meant rather than five minutes to eight."""
    return _token(tokens, at - 1).word in words.groups["leaving"]


def _token(tokens: Sequence[Token], at: int) -> Token:
    return tokens[at] if 0 <= at < len(tokens) else _NOTHING
