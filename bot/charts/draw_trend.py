"""How a trend is drawn: two panels on one axis of days, the notes above both."""

from collections.abc import Sequence
from datetime import date

from bot.charts.canvas import WIDTH, Box, Canvas, Spot
from bot.charts.font import readable
from bot.charts.heading import EDGE, draw_title
from bot.charts.notes import draw_notes
from bot.charts.palette import Palette, palette
from bot.charts.panel import TICK, draw_frame, draw_last, draw_line
from bot.charts.scale import days_marked
from bot.charts.trend import Trend
from bot.charts.trend_extras import draw_ahead, draw_goal, draw_usual
from bot.charts.trend_layout import NOTES_HIGH, PANELS_END, Layout, layout
from bot.charts.writing import Writing
from domain.series import Metric

_MOST_DAYS = 6


def draw_trend(of: Trend) -> Canvas:
    """Draw a trend."""
    colours = palette(of.theme)
    canvas = Canvas(colours)
    draw_title(canvas, colours, of.words.title, of.words.subtitle)
    places = layout(of, colours)
    if places is None:
        return canvas
    draw_usual(canvas, colours, of, places)
    draw_ahead(canvas, colours, of, places)
    for panel in places.panels.values():
        draw_frame(canvas, colours, panel, places.left, places.right)
    notes = [
        (places.days.at(note.day.toordinal()), readable(note.text))
        for note in of.notes
        if places.since <= note.day <= places.until
    ]
    strip = Box(places.left, places.top - NOTES_HIGH, WIDTH - EDGE, places.top)
    boxes = [Box(places.left, panel.top, places.right, panel.bottom) for panel in places.panels.values()]
    draw_notes(canvas, colours, notes, strip, boxes)
    draw_goal(canvas, colours, of, places)
    for panel in places.panels.values():
        draw_line(canvas, panel, places.days)
    for metric, panel in places.panels.items():
        followed = bool(of.ahead) and metric is Metric.FOLLOWERS
        draw_last(canvas, panel, places.days, 0 if followed else WIDTH - EDGE / 2)
    _days(canvas, colours, of.writing, places)
    return canvas


def _days(canvas: Canvas, colours: Palette, writing: Writing, places: Layout) -> None:
    """Write days below the panels, none into another."""
    free = 0.0
    marked = days_marked(places.since, places.until, _MOST_DAYS)
    for day, text in zip(marked, day_names(marked, writing), strict=True):
        x = places.days.at(day.toordinal())
        half = canvas.width(text, TICK) / 2
        canvas.box(Box(x - 1, PANELS_END, x + 1, PANELS_END + 9), colours.muted)
        if x - half >= free and x + half <= WIDTH - 4:
            canvas.text(Spot(x, PANELS_END + 18), text, colours.muted, TICK, "ma")
            free = x + half + 12


def day_names(marked: Sequence[date], writing: Writing) -> list[str]:
    """Return what is written below days: of first days only the months, and in January the year that begins."""
    if len(marked) < 2 or any(day.day > 1 for day in marked):
        return [writing.short_day(day) for day in marked]
    return [str(day.year) if day.month == 1 else writing.months[day.month - 1] for day in marked]
