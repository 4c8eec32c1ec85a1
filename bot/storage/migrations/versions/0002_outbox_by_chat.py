"""Outbox by chat: the sender takes what waits for one chat, in its order."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_outbox_chat_id", "outbox", ["chat_id", "id"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_outbox_chat_id", table_name="outbox")
