"""A panel: one figure over time, with its scale, its name above it and what belongs to it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise

from bot.charts.canvas import Box, Canvas, Spot
from bot.charts.course import unbroken
from bot.charts.palette import Colour, Palette
from bot.charts.scale import Scale

NAME, TICK, VALUE = 30, 27, 38
"""Sizes of letters, in pixels; half a millimetre each on a phone."""

_CAPITALS = 28
"""How high the figures of a value are."""
_LARGEST_DOT, _SMALLEST_DOT = 8.0, 3.5


@dataclass(frozen=True, slots=True)
class Panel:
    """Where a figure is drawn and how it is written; `marks` are the values beside it."""

    name: str
    colour: Colour
    line: Sequence[tuple[date, Decimal]]
    marks: tuple[Decimal, ...]
    written: Callable[[Decimal], str]
    label: str
    name_base: float
    top: float
    bottom: float
    goal: Decimal | None = None

    @property
    def scale(self) -> Scale:
        """Return the scale from the lowest mark, below, to the highest."""
        return Scale(float(self.marks[0]), float(self.marks[-1]), self.bottom, self.top)

    def spots(self, days: Scale) -> list[Spot]:
        """Return where the points of the line lie."""
        return [Spot(days.at(day.toordinal()), self.scale.at(value)) for day, value in self.line]


def draw_frame(canvas: Canvas, colours: Palette, panel: Panel, left: float, right: float) -> None:
    """Draw the name, the grid and the marks."""
    base = panel.name_base
    canvas.box(Box(left, base - 20, left + 20, base), panel.colour, 5)
    canvas.text(Spot(left + 32, base), panel.name, colours.text, NAME, bold=True)
    for mark in panel.marks:
        y = round(panel.scale.at(mark))
        canvas.box(Box(left, y - 1, right, y + 1), colours.grid)
        canvas.text(Spot(left - 16, y), panel.written(mark), colours.muted, TICK, "rm")


def draw_line(canvas: Canvas, panel: Panel, days: Scale) -> None:
    """Draw the points, and the line between those that are not too far apart."""
    spots = panel.spots(days)
    pieces = unbroken([day for day, _ in panel.line], spots)
    canvas.lines(pieces, panel.colour, 5, _dot(spots))


def draw_last(canvas: Canvas, panel: Panel, days: Scale, right: float) -> None:
    """Mark the last point, and write its value beside it if that ends before `right`, else above or below it."""
    spots = panel.spots(days)
    last = spots[-1]
    canvas.dot(last, panel.colour, _LARGEST_DOT + 3)
    wide = canvas.width(panel.label, VALUE, bold=True)
    if last.x + 20 + wide <= right:
        y = min(max(last.y, panel.top + 8), panel.bottom - 14)
        canvas.text(Spot(last.x + 20, y), panel.label, panel.colour, VALUE, "lm", bold=True)
        return
    end = max(last.x + 14, days.start + wide)
    near = [spot.y for spot in spots if end - wide - 8 < spot.x < end + 8]
    above, below = min(near) - 20, max(near) + 20 + _CAPITALS
    over = panel.scale.at(panel.goal) if panel.goal is not None else panel.top
    base = below if over - 8 < above < over + VALUE or above - _CAPITALS < panel.top else above
    canvas.box(Box(end - wide - 6, base - _CAPITALS - 6, end + 2, base + 6), canvas.ground, 8)
    canvas.text(Spot(end, base), panel.label, panel.colour, VALUE, "rs", bold=True)


def _dot(spots: Sequence[Spot]) -> float:
    """Return the radius of a point: smaller where many stand close."""
    apart = sorted(later.x - earlier.x for earlier, later in pairwise(spots))
    usual = apart[len(apart) // 2] if apart else _LARGEST_DOT * 4
    return min(_LARGEST_DOT, max(_SMALLEST_DOT, usual / 4))
