"""Somebody, the talk with them, their weekly summary, the tips and steps that they got."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    String,
    Table,
    UniqueConstraint,
)

from bot.storage.column_types import RowId, SealedJson, UtcDateTime
from bot.storage.tables.metadata import index_where_known, metadata, of_person

person = Table(
    "person",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False, comment="Telegram's id of the person"),
    Column("language", String(8), nullable=False),
    Column("role", String(16)),
    Column("zone", String(64)),
    Column("theme", String(8), comment="of pictures; null: light"),
    Column("currency", String(3), comment="of prices said without one; ISO 4217"),
    Column("created_at", UtcDateTime, nullable=False),
    Column("unreachable_since", UtcDateTime, comment="set when Telegram says that the bot is blocked"),
    Column("seen_on", Date, comment="in UTC; when they were heard of last"),
    Column("erase_on", Date, comment="promised to who has gone silent"),
)

conversation = Table(
    "conversation",
    metadata,
    Column("person_id", BigInteger, primary_key=True, autoincrement=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("awaits", String(32), comment="which question was asked"),
    Column("slots", SealedJson, comment="what had been said before the question"),
    Column("choices", SealedJson, comment="the buttons that answer the question"),
    Column("topic", String(32), comment="what was asked last"),
    Column("topic_slots", SealedJson, comment="with which figures"),
    Column("language", String(8), comment="where it is not the person's usual one"),
    Column("album", String(64), comment="the pictures that were answered last"),
    Column("expires_at", UtcDateTime, nullable=False),
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
index_where_known("ix_weekly_due_at", weekly.c.due_at, known=weekly.c.due_at)
index_where_known("ix_weekly_nudge_at", weekly.c.nudge_at, known=weekly.c.nudge_at)

tip = Table(
    "tip",
    metadata,
    Column("id", RowId, primary_key=True),
    of_person(),
    Column("tip", String(32), nullable=False, comment="its id; what it says stands in the languages"),
    Column("day", Date, nullable=False, index=True, comment="the person's local day on which it was shown"),
    Column("done", Date, comment="the local day on which they said that they did it"),
)

build_step = Table(
    "build_step",
    metadata,
    Column("id", RowId, primary_key=True),
    of_person(index=False),
    Column("step", String(16), nullable=False),
    Column("done", Date, nullable=False, comment="the local day on which it was taken"),
    UniqueConstraint("person_id", "step"),
)
