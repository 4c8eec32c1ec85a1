"""A file with figures in the chat: it is read, shown, taken or left, and taken back as a whole."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import app
from bot.playground.telegram import Telegram
from bot.storage import figures
from bot.telegram import progress
from tests.conftest import Running, running
from tests.driver import Seen, Somebody
from tests.sheets.spreadsheets import of_lines

GERMAN = "Datum;Follower;Likes;Notiz\r\n16.11.2025;12.400;480;Gewinnspiel\r\n17.11.2025;12.450;;\r\n".encode(
    "cp1252"
)
ENGLISH = b'date,followers,likes\n2025-11-16,"12,400",480\n2025-11-17,"12,450",\n'


@pytest.fixture(autouse=True)
def _no_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for the answer itself, however busy the machine is."""
    monkeypatch.setattr(progress, "FIRST_AFTER_S", 99)


async def send(kim: Somebody, content: bytes, name: str = "figures.csv", **more: object) -> Seen:
    """Send a file and return what comes back."""
    kim.expect()
    kim.telegram.send_document(kim.id, name, content, **more)  # type: ignore[arg-type]  # as the playground has them
    return await kim.answer()


async def exported(telegram: Telegram, kim: Somebody) -> list[str]:
    """Return the lines of what is kept."""
    sent = await kim.say("/export")
    return telegram.files[sent.document["file_id"]].decode().splitlines()[1:] if sent.document else []


async def test_a_file_is_shown_first_and_taken_on_a_yes(bot: Running) -> None:
    uli = bot.somebody("de")
    shown = await send(uli, GERMAN)
    assert "2 Zeilen mit Zahlen vom 16.11.2025 bis zum 17.11.2025. Gespeichert ist noch nichts." in shown.text
    assert "neu: 2 Tage" in shown.text
    assert [] == await exported(bot.telegram, uli)
    done = await uli.press(shown, "✅ Ja")
    assert ("Übernommen: 2 Tage.", True) == (done.text, done.edited)
    assert ["2025-11-16,main,12400,480,Gewinnspiel", "2025-11-17,main,12450,,"] == await exported(
        bot.telegram, uli
    )


@pytest.mark.parametrize(("language", "word"), [("en", "yes"), ("de", "ja")])
async def test_a_word_says_yes_as_well(bot: Running, language: str, word: str) -> None:
    kim = bot.somebody(language)
    await send(kim, ENGLISH)
    await kim.say(word)
    assert 2 == len(await exported(bot.telegram, kim))


async def test_a_no_leaves_everything_and_its_button_takes_nothing_later(bot: Running) -> None:
    kim = bot.somebody("en")
    shown = await send(kim, ENGLISH)
    assert "won’t take anything" in (await kim.press(shown, "No")).text
    assert "don’t have that file any more" in (await kim.press(shown, "✅ Yes")).text
    assert [] == await exported(bot.telegram, kim)


async def test_a_spreadsheet_is_read_as_well(bot: Running) -> None:
    kim = bot.somebody("en")
    shown = await send(kim, of_lines([["date", "followers"], ["16.11.2025", 12_400]]), "figures.xlsx")
    await kim.press(shown, "✅ Yes")
    assert ["2025-11-16,main,12400,,"] == await exported(bot.telegram, kim)


async def test_a_file_with_words_under_it_is_still_a_file(bot: Running) -> None:
    assert (
        "I’ve read “figures.csv”" in (await send(bot.somebody("en"), ENGLISH, caption="here they are")).text
    )


