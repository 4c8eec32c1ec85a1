"""Notes in a picture: a line through the day of each, its text above, as far as there is room."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bot.charts.canvas import Box, Canvas, Spot
from bot.charts.font import fitted, width
from bot.charts.palette import Palette

_SIZE = 27
_MOST = 420
_BETWEEN = 28
_INDENT = 12
_LEAST = 130
_DOT = 6


class Placed(NamedTuple):
    """A note with its place: where its day is, the text that fits, and where that begins."""

    day: float
    text: str
    start: float


def placed(notes: Sequence[tuple[float, str]], left: float, right: float) -> tuple[Placed, ...]:
    """Find a place for the texts of notes, given in order with the pixel of their day; the latest come first.

    A text begins at its day, or ends there where that leaves more of it. What finds no room has no text.
    """
    found: list[Placed] = []
    end = right
    for day, text in reversed(notes):
        wide = min(_MOST, width(text, _SIZE))
        after = min(wide, end - day - _INDENT)
        before = min(wide, day - _INDENT - left) if day - _INDENT <= end else 0
        room = max(after, before)
        fits = fitted(text, _SIZE, int(room)) if text and room >= min(wide, _LEAST) else ""
        if not fits:
            found.append(Placed(day, "", day))
        elif after >= before:
            found.append(Placed(day, fits, day + _INDENT))
            end = day - _INDENT
        else:
            found.append(Placed(day, fits, day - _INDENT - width(fits, _SIZE)))
            end = found[-1].start - _BETWEEN
    return tuple(reversed(found))


def draw_notes(
    canvas: Canvas, colours: Palette, notes: Sequence[tuple[float, str]], where: Box, panels: Iterable[Box]
) -> None:
    """Draw notes: the texts in a box above the panels, their marks through these; a dot for what has no text."""
    told = placed(notes, where.left, where.right)
    for note in (each for each in told if each.text):
        canvas.text(Spot(note.start, where.bottom - 10), note.text, colours.muted, _SIZE)
        canvas.box(Box(note.day - 1, where.top + 4, note.day + 2, where.bottom), colours.muted)
        for panel in panels:
            canvas.dotted(Box(note.day - 1, panel.top, note.day + 2, panel.bottom), colours.muted, 6, 8)
    dots = [[Spot(each.day, where.bottom)] for each in told if not each.text]
    canvas.lines(dots, colours.muted, 0, _DOT)
