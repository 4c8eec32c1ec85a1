"""Personal text may be sealed: whether a key fits is known, and what is sealed has room where lengths bind."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

LONGER = {
    "account": (("name", 64), ("niche", 64), ("region", 64)),
    "partner": (("name", 64), ("niche", 64), ("region", 64), ("price", 40), ("note", 64)),
    "upload": (("name", 64),),
}
"""Texts whose column had a length. SQLite keeps texts of any length in them."""


def upgrade() -> None:
    op.create_table(
        "sealing",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column(
            "proof", sa.Text(), nullable=False, comment="a known text, sealed: whether a key is the right one"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_sealing"),
    )
    if op.get_bind().dialect.name != "sqlite":
        for table, columns in LONGER.items():
            for name, _ in columns:
                op.alter_column(table, name, type_=sa.Text())


def downgrade() -> None:
    if op.get_bind().dialect.name != "sqlite":
        for table, columns in LONGER.items():
            for name, length in columns:
                op.alter_column(table, name, type_=sa.String(length))
    op.drop_table("sealing")
