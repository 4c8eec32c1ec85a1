"""Migrations: from whatever the file holds to the tables of today."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from bot.storage import dialect

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0024"
"""The newest revision; a test holds it against Alembic's own view."""


class NewerDatabaseError(Exception):
    """The tables are of a revision that this version does not know: a newer one has upgraded them."""

    def __init__(self, revision: str) -> None:
        super().__init__(revision)
        self.revision = revision


class OtherTablesError(Exception):
    """The tables are not those of this version, and others may be at work on them."""


def is_current(connection: Connection) -> bool:
    """Return whether there is nothing to do, without loading Alembic (it takes a third of a second)."""
    if not inspect(connection).has_table("alembic_version"):
        return False
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none() == HEAD


def revision(connection: Connection) -> str | None:
    """Return of which revision the tables are, None where there are none. Raises NewerDatabaseError."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    refuse_newer(connection)
    found: str | None = connection.execute(
        text("SELECT version_num FROM alembic_version")
    ).scalar_one_or_none()
    return found


def is_ours(connection: Connection) -> bool:
    """Return whether these are a Mikroskop's tables, of whichever version."""
    tables = set(inspect(connection).get_table_names())
    return {"alembic_version", "person", "inbox", "outbox"} <= tables


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Bring the tables to a revision, by default the newest, within the caller's transaction."""
    from alembic import command  # noqa: PLC0415 - heavy, and needed once in a database's life

    command.upgrade(_config(connection), revision)


def downgrade(connection: Connection, revision: str) -> None:
    """Take the tables back to a revision; for tests of the stairs."""
    from alembic import command  # noqa: PLC0415 - heavy, and needed in tests only

    command.downgrade(_config(connection), revision)


def ensure_current(connection: Connection) -> None:
    """Upgrade where needed. Raises NewerDatabaseError where only a newer version could."""
    if is_current(connection):
        return
    dialect.be_only_upgrade(connection)
    if is_current(connection):
        return  # another process, started at the same moment, did it
    refuse_newer(connection)
    upgrade(connection)


def refuse_newer(connection: Connection) -> None:
    """Raise NewerDatabaseError where the tables are of a revision that this version does not know."""
    from alembic.runtime.migration import MigrationContext  # noqa: PLC0415 - heavy
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - heavy

    known = {each.revision for each in ScriptDirectory.from_config(_config(connection)).walk_revisions()}
    for revision in MigrationContext.configure(connection).get_current_heads():
        if revision not in known:
            raise NewerDatabaseError(revision)


def _config(connection: Connection) -> "Config":
    from alembic.config import Config  # noqa: PLC0415 - heavy

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["connection"] = connection
    return config
