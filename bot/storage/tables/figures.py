"""Accounts of one's own, their figures, what was changed about them, and goals."""

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

from bot.storage.column_types import Exact, RowId, Sealed, SealedJson, UtcDateTime
from bot.storage.tables.metadata import metadata, of_person

account = Table(
    "account",
    metadata,
    Column("id", RowId, primary_key=True),
    of_person(),
    Column("main", Boolean, nullable=False, comment="figures without a name belong to it; one a person"),
    Column("platform", String(16)),
    Column("name", Sealed(64), comment="a handle, or what the person calls it"),
    Column("niche", Sealed(64)),
    Column("region", Sealed(64)),
    Column("created_at", UtcDateTime, nullable=False),
)

measurement = Table(
    "measurement",
    metadata,
    Column("id", RowId, primary_key=True),
    of_person(),
    Column("account_id", ForeignKey("account.id", ondelete="CASCADE"), nullable=False),
    Column("day", Date, nullable=False, comment="the person's local day"),
    Column("followers", BigInteger),
    Column("likes", BigInteger, comment="of a typical post"),
    Column("note", Sealed()),
    Column("recorded_at", UtcDateTime, nullable=False),
    UniqueConstraint("account_id", "day"),
)

change = Table(
    "change",
    metadata,
    Column("id", RowId, primary_key=True),
    of_person(),
    Column("account_id", ForeignKey("account.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("day", Date, nullable=False),
    Column(
        "request",
        BigInteger,
        nullable=False,
        comment="number of the update that made it; undo buttons carry it",
    ),
    Column("before", SealedJson, comment="what the day held before; null: nothing"),
    Column("at", UtcDateTime, nullable=False),
)

_EXACT = "exact: followers, or a like rate in percent"

goal = Table(
    "goal",
    metadata,
    Column("id", RowId, primary_key=True),
    of_person(),
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
    Column("id", RowId, primary_key=True),
    of_person(),
    Column("account_id", ForeignKey("account.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("metric", String(16), nullable=False),
    Column("mark", Exact, nullable=False, comment=_EXACT),
    Column("told_on", Date, nullable=False, comment="the person's local day"),
)
