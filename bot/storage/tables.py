"""The tables. Every one that holds something of a person is reached by that person's id.

No index holds personal text: pages of an index keep deleted bytes longer than the table does.
"""

from datetime import UTC, datetime
from decimal import Decimal

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)


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


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

person = Table(
    "person",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False, comment="Telegram's id of the person"),
    Column("language", String(8), nullable=False),
    Column("role", String(16)),
    Column("zone", String(64)),
    Column("theme", String(8), comment="of pictures; null: light"),
    Column("created_at", UtcDateTime, nullable=False),
    Column("unreachable_since", UtcDateTime, comment="set when Telegram says that the bot is blocked"),
)

account = Table(
    "account",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("main", Boolean, nullable=False, comment="figures without a name belong to it; one a person"),
    Column("platform", String(16)),
    Column("name", String(64), comment="a handle, or what the person calls it"),
    Column("niche", String(64)),
    Column("region", String(64)),
    Column("created_at", UtcDateTime, nullable=False),
)

measurement = Table(
    "measurement",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("account_id", ForeignKey("account.id", ondelete="CASCADE"), nullable=False),
    Column("day", Date, nullable=False, comment="the person's local day"),
    Column("followers", BigInteger),
    Column("likes", BigInteger, comment="of a typical post"),
    Column("note", Text),
    Column("recorded_at", UtcDateTime, nullable=False),
    UniqueConstraint("account_id", "day"),
)

change = Table(
    "change",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("account_id", ForeignKey("account.id", ondelete="CASCADE"), nullable=False),
    Column("day", Date, nullable=False),
    Column(
        "request",
        BigInteger,
        nullable=False,
        comment="number of the update that made it; undo buttons carry it",
    ),
    Column("before", JSON(none_as_null=True), comment="what the day held before; null: nothing"),
    Column("at", UtcDateTime, nullable=False),
)

weekly = Table(
    "weekly",
    metadata,
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("weekday", String(9), nullable=False),
    Column("at", String(5), nullable=False, comment="local time, 09:00"),
    Column("zone", String(64), nullable=False, comment="the person's, or what it is while they did not say"),
    Column("paused_until", Date, comment="the first local day on which a summary may come again"),
    Column("due_at", UtcDateTime, comment="of the next summary; null: switched off"),
    Column("due_day", Date, comment="the local day that it was planned for"),
    Column("served", String(8), comment="the ISO week of the last summary"),
    Column("nudges", Boolean, nullable=False, comment="whether to remind to log on the evening before"),
    Column("nudge_at", UtcDateTime, comment="of the next reminder; null: none"),
)
for _moment in (weekly.c.due_at, weekly.c.nudge_at):
    Index(
        f"ix_weekly_{_moment.name}",
        _moment,
        sqlite_where=_moment.is_not(None),
        postgresql_where=_moment.is_not(None),
    )

tip = Table(
    "tip",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("tip", String(32), nullable=False, comment="its id; what it says stands in the languages"),
    Column("day", Date, nullable=False, index=True, comment="the person's local day on which it was shown"),
    Column("done", Date, comment="the local day on which they said that they did it"),
)

_EXACT = "exact: followers, or a like rate in percent"

goal = Table(
    "goal",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("account_id", ForeignKey("account.id", ondelete="CASCADE"), nullable=False, index=True),
    Column(
        "request",
        BigInteger,
        nullable=False,
        comment="number of the update that made it; undo buttons carry it",
    ),
    Column("metric", String(16), comment="null: the goal before was given up"),
    Column("target", Exact, comment=_EXACT),
    Column("start", Exact, comment=_EXACT),
    Column("set_on", Date, comment="the person's local day"),
    Column("due", Date, comment="the local day by which it shall be reached"),
    Column("reached_on", Date, comment="the local day on which reaching it was celebrated"),
    Column("at", UtcDateTime, nullable=False),
)

milestone = Table(
    "milestone",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("account_id", ForeignKey("account.id", ondelete="CASCADE"), nullable=False),
    Column("metric", String(16), nullable=False),
    Column("mark", Exact, nullable=False, comment=_EXACT),
    Column("told_on", Date, nullable=False, comment="the person's local day"),
)

conversation = Table(
    "conversation",
    metadata,
    Column("person_id", BigInteger, primary_key=True, autoincrement=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("awaits", String(32), comment="which question was asked"),
    Column("slots", JSON(none_as_null=True), comment="what had been said before the question"),
    Column("choices", JSON(none_as_null=True), comment="the buttons that answer the question"),
    Column("topic", String(32), comment="what was asked last"),
    Column("topic_slots", JSON(none_as_null=True), comment="with which figures"),
    Column("language", String(8), comment="where it is not the person's usual one"),
    Column("album", String(64), comment="the pictures that were answered last"),
    Column("expires_at", UtcDateTime, nullable=False),
)

tally = Table(
    "tally",
    metadata,
    Column("day", Date, primary_key=True, comment="in UTC"),
    Column("what", String(32), primary_key=True),
    Column("detail", String(64), primary_key=True, comment="never a word of a person's"),
    Column("times", Integer, nullable=False),
)

inbox = Table(
    "inbox",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("person_id", BigInteger, comment="null once done: a number is all that stays"),
    Column("body", Text, comment="the update as it came; null once done"),
    Column("received_at", UtcDateTime, nullable=False),
)
Index(
    "ix_inbox_waiting",
    inbox.c.received_at,
    inbox.c.update_id,
    sqlite_where=inbox.c.body.is_not(None),
    postgresql_where=inbox.c.body.is_not(None),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", String(64), nullable=False, unique=True),
    Column("person_id", BigInteger, index=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("payload", JSON, nullable=False),
    Column(
        "attempts", Integer, nullable=False, comment="begun, the first one already when the row is written"
    ),
    Column("created_at", UtcDateTime, nullable=False),
    sqlite_autoincrement=True,  # the sender goes on behind the highest id it has seen
)
Index("ix_outbox_chat_id", outbox.c.chat_id, outbox.c.id)

dead_letter = Table(
    "dead_letter",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("direction", String(3), nullable=False, comment="in or out"),
    Column("person_id", BigInteger, index=True),
    Column("body", Text, nullable=False),
    Column("reason", String(200), nullable=False, comment="kinds of errors, never their text"),
    Column("at", UtcDateTime, nullable=False),
)

bot_profile = Table(
    "bot_profile",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("part", String(64), primary_key=True, comment="commands:de, description:en, ..."),
    Column("digest", String(64), nullable=False),
)
