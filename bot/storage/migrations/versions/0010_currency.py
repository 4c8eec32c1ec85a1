"""A person says in which currency their prices are."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("person") as table:
        table.add_column(
            sa.Column("currency", sa.String(3), nullable=True, comment="of prices said without one; ISO 4217")
        )


def downgrade() -> None:
    with op.batch_alter_table("person") as table:
        table.drop_column("currency")
