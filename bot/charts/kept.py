"""All kinds of pictures, as JSON that is kept until they are drawn and sent."""

from typing import Annotated, Any

from pydantic import Field, TypeAdapter

from bot.charts.bars import Bars
from bot.charts.card import Card
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
