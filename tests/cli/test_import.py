"""`mikroskop import`: a file is shown first, taken on a yes, beside a running bot as well, or refused in one line."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.cli import importing
from bot.storage import lock, people
from bot.storage.sqlite import writing_engine
from bot.storage.tables import metadata
from tests.cli.console import started, typed
from tests.conftest import running
from tests.storage.moments import NOW
from tests.way.test_import import ENGLISH, GERMAN, exported

KIM = 700_001


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder with a database that knows somebody, and a file."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    typed("db", "upgrade")
    with writing_engine(tmp_path / "mikroskop.db").begin() as connection:
        people.meet(connection, KIM, "de", NOW)
    (tmp_path / "figures.csv").write_bytes(GERMAN)
    return tmp_path


def test_a_file_is_shown_and_taken_on_a_yes() -> None:
    done = typed("import", "figures.csv", "--person", str(KIM), stdin="y\n")
    assert 0 == done.code
    assert "I’ve read “figures.csv”. 2 lines with figures from 16 Nov 2025 to 17 Nov 2025." in done.out
    assert "new: 2 days" in done.out
    assert "taken: 2 days. The person can take it back with /undo." in done.out
    again = typed("import", "figures.csv", "--person", str(KIM), "--yes")
    assert (0, True) == (again.code, "all 2 days exactly like this already" in again.out)


def test_without_a_yes_nothing_is_taken_and_nothing_is_left_behind(folder: Path) -> None:
    refused = typed("import", "figures.csv", "--person", str(KIM), stdin="n\n")
    assert 1 == refused.code
    assert "nothing was taken" in refused.err
    with writing_engine(folder / "mikroskop.db").begin() as connection:
        for name in ("measurement", "upload", "upload_day"):
            assert [] == connection.execute(select(metadata.tables[name])).all()


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["none.csv", "--person", str(KIM)], "none.csv cannot be read (No such file or directory)"),
        (["figures.csv", "--person", "5"], "nobody with the id 5 uses this bot"),
        (["empty.csv", "--person", str(KIM)], "“empty.csv” is empty."),
        (["words.csv", "--person", str(KIM)], "I can’t find the columns in “words.csv”."),
    ],
)
def test_what_cannot_be_is_said_in_one_line(folder: Path, arguments: list[str], line: str) -> None:
    (folder / "empty.csv").touch()
    (folder / "words.csv").write_text("just words\n")
    refused = typed("import", *arguments, "--yes")
    assert line in refused.line
    assert 1 == refused.code


def test_a_day_counts_in_the_zone_that_is_assumed_of_a_german(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    late = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)  # in Berlin it is the day after
    monkeypatch.setattr(importing, "utc_now", lambda: late)
    (folder / "today.csv").write_text("date,followers\n2026-11-21,12400\n")
    assert "new: 1 day" in typed("import", "today.csv", "--person", str(KIM), "--yes").out


def test_where_there_is_no_database_none_is_made(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "sqlite:///other.db")
    assert "there is no database at other.db" in typed("import", "figures.csv", "--person", str(KIM)).line
    assert not (folder / "other.db").exists()


def test_beside_a_bot_of_another_version_nothing_is_touched(folder: Path) -> None:
    held = lock.hold(folder / "mikroskop.db")
    with writing_engine(folder / "mikroskop.db").begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")
    refused = typed("import", "figures.csv", "--person", str(KIM), "--yes")
    held.release()
    assert "a Mikroskop of another version is using mikroskop.db" in refused.line


async def test_beside_a_running_bot_a_person_sees_it_at_once_and_can_take_it_back(tmp_path: Path) -> None:
    (tmp_path / "english.csv").write_bytes(ENGLISH)
    folder = tmp_path / "bot"
    folder.mkdir()
    async with running(folder) as bot:
        kim = bot.somebody("en")
        await kim.say("/log 5 1 2025-01-01")
        url = f"sqlite:///{folder}/bot.db"
        done = await started(
            tmp_path, "import", "english.csv", "--person", str(kim.id), "--yes", DATABASE_URL=url
        )
        assert (0, "") == (done.code, done.err)
        assert 3 == len(await exported(bot.telegram, kim))
        assert "Taken back: “english.csv”, 2 days." in (await kim.say("/undo")).text
        assert 1 == len(await exported(bot.telegram, kim))
