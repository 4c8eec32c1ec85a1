"""Conversations know their choices, their topic and their language; tallies."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("conversation") as table:
        table.alter_column(
            "awaits", existing_type=sa.String(32), nullable=True, existing_comment="which question was asked"
        )
        table.alter_column(
            "slots",
            existing_type=sa.JSON(),
            nullable=True,
            existing_comment="what was said so far",
            comment="what had been said before the question",
        )
        table.add_column(
            sa.Column("choices", sa.JSON(), nullable=True, comment="the buttons that answer the question")
        )
        table.add_column(sa.Column("topic", sa.String(32), nullable=True, comment="what was asked last"))
        table.add_column(sa.Column("topic_slots", sa.JSON(), nullable=True, comment="with which figures"))
        table.add_column(
            sa.Column(
                "language", sa.String(8), nullable=True, comment="where it is not the person's usual one"
            )
        )
    op.create_table(
        "tally",
        sa.Column("day", sa.Date(), nullable=False, comment="in UTC"),
        sa.Column("what", sa.String(length=32), nullable=False),
        sa.Column("detail", sa.String(length=64), nullable=False, comment="never a word of a person's"),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day", "what", "detail", name=op.f("pk_tally")),
    )


def downgrade() -> None:
    op.drop_table("tally")
    op.execute("DELETE FROM conversation WHERE awaits IS NULL")  # what the older tables cannot hold
    with op.batch_alter_table("conversation") as table:
        for name in ("language", "topic_slots", "topic", "choices"):
            table.drop_column(name)
        table.alter_column(
            "slots",
            existing_type=sa.JSON(),
            nullable=False,
            existing_comment="what had been said before the question",
            comment="what was said so far",
        )
        table.alter_column(
            "awaits", existing_type=sa.String(32), nullable=False, existing_comment="which question was asked"
        )
