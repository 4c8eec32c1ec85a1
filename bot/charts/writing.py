"""How a language writes figures and days in a picture: a small description that can be kept with it."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Annotated

from pydantic import Field

from domain.fact import Fact

_TWELVE = Field(min_length=12, max_length=12)


class Writing(Fact):
    """The marks and patterns of a language, as its locale has them.

    `percent` holds {} for the figure; `day` holds {day} and {month}, for days without a year; `months` are the short
    names, January first.
    """

    group: str
    decimal: str
    percent: str
    day: str
    months: Annotated[tuple[str, ...], _TWELVE]

    def figure(self, value: Decimal | int, decimals: int = 0) -> str:
        """Return a number with its thousands grouped, rounded half up."""
        exact = Decimal(value).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
        return f"{exact:,f}".translate({ord(","): self.group, ord("."): self.decimal})

    def share(self, value: Decimal | int, decimals: int = 2) -> str:
        """Return a rate that is given in percent."""
        return self.percent.format(self.figure(value, decimals))

    def short_day(self, day: date) -> str:
        """Return a day without its year."""
        return self.day.format(day=day.day, month=self.months[day.month - 1])
