"""Partners of a person, and their figures."""

from sqlalchemy import BigInteger, Boolean, Column, Date, ForeignKey, String, Table, UniqueConstraint

from bot.storage.column_types import RowId, UtcDateTime
from bot.storage.tables.metadata import metadata, of_person

partner = Table(
    "partner",
    metadata,
    Column("id", RowId, primary_key=True),
    of_person(),
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
    Column("id", RowId, primary_key=True),
    of_person(),
    Column("partner_id", ForeignKey("partner.id", ondelete="CASCADE"), nullable=False),
    Column("day", Date, nullable=False, comment="the person's local day"),
    Column("followers", BigInteger),
    Column("likes", BigInteger, comment="of a typical post"),
    UniqueConstraint("partner_id", "day"),
)
