"""What a figure brings about over the real wire: milestones and reached goals, each once, and the way to the goal."""

import pytest

from tests.conftest import Running
from tests.way.dated import ago

MICRO = {
    "de": "🎉 10.000 Follower: Ab jetzt zählst du zu den Micro-Influencern!",
    "en": "🎉 10,000 followers: you count as a micro-influencer from now on!",
}


@pytest.mark.parametrize("language", MICRO)
async def test_a_milestone_is_told_with_the_figure_that_passes_it_and_not_again(
    bot: Running, language: str
) -> None:
    kim = bot.somebody(language)
    await kim.say(f"/log 9900 {ago(7)}")
    assert MICRO[language] in (await kim.say("10050 followers")).text
    assert "🎉" not in (await kim.say("10060 followers")).text


async def test_after_an_undo_the_same_milestone_is_no_news(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say(f"/log 990 {ago(7)}")
    told = await kim.say("1010 followers")
    assert "You’ve made it to 1,000 followers!" in told.text
    await kim.press(told, "↩️ Undo")
    assert "🎉" not in (await kim.say("1010 followers")).text


async def test_a_slip_takes_no_lower_milestone_away(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say(f"/log 9900 {ago(7)}")
    slip = await kim.press(await kim.say("100500 followers"), "Yes, 100,500 followers")
    assert "100,000 followers" in slip.text
    await kim.press(slip, "↩️ Undo")
    assert MICRO["en"] in (await kim.say("10050 followers")).text


async def test_neither_a_beginning_nor_an_earlier_day_is_a_milestone(bot: Running) -> None:
    uli = bot.somebody("de")
    assert "🎉" not in (await uli.say("12400")).text
    assert "🎉" not in (await uli.say(f"/log 900 {ago(30)}")).text
    assert "🎉" not in (await uli.say(f"/log 5100 {ago(20)}")).text


@pytest.mark.parametrize(
    ("language", "words"),
    [("de", "so gut, wie es bei deiner Größe üblich ist"), ("en", "as good as it usually is at your size")],
)
async def test_the_like_rate_comes_up_to_the_benchmark_once(bot: Running, language: str, words: str) -> None:
    kim = bot.somebody(language)
    await kim.say(f"/log 8000 300 {ago(7)}")
    assert words in (await kim.say("8000 / 330")).text
    await kim.say("8000 / 290")
    assert words not in (await kim.say("8000 / 340")).text


async def test_off_instagram_no_benchmark_is_crossed(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say(f"tiktok 8000 / 300 on {ago(7)}")
    assert "🎉" not in (await kim.say("tiktok 8000 / 330")).text


@pytest.mark.parametrize(
    ("language", "cheer", "button"),
    [
        ("de", "🎉 Geschafft: 9.000 Follower!", "10.000 Follower"),
        ("en", "🎉 You made it: 9,000 followers!", "10,000 followers"),
    ],
)
async def test_a_goal_that_is_reached_is_celebrated_once_and_the_next_one_offered(
    bot: Running, language: str, cheer: str, button: str
) -> None:
    kim = bot.somebody(language)
    await kim.say(f"/log 8000 {ago(7)}")
    await kim.say("/goal 9000")
    told = await kim.say("9100")
    assert cheer in told.text
    assert "🎉" not in (await kim.say("9200")).text
    following = await kim.press(told, button)
    assert told.id != following.id
    assert button in following.text


async def test_on_the_way_the_receipt_has_one_line_about_the_goal(bot: Running) -> None:
    uli = bot.somebody("de")
    await uli.say(f"/log 8000 {ago(7)}")
    await uli.say("/ziel 10000")
    line = "🎯 10.000 Follower: ▓▓░░░░░░░░ 25\N{NO-BREAK SPACE}%"
    assert line in (await uli.say("8500")).text
    assert line in (await uli.say("/stand")).text
    assert line in (await uli.say("/woche")).text
    assert line in (await uli.say("/verlauf")).text
    assert "🎯" not in (await uli.say(f"/log 7000 {ago(30)}")).text


async def test_a_goal_for_the_like_rate_is_told_with_the_like_rate(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say(f"/log 8000 200 {ago(7)}")
    await kim.say("/goal 3.5%")
    assert "🎯 a like rate of 3.5%: ▓▓▓▓▓" in (await kim.say("8000 / 240")).text
    assert "🎯 a like rate of 3.5%" in (await kim.say("/rate")).text
    assert "🎯" not in (await kim.say("/standing")).text
    assert "You made it: a like rate of 3.5%!" in (await kim.say("8000 / 290")).text


async def test_a_goal_that_is_undone_by_an_undo_is_open_again(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say(f"/log 8000 {ago(7)}")
    await kim.say("/goal 9000")
    await kim.press(await kim.say("9100"), "↩️ Undo")
    assert "Now it’s 8,000, with 1,000 to go." in (await kim.say("/goal")).text
