"""A partner's name is found wherever a text has it, also as somebody's own."""

import pytest

from tests.conftest import Running


@pytest.mark.parametrize(
    ("language", "told", "brought"),
    [
        ("de", "Lisas Beitrag hat 290 Likes und 40 Klicks gebracht", "Likes: 290"),
        ("en", "Lisa's post brought 290 likes and 40 clicks", "Likes: 290"),
        ("en", "Lisa’s post brought 290 likes and 40 clicks", "Likes: 290"),
    ],
)
async def test_what_a_partners_post_brought_is_kept_for_them_although_a_question_is_open(
    bot: Running, language: str, told: str, brought: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("/partners Lisa 9k 400")
    await kim.say("/partners Tom 5k 200")
    await kim.say({"de": "Lisa hat heute gepostet", "en": "Lisa posted today"}[language])
    kept = await kim.say(told)
    assert kept.text.startswith("Lisa:")
    assert brought in kept.text
