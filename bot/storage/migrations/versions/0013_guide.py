"""Which steps to a network of their own somebody has taken."""

import sqlalchemy as sa
from alembic import op

from bot.storage.column_types import RowId

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "build_step",
        sa.Column("id", RowId, nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("step", sa.String(16), nullable=False),
        sa.Column("done", sa.Date(), nullable=False, comment="the local day on which it was taken"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_build_step_person_id_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_build_step"),
        sa.UniqueConstraint("person_id", "step", name="uq_build_step_person_id_step"),
    )


def downgrade() -> None:
    op.drop_table("build_step")
