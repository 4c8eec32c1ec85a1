"""A list of partners as a file: shown first, taken on a yes, the same that the export gives."""

import pytest

from bot.skills import imports
from bot.telegram import progress
from tests.conftest import Running
from tests.driver import Somebody
from tests.way.test_import import send

LIST = (
    b"partner,region,price,currency,date,followers,likes\n"
    b"@hillcafe,Leeds,150,GBP,2025-11-16,9400,560\n"
    b"@hillcafe,Leeds,150,GBP,2025-11-17,9500,570\n"
    b"@bakery,York,90,,2025-11-17,4200,310\n"
    b"@barber,York,,,,,\n"
)


@pytest.fixture(autouse=True)
def _no_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "FIRST_AFTER_S", 99)


async def _exported(bot: Running, kim: Somebody) -> bytes:
    sent = await kim.press(await kim.say("/partners"), "📄")
    assert sent.document
    content: bytes = bot.telegram.files[sent.document["file_id"]]
    return content


async def test_a_list_is_shown_first_and_taken_on_a_yes(bot: Running) -> None:
    kim = bot.somebody("en")
    shown = await send(kim, LIST)
    assert "a list of partners with 2 partners. Nothing has been saved yet." in shown.text
    assert "• new: 2\n• @hillcafe, figures of 2 days\n• @barber, without figures" in shown.text
    assert "• line 4, “90”: a price without a currency" in shown.text
    assert "no partners yet" in (await kim.say("/partners")).text
    assert "Taken over: 2 partners." in (await kim.press(shown, "✅ Yes")).text
    listed = await kim.say("/partners")
    assert "@hillcafe: 9,500 followers, 6.00%, £150" in listed.text
    assert "don’t have that file any more" in (await kim.press(shown, "✅ Yes")).text


async def test_figures_of_partners_are_never_taken_for_the_persons_own(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.press(await send(kim, LIST), "✅ Yes")
    assert "9,500" not in (await kim.say("/trend")).text


async def test_who_is_known_gets_what_the_file_says_and_keeps_the_rest(bot: Running) -> None:
    uli = bot.somebody("de")
    await uli.say("/partner @hillcafe 9.000 / 500, 100 €")
    shown = await send(uli, b"Partner;Nische\r\n@hillcafe;Kaffee\r\n")
    assert "neu: 0, schon bekannt: 1" in shown.text
    await uli.say("ja")
    kept = await uli.press(await uli.say("/partner"), "@hillcafe")
    assert "Nische: Kaffee" in kept.text
    assert "9.000 Follower, 500 Likes" in kept.text


async def test_what_is_exported_is_the_same_after_it_was_imported(bot: Running) -> None:
    kim, lee = bot.somebody("en"), bot.somebody("en")
    await kim.press(await send(kim, LIST), "✅ Yes")
    await kim.say("/partners Hill Café 2,000 / 90, $50")
    file = await _exported(bot, kim)
    await lee.press(await send(lee, file), "✅ Yes")
    assert file == await _exported(bot, lee)


async def test_a_list_with_more_partners_than_fit_is_refused(bot: Running) -> None:
    kim = bot.somebody("en")
    rows = "".join(f"name{number},{number + 1}\n" for number in range(201))
    refused = await send(kim, f"partner,followers\n{rows}".encode())
    assert "names too many partners" in refused.text


@pytest.mark.parametrize(
    ("language", "words", "question", "yes", "back"),
    [
        (
            "de",
            "mach den import rückgängig",
            "Soll ich die Partnerliste aus deiner Datei wieder zurücknehmen?",
            "ja",
            "Deine Partner sind wieder so wie vorher.",
        ),
        (
            "en",
            "undo the import",
            "Shall I take back the list of partners from your file?",
            "yes",
            "Your partners are as they were before.",
        ),
    ],
)
async def test_a_list_is_taken_back_in_words_though_something_else_was_logged_since(
    bot: Running, language: str, words: str, question: str, yes: str, back: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("/partners @hillcafe 9,000 / 500, 100 €")
    await kim.press(await send(kim, LIST), "✅")
    await kim.say("/log 12400 480")
    assert question in (await kim.say(words)).text
    assert back in (await kim.say(yes)).text
    listed = (await kim.say("/partners")).text
    assert "@barber" not in listed
    assert "100" in listed


async def test_a_list_is_taken_back_with_the_button_below_it(bot: Running) -> None:
    kim = bot.somebody("en")
    taken = await kim.press(await send(kim, LIST), "✅")
    assert "The 2 accounts are no longer among your partners." in (await kim.press(taken, "↩️")).text
    assert "no partners yet" in (await kim.say("/partners")).text


@pytest.mark.parametrize(
    ("language", "words", "told"),
    [
        ("de", "import rückgängig", "Es gibt keinen Import, den ich zurücknehmen könnte."),
        ("en", "undo the import", "There is no import that I could take back."),
    ],
)
async def test_where_nothing_was_imported_no_other_entry_is_taken_back(
    bot: Running, language: str, words: str, told: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("/partners @hillcafe 9,000 / 500")
    assert told in (await kim.say(words)).text


@pytest.mark.parametrize(
    ("language", "told"),
    [("de", "ist deine Liste voll geworden: Ein Partner hat"), ("en", "no room for one partner of it")],
)
async def test_a_list_that_has_no_room_at_the_yes_is_not_taken_by_halves(
    bot: Running, monkeypatch: pytest.MonkeyPatch, language: str, told: str
) -> None:
    monkeypatch.setattr(imports, "MOST_PARTNERS", 2)
    kim = bot.somebody(language)
    shown = await send(kim, LIST)
    await kim.say("/partners @new 5,000 / 200")
    full = await kim.press(shown, "✅")
    assert told in full.text
    assert "@barber" not in (await kim.say("/partners")).text
    may_go = await kim.press(await kim.press(await kim.say("/partners"), "@new"), "🗑")
    await kim.press(may_go, "Ja" if language == "de" else "Yes")
    await kim.press(full, "✅")
    assert "@barber" in (await kim.say("/partners")).text
