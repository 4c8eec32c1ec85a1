"""An overlap that is said after a network was shown changes that network, as its buttons do."""

import pytest

from tests.conftest import Running
from tests.way.listed import with_partners

NETWORK = {
    "de": "Netzwerk: 20 Accounts mit je 2k gegen einen Star mit 100k",
    "en": "a network of 20 accounts with 2k each vs a star with 100k",
}
REACHED = {
    "de": "28.000 Menschen (bei 30 % Überschneidung)",
    "en": "28,000 people at most (with 30% overlap)",
}
RATE = {"de": "Like-Quote: 30,00\u00a0%", "en": "Like rate: 30.00%"}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "30% überschneidung"),
        ("de", "und mit 30 Prozent Überschneidung?"),
        ("de", "Überschneidung 30"),
        ("en", "30 % overlap"),
        ("en", "what if the overlap is 30%?"),
        ("en", "overlap 30"),
    ],
)
async def test_an_overlap_in_words_is_of_the_network_just_shown(
    bot: Running, language: str, said: str
) -> None:
    kim = bot.somebody(language)
    await kim.say(NETWORK[language])
    assert REACHED[language] in (await kim.say(said)).text


@pytest.mark.parametrize(
    ("language", "shown", "said", "reached"),
    [
        (
            "de",
            "mein Netzwerk gegen einen Star mit 100k",
            "50 % Überschneidung",
            "9.400 Menschen (bei 50 % Überschneidung)",
        ),
        (
            "en",
            "my partners against a star with 100k",
            "50% overlap",
            "9,400 people at most (with 50% overlap)",
        ),
    ],
)
async def test_an_overlap_in_words_is_of_ones_own_partners_where_they_were_shown(
    bot: Running, language: str, shown: str, said: str, reached: str
) -> None:
    kim = await with_partners(bot, language)
    await kim.say(shown)
    assert reached in (await kim.say(said)).text


@pytest.mark.parametrize(
    ("language", "said", "wrong"),
    [
        ("de", "130 % Überschneidung", "zwischen 0 und 100 %"),
        ("en", "130% overlap", "between 0 and 100%"),
    ],
)
async def test_an_overlap_of_more_than_everybody_is_asked_about(
    bot: Running, language: str, said: str, wrong: str
) -> None:
    kim = bot.somebody(language)
    await kim.say(NETWORK[language])
    assert wrong in (await kim.say(said)).text


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "ist eine Like-Quote von 30 % bei 900 Followern gut?"),
        ("en", "is a like rate of 30% with 900 followers good?"),
    ],
)
async def test_another_percentage_after_a_network_stays_a_like_rate(
    bot: Running, language: str, said: str
) -> None:
    kim = bot.somebody(language)
    await kim.say(NETWORK[language])
    assert RATE[language] in (await kim.say(said)).text
