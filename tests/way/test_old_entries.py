"""Earlier entries in words: found by their day, changed with an undo, removed after a yes."""

import pytest

from tests.conftest import Running


async def test_an_entry_is_shown_and_removed_after_a_yes_and_can_be_brought_back(bot: Running) -> None:
    uli = bot.somebody("de")
    await uli.say("gestern 12.300 / 470")
    question = await uli.say("lösch den Eintrag von gestern")
    assert "Soll ich diesen Eintrag löschen?" in question.text
    assert "12.300 / 470" in question.text
    removed = await uli.press(question, "Ja, löschen")
    assert "Gelöscht: der Eintrag für" in removed.text
    assert "12.300 Follower und 470 Likes" in (await uli.press(removed, "Rückgängig")).text


async def test_a_yes_in_words_removes_as_well(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("yesterday 12,300 / 470")
    await kim.say("delete yesterday's entry")
    await kim.say("yes")
    assert "nothing here yet" in (await kim.say("/entries")).text


async def test_a_no_leaves_the_entry(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("yesterday 12,300 / 470")
    await kim.say("delete yesterday's entry")
    assert "everything stays" in (await kim.say("no")).text.lower()
    assert "12,300 / 470" in (await kim.say("/entries")).text


async def test_a_day_without_an_entry_leads_to_those_there_are(bot: Running) -> None:
    uli = bot.somebody("de")
    await uli.say("12.400 / 480")
    answer = await uli.say("lösch den Eintrag von gestern")
    assert "ist nichts eingetragen" in answer.text
    assert "12.400 / 480" in (await uli.press(answer, "Einträge")).text


async def test_the_entry_of_another_account_is_found_where_it_is_the_only_one_of_the_day(
    bot: Running,
) -> None:
    kim = bot.somebody("en")
    await kim.say("insta 12,400 / 480")
    await kim.press(await kim.say("tiktok yesterday 800 / 90"), "➕")
    question = await kim.say("delete yesterday's entry")
    assert "800 / 90" in question.text
    assert "Account: TikTok" in question.text
    assert "Nothing is logged" in (await kim.say("delete yesterday's insta entry")).text


@pytest.mark.parametrize(
    ("language", "text", "kept", "before"),
    [
        (
            "de",
            "der Eintrag von gestern war 12.350",
            "12.350 Follower.",
            "Vorher: 12.300 Follower und 470 Likes.",
        ),
        ("de", "ändere die Likes von gestern auf 475", "475 Likes pro Beitrag.", "Vorher: 12.300"),
        (
            "de",
            "der Eintrag von gestern ist falsch, es waren 490",
            "490 Likes pro Beitrag.",
            "Vorher: 12.300",
        ),
        (
            "en",
            "set yesterday's followers to 12,350",
            "12,350 followers.",
            "Before: 12,300 followers and 470 likes.",
        ),
        ("en", "change yesterday's likes to 475", "475 likes per post.", "Before: 12,300"),
    ],
)
async def test_an_earlier_entry_gets_other_figures_and_keeps_the_rest(
    bot: Running, language: str, text: str, kept: str, before: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("gestern 12.300 / 470" if language == "de" else "yesterday 12,300 / 470")
    await kim.say("12.400 / 480" if language == "de" else "12,400 / 480")
    changed = await kim.say(text)
    assert kept in changed.text
    assert before in changed.text
    undone = await kim.press(changed, "Rückgängig" if language == "de" else "Undo")
    assert "470" in undone.text
