"""Accounts have a platform, a name, a niche and a region; one of a person's is the main one."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("account") as table:
        table.add_column(
            sa.Column(
                "main",
                sa.Boolean(),
                nullable=False,
                server_default=sa.true(),  # so far everybody has one account
                comment="figures without a name belong to it; one a person",
            )
        )
        table.add_column(sa.Column("platform", sa.String(16)))
        table.add_column(sa.Column("name", sa.String(64), comment="a handle, or what the person calls it"))
        table.add_column(sa.Column("niche", sa.String(64)))
        table.add_column(sa.Column("region", sa.String(64)))
        table.drop_column("label")
    with op.batch_alter_table("account") as table:
        table.alter_column("main", existing_type=sa.Boolean(), existing_nullable=False, server_default=None)


def downgrade() -> None:
    op.execute("DELETE FROM account WHERE NOT main")  # what the older tables cannot hold
    with op.batch_alter_table("account") as table:
        for name in ("region", "niche", "name", "platform", "main"):
            table.drop_column(name)
        table.add_column(sa.Column("label", sa.String(64), nullable=False, server_default="main"))
    with op.batch_alter_table("account") as table:
        table.alter_column("label", existing_type=sa.String(64), existing_nullable=False, server_default=None)
