"""What a picture shall show, as a skill says it: facts and ids of messages. Words and drawing come later."""

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from domain.forecast import Forecast
from domain.goal import Goal
from domain.network import Contest
from domain.person import Theme
from domain.series import Series

if TYPE_CHECKING:
    from bot.skills.reply import Message  # a reply holds a sketch, whose words are messages


@dataclass(frozen=True, slots=True)
class TrendSketch:
    """The course of an account: whose it is, over what time, its figures, a goal and a forecast where there are.

    What is not the person's `is_own_goal` is marked as what it is: the number that they asked about.
    """

    title: "Message"
    subtitle: "Message"
    series: Series
    theme: Theme = Theme.LIGHT
    goal: Goal | None = None
    is_own_goal: bool = True
    ahead: Forecast | None = None


@dataclass(frozen=True, slots=True)
class FigureSketch:
    """A large figure, what it is, and a line about it."""

    label: "Message"
    name: "Message"
    hint: "Message | None" = None


@dataclass(frozen=True, slots=True)
class GaugeSketch:
    """A like rate against what is usual, in percent, with the words for the usual range."""

    value: Decimal
    low: Decimal
    high: Decimal
    label: "Message"


@dataclass(frozen=True, slots=True)
class CardSketch:
    """A card to send on: whose it is (None: nobody's), its figures, and the followers over time."""

    handle: "Message | None"
    day: "Message"
    headline: "Message"
    figures: tuple[FigureSketch, ...]
    source: "Message"
    gauge: GaugeSketch | None = None
    series: Series | None = None
    theme: Theme = Theme.LIGHT


@dataclass(frozen=True, slots=True)
class BarSketch:
    """A candidate: what it is called, its like rate in percent and what is usual for its size, both with words."""

    name: "Message"
    rate: Decimal
    label: "Message"
    usual: Decimal
    hint: "Message"
    best: bool = False


@dataclass(frozen=True, slots=True)
class BarsSketch:
    """Candidates side by side, the leading one first; `usual` says what the mark on each bar is."""

    title: "Message"
    bars: tuple[BarSketch, ...]
    usual: "Message"
    source: "Message"
    theme: Theme = Theme.LIGHT


@dataclass(frozen=True, slots=True)
class ContestSketch:
    """A network against a star: reach and likes of both, and what is assumed."""

    contest: Contest
    network: "Message"
    star: "Message"
    assumed: "Message"
    theme: Theme = Theme.LIGHT


Sketch = TrendSketch | CardSketch | BarsSketch | ContestSketch
