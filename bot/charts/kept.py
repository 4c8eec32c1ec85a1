"""All kinds of pictures: kept as JSON until they are sent, and drawn then."""

from typing import Annotated, Any, assert_never

from pydantic import Field, TypeAdapter

from bot.charts.bars import Bars
from bot.charts.canvas import Canvas
from bot.charts.card import Card
from bot.charts.draw_bars import draw_bars
from bot.charts.draw_card import draw_card
from bot.charts.draw_network import draw_network
from bot.charts.draw_trend import draw_trend
from bot.charts.network import Network
from bot.charts.trend import Trend

Picture = Trend | Bars | Network | Card

_PICTURES: TypeAdapter[Picture] = TypeAdapter(Annotated[Picture, Field(discriminator="kind")])


def kept(picture: Picture) -> dict[str, Any]:
    """Return what a row keeps of a picture: plain JSON, without fields that say nothing."""
    return picture.model_dump(mode="json", exclude_defaults=True) | {"kind": picture.kind}


def restored(row: dict[str, Any]) -> Picture:
    """Return the picture of a row; pydantic's ValidationError for what was never kept."""
    return _PICTURES.validate_python(row, strict=False)


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
