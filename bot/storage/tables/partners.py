"""Partners of a person, their figures, and the diary of what was done with them."""

from sqlalchemy import BigInteger, Boolean, Column, Date, ForeignKey, String, Table, UniqueConstraint

from bot.storage.column_types import Exact, RowId, Sealed, SealedJson, UtcDateTime
from bot.storage.tables.metadata import index_where_known, metadata, of_person

partner = Table(
    "partner",
    metadata,
    Column("id", RowId, primary_key=True),
    of_person(),
    Column("platform", String(16)),
    Column("name", Sealed(64)),
    Column("niche", Sealed(64)),
    Column("region", Sealed(64)),
    Column("price", Sealed(40), comment="of one post, exact"),
    Column("currency", String(3), comment="of the price; ISO 4217"),
    Column("barter", Boolean, nullable=False, comment="works for goods or a favour in return"),
    Column("note", Sealed(64)),
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
    Column("price", Sealed(40), comment="of one post, exact, as it was said on that day"),
    Column("currency", String(3), comment="of the price; ISO 4217"),
    UniqueConstraint("partner_id", "day"),
)

partner_step = Table(
    "partner_step",
    metadata,
    Column("id", RowId, primary_key=True),
    of_person(),
    Column("partner_id", ForeignKey("partner.id", ondelete="CASCADE"), nullable=False, index=True),
    Column(
        "request",
        BigInteger,
        nullable=False,
        comment="number of the update that made it; undo buttons carry it",
    ),
    Column("from_list", Boolean, nullable=False, comment="told by a whole list out of a file"),
    Column("before", SealedJson, comment="what was known before; null: a new partner"),
    Column("after", SealedJson, nullable=False, comment="what was known then"),
    Column("at", UtcDateTime, nullable=False),
)

cooperation = Table(
    "cooperation",
    metadata,
    Column("id", RowId, primary_key=True),
    of_person(index=False),
    Column("partner_id", ForeignKey("partner.id", ondelete="CASCADE"), nullable=False, index=True),
    Column(
        "request", BigInteger, nullable=False, comment="number of the update that began it; buttons carry it"
    ),
    Column("idea_on", Date, comment="the local day on which it was an idea; so with the other stages"),
    Column("asked_on", Date),
    Column("agreed_on", Date),
    Column("posted_on", Date),
    Column("result_on", Date),
    Column("next_on", Date, comment="the local day on which to come back to it"),
    Column("remind_at", UtcDateTime, comment="of the reminder for that day; null: none, or it was sent"),
    Column("no_show", Boolean, nullable=False, comment="the partner did not keep their word"),
    Column("likes", BigInteger),
    Column("clicks", BigInteger),
    Column("sales", BigInteger),
    Column("coupons", BigInteger, comment="how often a coupon was used"),
    Column("declined_on", Date, comment="the local day on which the partner said no"),
    Column("cost", Exact, comment="of all of it"),
    Column("currency", String(3), comment="of the cost; ISO 4217"),
    Column("changed_by", BigInteger, comment="number of the update that changed it last; null: taken back"),
    Column("changed_at", UtcDateTime),
    Column("before", SealedJson, comment="how it stood before that; null: it was begun then"),
    UniqueConstraint("person_id", "request"),
)
index_where_known("ix_cooperation_remind_at", cooperation.c.remind_at, known=cooperation.c.remind_at)
