"""Goals in few words: a gain on top of what there is, a year alone, a year that is over."""

import pytest

from tests.conftest import Running


@pytest.mark.parametrize(
    ("language", "text", "goal"),
    [
        ("de", "in zwei Monaten 500 Follower mehr", "Dein Ziel: 12.900 Follower bis zum"),
        ("de", "500 Follower mehr bis Weihnachten", "Dein Ziel: 12.900 Follower bis zum 24.12."),
        ("en", "500 more followers in two months", "Your goal: 12,900 followers by"),
    ],
)
async def test_a_gain_by_a_day_is_a_goal_on_top_of_the_followers_of_now(
    bot: Running, language: str, text: str, goal: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("12400 / 480")
    assert goal in (await kim.say(text)).text


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [
        ("de", "in zwei Monaten 500 Follower mehr", "Wie viele Follower du gerade hast, weiß ich noch nicht"),
        ("en", "500 more followers in two months", "don’t know yet how many followers you have now"),
    ],
)
async def test_a_gain_without_followers_of_now_asks_for_the_total(
    bot: Running, language: str, text: str, asked: str
) -> None:
    kim = bot.somebody(language)
    assert asked in (await kim.say(text)).text
    assert "13" in (await kim.say("13000")).text


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [
        ("de", "20.000 bis 2025", "ist schon vorbei"),
        ("de", "20.000 Follower bis Ende 2025", "ist schon vorbei"),
        ("en", "20000 by 2025", "is over."),
        ("en", "20,000 followers by the end of 2024", "is over."),
    ],
)
async def test_a_year_that_is_over_is_asked_again_and_is_no_likes(
    bot: Running, language: str, text: str, asked: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("12400 / 480")
    assert asked in (await kim.say(text)).text
    assert "2,025" not in (await kim.say("/entries")).text


@pytest.mark.parametrize(
    ("language", "text", "goal"),
    [
        ("de", "20000 bis 2035", "20.000 Follower bis zum 31.12.2035"),
        ("en", "20000 by 2035", "20,000 followers by"),
    ],
)
async def test_a_number_by_a_year_is_a_goal(bot: Running, language: str, text: str, goal: str) -> None:
    kim = bot.somebody(language)
    await kim.say("12400 / 480")
    assert goal in (await kim.say(text)).text


async def test_a_gain_that_was_is_no_goal(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 / 480")
    assert "total" in (await kim.say("yesterday 50 more followers")).text
