import subprocess
import sys
from pathlib import Path

import pytest

from bot.storage.lock import DatabaseInUseError, hold

HOLDS_AND_IS_KILLED = (
    "import os, pathlib, signal, sys; from bot.storage.lock import hold\n"
    "lock = hold(pathlib.Path(sys.argv[1]))\n"
    "os.kill(os.getpid(), signal.SIGKILL)"
)


def test_a_second_holder_is_refused_and_told_which_file(tmp_path: Path) -> None:
    path = tmp_path / "bot.db"
    lock = hold(path)
    with pytest.raises(DatabaseInUseError) as refusal:
        hold(path)
    lock.release()
    assert path == refusal.value.where


def test_after_its_release_the_lock_is_free(tmp_path: Path) -> None:
    path = tmp_path / "bot.db"
    hold(path).release()
    hold(path).release()


def test_two_files_have_two_locks(tmp_path: Path) -> None:
    first, second = hold(tmp_path / "bot.db"), hold(tmp_path / "other.db")
    first.release()
    second.release()


def test_the_lock_of_a_process_that_was_killed_is_free(tmp_path: Path) -> None:
    path = tmp_path / "bot.db"
    ended = subprocess.run([sys.executable, "-c", HOLDS_AND_IS_KILLED, str(path)], check=False)
    assert ended.returncode == -9
    hold(path).release()
