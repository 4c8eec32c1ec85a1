"""What every fact of the domain has in common, and how the data files beside the code are read."""

import tomllib
from decimal import Decimal
from importlib import resources
from typing import Any

from pydantic import BaseModel, ConfigDict


class Fact(BaseModel):
    """Something stated once: it never changes, and a field nobody knows is an error, not a surprise."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def read_data(name: str) -> dict[str, Any]:
    """Read a file of `domain/data`; its decimals are exact, because verdicts depend on them."""
    text = resources.files("domain").joinpath("data", name).read_text(encoding="utf-8")
    return tomllib.loads(text, parse_float=Decimal)
