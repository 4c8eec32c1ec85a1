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


class Placed(NamedTuple):
    """A note with its place: where its day is, the text that fits, and where that begins."""

    day: float
    text: str
    start: float


def placed(notes: Sequence[tuple[float, str]], left: float, right: float) -> tuple[Placed, ...]:
    """Find a place for the texts of notes, given in order with the pixel of their day; the latest come first.

    A text begins at its day, or ends there where the picture does. What finds no room is only a mark.
    """
    found: list[Placed] = []
    end = right
    for day, text in reversed(notes):
        wide = min(_MOST, width(text, _SIZE))
        start = min(day + _INDENT, end - wide)
        if day + _INDENT > right - _LEAST or start < day + _INDENT:
            start = max(left, min(day - _INDENT - wide, end - wide)) if end >= day - _INDENT else start
        room = end - max(left, start)
        fits = fitted(text, _SIZE, int(min(room, _MOST))) if text and room >= min(wide, _LEAST) else ""
        found.append(Placed(day, fits, max(left, start)))
        if fits:
            end = max(left, start) - _BETWEEN
    return tuple(reversed(found))


def draw_notes(
    canvas: Canvas, colours: Palette, notes: Sequence[tuple[float, str]], where: Box, panels: Iterable[Box]
) -> None:
    """Draw notes: the texts in a box above the panels, the marks through these."""
    for note in placed(notes, where.left, where.right):
        canvas.text(Spot(note.start, where.bottom - 10), note.text, colours.muted, _SIZE)
        if note.text:
            canvas.box(Box(note.day - 1, where.top + 4, note.day + 2, where.bottom), colours.muted)
        for panel in panels:
            canvas.dotted(Box(note.day - 1, panel.top, note.day + 2, panel.bottom), colours.muted, 6, 8)
