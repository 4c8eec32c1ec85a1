"""`mikroskop db`: upgrading and copying, and what is said where that cannot be."""

import os
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from bot.storage import lock, postgres_store
from tests.cli.console import typed


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder, on the database that is used unless another is named."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    return tmp_path


def tables(path: Path) -> set[str]:
    """Return the names of the tables in a file."""
    with closing(sqlite3.connect(path)) as database:
        return {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def test_upgrade_makes_the_tables_and_may_be_repeated(folder: Path) -> None:
    for _ in range(2):
        done = typed("db", "upgrade")
        assert (0, "the tables are up to date\n", "") == (done.code, done.out, done.err)
    assert {"person", "measurement", "inbox", "outbox"} <= tables(folder / "mikroskop.db")


def test_upgrade_leaves_a_database_alone_that_a_bot_is_using(folder: Path) -> None:
    held = lock.hold(folder / "mikroskop.db")
    refused = typed("db", "upgrade")
    held.release()
    assert "another Mikroskop is using mikroskop.db" in refused.line
    assert 1 == refused.code


def test_a_database_of_a_newer_version_is_named_and_left_alone(folder: Path) -> None:
    typed("db", "upgrade")
    with closing(sqlite3.connect(folder / "mikroskop.db")) as database, database:
        database.execute("UPDATE alembic_version SET version_num = '9000'")
    refused = typed("db", "upgrade")
    assert "sqlite:///mikroskop.db was upgraded by a newer Mikroskop (its tables are 9000" in refused.line
    assert "restore a copy from before the upgrade" in refused.line
    assert 1 == refused.code


def unusable(folder: Path, kind: str) -> None:
    """Put something into the place of the database that is none."""
    if kind == "folder":
        (folder / "mikroskop.db").mkdir()
    elif kind == "damaged":
        (folder / "mikroskop.db").write_bytes(b"this is no database" * 100)
    else:
        (folder / "mikroskop.db.lock").mkdir()


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (
            "folder",
            "cannot be opened for writing (unable to open database file). Let this user write the file",
        ),
        (
            "damaged",
            "is damaged (file is not a database); it was left as it is. Put a copy in its place that",
        ),
        ("lock", "mikroskop.db.lock. Check that it is there and that this user may write it."),
    ],
)
def test_upgrade_says_what_is_wrong_with_the_file(folder: Path, kind: str, said: str) -> None:
    unusable(folder, kind)
    refused = typed("db", "upgrade")
    assert said in refused.line
    assert (1, "") == (refused.code, refused.out)


@pytest.mark.parametrize(
    "arguments",
    [("db", "upgrade"), ("db", "backup", "copy.db"), ("db", "restore", "copy.db")],
    ids=["upgrade", "backup", "restore"],
)
@pytest.mark.parametrize("url", ["mysql://kim:secret@localhost/bot", "nonsense", "mysql://x", ":"])
def test_a_database_of_another_kind_is_refused_and_not_repeated(
    arguments: tuple[str, ...], url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", url)
    refused = typed(*arguments)
    assert "DATABASE_URL must look like sqlite:///mikroskop.db or postgresql://" in refused.line
    assert "secret" not in refused.line


def test_a_folder_that_does_not_exist_is_named_and_not_made(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "sqlite:///nowhere/bot.db")
    assert "There is no such folder: nowhere. Check that it is there" in typed("db", "upgrade").line
    assert "there is no database at nowhere/bot.db to copy" in typed("db", "backup", "copy.db").line
    assert [] == list(folder.iterdir())


def test_backup_copies_every_row(folder: Path) -> None:
    typed("db", "upgrade")
    with closing(sqlite3.connect(folder / "mikroskop.db")) as database, database:
        database.execute(
            "INSERT INTO person (id, language, created_at) VALUES (7, 'de', '2026-11-22 12:00:00')"
        )
    done = typed("db", "backup", "copy.db")
    assert (0, "copied mikroskop.db to copy.db\n") == (done.code, done.out)
    with closing(sqlite3.connect(folder / "copy.db")) as database:
        assert [(7, "de")] == database.execute("SELECT id, language FROM person").fetchall()


def test_a_backup_belongs_to_its_owner_alone(folder: Path) -> None:
    typed("db", "upgrade")
    before = os.umask(0)
    typed("db", "backup", "copy.db")
    os.umask(before)
    assert 0o600 == stat.S_IMODE((folder / "copy.db").stat().st_mode)


def test_backup_overwrites_nothing(folder: Path) -> None:
    typed("db", "upgrade")
    (folder / "copy.db").write_text("mine", encoding="utf-8")
    refused = typed("db", "backup", "copy.db")
    assert "copy.db exists already; a backup never overwrites one" in refused.line
    assert "mine" == (folder / "copy.db").read_text(encoding="utf-8")


@pytest.mark.parametrize("target", ["nowhere/copy.db", "mikroskop.db/copy.db"])
def test_backup_says_where_it_cannot_write(folder: Path, target: str) -> None:
    typed("db", "upgrade")
    refused = typed("db", "backup", target)
    assert f"mikroskop.db could not be copied to {target}" in refused.line
    assert not (folder / target).exists()


def test_backup_of_a_damaged_file_leaves_nothing_behind(folder: Path) -> None:
    unusable(folder, "damaged")
    assert (
        "mikroskop.db could not be copied to copy.db (file is not a database)"
        in typed("db", "backup", "copy.db").line
    )
    assert not (folder / "copy.db").exists()


def test_backup_without_a_database_says_where_it_looked() -> None:
    assert (
        "there is no database at mikroskop.db to copy. Check DATABASE_URL"
        in typed("db", "backup", "copy.db").line
    )


def test_a_restored_database_is_the_copy_and_the_one_before_is_named(folder: Path) -> None:
    typed("db", "upgrade")
    typed("db", "backup", "copy.db")
    done = typed("db", "restore", "copy.db")
    assert (0, "") == (done.code, done.err)
    first, second, third = done.out.splitlines()
    assert "mikroskop.db is now what copy.db was" == first
    assert (folder / second.split()[4].rstrip(";")).is_file()
    assert "who deleted their data after the copy was made is in it again" in third


def test_under_a_running_bot_nothing_is_restored(folder: Path) -> None:
    typed("db", "upgrade")
    typed("db", "backup", "copy.db")
    held = lock.hold(folder / "mikroskop.db")
    refused = typed("db", "restore", "copy.db")
    held.release()
    assert "a Mikroskop is using mikroskop.db. Stop it first, then restore." in refused.line


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("none.db", "there is no file none.db"),
        ("words.db", "words.db is no sound copy of a Mikroskop's database (file is not a database)"),
    ],
)
def test_what_cannot_be_restored_is_named(folder: Path, name: str, said: str) -> None:
    typed("db", "upgrade")
    (folder / "words.db").write_text("mine" * 500, encoding="utf-8")
    assert said in typed("db", "restore", name).line


