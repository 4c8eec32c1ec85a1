"""A card: a few large figures and a line, made to be sent on."""

from typing import Annotated, Literal

from pydantic import Field

from bot.charts.values import Known, Value
from domain.fact import Fact
from domain.person import Theme

MOST_FIGURES = 3


class Figure(Fact):
    """A figure in words, what it is, and a line about it."""

    label: str
    name: str
    hint: str = ""


class Gauge(Fact):
    """A value against the range that is usual, with the words for that range."""

    value: Value
    low: Value
    high: Value
    label: str


class Way(Fact):
    """How much of a way is done, in percent, and the words for it."""

    share: Annotated[Value, Field(le=100)]
    label: str


class Card(Fact):
    """A picture of 1 to 3 figures; without a handle it tells nobody whose they are. `source` is written below."""

    kind: Literal["card"] = "card"
    theme: Theme = Theme.LIGHT
    handle: str | None = None
    date: str = ""
    headline: str
    figures: Annotated[tuple[Figure, ...], Field(min_length=1, max_length=MOST_FIGURES)]
    gauge: Gauge | None = None
    line: tuple[Known, ...] = ()
    goal: Way | None = None
    source: str = ""
