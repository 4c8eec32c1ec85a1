"""Files with figures wait here, read and not yet taken; what they replaced stays, so that they can be taken back."""

import sqlalchemy as sa
from alembic import op

from bot.storage.column_types import RowId

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "upload",
        sa.Column("id", RowId, nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(8), nullable=False, comment="waiting, ready, taken or gone"),
        sa.Column("file_id", sa.String(256), comment="Telegram's; null: read by the command line"),
        sa.Column("name", sa.String(64), nullable=False, comment="of the file"),
        sa.Column("message_id", sa.BigInteger(), comment="the message that shows how far the reading is"),
        sa.Column("accounts", sa.JSON(), comment="the accounts that the file names, by their numbers"),
        sa.Column("became", sa.JSON(), comment="whose they were taken for, and which were added"),
        sa.Column("days", sa.Integer(), comment="how many days of accounts it states"),
        sa.Column(
            "request", sa.BigInteger(), comment="number of the update that took it; undo buttons carry it"
        ),
        sa.Column("taken_at", sa.DateTime(timezone=True)),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_upload_person_id_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_upload"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_upload_person_id", "upload", ["person_id"])
    op.create_table(
        "upload_day",
        sa.Column("upload_id", RowId, nullable=False),
        sa.Column("account", sa.Integer(), nullable=False, comment="its number in the file"),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("followers", sa.BigInteger()),
        sa.Column("likes", sa.BigInteger()),
        sa.Column("note", sa.Text()),
        sa.Column("existed", sa.Boolean(), comment="whether the day held something before it was taken"),
        sa.Column("before_followers", sa.BigInteger()),
        sa.Column("before_likes", sa.BigInteger()),
        sa.Column("before_note", sa.Text()),
        sa.ForeignKeyConstraint(
            ["upload_id"], ["upload.id"], name="fk_upload_day_upload_id_upload", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("upload_id", "account", "day", name="pk_upload_day"),
    )


def downgrade() -> None:
    op.drop_table("upload_day")
    op.drop_table("upload")
