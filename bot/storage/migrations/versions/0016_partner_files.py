"""Files with lists of partners."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    stated = "what a list of partners states; null: it has figures"
    op.add_column("upload", sa.Column("partners", sa.JSON(), comment=stated))


def downgrade() -> None:
    op.drop_column("upload", "partners")
