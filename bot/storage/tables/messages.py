"""What comes in and goes out, and what the bot keeps for itself."""

from sqlalchemy import BigInteger, Column, Date, Index, Integer, String, Table, Text

from bot.storage.column_types import Key, RowId, Sealed, SealedJson, UtcDateTime
from bot.storage.tables.metadata import index_where_known, metadata

inbox = Table(
    "inbox",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("person_id", BigInteger, comment="null once done: a number is all that stays"),
    Column("body", Sealed(), comment="the update as it came; null once done"),
    Column("received_at", UtcDateTime, nullable=False),
)
index_where_known("ix_inbox_waiting", inbox.c.received_at, inbox.c.update_id, known=inbox.c.body)

outbox = Table(
    "outbox",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("key", Key, nullable=False, unique=True),
    Column("person_id", BigInteger, index=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("payload", SealedJson, nullable=False),
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
    Column("id", RowId, primary_key=True),
    Column("direction", String(3), nullable=False, comment="in or out"),
    Column("person_id", BigInteger, index=True),
    Column("bot_id", BigInteger, comment="of an update: whose inbox it was in"),
    Column("chat_id", BigInteger, comment="of a message: where it was to go"),
    Column("body", Sealed(), nullable=False),
    Column("reason", String(200), nullable=False, comment="kinds of errors, never their text"),
    Column("at", UtcDateTime, nullable=False),
)

tally = Table(
    "tally",
    metadata,
    Column("day", Date, primary_key=True, comment="in UTC"),
    Column("what", String(32), primary_key=True),
    Column("detail", String(64), primary_key=True, comment="never a word of a person's"),
    Column("times", Integer, nullable=False),
)

bot_profile = Table(
    "bot_profile",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("part", String(64), primary_key=True, comment="commands:de, description:en, ..."),
    Column("digest", String(64), nullable=False),
)

sending = Table(
    "sending",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("owner", String(32), nullable=False, comment="the process that sends to the chat"),
    Column("until", UtcDateTime, nullable=False, comment="when others may, by the server's clock"),
)

send_pace = Table(
    "send_pace",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column(
        "next_at",
        UtcDateTime,
        nullable=False,
        comment="when the next message may leave, had the last ones come at an even pace",
    ),
)

sealing = Table(
    "sealing",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("proof", Text, nullable=False, comment="a known text, sealed: whether a key is the right one"),
)
