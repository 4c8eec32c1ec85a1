"""With DATA_KEY the bot answers as ever, and nothing that people write can be read in its files."""

import re
from pathlib import Path

from pydantic import SecretStr

from tests.conftest import running
from tests.files import bytes_in
from tests.way.test_import import send

KEY = SecretStr("k" * 43)
MARKERS = [
    "zebrafoto",
    "giraffenlob",
    "okapi",
    "nasenbaer",
    "Tapirstadt",
    "wombatfrage",
    "erdferkel",
    "Quokka",
]


async def test_everything_works_with_a_key_and_no_word_of_anybodys_is_in_the_files(tmp_path: Path) -> None:
    async with running(tmp_path, data_key=KEY) as bot:
        kim = bot.somebody("de", name="Quokka")
        await kim.say("/start")
        await kim.say("/log 12400 480")
        await kim.say("wegen giraffenlob", answers=1)
        shown = await kim.say("/accounts instagram @zebrafoto")
        assert "zebrafoto" in shown.text
        partner = await kim.say("/partners okapi 8k/400 150 €, nasenbaer 9k/610 200 €")
        assert "okapi" in partner.text
        await kim.say("wombatfrage erdferkel?")
        lines = "date,account,followers,likes,note\n2026-01-02,zebrafoto,12500,480,Tapirstadt\n"
        preview = await send(kim, lines.encode(), "erdferkel.csv")
        await kim.press(preview, "✅ Ja")
        listed = await kim.say("/partners")
        assert "okapi" in listed.text
        assert "nasenbaer" in listed.text
        exported = await kim.say("/export")
        assert exported.document is not None
        content = bot.telegram.files[exported.document["file_id"]].decode()
        assert "zebrafoto,12500,480,Tapirstadt" in content
        while_it_runs = bytes_in(tmp_path)
    for kept in (while_it_runs, bytes_in(tmp_path)):
        assert [] == [marker for marker in MARKERS if re.search(marker.encode(), kept, re.IGNORECASE)]


async def test_without_a_key_the_same_words_are_there_to_be_found(tmp_path: Path) -> None:
    """Otherwise the test above would prove nothing."""
    async with running(tmp_path) as bot:
        kim = bot.somebody("de")
        await kim.say("/accounts instagram @zebrafoto")
        await kim.say("/partners okapi 8k/400 150 €")
    assert b"zebrafoto" in bytes_in(tmp_path)
    assert b"okapi" in bytes_in(tmp_path)
