"""When somebody was heard of last, and the day on which what is kept of them goes."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("person") as table:
        table.add_column(sa.Column("seen_on", sa.Date(), comment="in UTC; when they were heard of last"))
        table.add_column(sa.Column("erase_on", sa.Date(), comment="promised to who has gone silent"))
    # nobody knows: everybody's time begins now
    op.execute("UPDATE person SET seen_on = CURRENT_DATE")


def downgrade() -> None:
    with op.batch_alter_table("person") as table:
        table.drop_column("erase_on")
        table.drop_column("seen_on")
