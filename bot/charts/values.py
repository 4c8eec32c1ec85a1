"""What all descriptions of pictures share: values that can be drawn."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Annotated

from pydantic import Field

from domain.exact import decimal_of
from domain.fact import Fact

Value = Annotated[Decimal, Field(ge=0, le=Decimal(10) ** 18, allow_inf_nan=False)]
"""A count, or a rate in percent. What is beyond all accounts there can be would be no picture."""

_DECIMALS = 4


class Known(Fact):
    """A day and what was known on it."""

    day: date
    value: Value


def drawable(exact: Decimal | Fraction) -> Decimal:
    """Return an exact figure with as many decimals as a picture can show."""
    return round(decimal_of(exact) if isinstance(exact, Fraction) else exact, _DECIMALS)
