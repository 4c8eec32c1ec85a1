"""How moments and exact numbers are kept, which SQLite itself does not know, and personal text, if it is sealed."""

import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import JSON, BigInteger, DateTime, Dialect, Integer, String, Text, TypeDecorator
from sqlalchemy.types import TypeEngine

from bot.storage import sealing

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


class Sealed(TypeDecorator[str]):
    """Personal text; sealed where the database has a key. `length` is that of the text, and binds nobody."""

    impl = Text
    cache_ok = True

    def __init__(self, length: int | None = None) -> None:
        super().__init__()
        self.length = length

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Return the type of the column: what is sealed is longer than the text, where lengths bind."""
        plain = self.length is not None and dialect.name == "sqlite"
        return String(self.length) if plain else Text()

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Seal a text."""
        return None if value is None else sealing.kept_as(value, dialect)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        """Open what is sealed."""
        return None if value is None else sealing.read_from(value, dialect)


class SealedJson(TypeDecorator[Any]):
    """An object or a list of personal things; sealed, it is a text, which is JSON as well."""

    impl = JSON(none_as_null=True)
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        """Seal the whole."""
        seal = sealing.closing(dialect)
        return (
            value if value is None or seal is None else seal.close(json.dumps(value, separators=(",", ":")))
        )

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """Open what is sealed; as it is, it stays a text."""
        if not isinstance(value, str):
            return value
        text = sealing.read_from(value, dialect)
        return value if text == value else json.loads(text)
