"""People who come to a shop are no followers, also while figures are asked for."""

import pytest

from tests.conftest import Running


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "heute waren 50 Leute im Laden"),
        ("de", "heute 50 Kunden im Laden"),
        ("en", "50 people came to the shop today"),
        ("en", "50 customers today"),
    ],
)
async def test_visitors_of_a_shop_are_not_logged(bot: Running, language: str, text: str) -> None:
    kim = bot.somebody(language)
    await kim.say("/log")
    answer = (await kim.say(text)).text
    assert "Gemerkt" not in answer
    assert "Saved" not in answer
    assert "50" not in (await kim.say("/entries")).text


async def test_people_who_follow_are_followers(bot: Running) -> None:
    assert "50 Follower" in (await bot.somebody("de").say("50 Leute folgen mir")).text
