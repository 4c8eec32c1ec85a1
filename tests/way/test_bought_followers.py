"""Whoever asks whether to buy followers gets an answer and no tip."""

import pytest

from tests.conftest import Running


@pytest.mark.parametrize(
    ("language", "asked", "answer"),
    [
        ("de", "soll ich Follower kaufen?", "Gekaufte Follower liken nicht"),
        ("de", "lohnt es sich Follower zu kaufen", "Gekaufte Follower liken nicht"),
        ("en", "should I buy followers?", "bought followers don’t like anything"),
        ("en", "is it worth buying followers", "bought followers don’t like anything"),
    ],
)
async def test_bought_followers_are_explained(bot: Running, language: str, asked: str, answer: str) -> None:
    assert answer in (await bot.somebody(language).say(asked)).text
