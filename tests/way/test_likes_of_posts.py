"""The likes of one post are not the typical ones, and of several the middle one is: over the real wire."""

import pytest

from tests.conftest import Running


@pytest.mark.parametrize(
    ("language", "text", "question", "no", "still"),
    [
        ("en", "got 50 likes on my last post", "Nothing saved yet.", "No, it stays 480", "480 likes"),
        ("de", "mein letzter post hatte 50 likes", "Noch ist nichts gemerkt.", "bleibt bei 480", "480 Likes"),
    ],
)
async def test_the_likes_of_one_post_take_no_place_of_the_typical_ones_unasked(
    bot: Running, language: str, text: str, question: str, no: str, still: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("12400 480")
    asked = await kim.say(text)
    assert question in asked.text
    await kim.press(asked, no)
    assert still in (await kim.say("12400 480")).text


@pytest.mark.parametrize(
    ("language", "text", "yes", "kept"),
    [
        ("en", "my latest reel got 300 likes", "yes", "Saved: 300 likes per post."),
        ("de", "mein neuestes Reel hat 300 Likes", "ja", "Gemerkt: 300 Likes pro Beitrag."),
    ],
)
async def test_a_yes_makes_them_the_typical_ones_and_leaves_the_followers(
    bot: Running, language: str, text: str, yes: str, kept: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("12400 480")
    await kim.say(text)
    answer = await kim.say(yes)
    assert kept in answer.text
    assert "2.42" in answer.text.replace(",", ".")


@pytest.mark.parametrize(
    ("language", "text", "kept", "why"),
    [
        ("en", "my last posts got 480 512 390 likes", "Saved: 480 likes", "likes of 3 posts"),
        ("de", "meine letzten posts hatten 480, 512 und 390 likes", "Gemerkt: 480 Likes", "von 3 Beiträgen"),
    ],
)
async def test_of_several_posts_the_middle_one_is_kept_and_that_is_said(
    bot: Running, language: str, text: str, kept: str, why: str
) -> None:
    answer = await bot.somebody(language).say(text)
    assert kept in answer.text
    assert why in answer.text


@pytest.mark.parametrize(
    ("language", "text"), [("en", "my last post got 310"), ("de", "mein letzter Post: 310")]
)
async def test_whoever_is_asked_for_likes_may_tell_those_of_one_post(
    bot: Running, language: str, text: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("8900")
    assert "3.48" in (await kim.say(text)).text.replace(",", ".")


async def test_likes_of_one_post_beside_followers_are_kept_with_a_word_about_it(bot: Running) -> None:
    kept = await bot.somebody("en").say("12400 followers, last post 400 likes")
    assert "Saved: 12,400 followers, 400 likes." in kept.text
    assert "the likes of a single post" in kept.text


async def test_of_two_accounts_the_question_names_the_one_that_is_meant(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 480")
    await kim.say("/accounts tiktok")
    question = await kim.say("my last tiktok post got 70 likes")
    assert "Account: TikTok" in question.text
    kept = await kim.say("yes")
    assert "Saved: 70 likes per post." in kept.text
    assert "Account: TikTok" in kept.text
