"""Files made to harm, or too much for a bot: refused kindly, nothing kept, nobody else kept waiting."""

import time
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from bot.clock import utc_now
from bot.playground.faults import FaultKind
from bot.sheets.sheet import MOST_BYTES, MOST_LINES
from bot.storage import uploads
from bot.storage.tables import upload
from bot.telegram import importer, progress
from domain.table import Entry
from tests.conftest import Running, running
from tests.driver import Somebody
from tests.sheets.hostile import FAULTS
from tests.way.test_import import ENGLISH, exported, send

WITHIN_S = 10
OTHERS_WITHIN_S = 4  # on a machine with other work, too


@pytest.fixture
def _no_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for the answer itself, however busy the machine is."""
    monkeypatch.setattr(progress, "FIRST_AFTER_S", 99)


@pytest.mark.usefixtures("_no_progress")
@pytest.mark.parametrize(("name", "content", "german", "english"), FAULTS, ids=[fault[0] for fault in FAULTS])
async def test_a_file_that_cannot_be_read_says_why_and_leaves_nothing(
    bot: Running, name: str, content: bytes, german: str, english: str
) -> None:
    for language, words in (("de", german), ("en", english)):
        kim = bot.somebody(language)
        answer = await send(kim, content or b"", name)
        assert words in answer.text
        assert {"de": "Gespeichert habe ich nichts.", "en": "Nothing was saved."}[language] in answer.text
        assert [] == await exported(bot.telegram, kim)


async def test_a_file_that_is_declared_too_big_is_not_even_fetched(bot: Running) -> None:
    kim = bot.somebody("en")
    asked = len([call for call in bot.telegram.calls if call.method == "getFile"])
    assert "too big" in (await send(kim, ENGLISH, declared_size=MOST_BYTES + 1)).text
    assert asked == len([call for call in bot.telegram.calls if call.method == "getFile"])


async def test_of_a_file_that_is_bigger_than_declared_no_more_is_read_than_is_allowed(bot: Running) -> None:
    content = b"date,likes\n" + b"2025-11-16,5\n" * (3 * MOST_BYTES // 13)
    assert "too big" in (await send(bot.somebody("en"), content, declared_size=9)).text


async def test_a_long_file_is_read_in_seconds_while_others_are_served(tmp_path: Path) -> None:
    rows = (
        f"{2005 + n % 20}-{1 + n % 12:02}-{1 + n % 28:02},a{n // 2500},{9_000 + n},{n % 500}"
        for n in range(MOST_LINES)
    )
    content = "\n".join(("date,account,followers,likes", *rows)).encode()
    async with running(tmp_path) as bot:
        kim, lee = bot.somebody("en"), bot.somebody("en")
        began = time.perf_counter()
        kim.expect()
        bot.telegram.send_document(kim.id, "long.csv", content)
        waited = []
        while "Shall I take this over" not in bot.telegram.messages(kim.id)[-1].get("text", ""):
            asked = time.perf_counter()
            await lee.say("/standing 12400 480")
            waited.append(time.perf_counter() - asked)
            assert time.perf_counter() - began < WITHIN_S
        assert max(waited) < OTHERS_WITHIN_S
        shown = bot.telegram.messages(kim.id)[-1]
        shows = [call for call in bot.telegram.calls if "Reading “long.csv”" in str(call.params.get("text"))]
        assert shows
        button = shown["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
        asked = time.perf_counter()
        done = await kim.press_data(shown["message_id"], button)
        assert "Saved:" in done.text
        back = await kim.press(done, "↩️")
        assert "Taken back" in back.text
        assert time.perf_counter() - asked < 2 * OTHERS_WITHIN_S


async def test_a_file_that_telegram_does_not_give_is_asked_for_again_and_then_given_up(
    bot: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importer, "FIRST_PAUSE_S", 0.01)
    for times, answer in ((2, "I’ve read"), (importer.FETCH_TRIES, "Telegram won’t give me")):
        kim = bot.somebody("en")
        bot.telegram.faults.add(FaultKind.STATUS, method="getFile", code=502, times=times)
        assert answer in (await send(kim, ENGLISH)).text


@pytest.mark.usefixtures("_no_progress")
async def test_a_file_whose_reading_never_ends_well_is_refused_at_last(tmp_path: Path) -> None:
    async with running(tmp_path) as bot:
        kim = bot.somebody("en")
        bot.telegram.faults.add(FaultKind.STATUS, method="getFile", code=502, times=None)
        bot.telegram.send_document(kim.id, "figures.csv", ENGLISH)
        await bot.telegram.wait_until(
            lambda: any(call.method == "getFile" for call in bot.telegram.calls), 10
        )
        for _ in range(importer.MOST_READINGS - 1):
            await bot.database.write(uploads.begin, utc_now())
    bot.telegram.faults.clear()
    async with running(tmp_path, telegram=bot.telegram) as bot:
        assert "is damaged" in (await Somebody(bot.telegram, kim.person).answer()).text
        assert 0 == await bot.database.read(uploads.count_open, kim.id, utc_now())


def _begun(connection: Connection) -> tuple[int, int]:
    """Return the number of the only file, and how often its reading was begun."""
    row = connection.execute(select(upload.c.id, upload.c.reading)).one()
    return row.id, row.reading


@pytest.mark.usefixtures("_no_progress")
async def test_a_file_that_was_half_read_when_the_bot_stopped_is_read_anew(tmp_path: Path) -> None:
    async with running(tmp_path) as bot:
        kim = bot.somebody("en")
        bot.telegram.faults.add(FaultKind.STATUS, method="getFile", code=502, times=None)
        bot.telegram.send_document(kim.id, "figures.csv", ENGLISH)
        await bot.telegram.wait_until(
            lambda: any(call.method == "getFile" for call in bot.telegram.calls), 10
        )
        number, reading = await bot.database.read(_begun)
        half = [Entry(2, "tiktok", date(2025, 1, 1), 5, None, None)]
        assert await bot.database.write(uploads.stage, number, ["tiktok"], half, reading)
    bot.telegram.faults.clear()
    async with running(tmp_path, telegram=bot.telegram) as bot:
        kim = Somebody(bot.telegram, kim.person)
        shown = await kim.answer()
        assert "new: 2 days" in shown.text
        await kim.press(shown, "✅ Yes")
        assert 2 == len(await exported(bot.telegram, kim))
