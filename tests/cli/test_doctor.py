"""`mikroskop doctor`: each line is ok or says what to do, and nothing is changed on the way."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.cli import examining
from bot.storage import lock, migrations
from bot.storage.sqlite import writing_engine
from tests.cli.console import found, typed

NOWHERE = "http://127.0.0.1:9"
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder, with a Telegram that cannot be reached."""
    monkeypatch.chdir(tmp_path)
    for name in ("BOT_TOKEN", "DATABASE_URL", "BACKUP_DIR", "PROXY_URL", "DATA_KEY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TELEGRAM_API_URL", NOWHERE)
    return tmp_path


def test_a_telegram_out_of_reach_is_named_and_the_rest_is_looked_at() -> None:
    done = typed("doctor")
    assert 1 == done.code
    assert f"BAD  Telegram   {NOWHERE} cannot be reached" in found(done, "Telegram")
    assert "mikroskop.db is not there yet; the bot makes it" in found(done, "database")
    assert found(done, "disk").startswith("ok ")


def test_a_setting_that_does_nothing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BACKUP_KEEP", "3")
    done = typed("doctor")
    assert 1 == done.code
    assert done.out.startswith(
        "BAD  settings   BACKUP_KEEP does nothing without BACKUP_DIR. Set both or neither."
    )


def test_settings_that_cannot_be_used_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEND_RATE", "my-secret")
    done = typed("doctor")
    assert 1 == done.code
    assert done.out.startswith("BAD  settings   SEND_RATE: ")
    assert "my-secret" not in done.out


def test_looking_makes_no_database_and_upgrades_none(folder: Path) -> None:
    typed("doctor")
    assert [] == list(folder.iterdir())
    with writing_engine(folder / "mikroskop.db").begin() as connection:
        migrations.upgrade(connection, "0001")
    assert "are older (0001); the bot upgrades them when it starts" in found(typed("doctor"), "tables")
    assert "are older (0001)" in found(typed("doctor"), "tables")


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("nonsense", "DATABASE_URL must look like sqlite:///"),
        ("sqlite:///nowhere/bot.db", "there is no folder nowhere"),
        ("sqlite:///damaged.db", "is damaged (file is not a database)"),
        ("sqlite:///newer.db", "was upgraded by a newer Mikroskop"),
    ],
)
def test_a_database_that_cannot_be_used_is_named_with_what_to_do(
    folder: Path, monkeypatch: pytest.MonkeyPatch, url: str, said: str
) -> None:
    (folder / "damaged.db").write_bytes(b"this is no database" * 100)
    with writing_engine(folder / "newer.db").begin() as connection:
        migrations.upgrade(connection)
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9000'")
    monkeypatch.setenv("DATABASE_URL", url)
    seen = found(typed("doctor"), "database")
    assert seen.startswith("BAD")
    assert said in seen


def test_a_full_disk_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(examining, "LEAST_FREE_BYTES", 10**15)
    seen = found(typed("doctor"), "disk")
    assert seen.startswith("BAD")
    assert seen.endswith("1000000000 MB needed. Make room.")


@pytest.mark.parametrize(
    ("off", "well"), [(0, True), (30, True), (-30, True), (31, False), (-31, False), (86_400, False)]
)
def test_a_clock_may_be_half_a_minute_off(off: int, well: bool) -> None:
    assert well == examining._clock(NOON, NOON + timedelta(seconds=off)).well


def test_the_lock_that_is_looked_at_is_not_kept(folder: Path) -> None:
    typed("db", "upgrade")
    typed("doctor")
    lock.hold(folder / "mikroskop.db").release()


def test_a_folder_for_copies_that_a_server_never_makes_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://nobody@127.0.0.1:9/bot")
    monkeypatch.setenv("BACKUP_DIR", "copies")
    assert "BAD  backups    BACKUP_DIR does nothing" in found(typed("doctor"), "backups")
