"""The card to share, over the real wire: a picture with or without whose it is, light or dark."""

import pytest

from tests.conftest import Running


async def test_a_card_comes_as_a_picture_and_leaves_the_name_out_on_choice(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("insta @kim.bakes 12,400 / 480")
    card = await kim.say("/card")
    assert card.has_picture
    assert "Your card to pass on." in card.text
    nameless = await kim.press(card, "Without the name")
    assert (card.id, True) == (nameless.id, nameless.has_picture)
    assert "With the name" in nameless.buttons
    dark = await kim.press(nameless, "🌙 Dark")
    assert "With the name" in dark.buttons


async def test_without_followers_a_card_asks_for_them(bot: Running) -> None:
    uli = bot.somebody("de")
    assert "brauche ich deine Follower" in (await uli.say("/karte")).text


async def test_followers_alone_make_a_card_too(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("8900 followers")
    assert (await kim.say("/card")).has_picture


async def test_the_trend_leads_to_the_card(bot: Running) -> None:
    kim = bot.somebody("en")
    for line in ("900 40 2024-01-01", "1000 40 2024-03-01"):
        await kim.say(f"/log {line}")
    assert (await kim.press(await kim.say("/trend"), "Card to share")).has_picture


@pytest.mark.parametrize(("language", "wish"), [("de", "eine karte zum teilen bitte"), ("en", "Card")])
async def test_a_card_is_asked_for_in_words(bot: Running, language: str, wish: str) -> None:
    kim = bot.somebody(language)
    await kim.say("8900 / 300")
    assert (await kim.say(wish)).has_picture
