"""All kinds of pictures: kept as JSON until they are sent, and drawn then."""

from typing import Any

from pydantic import TypeAdapter

from bot.charts.draw_trend import draw_trend
from bot.charts.trend import Trend

Picture = Trend

_PICTURES: TypeAdapter[Picture] = TypeAdapter(Picture)


def kept(picture: Picture) -> dict[str, Any]:
    """Return what a row keeps of a picture: plain JSON, without fields that say nothing."""
    return picture.model_dump(mode="json", exclude_defaults=True) | {"kind": picture.kind}


def restored(row: dict[str, Any]) -> Picture:
    """Return the picture of a row; pydantic's ValidationError for what was never kept."""
    return _PICTURES.validate_python(row, strict=False)


def draw(picture: Picture) -> bytes:
    """Return a picture as PNG: the same bytes for the same picture. It takes a while: call it in a thread."""
    return draw_trend(picture).png()
