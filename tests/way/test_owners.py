"""Figures that are not those of one's main account: somebody else's, and those of another account of one's own."""

import pytest

from tests.conftest import Running


@pytest.mark.parametrize(
    ("language", "text", "judged", "rest"),
    [
        ("de", "Lisa hat 9.000 Follower", "9.000 Follower: Das ist die Klasse Nano.", "deshalb nichts."),
        ("de", "meine Freundin hat 9.000 Follower und 300 Likes", "Like-Quote: 3,33", "nicht deine eigenen Zahlen"),
        ("en", "my competitor has 12k followers 400 likes", "makes a micro-influencer", "haven’t saved"),
        ("en", "my friend has 150k followers", "that is the macro class already", "haven’t saved anything"),
        ("en", "my friend has 5,000 followers and 4,900 likes", "unusually high", "haven’t saved anything"),
        ("en", "my friend has 5,000 followers and 0 likes", "don’t pass a verdict", "haven’t saved anything"),
        ("en", "my friend has 12k followers, I have 12,450", "12,000 followers: that makes", "haven’t saved"),
        ("en", "my friend has 300 likes", "how many followers that account has", "Nothing was saved"),
        ("en", "my friend has 99999999999 followers", "There aren’t that many people", ""),
    ],
)  # fmt: skip
async def test_somebody_elses_figures_are_judged_and_not_logged(
    bot: Running, language: str, text: str, judged: str, rest: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("3.000 / 100" if language == "de" else "3,000 / 100")
    answer = await kim.say(text)
    assert judged in answer.text
    assert rest in answer.text
    entries = await kim.say("/entries")
    assert ("3.000 / 100" if language == "de" else "3,000 / 100") in entries.text


async def test_a_tap_logs_them_as_ones_own_after_all(bot: Running) -> None:
    kim = bot.somebody("en")
    answer = await kim.say("Lisa has 9k followers and 300 likes")
    kept = await kim.press(answer, "Log as mine")
    assert "Saved: 9,000 followers, 300 likes." in kept.text
    assert "Undo" in " ".join(kept.buttons)


async def test_a_question_that_is_open_takes_no_figures_of_somebody_else(bot: Running) -> None:
    kim = bot.somebody("de")
    await kim.say("/log")
    assert "nicht deine eigenen Zahlen" in (await kim.say("Lisa hat 9000")).text
    assert "Gemerkt: 3.000 Follower" in (await kim.say("3.000 / 100")).text


async def test_an_own_account_of_that_name_is_logged_to(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12,400 / 480")
    await kim.press(await kim.say("bakery account: 300 followers"), "Yes, add bakery account")
    kept = await kim.say("bakery account has 310 followers")
    assert "Saved: 310 followers." in kept.text
    assert "Account: bakery account" in kept.text
    assert "Account: bakery account" in (await kim.say("Bakery account's at 320")).text


async def test_a_second_account_is_asked_about_once_and_then_known(bot: Running) -> None:
    uli = bot.somebody("de")
    await uli.say("12.400 / 480")
    question = await uli.say("mein zweiter Account hat 300")
    assert "zweiter Account: Davon hast du mir noch nichts erzählt." in question.text
    assert ["➕ Ja, neu: zweiter Account", "Mein Account"] == list(question.buttons)
    kept = await uli.press(question, "➕ Ja, neu: zweiter Account")
    assert "Gemerkt: 300 Follower." in kept.text
    again = await uli.say("mein zweiter Account hat 310")
    assert "Gemerkt: 310 Follower." in again.text
    assert "12.400 / 480" in (await uli.say("/entries")).text


async def test_a_second_account_that_is_the_main_one_after_all_gets_no_name_by_it(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("290 / 12")
    kept = await kim.press(await kim.say("my other account has 300"), "My account")
    assert "Saved: 300 followers." in kept.text
    assert "My account: 300 followers" in (await kim.say("/accounts")).text


async def test_the_only_account_needs_no_question_where_its_figures_go_on(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("8,250 / 340")
    assert "Saved: 8,300 followers." in (await kim.say("the winery profile has 8,300 followers")).text


async def test_the_first_figures_tell_what_the_account_is_called(bot: Running) -> None:
    uli = bot.somebody("de")
    kept = await uli.say("Laden-Account: 300 Follower")
    assert "Account: Laden-Account" in kept.text


async def test_somebody_elses_figures_answer_a_question_for_partners_and_candidates(bot: Running) -> None:
    kim = bot.somebody("en")
    partners = await kim.say("/partners")
    await kim.press(partners, "New")
    assert "Lisa" in (await kim.say("Lisa has 9,000 followers")).text


async def test_a_label_is_an_account_where_one_is_called_so_and_nothing_else_elsewhere(bot: Running) -> None:
    uli = bot.somebody("de")
    await uli.say("12.400 / 480")
    await uli.press(await uli.say("Laden-Account: 300 Follower"), "➕ Ja, neu: Laden-Account")
    assert "Account: Laden-Account" in (await uli.say("Laden: 310 Follower")).text
    assert "Account: Laden-Account" in (await uli.say("Mittelwert: 25")).text
    assert "Account: Mein Account" in (await uli.say("Zählerstand: 12.410")).text


async def test_a_question_about_somebody_elses_figures_speaks_of_them_alone(bot: Running) -> None:
    uli = bot.somebody("de")
    await uli.say("12.400 / 480")
    answer = await uli.say("Lisa hat 9.000 Follower, ist das viel?")
    assert "9.000 Follower: Das ist die Klasse Nano." in answer.text
    assert "deine" not in answer.text
    assert "Like-Quote: 3,33" in (await uli.say("und mit 300 Likes?")).text


async def test_a_new_account_is_only_asked_about_beside_others_that_it_could_be(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("insta 12,400 / 480")
    question = await kim.say("tiktok 800 / 90")
    assert "Shall I add it as a new account?" in question.text
    assert "one of these" not in question.text
