"""The tables. Every one that holds something of a person is reached by that person's id.

No index holds personal text: pages of an index keep deleted bytes longer than the table does.
"""

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from bot.storage.column_types import Exact, UtcDateTime

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _index_where_known(name: str, *columns: Column[Any], known: Column[Any]) -> None:
    """Index the rows in which a column has a value."""
    Index(name, *columns, sqlite_where=known.is_not(None), postgresql_where=known.is_not(None))


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
_index_where_known("ix_weekly_due_at", weekly.c.due_at, known=weekly.c.due_at)
_index_where_known("ix_weekly_nudge_at", weekly.c.nudge_at, known=weekly.c.nudge_at)

tip = Table(
    "tip",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("tip", String(32), nullable=False, comment="its id; what it says stands in the languages"),
    Column("day", Date, nullable=False, index=True, comment="the person's local day on which it was shown"),
    Column("done", Date, comment="the local day on which they said that they did it"),
)

build_step = Table(
    "build_step",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("step", String(16), nullable=False),
    Column("done", Date, nullable=False, comment="the local day on which it was taken"),
    UniqueConstraint("person_id", "step"),
)

partner = Table(
    "partner",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("platform", String(16)),
    Column("name", String(64)),
    Column("niche", String(64)),
    Column("region", String(64)),
    Column("price", String(40), comment="of one post, exact"),
    Column("currency", String(3), comment="of the price; ISO 4217"),
    Column("barter", Boolean, nullable=False, comment="works for goods or a favour in return"),
    Column("note", String(64)),
    Column("created_at", UtcDateTime, nullable=False),
)

partner_figures = Table(
    "partner_figures",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("partner_id", ForeignKey("partner.id", ondelete="CASCADE"), nullable=False),
    Column("day", Date, nullable=False, comment="the person's local day"),
    Column("followers", BigInteger),
    Column("likes", BigInteger, comment="of a typical post"),
    UniqueConstraint("partner_id", "day"),
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

upload = Table(
    "upload",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("state", String(8), nullable=False, comment="waiting, ready, taken or gone"),
    Column("file_id", String(256), comment="Telegram's; null: read by the command line"),
    Column("name", String(64), nullable=False, comment="of the file"),
    Column("message_id", BigInteger, comment="the message that shows how far the reading is"),
    Column("accounts", JSON(none_as_null=True), comment="the accounts that the file names, by their numbers"),
    Column("became", JSON(none_as_null=True), comment="whose they were taken for, and which were added"),
    Column("days", Integer, comment="how many days of accounts it states"),
    Column("request", BigInteger, comment="number of the update that took it; undo buttons carry it"),
    Column("taken_at", UtcDateTime),
    Column("created_at", UtcDateTime, nullable=False),
    sqlite_autoincrement=True,  # an old button must not name a new file
)

upload_day = Table(
    "upload_day",
    metadata,
    Column("upload_id", ForeignKey("upload.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("account", Integer, primary_key=True, autoincrement=False, comment="its number in the file"),
    Column("day", Date, primary_key=True),
    Column("person_id", BigInteger, nullable=False),
    Column("followers", BigInteger),
    Column("likes", BigInteger),
    Column("note", Text),
    Column("existed", Boolean, comment="whether the day held something before it was taken"),
    Column("before_followers", BigInteger),
    Column("before_likes", BigInteger),
    Column("before_note", Text),
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
_index_where_known("ix_inbox_waiting", inbox.c.received_at, inbox.c.update_id, known=inbox.c.body)

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
