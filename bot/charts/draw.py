"""Draws any kind of picture."""

from typing import assert_never

from bot.charts.bars import Bars
from bot.charts.canvas import Canvas
from bot.charts.card import Card
from bot.charts.draw_bars import draw_bars
from bot.charts.draw_card import draw_card
from bot.charts.draw_network import draw_network
from bot.charts.draw_trend import draw_trend
from bot.charts.kept import Picture
from bot.charts.network import Network
from bot.charts.trend import Trend


def draw(picture: Picture) -> bytes:
    """Return a picture as PNG: the same bytes for the same picture. It takes a while: call it in a thread."""
    return _drawn(picture).png()


def _drawn(picture: Picture) -> Canvas:
    match picture:
        case Trend():
            return draw_trend(picture)
        case Bars():
            return draw_bars(picture)
        case Network():
            return draw_network(picture)
        case Card():
            return draw_card(picture)
        case _:
            assert_never(picture)
