"""Candidates of whom only the followers are known, and a plan that is asked for in few words."""

import pytest

from tests.conftest import Running
from tests.way.listed import with_partners


@pytest.mark.parametrize(
    ("language", "said", "usual"),
    [
        ("de", "@a 42k 800, @c 9k ohne likes", "Üblich wären 4 %, also etwa 360 pro Beitrag."),
        ("de", "@a 42k 800 oder @c 9k, likes unbekannt", "Üblich wären 4 %, also etwa 360 pro Beitrag."),
        ("en", "@a 42k 800, @c 9k without likes", "Usual would be 4%, so about 360 per post."),
        ("en", "@a 42k 800 or @c 9k, likes unknown", "Usual would be 4%, so about 360 per post."),
    ],
)
async def test_followers_without_likes_are_compared_by_the_benchmark(
    bot: Running, language: str, said: str, usual: str
) -> None:
    compared = (await bot.somebody(language).say(said)).text.replace("\u00a0", " ")
    assert usual in compared


@pytest.mark.parametrize(
    ("language", "said", "mixed"),
    [
        ("de", "@a 42k 800 300€, @c 9k ohne likes 100 dollar", "(EUR, USD)"),
        ("en", "@a 42k 800 €300, @c 9k without likes $100", "(EUR, USD)"),
    ],
)
async def test_prices_in_several_currencies_are_not_converted_where_likes_are_missing(
    bot: Running, language: str, said: str, mixed: str
) -> None:
    assert mixed in (await bot.somebody(language).say(said)).text


@pytest.mark.parametrize(
    ("language", "said", "lisa", "tom"),
    [
        ("de", "/partners Lisa 4.200 / 310, @tom 9.400 / 560", "Lisa mit 4.200", "@tom mit 9.400"),
        ("en", "/partners Lisa 4,200 / 310, @tom 9,400 / 560", "Lisa with 4,200", "@tom with 9,400"),
    ],
)
async def test_a_name_beside_a_handle_is_kept(
    bot: Running, language: str, said: str, lisa: str, tom: str
) -> None:
    kept = (await bot.somebody(language).say(said)).text
    assert lisa in kept
    assert tom in kept


@pytest.mark.parametrize(
    ("language", "said", "chosen"),
    [
        ("de", "plan für 100 euro", "Für 100\u00a0€ nimmst du einen Account aus deiner Liste"),
        ("en", "plan for 100 euros", "@lisa: about 310 likes for €90"),
    ],
)
async def test_a_plan_for_an_amount_takes_partners_from_the_list(
    bot: Running, language: str, said: str, chosen: str
) -> None:
    kim = await with_partners(bot, language)
    assert chosen in (await kim.say(said)).text


@pytest.mark.parametrize(
    ("language", "said", "likes", "chosen"),
    [("de", "plan für mich", "400 Likes", "@tom"), ("en", "plan for me", "400 likes", "@tom")],
)
async def test_a_plan_is_asked_for_in_words(
    bot: Running, language: str, said: str, likes: str, chosen: str
) -> None:
    kim = await with_partners(bot, language)
    assert {"de": "500 € in Graz", "en": "£500 in Leeds"}[language] in (await kim.say(said)).text
    assert chosen in (await kim.say(likes)).text
