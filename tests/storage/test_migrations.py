import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, inspect

from bot.storage import migrations
from bot.storage.tables import metadata
from tests.databases import KINDS

OWN_TABLE = "alembic_version"


def _script() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    return ScriptDirectory.from_config(config)


REVISIONS = [revision.revision for revision in reversed(list(_script().walk_revisions()))]


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Connection]:
    engine = create_engine(f"sqlite:///{tmp_path}/bot.db")
    with engine.begin() as connection:
        yield connection
    engine.dispose()


@pytest.fixture(params=KINDS)
def tables(request: pytest.FixtureRequest) -> Connection:
    """Connect to a database of either kind, whose tables were made by a test or are the newest."""
    found: Connection = request.getfixturevalue(_EMPTY[request.param])
    return found


_EMPTY = {"sqlite": "empty", "postgresql": "_postgresql_connection"}


def _tables(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names()) - {OWN_TABLE}


@pytest.mark.parametrize("revision", REVISIONS)
def test_every_step_can_be_taken_up_down_and_up_again(empty: Connection, revision: str) -> None:
    at = REVISIONS.index(revision)
    migrations.upgrade(empty, revision)
    above = _tables(empty)
    migrations.downgrade(empty, REVISIONS[at - 1] if at else "base")
    migrations.upgrade(empty, revision)
    assert above == _tables(empty)


def test_at_the_foot_of_the_stairs_nothing_is_left(tables: Connection) -> None:
    migrations.upgrade(tables)
    migrations.downgrade(tables, "base")
    assert set() == _tables(tables)


def test_the_newest_revision_is_the_one_that_alembic_sees() -> None:
    assert [migrations.HEAD] == _script().get_heads()


def test_the_stairs_lead_to_the_tables_that_the_code_uses(tables: Connection) -> None:
    migrations.upgrade(tables)
    context = MigrationContext.configure(tables, opts={"compare_type": True, "compare_server_default": True})
    assert [] == compare_metadata(context, metadata)


def test_the_stairs_lead_to_the_very_indexes_that_the_code_uses(empty: Connection) -> None:
    migrations.upgrade(empty)
    climbed = _schema(empty)
    for table in reversed(metadata.sorted_tables):
        table.drop(empty)
    metadata.create_all(empty)
    assert _schema(empty) == climbed


def _schema(connection: Connection) -> set[tuple[str, str]]:
    """Return indexes as SQLite keeps them; Alembic compares no conditions of partial ones."""
    rows = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
    )
    return {(row.name, " ".join(row.sql.split())) for row in rows}


def test_an_empty_database_is_not_current(empty: Connection) -> None:
    assert not migrations.is_current(empty)


def test_an_older_database_is_not_current(empty: Connection) -> None:
    migrations.upgrade(empty)
    empty.exec_driver_sql("UPDATE alembic_version SET version_num = 'older'")
    assert not migrations.is_current(empty)


def test_a_database_of_a_newer_version_is_refused_and_left_as_it_is(empty: Connection) -> None:
    migrations.upgrade(empty)
    empty.exec_driver_sql("UPDATE alembic_version SET version_num = '9000'")
    with pytest.raises(migrations.NewerDatabaseError) as refusal:
        migrations.ensure_current(empty)
    assert "9000" == refusal.value.revision
    assert "9000" == empty.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one()


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_database_of_any_earlier_version_is_brought_up_to_date(empty: Connection, revision: str) -> None:
    migrations.upgrade(empty, revision)
    migrations.ensure_current(empty)
    assert migrations.is_current(empty)


def test_after_an_upgrade_the_database_is_current(empty: Connection) -> None:
    migrations.ensure_current(empty)
    assert migrations.is_current(empty)


def test_a_current_database_is_recognised_without_loading_alembic(tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path}/bot.db")
    with engine.begin() as connection:
        migrations.upgrade(connection)
    engine.dispose()
    program = (
        "import sys; from sqlalchemy import create_engine; from bot.storage.migrations import ensure_current\n"
        f"with create_engine('sqlite:///{tmp_path}/bot.db').begin() as connection: ensure_current(connection)\n"
        "print('alembic' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "False\n" == done.stdout
