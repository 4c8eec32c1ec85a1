"""`mikroskop db encrypt` and `decrypt`, and what commands say without the right key."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.storage import lock
from tests.cli.console import typed

KEY = "k" * 43


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder, on a database in which somebody has an account with a name."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.delenv("DATA_KEY", raising=False)
    typed("db", "upgrade")
    with closing(sqlite3.connect("mikroskop.db")) as database, database:
        database.execute("INSERT INTO person (id, language, created_at) VALUES (7, 'de', '2026-01-01')")
        database.execute(
            "INSERT INTO account (person_id, main, name, created_at) VALUES (7, 1, 'zebra', '2026-01-01')"
        )
    return tmp_path


def _name() -> str:
    with closing(sqlite3.connect("mikroskop.db")) as database:
        return str(database.execute("SELECT name FROM account").fetchone()[0])


def test_encrypted_no_text_is_left_in_the_file_and_decrypted_all_is_as_before(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATA_KEY", KEY)
    done = typed("db", "encrypt")
    assert (0, "encrypted sqlite:///mikroskop.db; rows with texts: 1\n") == (done.code, done.out)
    assert b"zebra" not in (folder / "mikroskop.db").read_bytes()
    done = typed("db", "decrypt")
    assert "DATA_KEY is needed no more" in done.out
    assert "zebra" == _name()
    monkeypatch.delenv("DATA_KEY")
    assert 0 == typed("db", "upgrade").code


@pytest.mark.parametrize("command", ["encrypt", "decrypt"])
def test_a_key_is_needed(command: str) -> None:
    assert "DATA_KEY is not set" in typed("db", command).line
    assert "zebra" == _name()


@pytest.mark.parametrize("command", ["encrypt", "decrypt"])
def test_a_database_that_a_bot_is_using_is_left_alone(
    folder: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.setenv("DATA_KEY", KEY)
    held = lock.hold(folder / "mikroskop.db")
    refused = typed("db", command)
    held.release()
    assert "mikroskop: a Mikroskop is using mikroskop.db. Stop it first." == refused.line
    assert "zebra" == _name()


@pytest.mark.parametrize(
    "command", [("db", "upgrade"), ("db", "encrypt"), ("db", "decrypt"), ("dead", "list")]
)
def test_the_wrong_key_is_one_line_and_changes_nothing(
    monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.setenv("DATA_KEY", KEY)
    typed("db", "encrypt")
    sealed = _name()
    monkeypatch.setenv("DATA_KEY", KEY.upper())
    assert (
        "the database sqlite:///mikroskop.db was encrypted with another key than DATA_KEY"
        in typed(*command).line
    )
    assert sealed == _name()


@pytest.mark.parametrize("command", [("db", "upgrade"), ("dead", "list")])
def test_a_missing_key_is_one_line(monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]) -> None:
    monkeypatch.setenv("DATA_KEY", KEY)
    typed("db", "encrypt")
    monkeypatch.delenv("DATA_KEY")
    assert "mikroskop.db is encrypted. Set DATA_KEY to its key" in typed(*command).line


def test_a_short_key_is_no_key_and_does_not_show(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATA_KEY", "zebra")
    refused = typed("db", "upgrade")
    assert "DATA_KEY: must have 32 characters or more" in refused.line
    assert "zebra" not in refused.line
