"""The parts of a card, each as wide as the card."""

from collections.abc import Sequence

from bot.charts.canvas import WIDTH, Box, Canvas, Spot
from bot.charts.card import Figure, Gauge, Way
from bot.charts.course import unbroken
from bot.charts.font import fitted, readable, width
from bot.charts.heading import EDGE
from bot.charts.palette import Palette
from bot.charts.scale import Scale
from bot.charts.values import Known

_LABEL, _SMALLEST_LABEL, _NAME, _HINT = 80, 40, 34, 28
_BETWEEN = 32
_TRACK = 12
_BAND = 30
# Above what is usual the gauge shows half as much again, and always the value itself.
_BEYOND = 1.5


def draw_figures(canvas: Canvas, colours: Palette, figures: Sequence[Figure], top: float) -> None:
    """Write figures beside each other, all as large as the widest allows."""
    apart = (WIDTH - 2 * EDGE) / len(figures)
    room = int(apart - _BETWEEN)
    labels = [readable(figure.label) for figure in figures]
    size = _LABEL
    while size > _SMALLEST_LABEL and any(width(label, size, bold=True) > room for label in labels):
        size -= 4
    for number, (figure, label) in enumerate(zip(figures, labels, strict=True)):
        x = EDGE + apart * number
        ink = (colours.first, colours.second, colours.goal)[number]
        canvas.text(Spot(x, top + 88), fitted(label, size, room, bold=True), ink, size, bold=True)
        canvas.text(Spot(x, top + 134), fitted(readable(figure.name), _NAME, room), colours.text, _NAME)
        canvas.text(Spot(x, top + 172), fitted(readable(figure.hint), _HINT, room), colours.muted, _HINT)


def draw_gauge(canvas: Canvas, colours: Palette, of: Gauge, top: float) -> None:
    """Draw a value on a scale with the range that is usual."""
    most = max(float(of.high) * _BEYOND, float(of.value)) or 1
    scale = Scale(0, most, EDGE, WIDTH - EDGE - 16)
    middle = top + 66
    canvas.box(Box(EDGE, top + 8, EDGE + 34, top + 34), colours.band, 5)
    canvas.text(Spot(EDGE + 48, top + 31), readable(of.label), colours.muted, _HINT)
    canvas.box(_bar(EDGE, WIDTH - EDGE, middle, _TRACK), colours.grid, _TRACK)
    canvas.box(_bar(scale.at(of.low), scale.at(of.high), middle, _BAND), colours.band, 6)
    canvas.dot(Spot(max(EDGE + 16, scale.at(of.value)), middle), colours.second, 16)


def draw_way(canvas: Canvas, colours: Palette, of: Way, top: float) -> None:
    """Draw how much of a way is done."""
    middle = top + 66
    end = EDGE + (WIDTH - 2 * EDGE) * float(of.share) / 100
    canvas.text(Spot(EDGE, top + 31), readable(of.label), colours.muted, _HINT)
    canvas.box(_bar(EDGE, WIDTH - EDGE, middle, _BAND), colours.grid, _BAND / 2)
    canvas.box(_bar(EDGE, max(end, EDGE + _BAND), middle, _BAND), colours.goal, _BAND / 2)


def draw_line(canvas: Canvas, colours: Palette, line: Sequence[Known], top: float, bottom: float) -> None:
    """Draw a line without a scale, for its form."""
    values = [float(each.value) for each in line]
    low, high = min(values), max(values)
    if high - low <= high / 100:
        low, high = low - high / 100 - 1, high + high / 100 + 1
    first, last = line[0].day.toordinal(), line[-1].day.toordinal()
    across, up = (
        Scale(first, max(last, first + 1), EDGE, WIDTH - EDGE - 12),
        Scale(low, high, bottom - 6, top + 10),
    )
    spots = [Spot(across.at(each.day.toordinal()), up.at(each.value)) for each in line]
    pieces = unbroken([each.day for each in line], spots)
    for piece in pieces:
        if len(piece) > 1:
            canvas.area([Spot(piece[0].x, bottom), *piece, Spot(piece[-1].x, bottom)], colours.fan)
    canvas.lines(pieces, colours.first, 6, 3)
    canvas.dot(spots[-1], colours.first, 11)


def _bar(left: float, right: float, middle: float, high: float) -> Box:
    return Box(left, middle - high / 2, right, middle + high / 2)
