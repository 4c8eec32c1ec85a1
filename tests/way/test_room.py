"""There is an end to what is kept of one person, and it is told kindly."""

from pathlib import Path

import pytest

from bot.skills import kept
from bot.storage import figures
from tests.conftest import Running, running
from tests.way.test_import import send


@pytest.mark.parametrize(("language", "refusal"), [("de", "Mehr als 2 Tage"), ("en", "more than 2 days")])
async def test_no_more_days_are_kept_than_there_is_room_for(
    bot: Running, monkeypatch: pytest.MonkeyPatch, language: str, refusal: str
) -> None:
    monkeypatch.setattr(kept, "MOST", 2)
    kim = bot.somebody(language)
    await kim.say("/log 12400 480 2026-01-01")
    await kim.say("/log 12500 480 2026-01-02")
    assert refusal in (await kim.say("/log 12600 480 2026-01-03")).text
    assert "550" in (await kim.say("/log 12550 480 2026-01-02")).text  # a day that is kept may change


async def test_a_file_with_more_days_than_there_is_room_for_is_not_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(figures, "MOST", 2)
    async with running(tmp_path) as bot:
        kim = bot.somebody("en")
        await kim.say("/log 12400 480 2026-01-01")
        lines = "date,followers,likes\n2026-01-02,12500,480\n2026-01-03,12600,480\n"
        assert "more days than I can keep" in (await send(kim, lines.encode())).text
