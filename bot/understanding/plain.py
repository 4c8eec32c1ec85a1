"""Texts so plain that no model is asked what they want: bare figures, and corrections of such."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from bot.understanding.changewords import change_words
from bot.understanding.corrections import are_corrected
from bot.understanding.cues import Cues
from bot.understanding.daytext import day_words
from bot.understanding.deadlines import leads_to_deadline
from bot.understanding.folding import folded
from bot.understanding.goalwords import wishes
from bot.understanding.impossible import month_names
from bot.understanding.meaning import Slots
from bot.understanding.said import Said
from bot.understanding.since import names_span
from bot.understanding.units import ALIKE, Unit

_SOONEST: Final = timedelta(weeks=3)
"""From here on a gain in a span of time is rather wished for than told."""


def is_bare(said: Said, cues: Cues, counts: Slots) -> bool:
    """Return whether a text consists of figures, what they count and how they changed, and nothing that asks.

    Posts that the figures are of may be named: "my last 3 posts got 480, 512 and 390".
    """
    said = said.without_any_post()
    if "?" in said.text or not said.counts:
        return False
    if all(unit is Unit.OTHER for unit, values in said.by_unit().items() if values):
        return False
    changes = change_words(said.language)

    def tells_change(word: str) -> bool:  # "+400 this week" asks for no summary of it
        return counts.no_total and (changes.tells(word) or names_span(word, said.language))

    return all(cues.is_unit(word) or tells_change(word) for word in words_beside(said))


def is_correction(said: Said, cues: Cues, counts: Slots) -> bool:
    """Return whether a text consists of figures and of words that correct others by them: "nein, 12.500"."""
    if "?" in said.text or not counts.has_totals:
        return False
    return are_corrected(words_beside(said), said.language, cues.is_unit)


def is_only_a_day(said: Said) -> bool:
    """Return whether nothing stands beside the day that a text names, no figure and no word: "31. Februar"."""
    if said.counts or "?" in said.text:
        return False
    months, on = month_names(said.language), day_words(said.language).on
    return all(word in months or word in on or _has_digit(word) for word in words_beside(said))


def _has_digit(word: str) -> bool:
    return any(char.isdecimal() for char in word)


def whole_pair(right: Slots, counts: Slots) -> Slots:
    """Return the right figures with a bare number beside likes as the followers: "nein, 1420 und 85 Likes".

    That is where no words tell right from wrong, and the number is as much larger as followers are.
    """
    bare, likes = counts.numbers, counts.likes
    if right.corrects or right.followers is not None or likes is None or len(bare) != 1:
        return right
    return replace(right, followers=bare[0], likes=likes, numbers=()) if bare[0] >= ALIKE * likes else right


def is_dated_aim(said: Said, aim: Slots) -> bool:
    """Return whether a text that asks nothing says what shall be and by when, and nothing of what was.

    "20000 by 2027", "500 more followers by Easter"; "500 more in a month" may well be what happened, and what was
    gained since a day was.
    """
    if "?" in said.whole or aim.deadline is None or not (said.day is None or said.is_ahead):
        return False
    if aim.rise is not None:
        return aim.deadline - said.today >= _SOONEST and _is_wanted(said, aim.deadline)
    return any(number.value == aim.deadline.year for number in said.counts) and aim.target is not None


def _is_wanted(said: Said, deadline: date) -> bool:
    """Return whether a gain is said to come: by a day or as a wish, and not as what has moved."""
    moved = change_words(said.language).moved
    if any((word,) in moved for word in words_beside(said)):
        return False
    is_led = leads_to_deadline(said.whole, deadline, said.counts, said.language)
    return is_led or wishes(said.whole, said.language)


def words_beside(said: Said) -> list[str]:
    """Return the words, folded, that stand beside the numbers of a text."""
    rest = said.text
    for number in reversed(said.numbers):
        rest = rest[: number.start] + " " + rest[number.end :]
    return [word for word in folded(rest).split() if any(char.isalpha() for char in word)]
