"""A few partners who are named are held against a star with their own figures, and with nobody else's."""

import pytest

from tests.conftest import Running
from tests.way.listed import with_partners


@pytest.mark.parametrize(
    ("language", "said", "followers"),
    [
        ("de", "lisa und tom gegen einen star mit 100000", "13.600 Follower"),
        ("de", "bringen Tom und Lisa mehr als ein Promi mit 100k?", "13.600 Follower"),
        ("de", "2 kleine, tom und lisa, oder ein star mit 100.000", "13.600 Follower"),
        ("de", "lisa und tom gegen einen Star", "13.600 Follower"),
        ("en", "lisa and tom against a star with 100,000", "13,600 followers"),
        ("en", "what brings more, tom and lisa or a celebrity with 100k", "13,600 followers"),
        ("en", "tom and lisa vs a star with 100k", "13,600 followers"),
        ("en", "lisa and tom against a star", "13,600 followers"),
    ],
)
async def test_partners_who_are_named_are_held_against_a_star_with_their_own_figures(
    bot: Running, language: str, said: str, followers: str
) -> None:
    kim = await with_partners(bot, language)
    told = (await kim.say(said)).text
    assert followers in told
    assert "@lisa" in told
    assert "@tom" in told
    assert "5.000" not in told
    assert "5,000" not in told
    assert "Uli" not in told


async def test_whoever_was_named_stays_so_when_overlap_or_star_change(bot: Running) -> None:
    kim = await with_partners(bot, "en")
    told = await kim.say("lisa and tom against a star with 100,000")
    half = await kim.press(told, "50%")
    assert "9,400 people at most (with 50% overlap)" in half.text
    assert "13,600 followers" in (await kim.press(half, "star 500,000")).text
    again = (await kim.say("and against 200,000?")).text
    assert "a star with 200,000 followers" in again
    assert "13,600 followers" in again


async def test_the_likes_and_the_price_of_the_star_count_against_a_single_partner(bot: Running) -> None:
    kim = await with_partners(bot, "de")
    told = await kim.say("lisa gegen einen star mit 100000 und 300 likes für 500 €")
    assert told.text.startswith("Ja: Dieser eine Account bringt mehr Likes")
    assert "Günstiger pro Like ist das Netzwerk." in told.text
    assert not any("%" in label for label in told.buttons)


async def test_figures_beside_the_names_of_partners_are_a_network_of_their_own(bot: Running) -> None:
    kim = await with_partners(bot, "en")
    told = (await kim.say("20 accounts with 5,000 each like lisa against a star with 1 million")).text
    assert "20 × 5,000" in told
