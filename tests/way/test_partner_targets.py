"""A number of likes to plan for, said in a few words, is planned for with the partners on the list."""

import pytest

from tests.conftest import Running
from tests.way.listed import with_partners


@pytest.mark.parametrize(
    ("language", "said", "enough", "missing"),
    [
        ("de", "plan mir 2000 likes", False, "noch 920 Likes"),
        ("de", "plane 600 likes", True, ""),
        ("de", "wen brauche ich für 600 Likes?", True, ""),
        ("en", "plan me 2000 likes", False, "920 likes are still missing"),
        ("en", "please plan 600 likes", True, ""),
        ("en", "who do I need for 600 likes?", True, ""),
    ],
)
async def test_likes_to_plan_for_tell_whom_to_take_and_what_is_missing(
    bot: Running, language: str, said: str, enough: bool, missing: str
) -> None:
    kim = await with_partners(bot, language)
    told = (await kim.say(said)).text
    assert "@lisa" in told
    assert missing in told
    assert ("Uli" in told) is not enough


@pytest.mark.parametrize(
    ("language", "said", "asked"),
    [
        ("de", "ich plane 12.000 follower bis mai", "12.000"),
        ("en", "I plan 12,000 followers by May", "12,000"),
    ],
)
async def test_followers_that_are_planned_for_are_no_plan_with_partners(
    bot: Running, language: str, said: str, asked: str
) -> None:
    kim = await with_partners(bot, language)
    told = (await kim.say(said)).text
    assert asked in told
    assert "@lisa" not in told