async def test_what_would_be_replaced_is_shown_and_comes_back_as_a_whole(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("/log 12000 480 2025-11-16")
    before = await exported(bot.telegram, kim)
    shown = await send(kim, ENGLISH + b"2025-11-17,12460,9\n")
    assert (
        "new: 1 day\n• different from now: 1 day\n    16 Nov 2025: 12,000 / 480 → 12,400 / 480" in shown.text
    )
    assert "twice: 1 line; what stands further down counts" in shown.text
    done = await kim.press(shown, "✅ Yes")
    assert ["2025-11-16,main,12400,480,", "2025-11-17,main,12460,9,"] == await exported(bot.telegram, kim)
    back = await kim.press(done, "↩️")
    assert "Taken back: “figures.csv”, 2 days." in back.text
    assert before == await exported(bot.telegram, kim)
    assert "already" in (await kim.press(done, "↩️")).text


async def test_words_and_the_command_take_the_newest_step_back_whichever_it_is(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("/log 5 1 2025-01-01")
    await kim.press(await send(kim, ENGLISH), "✅ Yes")
    await kim.say("/log 12500 490 2025-11-16")
    assert "12,400 followers" in (await kim.say("/undo")).text
    asked = await kim.say("please undo that")
    assert "take back the whole file “figures.csv”? I had saved 2 days" in asked.text
    assert "Taken back" in (await kim.say("yes")).text
    assert ["2025-01-01,main,5,1,"] == await exported(bot.telegram, kim)
    assert "Taken back" not in (await kim.say("/undo")).text
    assert [] == await exported(bot.telegram, kim)


async def test_a_file_under_newer_entries_and_an_entry_under_a_newer_file_have_to_wait(bot: Running) -> None:
    kim = bot.somebody("en")
    logged = await kim.say("/log 12000 480 2025-11-16")
    done = await kim.press(await send(kim, ENGLISH), "✅ Yes")
    assert "You logged something else" in (await kim.press(logged, "↩️")).text
    await kim.say("/log 13000 490 2025-11-16")
    assert "Take the newer entries back first" in (await kim.press(done, "↩️")).text
    await kim.say("/undo")
    assert "Taken back" in (await kim.press(done, "↩️")).text
    assert ["2025-11-16,main,12000,480,"] == await exported(bot.telegram, kim)


async def test_a_file_that_says_nothing_new_asks_nothing(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.press(await send(kim, ENGLISH), "✅ Yes")
    again = await send(kim, ENGLISH)
    assert "all 2 days exactly like this already" in again.text
    assert "✅ Yes, take it over" not in again.buttons


async def test_lines_that_cannot_be_used_are_shown_with_their_number_and_reason(bot: Running) -> None:
    uli = bot.somebody("de")
    bad = "bald,1\n2999-01-01,1\n2025-11-16,viele\n2025-11-16,=A1\n2025-11-16,-3\n2025-11-16,\n,4\n2025-11-16,1,2\n"
    shown = await send(uli, f"date,likes,reach\n2025-11-15,5,7\n{bad}".encode())
    assert (
        "7 Zeilen übersprungen:\n• Zeile 3, „bald“: kein Datum\n• Zeile 4, „2999-01-01“: liegt in der Zukunft"
        in shown.text
    )
    assert (
        "• Zeile 5, „viele“: keine Zahl\n• Zeile 6, „=A1“: eine Formel, kein Wert\n• Zeile 7, „-3“: unter null"
        in shown.text
    )
    assert "• und 2 weitere" in shown.text
    assert "Diese Spalten brauche ich nicht: reach." in shown.text


async def test_two_orders_of_day_and_month_are_noticed_and_nothing_is_guessed(bot: Running) -> None:
    kim = bot.somebody("en")
    shown = await send(kim, b"date,likes\n13/02/2025,1\n02/03/2025,2\n02/14/2025,3\n")
    assert "line 2 has the day first, line 4 the month" in shown.text
    assert "line 3, “02/03/2025”: day and month can’t be told apart" in shown.text
    assert "from 13 Feb 2025 to 14 Feb 2025" in shown.text


@pytest.mark.parametrize(
    ("rows", "says", "day"),
    [
        ("02/03/2025,2\n02/14/2025,3\n", "month first here, as in line 3", "2025-02-03"),
        ("02/03/2025,2\n", "I read the day first", "2025-03-02"),
    ],
)
async def test_an_order_that_is_not_the_usual_one_or_only_taken_for_granted_is_said(
    bot: Running, rows: str, says: str, day: str
) -> None:
    kim = bot.somebody("en")
    shown = await send(kim, f"date,likes\n{rows}".encode())
    assert says in shown.text
    await kim.press(shown, "✅ Yes")
    assert f"{day},main,,2," in await exported(bot.telegram, kim)


async def test_several_accounts_come_out_of_one_file(bot: Running) -> None:
    kim = bot.somebody("en")
    shown = await send(kim, b"date,account,likes\n2025-11-16,instagram/@kim,5\n2025-11-16,TikTok,6\n")
    assert "new account: Instagram · @kim\n• new account: TikTok" in shown.text
    done = await kim.press(shown, "✅ Yes")
    assert ["2025-11-16,instagram/kim,,5,", "2025-11-16,tiktok,,6,"] == await exported(bot.telegram, kim)
    await kim.press(done, "↩️")
    assert [] == await exported(bot.telegram, kim)
    assert "TikTok" not in (await kim.say("/accounts")).text


async def test_what_was_exported_comes_back_the_same(bot: Running) -> None:
    kim, lee = bot.somebody("en"), bot.somebody("en")
    for text in ("/log 12400 480 2025-11-16", "tiktok 900 / 30 (giveaway)"):
        await kim.say(text)
    sent = await kim.say("/export")
    assert sent.document is not None
    content = bot.telegram.files[sent.document["file_id"]]
    await lee.press(await send(lee, content, "mikroskop.csv"), "✅ Yes")
    assert await exported(bot.telegram, kim) == await exported(bot.telegram, lee)
    assert "exactly like this already" in (await send(kim, content)).text


async def test_everything_that_is_kept_is_a_file_as_well(bot: Running) -> None:
    kim = bot.somebody("en")
    assert "🗂 Everything as JSON" not in (await kim.say("/export")).buttons
    await kim.say("/log 12400 480 2025-11-16")
    await kim.say("tiktok 900 / 30 (giveaway)")
    await kim.say("yes")
    sent = await kim.press(await kim.say("/export"), "🗂 Everything")
    assert sent.document is not None
    told = json.loads(bot.telegram.files[sent.document["file_id"]])
    assert ("mikroskop", kim.id, "en") == (told["format"], told["person"]["id"], told["person"]["language"])
    assert {"account": "main", "day": "2025-11-16", "followers": 12_400, "likes": 480} in told["figures"]
    assert ["giveaway"] == [each["note"] for each in told["figures"] if each["account"] == "tiktok"]


async def test_the_command_says_how_it_is_done_and_the_sample_can_be_sent_back(bot: Running) -> None:
    kim = bot.somebody("en")
    asked = await kim.say("/import")
    assert "Just send me the file" in asked.text
    sample = await kim.press(asked, "📄 Sample file")
    assert sample.document is not None
    shown = await send(kim, bot.telegram.files[sample.document["file_id"]])
    assert "3 lines" in shown.text
    assert "left out" not in shown.text


async def test_nobody_takes_anothers_file(bot: Running) -> None:
    kim, eve = bot.somebody("en"), bot.somebody("en")
    shown = await send(kim, ENGLISH)
    hers = await eve.say("/help")
    forged = await eve.press_data(hers.id, shown.button("✅ Yes"))
    assert "don’t have that file any more" in forged.text
    assert [] == await exported(bot.telegram, eve)
    await eve.press_data(hers.id, shown.button("No"))
    assert "Saved: 2 days." in (await kim.press(shown, "✅ Yes")).text


async def test_a_person_may_have_a_few_files_open_and_each_has_its_own_answer(bot: Running) -> None:
    kim = bot.somebody("en")
    shown = [await send(kim, f"date,likes\n2025-11-{day},5\n".encode()) for day in range(10, 15)]
    assert "already 5 files of yours open" in (await send(kim, ENGLISH)).text
    await kim.press(shown[0], "✅ Yes")
    await kim.press(shown[4], "✅ Yes")
    assert ["2025-11-10,main,,5,", "2025-11-14,main,,5,"] == await exported(bot.telegram, kim)


async def test_a_deleted_person_leaves_no_file_behind(bot: Running) -> None:
    kim = bot.somebody("en")
    shown = await send(kim, ENGLISH)
    await kim.press(await kim.say("/delete"), "Yes")
    assert "don’t have that file any more" in (await kim.press(shown, "✅ Yes")).text
    assert [] == await exported(bot.telegram, kim)


async def test_a_file_survives_restarts_and_so_does_taking_it_back(tmp_path: Path) -> None:
    async with running(tmp_path) as bot:
        kim = bot.somebody("en")
        shown = await send(kim, ENGLISH)
    async with running(tmp_path, telegram=bot.telegram) as bot:
        kim = Somebody(bot.telegram, kim.person)
        done = await kim.press(shown, "✅ Yes")
    async with running(tmp_path, telegram=bot.telegram) as bot:
        kim = Somebody(bot.telegram, kim.person)
        assert "Taken back" in (await kim.press(done, "↩️")).text
        assert [] == await exported(bot.telegram, kim)


async def test_the_highest_milestone_that_a_file_passes_is_told_once(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("/log 900 2025-11-01")
    content = b"date,followers\n2025-11-16,4800\n2025-11-17,12450\n"
    done = await kim.press(await send(kim, content), "✅ Yes")
    assert "🎉 10,000 followers: you count as a micro-influencer from now on!" in done.text
    assert "5,000" not in done.text
    await kim.press(done, "↩️ Undo")
    again = await kim.press(await send(kim, content), "✅ Yes")
    assert "🎉" not in again.text


async def test_a_file_of_earlier_days_passes_nothing(bot: Running) -> None:
    uli = bot.somebody("de")
    await uli.say("/log 12400 2025-12-01")
    done = await uli.press(await send(uli, b"date,followers\n2025-11-16,900\n2025-11-17,10100\n"), "✅ Ja")
    assert "🎉" not in done.text


@pytest.mark.parametrize(
    ("goal", "words"),
    [("10000", "You made it: 10,000 followers!"), ("4 %", "You made it: a like rate of 4%!")],
)
async def test_a_goal_that_a_file_reaches_is_celebrated_once(bot: Running, goal: str, words: str) -> None:
    kim = bot.somebody("en")
    await kim.say("/log 8000 200 2025-11-10")
    await kim.say(f"/goal {goal}")
    shown = await send(kim, b"date,followers,likes\n2025-11-16,12400,480\n2025-11-17,12450,600\n")
    done = await kim.press(shown, "✅ Yes")
    assert words in done.text
    assert "You made it" not in (await kim.say("12500 / 620")).text


async def test_a_file_that_reaches_no_goal_does_not_speak_of_it(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("/log 8000 200 2025-11-18")
    await kim.say("/goal 10000")
    shown = await send(kim, ENGLISH)
    assert "Saved: 2 days." == (await kim.press(shown, "✅ Yes")).text


async def test_a_day_in_a_file_counts_in_the_zone_that_is_assumed_of_a_german(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    late = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)  # in Berlin it is the day after
    monkeypatch.setattr(app, "utc_now", lambda: late)
    async with running(tmp_path) as bot:
        shown = await send(bot.somebody("de"), b"date,followers\n2026-11-21,12400\n")
        assert "neu: 1 Tag" in shown.text


@pytest.mark.parametrize(
    ("language", "told"),
    [("de", "So viele Tage kann ich mir nicht merken."), ("en", "That’s more days than I can keep.")],
)
async def test_a_file_that_has_no_room_at_the_yes_is_not_taken_by_halves(
    bot: Running, monkeypatch: pytest.MonkeyPatch, language: str, told: str
) -> None:
    kim = bot.somebody(language)
    content = b"date,followers,likes\n2025-11-16,9400,560\n2025-11-17,9500,570\n"
    shown = await send(kim, content)
    await kim.say("/log 9600 580")
    monkeypatch.setattr(figures, "MOST", 2)
    assert told in (await kim.press(shown, "✅")).text
    assert 1 == len(await exported(bot.telegram, kim))


@pytest.mark.parametrize(
    ("language", "words", "question", "yes"),
    [
        ("de", "import rückgängig", "Soll ich die ganze Datei", "ja"),
        ("en", "undo the import", "figures.csv", "yes"),
    ],
)
async def test_an_import_is_taken_back_by_name_though_something_else_was_logged_since(
    bot: Running, language: str, words: str, question: str, yes: str
) -> None:
    kim = bot.somebody(language)
    content = b"date,followers,likes\n2025-11-16,9400,560\n2025-11-17,9500,570\n"
    await kim.press(await send(kim, content), "✅")
    await kim.say("/log 9600 580")
    assert question in (await kim.say(words)).text
    await kim.say(yes)
    assert ["9600,580,"] == [line.split(",", 2)[2] for line in await exported(bot.telegram, kim)]
