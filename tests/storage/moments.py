"""The moment at which the tests of storage take place."""

from datetime import UTC, datetime

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
