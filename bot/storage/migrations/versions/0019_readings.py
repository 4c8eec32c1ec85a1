"""A file is read by one process: how often that was begun, and until when others leave it alone."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    begun = "how often its reading was begun"
    op.add_column(
        "upload", sa.Column("reading", sa.Integer(), nullable=False, server_default="0", comment=begun)
    )
    until = "when another process may begin to read it anew"
    op.add_column("upload", sa.Column("read_until", sa.DateTime(timezone=True), comment=until))


def downgrade() -> None:
    op.drop_column("upload", "read_until")
    op.drop_column("upload", "reading")
