"""Figures that are hardly meant so: ten times as many followers, half a follower, numbers of something else."""

import pytest

from tests.conftest import Running
from tests.way.test_groups import group_of


async def test_ten_times_as_many_followers_are_asked_about_before_anything_is_kept_or_cheered(
    bot: Running,
) -> None:
    uli = bot.somebody("de")
    await uli.say("12.400 / 480")
    asked = await uli.say("124.000 Follower")
    assert "124.000 Follower? Für diesen Tag stehen schon 12.400 da." in asked.text
    assert "🎉" not in asked.text
    dropped = await uli.press(asked, "Nichts davon merken")
    assert "davon merke ich mir nichts" in dropped.text
    assert "12.400 / 480" in (await uli.say("/entries")).text


async def test_whoever_says_yes_to_a_leap_is_asked_for_its_likes_and_not_given_the_old_ones(
    bot: Running,
) -> None:
    kim = bot.somebody("en")
    await kim.say("12,400 / 480 note: giveaway")
    await kim.say("124,000 followers")
    kept = await kim.say("yes")
    assert "Saved: 124,000 followers." in kept.text
    assert "How many likes does a typical post get?" in kept.text
    assert "giveaway" in (await kim.say("/entries")).text
    back = await kim.press(kept, "Undo")
    assert "12,400 followers and 480 likes" in back.text


async def test_a_number_that_is_rather_the_likes_of_the_day_can_be_kept_as_those(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12,400 / 480")
    kept = await kim.press(await kim.say("490"), "That’s 490 likes")
    assert "Saved: 12,400 followers, 490 likes." in kept.text


async def test_the_figure_of_last_week_makes_a_leap_and_that_of_last_year_none(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("a week ago 12,400 / 480")
    assert "The last figure was 12,400" in (await kim.say("1,240 followers 40 likes")).text
    lee = bot.somebody("en")
    await lee.say("300 days ago 1,240 / 40")
    assert "Saved: 12,400 followers" in (await lee.say("12,400 / 480")).text


async def test_a_correction_of_a_slip_is_not_asked_about(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("1,240 followers")
    assert "Saved: 12,400 followers." in (await kim.say("sorry, 12,400")).text


async def test_in_a_group_no_question_tells_what_is_kept_and_nothing_is_cheered(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("a week ago 12,400 / 480")
    _, (in_group, _) = group_of(bot, kim, bot.somebody("en"))
    answer = await in_group.say("/log 124000 3000")
    assert "Saved: 124,000 followers" in answer.text
    assert "12,400" not in answer.text
    assert "🎉" not in answer.text


@pytest.mark.parametrize(
    ("language", "text", "refused"),
    [
        ("de", "1.234,5 Follower", "Halbe Follower gibt es nicht."),
        ("en", "1,234.5 followers", "no such thing as half a follower"),
        ("en", "12.5 / 300", "no such thing as half a follower"),
    ],
)
async def test_half_a_follower_is_asked_about(bot: Running, language: str, text: str, refused: str) -> None:
    kim = bot.somebody(language)
    assert refused in (await kim.say(text)).text
    assert "12" in (await kim.say("12k")).text


async def test_likes_may_be_an_average(bot: Running) -> None:
    assert (
        "Saved: 12,400 followers, 481 likes."
        in (await bot.somebody("en").say("12,400 followers, 480.6 likes")).text
    )


async def test_a_day_is_no_answer_to_the_question_for_likes(bot: Running) -> None:
    uli = bot.somebody("de")
    await uli.say("12.400 Follower")
    assert "Gemerkt" not in (await uli.say("Sommerpause bis 10. Dezember")).text


@pytest.mark.parametrize(
    ("language", "asked", "text", "kept"),
    [
        ("de", "12.400 Follower", "schwankt, meist 480", "Gemerkt: 480 Likes pro Beitrag."),
        ("de", "12.400 Follower", "keine Ahnung, vielleicht 480", "Gemerkt: 480 Likes pro Beitrag."),
        ("en", "12,400 followers", "varies, mostly 480", "Saved: 480 likes per post."),
        ("en", "12,400 followers", "hm 480 probably", "Saved: 480 likes per post."),
    ],
)
async def test_an_unsure_number_is_an_answer_to_the_question_for_likes(
    bot: Running, language: str, asked: str, text: str, kept: str
) -> None:
    kim = bot.somebody(language)
    await kim.say(asked)
    assert kept in (await kim.say(text)).text
