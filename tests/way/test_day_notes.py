"""A note to a day in words: it is set for the entry of that day, whichever way the day is named."""

import pytest

from tests.conftest import Running


@pytest.mark.parametrize(
    ("language", "text", "day", "note"),
    [
        ("de", "Notiz für gestern: Rezept gepostet", 1, "Rezept gepostet"),
        ("de", "Notiz für heute: 2 Stories gepostet", 0, "2 Stories gepostet"),
        ("en", "note for today: giveaway", 0, "giveaway"),
        ("en", "please add a note to yesterday: posted a reel", 1, "posted a reel"),
    ],
)
async def test_a_note_of_a_day_goes_to_the_entry_of_that_day(
    bot: Running, language: str, text: str, day: int, note: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("/log 12400 480")
    await kim.say("gestern 12.380 / 470" if language == "de" else "yesterday 12,380 / 470")
    kept = await kim.say(text)
    assert note in kept.text
    lines = [line for line in (await kim.say("/entries")).text.splitlines() if line.startswith("•")]
    assert [note in line for line in lines] == [day == 0, day == 1]
    await kim.press(kept, "Undo" if language == "en" else "Rückgängig")
    assert note not in (await kim.say("/entries")).text


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("de", "Notiz zum 20. Januar: Rezept gepostet", "Zahlen habe ich für diesen Tag noch keine"),
        ("en", "note on Jan 20: posted a recipe", "no figures for that day yet"),
        ("de", "Notiz für morgen: Gewinnspiel", "liegt noch vor uns"),
        ("en", "note for tomorrow: giveaway", "still ahead of us"),
        ("de", "Notiz zum 31.2.: Gewinnspiel", "in keinem Kalender"),
        ("en", "note for Feb 30: giveaway", "No calendar has that day"),
    ],
)
async def test_a_note_of_a_day_without_an_entry_is_answered_kindly(
    bot: Running, language: str, text: str, told: str
) -> None:
    assert told in (await bot.somebody(language).say(text)).text


async def test_figures_behind_a_note_and_a_day_are_figures(bot: Running) -> None:
    kept = await bot.somebody("de").say("Notiz für heute: 12.400 Follower und 480 Likes")
    assert "Gemerkt: 12.400 Follower, 480 Likes" in kept.text


async def test_whoever_is_named_in_a_note_it_stays_a_note(bot: Running) -> None:
    kim = bot.somebody("de")
    await kim.say("neuer Partner: Lisa 9k 300 Likes")
    assert "Lisa hat gepostet" in (await kim.say("Notiz für heute: Lisa hat gepostet")).text
    assert "Notiz zu heute gemerkt: Tom entfernt" in (await kim.say("Notiz für heute: Tom entfernt")).text
