"""What somebody posted themselves is a note to their own day, and nothing of a partner's."""

import pytest

from tests.conftest import Running
from tests.driver import Somebody

NOTED = {"de": "Notiz", "en": "Note"}
WHO = {"de": "Mit wem war das?", "en": "Who was that with?"}


async def _with_one(bot: Running, language: str) -> Somebody:
    kim = bot.somebody(language)
    await kim.say("/partners luna 1.2k/90")
    return kim


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "Hab Rezept gepostet"),
        ("de", "Ich habe heute ein Reel gepostet"),
        ("de", "wir haben gepostet"),
        ("en", "I posted a recipe"),
        ("en", "our reel is live"),
        ("en", "we've just posted a reel"),
    ],
)
async def test_an_own_post_is_a_note_and_not_the_only_partners(
    bot: Running, language: str, said: str
) -> None:
    kim = await _with_one(bot, language)
    diary = (await kim.say("/diary")).text
    noted = (await kim.say(said)).text
    assert NOTED[language] in noted
    assert said in noted
    assert diary == (await kim.say("/diary")).text


@pytest.mark.parametrize(
    ("language", "said", "own", "noted"),
    [
        ("de", "Gestern Weihnachtsrezept gepostet", "selbst", "Gestern Weihnachtsrezept gepostet"),
        ("en", "posted today", "that was me", "posted today"),
    ],
)
async def test_a_post_of_which_nobody_says_whose_it_is_can_be_ones_own(
    bot: Running, language: str, said: str, own: str, noted: str
) -> None:
    kim = await _with_one(bot, language)
    diary = (await kim.say("/diary")).text
    asked = await kim.say(said)
    assert WHO[language] in asked.text
    assert noted in (await kim.press(asked, own)).text
    assert diary == (await kim.say("/diary")).text


@pytest.mark.parametrize(
    ("language", "first", "said"),
    [
        ("de", "hab luna gefragt", "gestern gepostet"),
        ("de", "hab luna gefragt", "sie hat gepostet"),
        ("en", "asked luna", "posted yesterday"),
        ("en", "asked luna", "she posted today"),
    ],
)
async def test_a_post_right_after_a_partner_was_talked_about_is_of_that_partner(
    bot: Running, language: str, first: str, said: str
) -> None:
    kim = await _with_one(bot, language)
    await kim.say(first)
    assert (await kim.say(said)).text.startswith("luna:")


@pytest.mark.parametrize(
    ("language", "said"),
    [("de", "Ich hab heute ein Reel gepostet, 300 Likes"), ("en", "I posted a reel today, 300 likes")],
)
async def test_likes_of_an_own_post_are_no_result_of_a_partner(
    bot: Running, language: str, said: str
) -> None:
    kim = await _with_one(bot, language)
    diary = (await kim.say("/diary")).text
    await kim.say(said)
    assert diary == (await kim.say("/diary")).text
