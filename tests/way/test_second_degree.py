"""What-ifs about the followers of partners are worked out with all partners, and nothing of them is kept."""

import pytest

from tests.conftest import Running
from tests.way.listed import with_partners

LISTED = {"de": "(3 von 3)", "en": "(3 of 3)"}


@pytest.mark.parametrize(
    ("language", "said", "told"),
    [
        ("de", "was wenn 5 follower meiner partner je 200 follower haben", "bis zu 1.000 Menschen"),
        (
            "de",
            "was wäre wenn 10 Follower von meinen Partnern je 300 Follower haben?",
            "bis zu 3.000 Menschen",
        ),
        ("de", "was wenn 1 % der follower meiner partner accounts mit 300 followern haben", "188 weitere"),
        ("en", "what if 5 followers of my partners have 200 followers each", "up to 1,000 more people"),
        ("en", "what if 1% of the followers of my partners had accounts with 300 followers", "188 more"),
    ],
)
async def test_made_up_followers_of_partners_are_a_what_if_and_no_new_partners(
    bot: Running, language: str, said: str, told: str
) -> None:
    kim = await with_partners(bot, language)
    assert told in (await kim.say(said)).text
    assert LISTED[language] in (await kim.say("/partners")).text


@pytest.mark.parametrize(
    ("language", "said", "told"),
    [
        ("de", "was wenn follower meiner partner selbst posten", "188 weitere Accounts"),
        ("en", "what if followers of my partners post too", "188 more accounts"),
    ],
)
async def test_a_what_if_about_partners_without_figures_asks_for_them(
    bot: Running, language: str, said: str, told: str
) -> None:
    kim = await with_partners(bot, language)
    assert "300" in (await kim.say(said)).text
    assert told in (await kim.say("1 % mit 300" if language == "de" else "1% with 300")).text


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "was wenn 5 follower meiner partner je 200 follower haben"),
        ("en", "what if 5 followers of my partners have 200 followers each"),
    ],
)
async def test_without_partners_a_network_is_asked_for(bot: Running, language: str, said: str) -> None:
    kim = bot.somebody(language)
    assert "20 × 5" in "".join((await kim.say(said)).buttons)


@pytest.mark.parametrize(
    ("language", "said", "told"),
    [
        ("de", "was wenn 150 follower meiner partner je 300 follower haben", "zusammen 100 Follower"),
        ("en", "what if 150 followers of my partners have 300 followers each", "100 followers in all"),
    ],
)
async def test_more_followers_than_partners_have_cannot_be_thought_of(
    bot: Running, language: str, said: str, told: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("/partners Tom 100 / 5")
    assert told in (await kim.say(said)).text
