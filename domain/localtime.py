"""A time of day in a zone as a moment in UTC, also where the clocks are changed."""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

_SECOND = timedelta(seconds=1)


@lru_cache(maxsize=1024)
def zone_named(name: str) -> ZoneInfo:
    """Return a zone by its IANA name; ValueError where there is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError) as error:
        raise ValueError(f"no such time zone: {name!r}") from error


def moment(day: date, at: time, zone: str) -> datetime:
    """Return the moment in UTC at which a local clock shows a time of day.

    Where the clocks are put forward over it, it is the first moment after the gap; where they are put back and show
    it twice, the first of the two. ValueError for an unknown zone.
    """
    local = datetime.combine(day, at, zone_named(zone))
    first, second = local.astimezone(UTC), local.replace(fold=1).astimezone(UTC)
    # In a gap, the two readings lie the other way round: the offset before it gives the later moment.
    return _change_between(second, first, zone_named(zone)) if second < first else first


def local_day(at: datetime, zone: str) -> date:
    """Return the day that it is at a moment in a zone; ValueError for an unknown zone and a moment without one."""
    if at.tzinfo is None:
        raise ValueError("a moment needs a zone")
    return at.astimezone(zone_named(zone)).date()


def _change_between(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """Return the moment of the change of clocks that lies between two moments, by halving."""
    offset = before.astimezone(zone).utcoffset()
    while after - before > _SECOND:
        middle = before + (after - before) // 2
        middle = middle.replace(microsecond=0)
        if middle.astimezone(zone).utcoffset() == offset:
            before = middle
        else:
            after = middle
    return after
