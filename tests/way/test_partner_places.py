"""The word of a platform is no partner's name, wherever it stands."""

import pytest

from tests.conftest import Running


@pytest.mark.parametrize(
    ("language", "said", "kept"),
    [
        ("de", "partner: Lisa, instagram, 1200 follower", "Instagram · @Lisa mit 1.200 Followern"),
        ("de", "partner: Lisa auf Instagram 1200 Follower", "Instagram · @Lisa mit 1.200 Followern"),
        ("de", "partner: Lisa (insta) 1200 / 80", "Instagram · @Lisa mit 1.200 Followern und 80 Likes"),
        (
            "de",
            "/partners Lisa Berg, insta, 1200 80",
            "Instagram · Lisa Berg mit 1.200 Followern und 80 Likes",
        ),
        ("en", "partner: Lisa, instagram, 1200 followers", "Instagram · @Lisa with 1,200 followers"),
        ("en", "partner: Lisa on Instagram 1200 followers", "Instagram · @Lisa with 1,200 followers"),
        (
            "en",
            "/partners Lisa Berg on tiktok 1200 80",
            "TikTok · Lisa Berg with 1,200 followers and 80 likes",
        ),
    ],
)
async def test_a_platform_beside_a_name_is_no_name(bot: Running, language: str, said: str, kept: str) -> None:
    kim = bot.somebody(language)
    assert kept in (await kim.say(said)).text


@pytest.mark.parametrize(
    ("language", "said"),
    [("de", "partner: instagram, 1400 follower"), ("en", "partner: instagram, 1400 followers")],
)
async def test_a_platform_alone_is_no_handle(bot: Running, language: str, said: str) -> None:
    kim = bot.somebody(language)
    kept = (await kim.say(said)).text
    assert "@" not in kept


@pytest.mark.parametrize(
    ("language", "said"),
    [("de", "instagram 12k 400 oder tiktok 9k 390"), ("en", "instagram 12k 400 or tiktok 9k 390")],
)
async def test_accounts_that_are_told_apart_by_their_platforms_keep_these_names(
    bot: Running, language: str, said: str
) -> None:
    kim = bot.somebody(language)
    compared = (await kim.say(said)).text
    assert "1. instagram" in compared
    assert "2. tiktok" in compared
