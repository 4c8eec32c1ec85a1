"""What was told of partners can be taken back."""

import sqlalchemy as sa
from alembic import op

from bot.storage.column_types import RowId

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "partner_step",
        sa.Column("id", RowId, nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("partner_id", RowId, nullable=False),
        sa.Column(
            "request",
            sa.BigInteger(),
            nullable=False,
            comment="number of the update that made it; undo buttons carry it",
        ),
        sa.Column("day", sa.Date(), nullable=False, comment="the person's local day, of the figures"),
        sa.Column("before", sa.JSON(none_as_null=True), comment="what was known before; null: a new partner"),
        sa.Column("after", sa.JSON(none_as_null=True), nullable=False, comment="what was known then"),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_partner_step_person_id_person", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["partner_id"], ["partner.id"], name="fk_partner_step_partner_id_partner", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_partner_step"),
    )
    op.create_index("ix_partner_step_person_id", "partner_step", ["person_id"])
    op.create_index("ix_partner_step_partner_id", "partner_step", ["partner_id"])


def downgrade() -> None:
    op.drop_table("partner_step")
