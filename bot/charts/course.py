"""The way of a line through its points, as far as it is known."""

from collections.abc import Iterable, Sequence
from datetime import date

from bot.charts.canvas import Spot
from domain.series import gaps


def unbroken(days: Sequence[date], spots: Iterable[Spot]) -> list[list[Spot]]:
    """Return the spots of these days in pieces that a line may connect: it breaks where nobody knows the way."""
    broken = {gap.after for gap in gaps(days)}
    pieces: list[list[Spot]] = [[]]
    for day, spot in zip(days, spots, strict=True):
        pieces[-1].append(spot)
        if day in broken:
            pieces.append([])
    return pieces
