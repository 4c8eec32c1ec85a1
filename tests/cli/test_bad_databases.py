"""A database that cannot be used: one line says what is wrong and what to do, and the file is left as it is."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from bot.storage import sqlite, sqlite_store, writer
from tests.cli.console import typed

PAGE = 4096


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a database that could be used, in the folder that the command runs in."""
    monkeypatch.chdir(tmp_path)
    assert 0 == typed("db", "upgrade").code
    return tmp_path / "mikroskop.db"


def _truncated(content: bytes) -> bytes:
    return content[: len(content) // 2]


def _scribbled_over(content: bytes) -> bytes:
    return content[: 2 * PAGE] + b"\x99" * PAGE + content[3 * PAGE :]


def _another(content: bytes) -> bytes:
    return b"this is no database" * (len(content) // 19)


@pytest.mark.parametrize("damage", [_truncated, _scribbled_over, _another])
def test_a_damaged_file_is_noticed_at_the_start_and_left_as_it_is(
    path: Path, damage: Callable[[bytes], bytes]
) -> None:
    damaged = damage(path.read_bytes())
    path.write_bytes(damaged)
    refused = typed("db", "upgrade").line
    assert "the database sqlite:///mikroskop.db is damaged (" in refused
    assert "; it was left as it is. Put a copy in its place that `mikroskop db backup` made" in refused
    assert damaged == path.read_bytes()


def test_a_database_that_another_program_has_locked_is_waited_for_and_then_said_to_be(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (sqlite_store, writer):
        monkeypatch.setattr(module, "PATIENCE_S", 0.0)
    with closing(sqlite3.connect(path, isolation_level=None)) as somebody_else:
        somebody_else.execute("BEGIN IMMEDIATE")
        refused = typed("db", "upgrade").line
    assert refused.endswith(
        "the database sqlite:///mikroskop.db is locked by another program (database is locked). "
        "Close what has it open, then start again."
    )


@pytest.mark.parametrize(
    ("pragma", "said"),
    [
        ("max_page_count=2", "the disk of the database sqlite:///mikroskop.db is full (database or disk is"),
        (
            "query_only=ON",
            "the database sqlite:///mikroskop.db cannot be opened for writing (attempt to write",
        ),
    ],
)
def test_a_full_disk_and_a_file_that_cannot_be_written_are_told_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pragma: str, said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sqlite, "_PRAGMAS", (*sqlite._PRAGMAS, pragma))
    assert said in typed("db", "upgrade").line
