"""`mikroskop stats`: how many there are of everything, and of nobody in particular."""

from pathlib import Path

import pytest

from bot.storage import figures, people
from bot.storage.sqlite import writing_engine
from domain.measurement import Measurement
from tests.cli.console import typed
from tests.storage.moments import NOW

KIM = 700_001


def test_the_numbers_are_printed_one_a_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    typed("db", "upgrade")
    with writing_engine(tmp_path / "mikroskop.db").begin() as connection:
        people.meet(connection, KIM, "de", NOW)
        figures.record(connection, KIM, Measurement(day=NOW.date(), followers=1), 1, NOW)
        people.mark_unreachable(connection, KIM, NOW)
    done = typed("stats")
    lines = dict(
        line.split(maxsplit=1) for line in done.out.splitlines() if line.startswith(("people", "accounts"))
    )
    assert (0, "1") == (done.code, lines["accounts"])
    assert "1 out of reach" in lines["people"]
    assert "waiting: inbox      0" in done.out
    assert str(KIM) not in done.out
