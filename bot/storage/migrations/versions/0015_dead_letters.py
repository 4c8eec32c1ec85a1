"""A dead letter says where it belongs, so that it can be put back."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("dead_letter") as table:
        table.add_column(sa.Column("bot_id", sa.BigInteger(), comment="of an update: whose inbox it was in"))
        table.add_column(sa.Column("chat_id", sa.BigInteger(), comment="of a message: where it was to go"))


def downgrade() -> None:
    with op.batch_alter_table("dead_letter") as table:
        table.drop_column("chat_id")
        table.drop_column("bot_id")
