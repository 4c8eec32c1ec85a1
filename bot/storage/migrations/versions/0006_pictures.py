"""A person says whether their pictures shall be light or dark."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("person") as table:
        table.add_column(sa.Column("theme", sa.String(8), nullable=True, comment="of pictures; null: light"))


def downgrade() -> None:
    with op.batch_alter_table("person") as table:
        table.drop_column("theme")
