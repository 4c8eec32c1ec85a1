"""A conversation knows the album that was answered last, so that each album is answered once."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("conversation") as table:
        table.add_column(
            sa.Column("album", sa.String(64), nullable=True, comment="the pictures that were answered last")
        )


def downgrade() -> None:
    with op.batch_alter_table("conversation") as table:
        table.drop_column("album")
