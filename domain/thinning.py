"""Fewer points for a picture, which cannot show thousands: the peaks, the troughs and the notes stay."""

from collections.abc import Iterator, Sequence

from domain.series import Point, Series

FEWEST = 7
"""Points that are needed to keep both ends and the extremes of one stretch."""

# Of each stretch: the highest and the lowest of two metrics, and the last note.
_KEPT_OF_A_STRETCH = 5


def thinned(whole: Series, at_most: int) -> Series:
    """Return the series with `at_most` points, unchanged if it has no more.

    Time is cut into equal stretches. Of each one those points stay that carry its extremes and its last note, and of
    the whole the first and the last, so no scale changes. ValueError below `FEWEST`.
    """
    if at_most < FEWEST:
        raise ValueError(f"{at_most} points cannot show the course of two metrics; {FEWEST} can")
    if len(whole.points) <= at_most:
        return whole
    first, last = whole.points[0], whole.points[-1]
    kept = {first.day, last.day}
    for stretch in _stretches(whole.points, (at_most - 2) // _KEPT_OF_A_STRETCH):
        kept.update(point.day for point in _telling(stretch))
    return whole.model_copy(update={"points": tuple(point for point in whole.points if point.day in kept)})


def _stretches(points: Sequence[Point], count: int) -> Iterator[list[Point]]:
    first, days = points[0].day, (points[-1].day - points[0].day).days + 1
    stretches: dict[int, list[Point]] = {}
    for point in points:
        stretches.setdefault((point.day - first).days * count // days, []).append(point)
    yield from stretches.values()


def _telling(stretch: Sequence[Point]) -> Iterator[Point]:
    counts = [(point.followers, index) for index, point in enumerate(stretch) if point.followers is not None]
    rates = [(point.rate, index) for index, point in enumerate(stretch) if point.rate is not None]
    for values in counts, rates:
        if values:
            yield stretch[min(values)[1]]
            yield stretch[max(values)[1]]
    yield from [point for point in stretch if point.note][-1:]
