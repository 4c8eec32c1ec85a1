"""What stands above and below the drawing of every picture."""

from bot.charts.canvas import HEIGHT, WIDTH, Canvas, Spot
from bot.charts.font import fitted, readable, wrapped
from bot.charts.palette import Palette

EDGE = 40
"""Pixels that stay free around a picture."""

_TITLE, _BESIDE, _REMARK = 44, 30, 26
_BASE = 62
_LINE = 34
_REMARK_LINES = 2


def draw_title(canvas: Canvas, colours: Palette, title: str, beside: str = "") -> None:
    """Write the title, cut where it meets what stands at the right."""
    right = readable(beside)
    room = WIDTH - 3 * EDGE - canvas.width(right, _BESIDE)
    canvas.text(
        Spot(EDGE, _BASE), fitted(readable(title), _TITLE, room, bold=True), colours.text, _TITLE, bold=True
    )
    canvas.text(Spot(WIDTH - EDGE, _BASE), right, colours.muted, _BESIDE, "rs")


def draw_remark(canvas: Canvas, colours: Palette, remark: str) -> float:
    """Write a remark at the bottom, in two lines at most; return where the room above it ends."""
    lines = wrapped(readable(remark), _REMARK, WIDTH - 2 * EDGE, _REMARK_LINES)
    top = HEIGHT - 26 - _LINE * len(lines)
    for number, line in enumerate(lines, 1):
        canvas.text(Spot(EDGE, top + _LINE * number), line, colours.muted, _REMARK)
    return top - 6 if lines else HEIGHT - EDGE
