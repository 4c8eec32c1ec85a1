"""Goals in few words: a gain on top of what there is, a year alone, a year that is over."""

import pytest

from tests.conftest import Running
from tests.way.dated import grown


@pytest.mark.parametrize(
    ("language", "text", "goal"),
    [
        ("de", "bis in zwei Monaten 500 Follower mehr", "Dein Ziel: 12.900 Follower bis zum"),
        ("de", "Ich will in zwei Monaten 500 Follower mehr", "Dein Ziel: 12.900 Follower bis zum"),
        ("de", "500 Follower mehr bis Weihnachten", "Dein Ziel: 12.900 Follower bis zum 24.12."),
        ("en", "500 more followers by Easter", "Your goal: 12,900 followers by"),
        ("en", "I want 500 more followers in two months", "Your goal: 12,900 followers by"),
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
        ("de", "bis Ostern 500 Follower mehr", "Wie viele Follower du gerade hast, weiß ich noch nicht"),
        ("en", "500 more followers by Easter", "don’t know yet how many followers you have now"),
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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "seit Oktober 500 mehr"),
        ("de", "seit März 200 Follower mehr"),
        ("en", "500 more followers since October"),
        ("de", "im Oktober 500 Follower mehr"),
        ("de", "300 Follower mehr dieses Jahr"),
        ("de", "heuer 2000 follower mehr"),
        ("de", "heuer bis jetzt 2000 follower mehr"),
        ("en", "2000 more followers this year"),
        ("en", "up by 2000 more followers this year"),
        ("de", "+300 Follower in 4 Wochen"),
        ("de", "300 neue Follower in 4 Wochen"),
        ("en", "300 new followers in a month"),
        ("de", "Ich habe in 3 Monaten 500 Follower mehr"),
        ("en", "I got 500 more followers in two months"),
        ("de", "in zwei Monaten 500 Follower mehr"),
        ("de", "500 Follower weniger in zwei Monaten"),
        ("en", "500 fewer followers by easter"),
        ("de", "Ziel: 500 Follower weniger bis Ostern"),
    ],
)
async def test_a_gain_that_is_told_and_a_loss_set_no_goal(bot: Running, language: str, text: str) -> None:
    kim = bot.somebody(language)
    await kim.say("12400 / 480")
    told = await kim.say(text)
    assert ("Dein Ziel:" if language == "de" else "Your goal:") not in told.text
    none_yet = "Was möchtest du erreichen" if language == "de" else "What would you like to reach"
    assert none_yet in (await kim.say("/ziel" if language == "de" else "/goal")).text


@pytest.mark.parametrize(
    ("language", "text", "target"),
    [
        ("de", "wann habe ich 500 Follower mehr", "8.500 Follower"),
        ("en", "when will I have 500 more followers", "8,500 followers"),
    ],
)
async def test_a_forecast_of_a_gain_adds_it_to_the_followers_of_now(
    bot: Running, language: str, text: str, target: str
) -> None:
    kim = bot.somebody(language)
    await grown(kim, 7_700, 7_800, 8_000)
    assert target in (await kim.say(text)).text
