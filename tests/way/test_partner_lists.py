"""The list of partners in words: of a niche or a region, in an order, as a file, and against a star."""

import pytest

from tests.conftest import Running
from tests.driver import Somebody
from tests.way.listed import with_partners


async def _described(bot: Running, language: str) -> Somebody:
    """Return somebody of whose partners Lisa is in Graz, and Tom is about baking."""
    kim = await with_partners(bot, language)
    for said in {
        "de": ("Lisa macht Mode in Graz", "Tom macht Backen in Linz"),
        "en": ("Lisa does fashion in Graz", "Tom does baking in Linz"),
    }[language]:
        await kim.say(said)
    return kim


@pytest.mark.parametrize(
    ("language", "said", "shown", "left_out"),
    [
        ("de", "zeig mir meine partner in graz", "@lisa", "@tom"),
        ("de", "welche partner machen mode", "@lisa", "@tom"),
        ("de", "welche meiner Partner sind in Linz?", "@tom", "@lisa"),
        ("en", "show me my partners in Graz", "@lisa", "@tom"),
        ("en", "which partners do fashion", "@lisa", "@tom"),
        ("en", "which of my partners are in Linz?", "@tom", "@lisa"),
    ],
)
async def test_a_niche_or_a_region_in_words_leaves_its_partners(
    bot: Running, language: str, said: str, shown: str, left_out: str
) -> None:
    kim = await _described(bot, language)
    listed = (await kim.say(said)).text
    assert shown in listed
    assert left_out not in listed


@pytest.mark.parametrize(
    ("language", "said", "first", "then"),
    [
        ("de", "meine partner nach größe", "Uli", "@lisa"),
        ("de", "meine Partner nach Preis sortiert", "@tom", "@lisa"),
        ("en", "my partners by size", "Uli", "@lisa"),
        ("en", "sort my partners by price", "@tom", "@lisa"),
    ],
)
async def test_an_order_in_words_orders_the_list(
    bot: Running, language: str, said: str, first: str, then: str
) -> None:
    kim = await with_partners(bot, language)
    listed = (await kim.say(said)).text
    assert listed.index(first) < listed.index(then)


@pytest.mark.parametrize(
    ("language", "said"), [("de", "exportiere meine partner"), ("en", "export my partners")]
)
async def test_partners_are_sent_as_a_file_when_words_ask_for_it(
    bot: Running, language: str, said: str
) -> None:
    kim = await with_partners(bot, language)
    assert (await kim.say(said)).document


@pytest.mark.parametrize(
    ("language", "said", "followers"),
    [
        ("de", "mein netzwerk gegen einen star mit 100k", "18.800 Follower"),
        ("en", "my network against a star with 100k", "18,800 followers"),
    ],
)
async def test_ones_own_network_is_the_partners_on_the_list(
    bot: Running, language: str, said: str, followers: str
) -> None:
    kim = await with_partners(bot, language)
    assert followers in (await kim.say(said)).text


@pytest.mark.parametrize(
    ("language", "first", "then"),
    [
        ("de", "Lisa will 30 €", "frag in drei tagen nach"),
        ("de", "zeig mir Lisa", "frag in drei tagen nach"),
        ("en", "Lisa wants €30", "ask again in three days"),
        ("en", "show me Lisa", "ask again in three days"),
    ],
)
async def test_a_reminder_after_a_partner_was_shown_is_for_that_partner(
    bot: Running, language: str, first: str, then: str
) -> None:
    kim = await with_partners(bot, language)
    await kim.say(first)
    assert "@lisa" in (await kim.say(then)).text


@pytest.mark.parametrize(
    ("language", "said", "asked"),
    [
        ("de", "welche meiner Partner soll ich nehmen?", "Wofür soll ich planen?"),
        ("en", "which of my partners shall I take?", "What shall I plan for?"),
    ],
)
async def test_whom_to_take_without_a_niche_or_a_region_is_a_plan(
    bot: Running, language: str, said: str, asked: str
) -> None:
    kim = await with_partners(bot, language)
    assert asked in (await kim.say(said)).text
