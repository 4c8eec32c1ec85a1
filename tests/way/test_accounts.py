"""Several accounts: named in a message, added, chosen, described, removed, over the real wire."""

import pytest

from tests.conftest import Running


async def test_the_first_account_takes_the_name_that_comes_with_its_figures(bot: Running) -> None:
    kim = bot.somebody("en")
    kept = await kim.say("insta 12.4k / 480")
    assert "Saved: 12,400 followers, 480 likes." in kept.text
    assert "Account: Instagram" in kept.text


async def test_a_platform_that_is_new_is_asked_about_and_then_has_figures_of_its_own(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 / 480")
    question = await kim.say("on tiktok @kim2000 800 / 90")
    assert "TikTok · @kim2000: you haven’t told me about that one yet." in question.text
    kept = await kim.press(question, "➕ Yes, add")
    assert "Saved: 800 followers, 90 likes." in kept.text
    assert "For TikTok take it as a rough guide." in kept.text
    assert "12,400" in (await kim.say("/standing")).text
    assert "Saved: 810 followers" in (await kim.say("tiktok 810 / 95")).text
    assert "11.73%" in (await kim.say("what is my like rate on tiktok?")).text


async def test_the_account_so_far_may_be_the_one_that_was_named(bot: Running) -> None:
    uli = bot.somebody("de")
    await uli.say("12.400 / 480")
    question = await uli.say("insta 12.500 / 490")
    kept = await uli.press(question, "Mein Account")
    assert "Gemerkt: 12.500 Follower, 490 Likes." in kept.text
    accounts = await uli.say("/konten")
    assert "Instagram: 12.500 Follower" in accounts.text
    assert "Mein Account" not in accounts.text


async def test_a_question_for_likes_stays_with_its_account(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 / 480")
    await kim.press(await kim.say("tiktok 800 followers"), "➕ Yes, add")
    kept = await kim.say("90")
    assert "Account: TikTok" in kept.text
    assert "11.25%" in kept.text


async def test_a_doubt_stays_with_its_account(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 / 480")
    await kim.press(await kim.say("tiktok 800 / 90"), "➕ Yes, add")
    kept = await kim.press(await kim.say("tiktok 90 / 810"), "Swapped")
    assert "Saved: 810 followers, 90 likes." in kept.text
    assert "Account: TikTok" in kept.text


async def test_an_account_is_added_by_buttons_and_described_in_words(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 / 480")
    places = await kim.press(await kim.say("/accounts"), "Another account")
    named = await kim.press(places, "YouTube")
    assert "YouTube: what is the account called there?" in named.text
    added = await kim.say("@kim.bakes")
    assert "YouTube · @kim.bakes is on the list." in added.text
    panel = await kim.press(await kim.press(added, "Accounts"), "YouTube · @kim.bakes")
    asked = await kim.press(panel, "Niche")
    assert "what is it about?" in asked.text
    described = await kim.say("bread & <cakes>")
    assert "Niche: bread & <cakes>" in described.text
    chosen = await kim.press(described, "Make it the main one")
    assert "main account" in chosen.text
    assert "Account: YouTube · @kim.bakes" in (await kim.say("500 / 50")).text


async def test_an_account_is_removed_only_after_a_confirmation(bot: Running) -> None:
    uli = bot.somebody("de")
    await uli.say("12.400 / 480")
    await uli.press(await uli.say("tiktok 800 / 90"), "➕ Ja, neu")
    panel = await uli.press(await uli.say("/accounts"), "TikTok")
    question = await uli.press(panel, "Entfernen")
    assert "Die Zahlen von 1 Tag gehen mit." in question.text
    await uli.press(question, "Ja, entfernen")
    listed = await uli.say("/accounts")
    assert "TikTok:" not in listed.text
    assert "12.400" in listed.text


async def test_the_goal_of_an_account_goes_with_it_and_the_question_says_so(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("insta 12400 / 480")
    await kim.press(await kim.say("tiktok 800 / 90"), "➕ Yes, add")
    await kim.say("/goal tiktok 2000")
    panel = await kim.press(await kim.say("/accounts"), "TikTok")
    question = await kim.press(panel, "Remove")
    assert "Your goal for this account goes too." in question.text
    await kim.press(question, "Yes, remove it")
    assert "2,000" not in (await kim.say("/goal")).text


async def test_an_account_is_added_in_words_and_no_second_time(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 / 480")
    assert "TikTok · @kim is on the list." in (await kim.say("add account @kim on tiktok")).text
    panel = await kim.press(await kim.say("/accounts"), "My account")
    await kim.press(await kim.press(panel, "Platform"), "TikTok")
    panel = await kim.press(await kim.say("/accounts"), "TikTok")
    await kim.press(panel, "Name")
    assert "already keeping TikTok · @Kim" in (await kim.say("@Kim")).text


async def test_a_blog_has_a_history_and_no_benchmark(bot: Running) -> None:
    kim = bot.somebody("en")
    kept = await kim.say("blog 300 followers 20 likes")
    assert "There is no benchmark for blogs" in kept.text


@pytest.mark.parametrize(("language", "name"), [("de", "x" * 65), ("en", "y" * 400)])
async def test_a_name_that_is_too_long_is_asked_for_again(bot: Running, language: str, name: str) -> None:
    kim = bot.somebody(language)
    await kim.say("12400 / 480")
    panel = await kim.press(await kim.say("/accounts"), "Mein" if language == "de" else "My account")
    await kim.press(panel, "Name")
    assert "64" in (await kim.say(name)).text
    assert "Café" in (await kim.say("Café")).text


async def test_nobody_opens_an_account_of_somebody_else(bot: Running) -> None:
    lee, kim = bot.somebody("en"), bot.somebody("en")
    await lee.say("insta @lee 9000 / 300")
    listed = await lee.say("/accounts")
    await kim.say("12400 / 480")
    mine = await kim.say("/accounts")
    theirs = await kim.press_data(mine.id, listed.button("Instagram"))
    assert "out of date" in theirs.text


@pytest.mark.parametrize(
    ("language", "switched", "renamed", "named", "removed", "main"),
    [
        (
            "de",
            "wechsel zu tiktok",
            "benenne mein konto um in Mias Blog",
            "Mias Blog",
            "lösch Mias Blog",
            "Ab jetzt",
        ),
        (
            "de",
            "mach TikTok zum Hauptaccount",
            "Nenn mein Konto bitte Café 24",
            "Café 24",
            "Café 24 soll raus",
            "Ab jetzt",
        ),
        (
            "en",
            "switch to tiktok",
            "rename my account to Kim's Corner",
            "Kim's Corner",
            "remove Kim's Corner",
            "now",
        ),
        (
            "en",
            "make TikTok my main account",
            "call my account @kim.two please",
            "@kim.two",
            "drop @kim.two",
            "now",
        ),
    ],
)
async def test_an_account_is_chosen_renamed_and_removed_in_words(
    bot: Running, language: str, switched: str, renamed: str, named: str, removed: str, main: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("12400 / 480")
    await kim.press(await kim.say("tiktok 800 / 90"), "➕")
    assert main in (await kim.say(switched)).text
    assert f"TikTok · {named}" in (await kim.say(renamed)).text
    question = await kim.say(removed)
    assert f"TikTok · {named}" in question.text
    assert f"TikTok · {named}" in (await kim.say("/accounts")).text
    await kim.press(question, "Ja, entfernen" if language == "de" else "Yes, remove it")
    left = await kim.say("/accounts")
    assert "TikTok:" not in left.text
    assert "12" in left.text


@pytest.mark.parametrize(
    ("language", "said"),
    [("de", "wechsel zu youtube"), ("de", "ich bin auf twitch"), ("en", "switch to youtube")],
)
async def test_an_account_that_is_only_mentioned_is_not_added_before_a_tap(
    bot: Running, language: str, said: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("12400 / 480")
    await kim.say(said)
    assert "YouTube" not in (await kim.say("/accounts")).text


async def test_figures_that_wait_for_a_word_on_their_account_are_kept_when_it_is_switched_to(
    bot: Running,
) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 / 480")
    await kim.say("tiktok 320 / 25")
    assert "Saved: 320 followers, 25 likes." in (await kim.say("switch to tiktok")).text


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("delete my account", "everything I know about you"),
        ("switch to german", "Deutsch"),
        ("my account is now private", None),
        ("remove Tom", None),
    ],
)
async def test_what_only_sounds_like_an_account_of_ones_own_is_something_else(
    bot: Running, said: str, told: str | None
) -> None:
    kim = bot.somebody("en")
    await kim.say("insta @kim 12400 / 480")
    answer = await kim.say(said)
    assert told is None or told in answer.text
    assert "Instagram · @kim" in (await kim.say("/accounts")).text


@pytest.mark.parametrize("said", ["I use TikTok and Instagram", "I use Instagram", "I use TikTok"])
async def test_telling_which_platforms_one_uses_switches_no_account(bot: Running, said: str) -> None:
    kim = bot.somebody("en")
    await kim.say("insta 12400 / 480")
    await kim.press(await kim.say("tiktok 800 / 90"), "➕")
    before = (await kim.say("/accounts")).text
    await kim.say(said)
    assert (await kim.say("/accounts")).text == before


@pytest.mark.parametrize(
    ("language", "switched", "renamed", "removed"),
    [
        ("de", "wechsel zu Instagram", "benenne mein Instagram-Konto um in Mias Blog", "lösch Instagram"),
        ("en", "switch to Instagram", "rename my Instagram account to Kim's Corner", "remove Instagram"),
    ],
)
@pytest.mark.parametrize("main", ["tiktok 12400 / 480", "insta @kim 12400 / 480"])
async def test_where_several_accounts_fit_the_list_is_shown_and_none_of_them_is_taken(
    bot: Running, language: str, switched: str, renamed: str, removed: str, main: str
) -> None:
    kim = bot.somebody(language)
    await kim.say(main)
    for name in ("one", "two"):
        await kim.press(await kim.say(f"insta @kim.{name} 800 / 90"), "➕")
    listed = await kim.say("/accounts")
    for said in (switched, renamed, removed):
        assert (await kim.say(said)).text == listed.text
    assert (await kim.say("/accounts")).text == listed.text


@pytest.mark.parametrize(
    ("language", "said", "asked", "told"),
    [
        ("de", "Mein Account heißt jetzt anders", "Wie soll der Account heißen?", "Mias Blog"),
        ("de", "nenn mein Konto anders", "Wie soll der Account heißen?", "Mias Blog"),
        ("en", "my account is called differently now", "what shall I call it?", "Kim's Corner"),
        ("en", "My account is now called something else", "what shall I call it?", "Kim's Corner"),
    ],
)
async def test_a_name_that_is_only_said_to_be_another_one_is_asked_for(
    bot: Running, language: str, said: str, asked: str, told: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("12400 / 480")
    assert asked in (await kim.say(said)).text
    await kim.say(told)
    assert told in (await kim.say("/accounts")).text