def test_the_languages_have_no_gaps() -> None:
    checked = typed("locales", "check")
    assert (0, "no gaps in de, en\n", "") == (checked.code, checked.out, checked.err)


def test_a_server_that_does_not_answer_is_named_without_its_password(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres_store, "PATIENCE_S", 0.0)
    monkeypatch.setenv("DATABASE_URL", f"postgresql://kim:secret@/bot?host={folder}")
    refused = typed("db", "upgrade")
    assert "mikroskop: the server of the database postgresql://kim:***@/bot does not answer (" in refused.line
    assert "See that it runs and can be reached from here, then start again." in refused.line


def test_a_database_on_a_server_is_backed_up_in_other_ways(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://kim:secret@localhost/bot")
    refused = typed("db", "backup", "copy.db")
    assert (
        "copy it with pg_dump, or with `mikroskop db copy URL sqlite:///copy.db`; URL is what" in refused.line
    )
    assert "secret" not in refused.line
    assert [] == list(folder.iterdir())


@pytest.mark.parametrize(
    ("source", "target", "said"),
    [
        ("sqlite:///nowhere.db", "sqlite:///new.db", "there is no database at nowhere.db to copy."),
        ("mysql://kim:secret@x", "sqlite:///new.db", "FROM must look like sqlite:///mikroskop.db or"),
        ("sqlite:///mikroskop.db", "mysql://kim:secret@x", "TO must look like sqlite:///mikroskop.db or"),
        ("sqlite:///mikroskop.db", "sqlite:///mikroskop.db", "a Mikroskop is using mikroskop.db."),
    ],
)
def test_copying_says_which_of_both_cannot_be_used(folder: Path, source: str, target: str, said: str) -> None:
    typed("db", "upgrade")
    refused = typed("db", "copy", source, target)
    assert said in refused.line
    assert "secret" not in refused.line


def test_copying_names_what_was_copied_and_refuses_to_do_it_twice(folder: Path) -> None:
    typed("db", "upgrade")
    with closing(sqlite3.connect(folder / "mikroskop.db")) as database, database:
        database.execute("INSERT INTO person (id, language, created_at) VALUES (7, 'de', '2026-11-20')")
    copied = typed("db", "copy", "sqlite:///mikroskop.db", "sqlite:///new.db")
    assert "copied 1 rows and compared every one; name the new database in DATABASE_URL now\n" == copied.out
    assert (
        "sqlite:///new.db holds rows already."
        in typed("db", "copy", "sqlite:///mikroskop.db", "sqlite:///new.db").line
    )
