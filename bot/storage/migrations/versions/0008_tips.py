"""Which tips somebody was shown, and which of them they did."""

import sqlalchemy as sa
from alembic import op

from bot.storage.column_types import RowId

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "tip",
        sa.Column("id", RowId, nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "tip", sa.String(32), nullable=False, comment="its id; what it says stands in the languages"
        ),
        sa.Column("day", sa.Date(), nullable=False, comment="the person's local day on which it was shown"),
        sa.Column("done", sa.Date(), comment="the local day on which they said that they did it"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_tip_person_id_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_tip"),
    )
    op.create_index("ix_tip_person_id", "tip", ["person_id"])
    op.create_index("ix_tip_day", "tip", ["day"])


def downgrade() -> None:
    op.drop_table("tip")
