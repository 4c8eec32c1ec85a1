import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.storage import files, lock
from bot.storage.database import Database
from bot.storage.tables import metadata

OWNER_ONLY = 0o600


@pytest.fixture(autouse=True)
def _open_to_all() -> Iterator[None]:
    """Let the system give every new file to everybody, unless the program says otherwise."""
    before = os.umask(0)
    yield
    os.umask(before)


def _modes(folder: Path) -> dict[str, int]:
    return {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}


async def test_a_database_and_what_lies_beside_it_belong_to_their_owner_alone(tmp_path: Path) -> None:
    held = lock.hold(tmp_path / "bot.db")
    database = Database(f"sqlite:///{tmp_path}/bot.db")
    await database.open()
    await database.write(metadata.create_all)
    modes = _modes(tmp_path)
    await database.close()
    held.release()
    assert {"bot.db", "bot.db-wal", "bot.db-shm", "bot.db.lock"} == set(modes)
    assert {OWNER_ONLY} == set(modes.values())


async def test_a_database_that_is_there_keeps_the_mode_it_was_given(tmp_path: Path) -> None:
    (tmp_path / "bot.db").touch(mode=0o640)
    database = Database(f"sqlite:///{tmp_path}/bot.db")
    await database.open()
    await database.close()
    assert 0o640 == _modes(tmp_path)["bot.db"]


def test_a_file_that_is_made_anew_is_never_one_that_was_there(tmp_path: Path) -> None:
    files.create(tmp_path / "copy.db")
    assert OWNER_ONLY == _modes(tmp_path)["copy.db"]
    with pytest.raises(FileExistsError):
        files.create(tmp_path / "copy.db")
