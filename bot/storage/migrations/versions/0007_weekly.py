"""When somebody's weekly summary comes, and which one is next."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "weekly",
        sa.Column("person_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("weekday", sa.String(9), nullable=False),
        sa.Column("at", sa.String(5), nullable=False, comment="local time, 09:00"),
        sa.Column(
            "zone",
            sa.String(64),
            nullable=False,
            comment="the person's, or what it is while they did not say",
        ),
        sa.Column("paused_until", sa.Date(), comment="the first local day on which a summary may come again"),
        sa.Column("due_at", sa.DateTime(timezone=True), comment="of the next summary; null: switched off"),
        sa.Column("due_day", sa.Date(), comment="the local day that it was planned for"),
        sa.Column("served", sa.String(8), comment="the ISO week of the last summary"),
        sa.Column(
            "nudges", sa.Boolean(), nullable=False, comment="whether to remind to log on the evening before"
        ),
        sa.Column("nudge_at", sa.DateTime(timezone=True), comment="of the next reminder; null: none"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_weekly_person_id_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", name="pk_weekly"),
    )
    for moment in ("due_at", "nudge_at"):
        there = sa.text(f"{moment} IS NOT NULL")
        op.create_index(f"ix_weekly_{moment}", "weekly", [moment], sqlite_where=there, postgresql_where=there)


def downgrade() -> None:
    op.drop_table("weekly")
