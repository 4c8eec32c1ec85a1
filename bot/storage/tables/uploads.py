"""Files that somebody sent, and the days that were read from them."""

from sqlalchemy import JSON, BigInteger, Boolean, Column, Date, ForeignKey, Integer, String, Table

from bot.storage.column_types import RowId, Sealed, SealedJson, UtcDateTime
from bot.storage.tables.metadata import metadata, of_person

upload = Table(
    "upload",
    metadata,
    Column("id", RowId, primary_key=True),
    of_person(),
    Column("chat_id", BigInteger, nullable=False),
    Column("state", String(8), nullable=False, comment="waiting, ready, taken or gone"),
    Column("file_id", String(256), comment="Telegram's; null: read by the command line"),
    Column("name", Sealed(64), nullable=False, comment="of the file"),
    Column("message_id", BigInteger, comment="the message that shows how far the reading is"),
    Column("accounts", SealedJson, comment="the accounts that the file names, by their numbers"),
    Column("became", JSON(none_as_null=True), comment="whose they were taken for, and which were added"),
    Column("days", Integer, comment="how many days of accounts it states"),
    Column("partners", SealedJson, comment="what a list of partners states; null: it has figures"),
    Column("request", BigInteger, comment="number of the update that took it; undo buttons carry it"),
    Column("taken_at", UtcDateTime),
    Column("reading", Integer, nullable=False, server_default="0", comment="how often its reading was begun"),
    Column("read_until", UtcDateTime, comment="when another process may begin to read it anew"),
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
    Column("note", Sealed()),
    Column("existed", Boolean, comment="whether the day held something before it was taken"),
    Column("before_followers", BigInteger),
    Column("before_likes", BigInteger),
    Column("before_note", Sealed()),
)
