"""The one place that looks at the clock; everywhere else time is an argument."""

from datetime import UTC, datetime


def utc_now() -> datetime:
    """Return the present moment, zone-aware, in UTC."""
    return datetime.now(UTC)  # noqa: TID251 - this is the edge that the rule sends everyone to
