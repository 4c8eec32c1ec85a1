"""Candidates side by side: one bar each, in the order they are given."""

from typing import Annotated, Literal

from pydantic import Field

from bot.charts.values import Value
from domain.fact import Fact
from domain.person import Theme

MOST_BARS = 10


class Bar(Fact):
    """A candidate: its value and that value in words, what is usual for its size, and a line about it.

    The best one is drawn in colour.
    """

    name: str
    value: Value
    label: str
    usual: Value | None = None
    hint: str = ""
    best: bool = False


class Bars(Fact):
    """A picture of 1 to 10 candidates; `usual` says what the marks are, `remark` is written below."""

    kind: Literal["bars"] = "bars"
    theme: Theme = Theme.LIGHT
    title: str
    bars: Annotated[tuple[Bar, ...], Field(min_length=1, max_length=MOST_BARS)]
    usual: str = ""
    remark: str = ""
