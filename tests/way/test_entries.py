"""The list of entries: looked through, changed, explained, removed, and brought back, over the real wire."""

import pytest

from tests.conftest import Running
from tests.driver import Somebody


async def _many(kim: Somebody, count: int) -> None:
    for day in range(1, count + 1):
        await kim.say(f"/log {1000 + day} {40 + day} 2026-01-{day:02}")


async def test_entries_are_listed_page_by_page_newest_first(bot: Running) -> None:
    kim = bot.somebody("en")
    await _many(kim, 8)
    first = await kim.say("/entries")
    assert "Entries 1 to 6 of 8" in first.text
    assert "8 Jan 2026: 1,008 / 48, 4.76%" in first.text
    second = await kim.press(first, "Older")
    assert second.id == first.id
    assert "Entries 7 to 8 of 8" in second.text
    assert "Entries 1 to 6" in (await kim.press(second, "‹ Newer")).text


async def test_an_entry_is_changed_in_words(bot: Running) -> None:
    uli = bot.somebody("de")
    await _many(uli, 2)
    entry = await uli.press(await uli.say("zeig mir meine einträge"), "01.01.2026")
    await uli.press(entry, "Ändern")
    kept = await uli.say("1.100 / 55")
    assert "1.100 Follower, 55 Likes" in kept.text
    assert "01.01.2026: 1.100 / 55, 5,00" in (await uli.say("/entries")).text


async def test_a_note_explains_a_day_and_can_go_again(bot: Running) -> None:
    kim = bot.somebody("en")
    await _many(kim, 1)
    entry = await kim.press(await kim.say("/entries"), "1 Jan 2026")
    await kim.press(entry, "Note")
    await kim.say("giveaway <3")
    listed = await kim.say("/entries")
    assert "(giveaway <3)" in listed.text
    panel = await kim.press(listed, "1 Jan 2026")
    without = await kim.press(await kim.press(panel, "Note"), "Remove the note")
    assert "giveaway" not in without.text


async def test_a_removed_entry_can_be_brought_back(bot: Running) -> None:
    kim = bot.somebody("en")
    await _many(kim, 2)
    panel = await kim.press(await kim.say("/entries"), "2 Jan 2026")
    gone = await kim.press(panel, "Delete")
    assert "Deleted: the entry for" in gone.text
    assert "1,002" not in (await kim.say("/entries")).text
    await kim.press(gone, "Undo")
    assert "1,002" in (await kim.say("/entries")).text


@pytest.mark.parametrize(
    ("language", "text", "note"),
    [
        ("de", "12.400 / 480 Notiz: Gewinnspiel", "Notiz: Gewinnspiel"),
        ("de", "12.400 / 480 (Gewinnspiel)", "Notiz: Gewinnspiel"),
        ("de", "heute 12.400 und 480, wegen dem Gewinnspiel!", "Notiz: wegen dem Gewinnspiel"),
        ("en", "12,400 / 480 because of a giveaway", "Note: because of a giveaway"),
        ("en", "12.4k followers, 480 likes, note: brand post no 2", "Note: brand post no 2"),
    ],
)
async def test_a_note_can_come_with_the_figures(bot: Running, language: str, text: str, note: str) -> None:
    kim = bot.somebody(language)
    kept = await kim.say(text)
    assert note in kept.text
    assert note.split(": ")[1] in (await kim.say("/entries")).text


async def test_a_note_alone_is_kept_for_today(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 / 480")
    assert "Note for today saved: giveaway" in (await kim.say("note: giveaway")).text
    assert "(giveaway)" in (await kim.say("/entries")).text


async def test_where_nothing_was_logged_the_list_leads_on(bot: Running) -> None:
    assert "nothing here yet" in (await bot.somebody("en").say("/entries")).text


async def test_an_impossible_figure_is_asked_for_again(bot: Running) -> None:
    kim = bot.somebody("en")
    await _many(kim, 1)
    await kim.press(await kim.press(await kim.say("/entries"), "1 Jan 2026"), "Change")
    assert "10 billion" in (await kim.say("99999999999 followers")).text
    assert "1,200 followers" in (await kim.say("1200 followers")).text
