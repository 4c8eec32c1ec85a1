"""Texts that can only be meant for what comes every week: "halb acht", "one hour later", "on holiday until May"."""

from datetime import date

from bot.understanding.absences import says_away
from bot.understanding.meaning import Slots
from bot.understanding.returns import says_back
from bot.understanding.shifts import find_shift, is_only_a_shift
from bot.understanding.switches import names_no_such_time, speaks_of_reminder
from bot.understanding.times import find_part, find_time, find_weekday, names_only_a_time


def is_plain_of_summary(text: str, language: str, today: date) -> bool:
    """Return whether a text names nothing but a time, be it of a weekday, moves one, or tells of an absence."""
    return (
        names_no_such_time(text, language)
        or names_only_a_time(text, language)
        or is_only_a_shift(text, language)
        or (says_away(text, language, today) and not says_back(text, language))
    )


def told_time(text: str, language: str) -> Slots:
    """Return the day and the time that a text is for, or by how much it moves them ("um zwei Stunden" is no time)."""
    weekday, shift = find_weekday(text, language), find_shift(text, language)
    if shift is not None:
        return Slots(weekday=weekday, shift=shift)
    part = None if speaks_of_reminder(text, language) else find_part(text, language)
    return Slots(weekday=weekday, time=find_time(text, language) or part)
