"""What somebody wants to reach with an account, and which milestones of it they were told."""

import sqlalchemy as sa
from alembic import op

from bot.storage.column_types import RowId

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_EXACT = "exact: followers, or a like rate in percent"


def upgrade() -> None:
    op.create_table(
        "goal",
        sa.Column("id", RowId, nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("account_id", RowId, nullable=False),
        sa.Column(
            "request",
            sa.BigInteger(),
            nullable=False,
            comment="number of the update that made it; undo buttons carry it",
        ),
        sa.Column("metric", sa.String(16), comment="null: the goal before was given up"),
        sa.Column("target", sa.String(40), comment=_EXACT),
        sa.Column("start", sa.String(40), comment=_EXACT),
        sa.Column("set_on", sa.Date(), comment="the person's local day"),
        sa.Column("due", sa.Date(), comment="the local day by which it shall be reached"),
        sa.Column("reached_on", sa.Date(), comment="the local day on which reaching it was celebrated"),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_goal_person_id_person", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name="fk_goal_account_id_account", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_goal"),
    )
    op.create_index("ix_goal_person_id", "goal", ["person_id"])
    op.create_index("ix_goal_account_id", "goal", ["account_id"])
    op.create_table(
        "milestone",
        sa.Column("id", RowId, nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("account_id", RowId, nullable=False),
        sa.Column("metric", sa.String(16), nullable=False),
        sa.Column("mark", sa.String(40), nullable=False, comment=_EXACT),
        sa.Column("told_on", sa.Date(), nullable=False, comment="the person's local day"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_milestone_person_id_person", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name="fk_milestone_account_id_account", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_milestone"),
    )
    op.create_index("ix_milestone_person_id", "milestone", ["person_id"])


def downgrade() -> None:
    op.drop_table("milestone")
    op.drop_table("goal")
