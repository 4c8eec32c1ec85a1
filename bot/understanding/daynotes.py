"""A note to the entry of a day that is named: "Notiz zum 20. November: Rezept gepostet", "note for yesterday: …"."""

import re
from datetime import date
from typing import Final

from bot.understanding.ahead import find_ahead
from bot.understanding.cues import Cues
from bot.understanding.folding import folded
from bot.understanding.impossible import month_names
from bot.understanding.meaning import Slots
from bot.understanding.plain import words_beside
from bot.understanding.said import Said, take_apart
from bot.understanding.units import Unit
from domain.limits import MOST_NOTE

_PARTED: Final = re.compile(r":(?=\s|[^\W\d])|\s[-–—]\s")
"""What parts the day from its note; nothing in a clock time does."""
_WORD: Final = re.compile(r"[^\W\d_]+")


def day_note(text: str, language: str, today: date, cues: Cues) -> Slots | None:
    """Return a note with the day that it belongs to; None where a text is no note of a day.

    A note with figures is none: "note for today: 12,400 followers", "… and a giveaway".
    """
    parted = _PARTED.search(text)
    if parted is None:
        return None
    head, note = text[: parted.start()], " ".join(text[parted.end() :].split())[:MOST_NOTE]
    names = {folded(word) for word in cues.naming.note}
    passing = names | cues.naming.note_of
    months = month_names(language)  # left over of a day that is in no calendar

    def said_of(part: str) -> Said:
        return take_apart(part, language, today, cues.units)

    if names.isdisjoint(folded(head).split()) or _has_figures(said_of(note), cues):
        return None
    # "zum 20. November" is mostly a day to come; of a note it is a past one
    bare = _WORD.sub(lambda found: "" if folded(found[0]) in passing else found[0], head)
    for part in (head, bare):
        said = said_of(part)
        is_dated = said.day is not None or said.no_such_day
        is_all = all(word in passing or word in months for word in words_beside(said))
        if is_dated and is_all and not said.counts:
            return Slots(day=said.day, no_such_day=said.no_such_day, note=note)
    ahead = find_ahead(bare.strip(), language, today, None)
    is_ahead = ahead is not None and (ahead.start, ahead.end) == (0, len(bare.strip()))
    return Slots(day=ahead.day, ahead=True, note=note) if ahead and is_ahead else None


def _has_figures(note: Said, cues: Cues) -> bool:
    """Return whether followers or likes are told, or nothing but figures; "50 new followers" are no total."""
    totals, _ = note.totals_by_unit
    return bool(totals[Unit.FOLLOWERS] or totals[Unit.LIKES]) or all(map(cues.is_unit, words_beside(note)))
