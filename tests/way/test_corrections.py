"""Corrections in words: the figures kept last are changed, with an undo back to what they were."""

import pytest

from tests.conftest import Running


@pytest.mark.parametrize(
    ("language", "text", "kept", "entry"),
    [
        ("de", "nein, 12.500", "Gemerkt: 12.500 Follower.", "12.500 / 480"),
        ("de", "nein 490", "Gemerkt: 490 Likes pro Beitrag.", "12.400 / 490"),
        ("de", "ich meinte 490 Likes", "Gemerkt: 490 Likes pro Beitrag.", "12.400 / 490"),
        ("de", "stimmt nicht, 490 likes", "Gemerkt: 490 Likes pro Beitrag.", "12.400 / 490"),
        ("de", "hab mich verschrieben, es sind 12.410", "Gemerkt: 12.410 Follower.", "12.410 / 480"),
        ("en", "sorry, 12.600 not 12.400", "Saved: 12,600 followers.", "12,600 / 480"),
        ("en", "actually 490 likes", "Saved: 490 likes per post.", "12,400 / 490"),
        ("en", "correction: 12,500 / 490", "Saved: 12,500 followers, 490 likes.", "12,500 / 490"),
    ],
)
async def test_a_correction_changes_the_figure_that_was_just_kept(
    bot: Running, language: str, text: str, kept: str, entry: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("12.400 / 480" if language == "de" else "12,400 / 480")
    corrected = await kim.say(text)
    assert kept in corrected.text
    assert entry in (await kim.say("/entries")).text
    undone = await kim.press(corrected, "Rückgängig" if language == "de" else "Undo")
    assert ("12.400" if language == "de" else "12,400") in undone.text


async def test_a_correction_changes_the_day_and_the_account_that_were_logged_last(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("insta 12,400 / 480")
    await kim.press(await kim.say("tiktok yesterday 800 / 90"), "➕")
    corrected = await kim.say("no, 810")
    assert "Saved for " in corrected.text
    assert "810 followers." in corrected.text
    assert "Account: TikTok" in corrected.text


async def test_a_correction_may_name_another_day_or_account(bot: Running) -> None:
    uli = bot.somebody("de")
    await uli.say("12.400 / 480")
    assert "Gemerkt für " in (await uli.say("nein, gestern waren es 12.300")).text
    assert "TikTok" in (await uli.say("ups 12.160 auf tiktok")).text


async def test_a_correction_stands_where_likes_were_asked_for(bot: Running) -> None:
    uli = bot.somebody("de")
    await uli.say("12.400 Follower")
    assert "Gemerkt: 12.300 Follower." in (await uli.say("stimmt nicht, 12.300")).text
    assert "Gemerkt: 1.230 Follower." in (await uli.say("nein, 1.230")).text


@pytest.mark.parametrize("text", ["eigentlich so 480", "hm, eigentlich 480 likes", "moment, 480"])
async def test_what_can_be_the_likes_that_were_asked_for_is_those(bot: Running, text: str) -> None:
    uli = bot.somebody("de")
    await uli.say("12.400 Follower")
    assert "Gemerkt: 480 Likes pro Beitrag." in (await uli.say(text)).text


async def test_with_nothing_kept_a_correction_is_logged(bot: Running) -> None:
    assert "Saved: 12,500 followers." in (await bot.somebody("en").say("no, 12.5k")).text


async def test_what_is_kept_already_or_shall_go_is_asked_about_as_before(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12,400 / 480")
    assert "Undo your last entry?" in (await kim.say("sorry, 12,400 not 12,500")).text
    assert "Undo your last entry?" in (await kim.say("delete the 12,400 again")).text


async def test_a_goal_that_was_set_last_is_no_entry_to_correct(bot: Running) -> None:
    uli = bot.somebody("de")
    await uli.say("12.400 / 480")
    await uli.say("ich will 15.000 Follower")
    assert "Soll ich dein Ziel zurücknehmen?" in (await uli.say("nein, 14.000")).text


async def test_a_correction_that_cannot_be_is_refused(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12,400 / 480")
    assert "aren’t that many people" in (await kim.say("no, 99999999999")).text


@pytest.mark.parametrize(
    ("language", "wish", "text", "kept"),
    [
        ("de", "mach das rückgängig", "nein, ach doch, 1420 und 85 likes", "1.420 Follower, 85 Likes"),
        ("en", "undo that", "no wait, 1420 and 85 likes", "1,420 followers, 85 likes"),
    ],
)
async def test_new_figures_answer_the_question_of_an_undo(
    bot: Running, language: str, wish: str, text: str, kept: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("1400 / 80")
    assert "?" in (await kim.say(wish)).text
    assert kept in (await kim.say(text)).text
