"""How moments and exact numbers are kept: SQLite itself knows neither."""

from datetime import UTC, datetime
from decimal import Decimal

from sqlalchemy import BigInteger, DateTime, Dialect, Integer, String, TypeDecorator

RowId = BigInteger().with_variant(Integer(), "sqlite")
"""The number of a row, of 64 bits: SQLite numbers rows by itself where their type is called INTEGER."""

Key = String(64).with_variant(String(64, collation="C"), "postgresql")
"""A text that is compared as its bytes are: a server may have an alphabet of its own."""


class UtcDateTime(TypeDecorator[datetime]):
    """A moment: zone-aware in Python, UTC in the database (SQLite itself drops the offset)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn a zone-aware moment into UTC; a naive one is a mistake and raises ValueError."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a zone cannot be stored")
        return (
            value.astimezone(UTC) if dialect.name != "sqlite" else value.astimezone(UTC).replace(tzinfo=None)
        )

    def process_result_value(
        self,
        value: datetime | None,
        dialect: Dialect,  # noqa: ARG002 - SQLAlchemy's signature
    ) -> datetime | None:
        """Give the zone back that the database left out."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Exact(TypeDecorator[Decimal]):
    """An exact number, kept in its digits: SQLite knows binary fractions only."""

    impl = String(40)
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - as above
        """Write the number without an exponent."""
        return None if value is None else f"{value:f}"

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:  # noqa: ARG002 - as above
        """Read the number."""
        return None if value is None else Decimal(value)
