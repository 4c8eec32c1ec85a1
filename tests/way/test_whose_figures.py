"""Bare figures of somebody with two accounts, and figures behind a name that nobody knows yet."""

import pytest

from tests.conftest import Running


@pytest.mark.parametrize(
    ("language", "text", "named"),
    [
        ("en", "i also have a tiktok account", "Account: TikTok"),
        ("de", "ich hab noch einen tiktok account", "Account: TikTok"),
    ],
)
async def test_the_next_bare_figures_are_those_of_the_account_that_was_just_added(
    bot: Running, language: str, text: str, named: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("12400 480")
    await kim.say(text)
    assert named in (await kim.say("3000 200")).text
    assert "12" in (await kim.say("/entries")).text


@pytest.mark.parametrize(
    ("language", "text", "other", "own"),
    [
        ("en", "i also have a tiktok account", "Move to My account", "Account: My account"),
        ("de", "ich hab noch einen tiktok account", "Gehört zu: Mein Account", "Account: Mein Account"),
    ],
)
async def test_one_tap_moves_figures_to_the_other_account_and_leaves_nothing_behind(
    bot: Running, language: str, text: str, other: str, own: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("12400 480")
    await kim.say(text)
    kept = await kim.say("12450 470")
    moved = await kim.press(kept, other)
    assert own in moved.text
    assert "12" not in (await kim.say("/accounts")).text.split("TikTok")[1]


async def test_later_bare_figures_go_to_the_main_account_which_is_said_with_the_other_one_offered(
    bot: Running,
) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 480")
    await kim.say("i also have a tiktok account")
    await kim.say("3000 200")
    kept = await kim.say("12500 490")
    assert "Account: My account" in kept.text
    assert "Before: 12,400 followers and 480 likes." in kept.text
    moved = await kim.press(kept, "Move to TikTok")
    assert "Account: TikTok" in moved.text
    assert "12,400 / 480" in (await kim.say("/entries")).text


async def test_what_has_changed_since_is_not_moved(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 480")
    await kim.say("i also have a tiktok account")
    kept = await kim.say("3000 200")
    await kim.say("tiktok 3100 210")
    assert "Saved" not in (await kim.press(kept, "Move to My account")).text
    assert "12,400 / 480" in (await kim.say("/entries")).text


@pytest.mark.parametrize(
    ("language", "text", "question", "mine", "kept"),
    [
        ("en", "Lisa: 9,000 followers", "Lisa: whose figures are these?", "My own", "Saved: 9,000 followers."),
        ("de", "Lisa: 9.000 Follower", "Lisa: Wessen Zahlen sind das?", "Meine eigenen", "Gemerkt: 9.000 Follower."),
    ],
)  # fmt: skip
async def test_figures_behind_an_unknown_name_are_nobodys_before_a_tap(
    bot: Running, language: str, text: str, question: str, mine: str, kept: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("8000 300")
    asked = await kim.say(text)
    assert question in asked.text
    assert "300" in (await kim.say("/entries")).text
    assert kept in (await kim.press(await kim.say(text), mine)).text


@pytest.mark.parametrize(
    ("language", "text", "partner", "kept"),
    [
        ("en", "Lisa now: 9,000", "A partner: Lisa", "Lisa with 9,000 followers"),
        ("de", "Lisa heute: 9.000", "Partner: Lisa", "Lisa mit 9.000 Followern"),
    ],
)
async def test_they_can_be_those_of_a_new_partner(
    bot: Running, language: str, text: str, partner: str, kept: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("8000")
    asked = await kim.say(text)  # also where the likes of the day are still asked for
    assert kept in (await kim.press(asked, partner)).text
    assert "8" in (await kim.say("/entries")).text
    assert "Lisa" in (await kim.say("/partners")).text


async def test_a_new_account_of_that_name_is_known_afterwards(bot: Running) -> None:
    uli = bot.somebody("de")
    await uli.press(await uli.say("Yoga: 4.260 / 205"), "➕ Neuer Account von mir")
    again = await uli.say("Yoga: 4.270")
    assert "Gemerkt: 4.270 Follower." in again.text
    assert "Wessen" not in again.text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Monday: 12,400 / 480"),
        ("en", "Today: 12,400"),
        ("en", "Result: 12,400"),
        ("en", "Followers: 12,400"),
        ("de", "Montag: 12.400 / 480"),
        ("de", "Stand heute: 12.400"),
        ("de", "Zwischenstand: 12.400"),
        ("de", "Meine Zahlen: 12.400 480"),
    ],
)
async def test_a_label_that_is_no_name_asks_nothing(bot: Running, language: str, text: str) -> None:
    kept = await bot.somebody(language).say(text)
    assert ("Saved" if language == "en" else "Gemerkt") in kept.text
