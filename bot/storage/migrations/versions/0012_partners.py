"""Partners of a person, and their figures over time."""

import sqlalchemy as sa
from alembic import op

from bot.storage.column_types import RowId

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "partner",
        sa.Column("id", RowId, nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("platform", sa.String(16)),
        sa.Column("name", sa.String(64)),
        sa.Column("niche", sa.String(64)),
        sa.Column("region", sa.String(64)),
        sa.Column("price", sa.String(40), comment="of one post, exact"),
        sa.Column("currency", sa.String(3), comment="of the price; ISO 4217"),
        sa.Column("barter", sa.Boolean(), nullable=False, comment="works for goods or a favour in return"),
        sa.Column("note", sa.String(64)),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_partner_person_id_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_partner"),
    )
    op.create_index("ix_partner_person_id", "partner", ["person_id"])
    op.create_table(
        "partner_figures",
        sa.Column("id", RowId, nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("partner_id", RowId, nullable=False),
        sa.Column("day", sa.Date(), nullable=False, comment="the person's local day"),
        sa.Column("followers", sa.BigInteger()),
        sa.Column("likes", sa.BigInteger(), comment="of a typical post"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_partner_figures_person_id_person", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["partner_id"], ["partner.id"], name="fk_partner_figures_partner_id_partner", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_partner_figures"),
        sa.UniqueConstraint("partner_id", "day", name="uq_partner_figures_partner_id_day"),
    )
    op.create_index("ix_partner_figures_person_id", "partner_figures", ["person_id"])


def downgrade() -> None:
    op.drop_table("partner_figures")
    op.drop_table("partner")
