import asyncio
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from bot.storage import backups, migrations, people
from bot.storage.backups import BadBackupError, DailyBackups
from bot.storage.sqlite import writing_engine
from tests.conftest import running
from tests.storage.moments import NOW

TODAY = NOW.date()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Make a database that knows nobody."""
    path = tmp_path / "bot.db"
    with writing_engine(path).begin() as connection:
        migrations.upgrade(connection)
    return path


def meet(path: Path, person_id: int) -> None:
    """Keep somebody, as a bot does."""
    with writing_engine(path).begin() as connection:
        people.meet(connection, person_id, "de", NOW)


def known(path: Path) -> list[int]:
    """Return who is known in a database, which is whole."""
    with closing(sqlite3.connect(path)) as database:
        assert [("ok",)] == database.execute("PRAGMA integrity_check").fetchall()
        return [number for (number,) in database.execute("SELECT id FROM person ORDER BY id")]


def test_a_day_has_one_copy_that_belongs_to_its_owner_alone(source: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    meet(source, 1)
    made = backups.daily(source, folder, 3, TODAY)
    assert folder / "bot-2026-11-20.db" == made
    meet(source, 2)
    assert backups.daily(source, folder, 3, TODAY) is None
    assert [1] == known(made)
    assert (0o700, 0o600) == (stat.S_IMODE(folder.stat().st_mode), stat.S_IMODE(made.stat().st_mode))


def test_the_newest_copies_are_kept_and_nobody_elses_file_is_touched(source: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    others = [folder / name for name in ("bot-mine.db", "bot-2026-11-01.db.txt", "other-2026-11-01.db")]
    for path in others:
        path.touch()
    for day in range(5):
        backups.daily(source, folder, 2, TODAY + timedelta(days=day))
    assert ["bot-2026-11-23.db", "bot-2026-11-24.db"] == [path.name for path in backups.kept(source, folder)]
    assert [True] * 3 == [path.exists() for path in others]


def test_a_copy_that_was_cut_off_does_not_count(source: Path, tmp_path: Path) -> None:
    (tmp_path / "bot-2026-11-20.db.part").write_bytes(b"half")
    made = backups.daily(source, tmp_path, 3, TODAY)
    assert made is not None
    assert [] == known(made)
    assert [] == list(tmp_path.glob("*.part"))


def test_a_copy_is_one_file_that_can_be_read_where_nothing_can_be_written(
    source: Path, tmp_path: Path
) -> None:
    meet(source, 1)
    backups.copy(source, tmp_path / "copy.db")
    (tmp_path / "away").mkdir()
    (tmp_path / "copy.db").rename(tmp_path / "away" / "copy.db")
    url = f"{(tmp_path / 'away' / 'copy.db').as_uri()}?immutable=1"
    with closing(sqlite3.connect(url, uri=True)) as database:
        assert [(1,)] == database.execute("SELECT id FROM person").fetchall()
        assert ("delete",) == database.execute("PRAGMA journal_mode").fetchone()


@pytest.mark.parametrize("folded", [True, False], ids=["folded", "with a log"])
def test_a_restored_database_is_the_copy_and_the_one_before_is_whole_beside_it(
    source: Path, tmp_path: Path, folded: bool
) -> None:
    meet(source, 1)
    backups.copy(source, tmp_path / "copy.db")
    writer = sqlite3.connect(source)
    writer.execute("INSERT INTO person (id, language, created_at) VALUES (2, 'de', '2026')")
    writer.commit()
    if folded:
        writer.close()
    aside = backups.restore(tmp_path / "copy.db", source, NOW)
    assert tmp_path / "bot-before-2026-11-20-093000.db" == aside
    assert ([1], [1, 2]) == (known(source), known(aside))
    writer.close()
    assert [1] == known(tmp_path / "copy.db")


def test_a_database_that_is_gone_can_be_restored(source: Path, tmp_path: Path) -> None:
    meet(source, 1)
    backups.copy(source, tmp_path / "copy.db")
    source.unlink()
    assert backups.restore(tmp_path / "copy.db", source, NOW) is None
    assert [1] == known(source)


def _not_ours(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("CREATE TABLE t (x)")


def _newer(path: Path) -> None:
    with writing_engine(path).begin() as connection:
        migrations.upgrade(connection)
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9000'")


def _damaged(path: Path) -> None:
    with writing_engine(path).begin() as connection:
        migrations.upgrade(connection)
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(path.read_bytes())
    content[8192:] = b"\xff" * (len(content) - 8192)
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda path: path.write_bytes(b"no database" * 100), "file is not a database"),
        (Path.touch, "none of the tables"),
        (_not_ours, "none of the tables"),
        (_newer, "of a newer version, with tables 9000"),
        (_damaged, "malformed|btree|Tree|page"),
    ],
    ids=["words", "empty", "another program's", "newer", "damaged"],
)
def test_what_is_no_sound_copy_of_ours_changes_nothing(
    source: Path, tmp_path: Path, make: Callable[[Path], object], reason: str
) -> None:
    meet(source, 1)
    make(tmp_path / "copy.db")
    before = sorted(path.name for path in tmp_path.iterdir())
    with pytest.raises(BadBackupError, match=reason):
        backups.restore(tmp_path / "copy.db", source, NOW)
    assert [1] == known(source)
    assert before == sorted(path.name for path in tmp_path.iterdir())


class Days:
    """A clock that is a day later every time it is looked at, and tells when it has been."""

    def __init__(self) -> None:
        self.looked = 0

    def __call__(self) -> datetime:
        """Return the next day."""
        self.looked += 1
        return NOW + timedelta(days=self.looked)


async def test_every_day_has_a_copy_also_after_one_that_failed(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(backups, "LOOK_S", 0.001)
    folder = tmp_path / "copies"
    folder.touch()  # in the way
    running = asyncio.create_task(DailyBackups(source, folder, 2, Days()).run())
    async with asyncio.timeout(5):
        while not caplog.records:  # noqa: ASYNC110 - a log makes no sound
            await asyncio.sleep(0.001)
        folder.unlink()
        while not folder.is_dir() or len(backups.kept(source, folder)) < 2:  # noqa: ASYNC110 - nor does a file
            await asyncio.sleep(0.001)
    running.cancel()
    assert "backup_failed" == caplog.records[0].__dict__["action"]


def test_days_sort_as_their_names_do(source: Path, tmp_path: Path) -> None:
    for day in (date(2026, 12, 31), date(2027, 1, 1), date(2026, 2, 3)):
        backups.daily(source, tmp_path / "copies", 3, day)
    names = [path.stem for path in backups.kept(source, tmp_path / "copies")]
    assert ["bot-2026-02-03", "bot-2026-12-31", "bot-2027-01-01"] == names


async def test_a_folder_for_copies_of_a_server_is_said_to_do_nothing(
    postgresql_url: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with running(postgresql_url, backup_dir=tmp_path) as bot:
        await bot.somebody("en").say("/help")
    assert "no_backups" in [record.__dict__.get("action") for record in caplog.records]
