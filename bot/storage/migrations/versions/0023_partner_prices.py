"""Prices of partners have a history, and a whole list of partners can be taken back.

Steps are written in another form now. Those that were there cannot be read any more and go; what they told stays.
"""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    sealed = sa.String(40).with_variant(sa.Text(), "postgresql")
    said = "of one post, exact, as it was said on that day"
    op.add_column("partner_figures", sa.Column("price", sealed, comment=said))
    op.add_column("partner_figures", sa.Column("currency", sa.String(3), comment="of the price; ISO 4217"))
    op.execute("DELETE FROM partner_step")
    with op.batch_alter_table("partner_step") as table:
        table.drop_column("day")
        whole = "told by a whole list out of a file"
        table.add_column(sa.Column("from_list", sa.Boolean(), nullable=False, comment=whole))


def downgrade() -> None:
    op.execute("DELETE FROM partner_step")
    with op.batch_alter_table("partner_step") as table:
        table.drop_column("from_list")
        day = "the person's local day, of the figures"
        table.add_column(sa.Column("day", sa.Date(), nullable=False, comment=day))
    op.drop_column("partner_figures", "currency")
    op.drop_column("partner_figures", "price")
