"""The moment at which the tests of storage take place, and a later one."""

from datetime import UTC, datetime, timedelta

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
LATER = NOW + timedelta(days=1)
