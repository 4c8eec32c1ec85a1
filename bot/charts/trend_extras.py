"""What belongs to the lines of a trend: what is usual, the forecast, the goal."""

from decimal import Decimal
from itertools import pairwise

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
        spot = _free_place(canvas, text, y, panel, places)
        canvas.text(spot, text, colours.goal, TICK, bold=True)
        return
    up = y < panel.top
    tip, base = (panel.top + 10, panel.top + 30) if up else (panel.bottom - 10, panel.bottom - 30)
    canvas.area([Spot(x, base), Spot(x + 24, base), Spot(x + 12, tip)], colours.goal)
    y = (tip + base) / 2
    canvas.text(Spot(x + 36, y), text, colours.goal, TICK, "lm", bold=True)


def _free_place(canvas: Canvas, text: str, y: float, panel: Panel, places: Layout) -> Spot:
    """Return where to write beside a level line at `y`: at the left or the right, where the least is in the way."""
    wide = canvas.width(text, TICK, bold=True)
    line = panel.spots(places.days)
    # A point between each two tells of the way from one to the other.
    line += [Spot((one.x + two.x) / 2, (one.y + two.y) / 2) for one, two in pairwise(line)]

    def in_the_way(spot: Spot) -> int:
        return sum(
            spot.x - 12 < each.x < spot.x + wide + 12 and spot.y - 32 < each.y < spot.y + 12 for each in line
        )

    rows = [row for row in (y - 10, y + 30) if panel.top < row - 22 and row < panel.bottom] or [y - 10]
    places_for = [Spot(x, row) for x in (places.left + 12, places.right - wide - 12) for row in rows]
    return min(places_for, key=in_the_way)


def _legend(canvas: Canvas, colours: Palette, text: str, panel: Panel, places: Layout) -> float:
    """Write a text at the right above a panel; return where its sample begins."""
    x = places.right - canvas.width(text, TICK)
    canvas.text(Spot(x, panel.name_base), text, colours.muted, TICK)
    return x - _SAMPLE - 12
