"""What belongs to the lines of a trend: what is usual, the forecast, the goal."""

from decimal import Decimal

from bot.charts.canvas import Box, Canvas, Spot
from bot.charts.font import readable
from bot.charts.palette import Palette
from bot.charts.panel import TICK, Panel
from bot.charts.trend import Trend
from bot.charts.trend_layout import Layout
from domain.series import Metric

_SAMPLE = 34


def draw_usual(canvas: Canvas, colours: Palette, of: Trend, places: Layout) -> None:
    """Draw the band of usual like rates, and say above the panel what it is."""
    panel = places.panels.get(Metric.LIKE_RATE)
    if panel is None or of.usual is None:
        return
    low, high = (panel.scale.at(value) for value in (of.usual.low, of.usual.high))
    canvas.box(Box(places.left, max(panel.top, high), places.right, min(panel.bottom, low)), colours.band)
    bounds = f"{of.writing.figure(of.usual.low, 1)}–{of.writing.share(of.usual.high, 1)}"
    left = _legend(canvas, colours, f"{readable(of.words.usual)}: {bounds}", panel, places)
    canvas.box(Box(left, panel.name_base - 22, left + _SAMPLE, panel.name_base + 2), colours.band, 4)


def draw_ahead(canvas: Canvas, colours: Palette, of: Trend, places: Layout) -> None:
    """Draw the range that the forecast allows, its middle dashed, and say above the panel where it ends."""
    panel = places.panels.get(Metric.FOLLOWERS)
    if panel is None or not of.ahead:
        return
    days = [places.days.at(each.day.toordinal()) for each in of.ahead]
    low = [Spot(x, panel.scale.at(each.low)) for x, each in zip(days, of.ahead, strict=True)]
    high = [Spot(x, panel.scale.at(each.high)) for x, each in zip(days, of.ahead, strict=True)]
    middle = [Spot(x, panel.scale.at(each.mid)) for x, each in zip(days, of.ahead, strict=True)]
    canvas.area([*low, *reversed(high)], colours.fan)
    canvas.dashed(middle, colours.first, 4, 16, 12)
    last = of.ahead[-1]
    figures = [of.writing.figure(Decimal(value)) for value in dict.fromkeys((last.low, last.high))]
    text = f"{readable(of.words.forecast)} {of.writing.short_day(last.day)}: {'–'.join(figures)}"
    left = _legend(canvas, colours, text, panel, places)
    y = panel.name_base - 9
    canvas.dotted(Box(left - 6, y - 2, left + _SAMPLE, y + 2), colours.first, 16, 8)


def draw_goal(canvas: Canvas, colours: Palette, of: Trend, places: Layout) -> None:
    """Draw the goal as a dotted line; one that lies outside of the panel is named at the end it lies beyond."""
    panel = places.panels.get(of.goal_metric) if of.goal_metric else None
    if panel is None or of.goal is None:
        return
    followers = of.goal_metric is Metric.FOLLOWERS
    figure = of.writing.figure(of.goal) if followers else of.writing.share(of.goal)
    text = f"{readable(of.words.goal)} {figure}"
    y = panel.scale.at(of.goal)
    x = places.left + 12
    if panel.top - 1 <= y <= panel.bottom + 1:
        canvas.dotted(Box(places.left, y - 2, places.right, y + 2), colours.goal, 4, 10)
        below = y - 40 < panel.top
        anchor, beside = ("la", 8) if below else ("ls", -10)
        canvas.text(Spot(x, y + beside), text, colours.goal, TICK, anchor, bold=True)
        return
    up = y < panel.top
    tip, base = (panel.top + 10, panel.top + 30) if up else (panel.bottom - 10, panel.bottom - 30)
    canvas.area([Spot(x, base), Spot(x + 24, base), Spot(x + 12, tip)], colours.goal)
    y = (tip + base) / 2
    canvas.text(Spot(x + 36, y), text, colours.goal, TICK, "lm", bold=True)


def _legend(canvas: Canvas, colours: Palette, text: str, panel: Panel, places: Layout) -> float:
    """Write a text at the right above a panel; return where its sample begins."""
    x = places.right - canvas.width(text, TICK)
    canvas.text(Spot(x, panel.name_base), text, colours.muted, TICK)
    return x - _SAMPLE - 12
