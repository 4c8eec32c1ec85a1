"""The diary of cooperations with partners."""

import sqlalchemy as sa
from alembic import op

from bot.storage.column_types import RowId

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "cooperation",
        sa.Column("id", RowId, nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("partner_id", RowId, nullable=False),
        sa.Column(
            "request",
            sa.BigInteger(),
            nullable=False,
            comment="number of the update that began it; buttons carry it",
        ),
        sa.Column(
            "idea_on", sa.Date(), comment="the local day on which it was an idea; so with the other stages"
        ),
        sa.Column("asked_on", sa.Date()),
        sa.Column("agreed_on", sa.Date()),
        sa.Column("posted_on", sa.Date()),
        sa.Column("result_on", sa.Date()),
        sa.Column("next_on", sa.Date(), comment="the local day on which to come back to it"),
        sa.Column(
            "remind_at",
            sa.DateTime(timezone=True),
            comment="of the reminder for that day; null: none, or it was sent",
        ),
        sa.Column("no_show", sa.Boolean(), nullable=False, comment="the partner did not keep their word"),
        sa.Column("likes", sa.BigInteger()),
        sa.Column("clicks", sa.BigInteger()),
        sa.Column("sales", sa.BigInteger()),
        sa.Column("coupons", sa.BigInteger(), comment="how often a coupon was used"),
        sa.Column("cost", sa.String(40), comment="of all of it"),
        sa.Column("currency", sa.String(3), comment="of the cost; ISO 4217"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_cooperation_person_id_person", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["partner_id"], ["partner.id"], name="fk_cooperation_partner_id_partner", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_cooperation"),
        sa.UniqueConstraint("person_id", "request", name="uq_cooperation_person_id_request"),
    )
    op.create_index("ix_cooperation_partner_id", "cooperation", ["partner_id"])
    known = sa.text("remind_at IS NOT NULL")
    op.create_index(
        "ix_cooperation_remind_at", "cooperation", ["remind_at"], sqlite_where=known, postgresql_where=known
    )


def downgrade() -> None:
    op.drop_table("cooperation")
