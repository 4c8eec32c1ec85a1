"""What belongs to an account is found without looking at everybody's: for whoever removes one, or everything."""

from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

_TABLES = ("change", "milestone")


def upgrade() -> None:
    for table in _TABLES:
        op.create_index(f"ix_{table}_account_id", table, ["account_id"])


def downgrade() -> None:
    for table in reversed(_TABLES):
        op.drop_index(f"ix_{table}_account_id", table)
