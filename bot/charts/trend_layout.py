"""Where the parts of a trend go: one panel or two, as wide as the texts beside them allow."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bot.charts.canvas import WIDTH
from bot.charts.font import readable, width
from bot.charts.heading import EDGE
from bot.charts.palette import Palette
from bot.charts.panel import TICK, VALUE, Panel
from bot.charts.scale import Scale, decimals_of, marks
from bot.charts.trend import Trend
from bot.charts.values import Known
from domain.series import Metric

PANELS_END = 648
NOTES_HIGH = 38
_NAME_BASE, _TO_PANEL = 122, 20
_BETWEEN = 76
_FOLLOWERS_SHARE = 0.56
_INSET = 14
_LEAST_ROOM = Decimal(2)
_ONE, _RATE_STEP = Decimal(1), Decimal("0.05")
# A goal that would press the line into less than this part of its panel is named above it instead.
_LINE_AT_LEAST = Decimal("0.3")


@dataclass(frozen=True, slots=True)
class Layout:
    """The panels from the top, their left and right end, and the first and last day."""

    panels: dict[Metric, Panel]
    left: float
    right: float
    since: date
    until: date

    @property
    def top(self) -> float:
        """Return where the highest panel begins."""
        return min(panel.top for panel in self.panels.values())

    @property
    def days(self) -> Scale:
        """Return the scale of days, by their ordinals; points at its very ends are not cut in half."""
        since, until = self.since.toordinal(), self.until.toordinal()
        if since == until:
            since, until = since - 1, until + 1
        return Scale(since, until, self.left + _INSET, self.right - _INSET)


def layout(of: Trend, colours: Palette) -> Layout | None:
    """Lay a trend out; None where there is no point to draw."""
    known = [each.day for each in (*of.followers, *of.rate)]
    if not known:
        return None
    known += [each.day for each in of.ahead]
    panels = _panels(of, colours)
    texts = [panel.written(mark) for panel in panels.values() for mark in panel.marks]
    left = EDGE + 16 + max(width(text, TICK) for text in texts)
    beside = 0 if of.ahead else max(width(panel.label, VALUE, bold=True) for panel in panels.values()) + 8
    return Layout(panels, left, WIDTH - EDGE - beside, min(known), max(known))


def _panels(of: Trend, colours: Palette) -> dict[Metric, Panel]:
    start = _NAME_BASE + _TO_PANEL + (NOTES_HIGH if of.notes else 0)
    both = bool(of.followers and of.rate)
    end = start + (PANELS_END - start - _BETWEEN) * _FOLLOWERS_SHARE if both else PANELS_END
    panels = {}
    if of.followers:
        panels[Metric.FOLLOWERS] = _followers(of, colours, start, end)
    if of.rate:
        panels[Metric.LIKE_RATE] = _rate(of, colours, end + _BETWEEN if both else start, PANELS_END)
    return panels


def _followers(of: Trend, colours: Palette, top: float, bottom: float) -> Panel:
    goal = _goal(of, Metric.FOLLOWERS)
    values = [each.value for each in of.followers]
    values += [Decimal(value) for each in of.ahead for value in (each.low, each.mid, each.high)]
    values += _room(values)
    return Panel(
        name=readable(of.words.followers),
        colour=colours.first,
        line=_line(of.followers),
        marks=marks(*_range(values, goal), 5, _ONE),
        written=of.writing.figure,
        label=of.writing.figure(of.followers[-1].value),
        name_base=_NAME_BASE,
        top=top,
        bottom=bottom,
        goal=goal,
    )


def _rate(of: Trend, colours: Palette, top: float, bottom: float) -> Panel:
    goal = _goal(of, Metric.LIKE_RATE)
    values = [Decimal(0), *(each.value for each in of.rate), *([of.usual.high] if of.usual else [])]
    shown = marks(*_range(values, goal), 5, _RATE_STEP)
    decimals = decimals_of(shown)
    return Panel(
        name=readable(of.words.rate),
        colour=colours.second,
        line=_line(of.rate),
        marks=shown,
        written=lambda value: of.writing.share(value, decimals),
        label=of.writing.share(of.rate[-1].value),
        name_base=top - _TO_PANEL if of.followers else _NAME_BASE,
        top=top,
        bottom=bottom,
        goal=goal,
    )


def _room(values: Sequence[Decimal]) -> list[Decimal]:
    """Return values that keep a wobble from looking like a leap: a hundredth around the middle."""
    middle = (min(values) + max(values)) / 2
    room = max(middle / 200, _LEAST_ROOM)
    return [max(Decimal(0), middle - room), middle + room]


def _line(known: Sequence[Known]) -> tuple[tuple[date, Decimal], ...]:
    return tuple((each.day, each.value) for each in known)


def _goal(of: Trend, metric: Metric) -> Decimal | None:
    return of.goal if of.goal_metric is metric else None


def _range(values: Sequence[Decimal], goal: Decimal | None) -> tuple[Decimal, Decimal]:
    """Return the range of the values, with the goal where it leaves the line enough of the panel."""
    low, high = min(values), max(values)
    if goal is not None:
        wider = max(high, goal) - min(low, goal)
        if high - low >= wider * _LINE_AT_LEAST:
            return min(low, goal), max(high, goal)
    return low, high
