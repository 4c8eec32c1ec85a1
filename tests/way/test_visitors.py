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


@pytest.mark.parametrize(
    ("language", "partner", "text", "kept"),
    [
        (
            "de",
            "neuer Partner: Tom 9k 300 Likes",
            "Tom brachte 8 Kunden und 30 Klicks",
            ("Klicks: 30", "Verkäufe: 8"),
        ),
        (
            "en",
            "new partner: Tom 9k 300 likes",
            "Tom brought 8 customers and 30 clicks",
            ("Clicks: 30", "Sales: 8"),
        ),
    ],
)
async def test_customers_whom_a_partner_brought_are_in_the_diary(
    bot: Running, language: str, partner: str, text: str, kept: tuple[str, ...]
) -> None:
    kim = bot.somebody(language)
    await kim.say(partner)
    told = (await kim.say(text)).text
    assert all(each in told for each in kept)
