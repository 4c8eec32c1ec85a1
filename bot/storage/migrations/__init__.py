"""Migrations: from whatever the file holds to the tables of today."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0004"
"""The newest revision; a test holds it against Alembic's own view."""


def is_current(connection: Connection) -> bool:
    """Return whether there is nothing to do, without loading Alembic (it takes a third of a second)."""
    if not inspect(connection).has_table("alembic_version"):
        return False
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none() == HEAD


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Bring the tables to a revision, by default the newest, within the caller's transaction."""
    from alembic import command  # noqa: PLC0415 - heavy, and needed once in a database's life

    command.upgrade(_config(connection), revision)


def downgrade(connection: Connection, revision: str) -> None:
    """Take the tables back to a revision; for tests of the stairs."""
    from alembic import command  # noqa: PLC0415 - heavy, and needed in tests only

    command.downgrade(_config(connection), revision)


def ensure_current(connection: Connection) -> None:
    """Upgrade where needed."""
    if not is_current(connection):
        upgrade(connection)


def _config(connection: Connection) -> "Config":
    from alembic.config import Config  # noqa: PLC0415 - heavy

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["connection"] = connection
    return config
