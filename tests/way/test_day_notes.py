"""A note to a day in words: it is set for the entry of that day, whichever way the day is named."""

import pytest

from tests.conftest import Running
from tests.driver import Somebody


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
        ("de", "Notiz für morgen: Gewinnspiel", "Notizen nehme ich nur für heute oder frühere Tage an."),
        ("de", "Notiz zum 31.2.: Gewinnspiel", "in keinem Kalender"),
        ("en", "note for Feb 30: giveaway", "There’s no such day in the calendar"),
    ],
)
async def test_a_note_of_a_day_without_an_entry_is_answered_kindly(
    bot: Running, language: str, text: str, told: str
) -> None:
    assert told in (await bot.somebody(language).say(text)).text


async def test_figures_behind_a_note_and_a_day_are_figures(bot: Running) -> None:
    kept = await bot.somebody("de").say("Notiz für heute: 12.400 Follower und 480 Likes")
    assert "Gemerkt: 12.400 Follower, 480 Likes" in kept.text


@pytest.mark.parametrize(
    ("language", "text", "kept"),
    [
        ("de", "Notiz für gestern: 12.400 Follower, Gewinnspiel", "12.400 Follower"),
        ("en", "note for yesterday: 12,400 followers, giveaway", "12,400 followers"),
    ],
)
async def test_figures_with_words_behind_a_note_and_a_day_are_figures(
    bot: Running, language: str, text: str, kept: str
) -> None:
    kim = bot.somebody(language)
    await kim.say(text)
    assert kept in (await kim.say("/entries")).text


async def test_followers_that_came_on_top_are_told_in_a_note(bot: Running) -> None:
    kim = bot.somebody("de")
    told = await kim.say("Notiz für gestern: 50 neue Follower durch das Gewinnspiel")
    assert "50 neue Follower durch das Gewinnspiel" in told.text


async def test_whether_a_day_has_figures_is_not_told_in_a_group(bot: Running) -> None:
    kim = bot.somebody("de")
    text = "@mikroskop_bot Notiz für gestern: Rezept gepostet"
    group = bot.telegram.create_group("Runde", [kim.id])
    there = await Somebody(bot.telegram, kim.person, group).say(text)
    assert "Rezept gepostet" in there.text
    assert "Zahlen habe ich für diesen Tag noch keine" not in there.text


async def test_whoever_is_named_in_a_note_it_stays_a_note(bot: Running) -> None:
    kim = bot.somebody("de")
    await kim.say("neuer Partner: Lisa 9k 300 Likes")
    assert "Lisa hat gepostet" in (await kim.say("Notiz für heute: Lisa hat gepostet")).text
    assert "Notiz zu heute gemerkt: Tom entfernt" in (await kim.say("Notiz für heute: Tom entfernt")).text
