"""How a network and a star are drawn: two bars for each measure, the winner's figure in bold."""

from bot.charts.canvas import WIDTH, Box, Canvas, Spot
from bot.charts.font import fitted, readable, width
from bot.charts.heading import EDGE, draw_remark, draw_title
from bot.charts.network import Measure, Network
from bot.charts.palette import Colour, Palette, palette
from bot.charts.scale import Scale
from domain.network import Winner

_SIDE, _MEASURE, _VALUE = 30, 34, 36
_TOP = 160
_TALLEST = 270
_TALLEST_BAR = 64
_SHORTEST_BAR = 6


def draw_network(of: Network) -> Canvas:
    """Draw a network against a star."""
    colours = palette(of.theme)
    canvas = Canvas(colours)
    draw_title(canvas, colours, of.title)
    _legend(canvas, colours, of)
    bottom = draw_remark(canvas, colours, of.remark)
    high = min(_TALLEST, (bottom - _TOP) / max(1, len(of.measures)))
    for number, measure in enumerate(of.measures):
        _measure(canvas, colours, measure, _TOP + high * number, high)
    return canvas


def _legend(canvas: Canvas, colours: Palette, of: Network) -> None:
    x, room = EDGE, (WIDTH - 3 * EDGE) // 2
    for name, ink in ((of.network, colours.first), (of.star, colours.second)):
        text = fitted(readable(name), _SIDE, room - 40)
        canvas.box(Box(x, 100, x + 26, 126), ink, 6)
        canvas.text(Spot(x + 40, 123), text, colours.text, _SIDE)
        x += 40 + width(text, _SIDE) + EDGE


def _measure(canvas: Canvas, colours: Palette, of: Measure, top: float, high: float) -> None:
    canvas.text(Spot(EDGE, top + 36), readable(of.name), colours.text, _MEASURE, bold=True)
    sides = (
        (of.network, colours.first, of.winner is not Winner.STAR),
        (of.star, colours.second, of.winner is not Winner.NETWORK),
    )
    widest = max(width(readable(side.label), _VALUE, bold=True) for side, _, _ in sides)
    most = max(float(side.value) for side, _, _ in sides) or 1
    scale = Scale(0, most, EDGE, max(WIDTH - EDGE - 20 - widest, EDGE + _SHORTEST_BAR))
    tall = min(_TALLEST_BAR, (high - 72) / 2)
    for number, (side, ink, wins) in enumerate(sides):
        begins = top + 54 + number * (tall + 8)
        end = max(scale.at(side.value), EDGE + _SHORTEST_BAR)
        canvas.box(Box(EDGE, begins, end, begins + tall), ink, 8)
        _value(
            canvas,
            Spot(end + 16, begins + tall / 2),
            readable(side.label),
            ink if wins else colours.muted,
            wins,
        )


def _value(canvas: Canvas, at: Spot, label: str, ink: Colour, wins: bool) -> None:  # noqa: FBT001  # one of two looks
    canvas.text(at, label, ink, _VALUE, "lm", bold=wins)
