"""What may run beside a running bot, and what may not."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.storage.opening import opened_database
from tests.cli.console import found, started, typed
from tests.conftest import TOKEN
from tests.e2e.conftest import World, inhabited


async def test_a_second_bot_on_the_same_file_is_refused_and_the_first_goes_on(world: World) -> None:
    refused = await started(world.folder, "run", BOT_TOKEN=TOKEN, TELEGRAM_API_URL=world.server.url)
    assert "another Mikroskop is using mikroskop.db. Stop it first, or give this one its own" in refused.line
    assert (1, "") == (refused.code, refused.out)
    assert "Saved: 12,400 followers." in (await world.somebody("en").say("12400 followers")).text


async def test_a_backup_is_taken_while_the_bot_serves_and_holds_what_was_kept(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kim = world.somebody("en")
    await kim.say("/log 12400 480 2026-11-20")
    copy = tmp_path / "copy.db"
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{world.bot.database}")
    done = typed("db", "backup", str(copy))
    assert (0, "") == (done.code, done.err)
    await kim.say("/log 12500 490 2026-11-21")
    assert [("2026-11-20", 12400, 480)] == figures(copy, kim.id)
    assert [("2026-11-20", 12400, 480), ("2026-11-21", 12500, 490)] == figures(world.bot.database, kim.id)
    assert "exists already" in typed("db", "backup", str(copy)).line


def figures(path: Path, person_id: int) -> list[tuple[str, int, int]]:
    """Return what a database holds of a person."""
    with closing(sqlite3.connect(path)) as database:
        assert [("ok",)] == database.execute("PRAGMA integrity_check").fetchall()
        query = "SELECT day, followers, likes FROM measurement WHERE person_id = ? ORDER BY day"
        return database.execute(query, (person_id,)).fetchall()


async def test_a_restored_bot_answers_as_before(tmp_path: Path) -> None:
    async with inhabited(tmp_path) as world:
        kim = world.somebody("de")
        await kim.say("/log 12400 480 2026-11-20")
        before = (await kim.say("/standing")).text
        backed_up = await started(tmp_path, "db", "backup", "copy.db")
        await kim.say("/log 99999 1 2026-11-21")
        refused = await started(tmp_path, "db", "restore", "copy.db")
        assert "a Mikroskop is using mikroskop.db" in refused.line
        await world.bot.kill()  # what it wrote last stands in the log beside its file
        restored = await started(tmp_path, "db", "restore", "copy.db")
        assert (0, 0, "") == (backed_up.code, restored.code, restored.err)
        await world.bot.start()
        assert before == (await kim.say("/standing")).text


async def test_a_bot_that_is_told_where_makes_a_copy_when_it_starts(tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    async with inhabited(tmp_path, BACKUP_DIR="copies") as world:
        await world.somebody("en").say("hello")
        async with asyncio.timeout(5):
            while not await asyncio.to_thread(lambda: [*folder.glob("mikroskop-*.db")]):  # noqa: ASYNC110 - no sound
                await asyncio.sleep(0.01)
        assert 0 == await world.bot.stop()


async def test_beside_a_bot_on_a_server_nothing_is_rewritten_or_copied_and_once_it_ended_it_is(
    postgresql_url: str, tmp_path: Path
) -> None:
    said = "mikroskop: a Mikroskop is using postgresql://"
    commands = (("db", "encrypt"), ("db", "decrypt"), ("db", "copy", postgresql_url, "sqlite:///copy.db"))
    settings = {"DATABASE_URL": postgresql_url, "DATA_KEY": "k" * 32}
    async with inhabited(tmp_path, DATABASE_URL=postgresql_url) as world:
        await world.somebody("en").say("12400 followers, note: zebra")
        for command in commands:
            refused = await started(tmp_path, *command, **settings)
            assert refused.line.startswith(said)
            assert refused.line.endswith("Stop it first.")
        assert 0 == (await started(tmp_path, "stats", DATABASE_URL=postgresql_url)).code
        await world.bot.kill()
        for command in commands:
            done = await started(tmp_path, *command, **settings)
            assert (0, "") == (done.code, done.err)


async def test_a_bot_that_starts_while_its_database_is_rewritten_says_so_and_ends(
    world: World, postgresql_url: str, tmp_path: Path
) -> None:
    told = {"BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": world.server.url, "DATABASE_URL": postgresql_url}
    async with opened_database(postgresql_url, alone=True):
        refused = await started(tmp_path, "run", **told)
        counted = await started(tmp_path, "stats", DATABASE_URL=postgresql_url)
        looked = await started(tmp_path, "doctor", **told)
    for line in (refused.line, counted.line, found(looked, "database")):
        assert "is being encrypted, decrypted or copied" in line
