"""How a card is drawn: whose, what size, a few large figures, and the line they come from, from top to bottom."""

from collections.abc import Callable

from bot.charts.canvas import WIDTH, Canvas, Spot
from bot.charts.card import Card
from bot.charts.card_parts import draw_figures, draw_gauge, draw_line, draw_way
from bot.charts.font import fitted, readable
from bot.charts.heading import EDGE, draw_remark, draw_title
from bot.charts.palette import Palette, palette

_HEADLINE = 58
_TOP_WITH_HANDLE, _TOP = 152, 104
_FIGURES, _ROW = 196, 92
_LOWEST_LINE, _USUAL_LINE = 70, 110
_GAP_ABOVE_A_LINE, _WIDEST_GAP = 20, 44

_Part = tuple[float, Callable[[float], None]]


def draw_card(of: Card) -> Canvas:
    """Draw a card; what room is left belongs to the line, or is spread between the parts."""
    colours = palette(of.theme)
    canvas = Canvas(colours)
    draw_title(canvas, colours, of.handle or "", of.date)
    base = _TOP_WITH_HANDLE if of.handle else _TOP
    room = WIDTH - 2 * EDGE if of.handle else WIDTH - 6 * EDGE - canvas.width(readable(of.date), 30)
    headline = fitted(readable(of.headline), _HEADLINE, room, bold=True)
    canvas.text(Spot(EDGE, base), headline, colours.text, _HEADLINE, bold=True)
    bottom = draw_remark(canvas, colours, of.source)
    parts = _parts(canvas, colours, of)
    top: float = base + 8
    spare = bottom - top - sum(high for high, _ in parts)
    drawn = len(of.line) > 1 and spare >= _LOWEST_LINE
    left = spare - _USUAL_LINE if drawn else spare
    gap = min(_GAP_ABOVE_A_LINE if drawn else _WIDEST_GAP, max(0, left / (len(parts) + 1)))
    for high, draw in parts:
        top += gap
        draw(top)
        top += high
    if drawn:
        draw_line(canvas, colours, of.line, top + 16, bottom - 14)
    return canvas


def _parts(canvas: Canvas, colours: Palette, of: Card) -> list[_Part]:
    """Return the parts below the headline: how high each is, and how it is drawn at a height."""
    parts: list[_Part] = [(_FIGURES, lambda top: draw_figures(canvas, colours, of.figures, top))]
    if (gauge := of.gauge) is not None:
        parts.append((_ROW, lambda top: draw_gauge(canvas, colours, gauge, top)))
    if (goal := of.goal) is not None:
        parts.append((_ROW, lambda top: draw_way(canvas, colours, goal, top)))
    return parts
