"""A partner may say no, and the last change of a cooperation can be taken back."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

_ADDED = ("declined_on", "changed_by", "changed_at", "before")


def upgrade() -> None:
    said_no = "the local day on which the partner said no"
    op.add_column("cooperation", sa.Column("declined_on", sa.Date(), comment=said_no))
    last = "number of the update that changed it last; null: taken back"
    op.add_column("cooperation", sa.Column("changed_by", sa.BigInteger(), comment=last))
    op.add_column("cooperation", sa.Column("changed_at", sa.DateTime(timezone=True)))
    stood = "how it stood before that; null: it was begun then"
    op.add_column("cooperation", sa.Column("before", sa.JSON(none_as_null=True), comment=stood))


def downgrade() -> None:
    for column in reversed(_ADDED):
        op.drop_column("cooperation", column)
