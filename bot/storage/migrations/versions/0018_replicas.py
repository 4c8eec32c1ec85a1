"""Several processes share a database: which one sends to a chat, and when the next message may leave."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "sending",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("owner", sa.String(32), nullable=False, comment="the process that sends to the chat"),
        sa.Column(
            "until",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when others may, by the server's clock",
        ),
        sa.PrimaryKeyConstraint("chat_id", name="pk_sending"),
    )
    op.create_table(
        "send_pace",
        sa.Column("bot_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column(
            "next_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when the next message may leave, had the last ones come at an even pace",
        ),
        sa.PrimaryKeyConstraint("bot_id", name="pk_send_pace"),
    )


def downgrade() -> None:
    op.drop_table("send_pace")
    op.drop_table("sending")
