"""How candidates are drawn: a row each, the bar beside the name."""

from dataclasses import dataclass

from bot.charts.bars import Bar, Bars
from bot.charts.canvas import WIDTH, Box, Canvas, Spot
from bot.charts.font import fitted, readable, width
from bot.charts.heading import EDGE, draw_remark, draw_title
from bot.charts.palette import Palette, palette
from bot.charts.scale import Scale

_NAME, _HINT, _VALUE, _LEGEND = 30, 25, 32, 27
_TOP, _LEGEND_HIGH = 92, 50
_TALLEST_ROW, _TALLEST_BAR = 150, 66
_LOWEST_WITH_HINT = 74
_WIDEST_NAME = 420
_SHORTEST_BAR = 6
_MARK = 3
# One bar so many times as long as all others would leave nothing of them to see: it is drawn broken.
_TOO_LONG, _BROKEN = 4, 1.6


@dataclass(frozen=True, slots=True)
class _Rows:
    """The scale of the bars; whether a line about each finds room below its name."""

    scale: Scale
    with_hints: bool


def draw_bars(of: Bars) -> Canvas:
    """Draw candidates."""
    colours = palette(of.theme)
    canvas = Canvas(colours)
    draw_title(canvas, colours, of.title)
    bottom = draw_remark(canvas, colours, of.remark)
    top = float(_TOP)
    if of.usual and any(bar.usual is not None for bar in of.bars):
        canvas.box(Box(EDGE + 3, top + 2, EDGE + 3 + 2 * _MARK, top + 34), colours.text, _MARK)
        canvas.text(Spot(EDGE + 24, top + 18), readable(of.usual), colours.muted, _LEGEND, "lm")
        top += _LEGEND_HIGH
    high = min(_TALLEST_ROW, (bottom - top) / len(of.bars))
    top += (bottom - top - high * len(of.bars)) / 2
    with_hints = high >= _LOWEST_WITH_HINT
    rows = _Rows(_scale(of, with_hints=with_hints), with_hints)
    for number, bar in enumerate(of.bars):
        _row(
            canvas,
            colours,
            bar,
            rows,
            Box(EDGE, top + high * number, WIDTH - EDGE, top + high * (number + 1)),
        )
    return canvas


def _scale(of: Bars, *, with_hints: bool) -> Scale:
    """Return the scale of the bars: from the widest name on, as far as each leaves the room for its own figure."""
    texts = [width(readable(bar.name), _NAME, bold=True) for bar in of.bars]
    if with_hints:
        texts += [width(readable(bar.hint), _HINT) for bar in of.bars]
    start = EDGE + 24 + min(max(texts), _WIDEST_NAME)
    usual = [float(bar.usual) for bar in of.bars if bar.usual is not None]
    *_, second, most = sorted([0.0, *usual, *(float(bar.value) for bar in of.bars)])
    if second and most > second * _TOO_LONG:
        most = second * _BROKEN
    most = most or 1
    rooms = [
        (WIDTH - EDGE - 20 - start - width(readable(bar.label), _VALUE, bold=True)) / _share(bar, most)
        for bar in of.bars
    ]
    longest = min(WIDTH - EDGE - start, *rooms)
    return Scale(0, most, start, start + max(longest, _SHORTEST_BAR))


def _share(bar: Bar, most: float) -> float:
    """Return how much of the longest bar one takes with its mark; never nothing."""
    return min(1, max(float(bar.value), float(bar.usual or 0)) / most) or 1 / WIDTH


def _row(canvas: Canvas, colours: Palette, bar: Bar, rows: _Rows, row: Box) -> None:
    scale, middle = rows.scale, (row.top + row.bottom) / 2
    room = int(scale.start - EDGE - 24)
    name = fitted(readable(bar.name), _NAME, room, bold=True)
    hint = fitted(readable(bar.hint), _HINT, room) if rows.with_hints else ""
    ink = colours.first if bar.best else colours.text
    canvas.text(Spot(EDGE, middle - 4 if hint else middle + 11), name, ink, _NAME, bold=True)
    canvas.text(Spot(EDGE, middle + 30), hint, colours.muted, _HINT)
    half = min(_TALLEST_BAR, (row.bottom - row.top) * 0.6) / 2
    end = min(max(scale.at(bar.value), scale.start + _SHORTEST_BAR), scale.end)
    canvas.box(
        Box(scale.start, middle - half, end, middle + half), colours.first if bar.best else colours.quiet, 8
    )
    if float(bar.value) > scale.high * 1.001:
        _break(canvas, end - 70, middle, half)
    label = readable(bar.label)
    after = end
    if bar.usual is not None:
        at = min(scale.at(bar.usual), scale.end)
        canvas.box(Box(at - _MARK, middle - half - 5, at + _MARK, middle + half + 5), colours.text, _MARK)
        if end - _MARK < at < end + 20 + width(label, _VALUE, bold=True):
            after = at + _MARK
    canvas.text(Spot(after + 14, middle), label, ink, _VALUE, "lm", bold=True)


def _break(canvas: Canvas, x: float, middle: float, half: float) -> None:
    """Cut a bar that is longer than shown, by two slanting gaps."""
    top, bottom = middle - half - 1, middle + half + 1
    for left in (x, x + 18):
        corners = [Spot(left + 10, top), Spot(left + 18, top), Spot(left + 8, bottom), Spot(left, bottom)]
        canvas.area(corners, canvas.ground)
