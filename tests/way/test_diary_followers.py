"""Followers that a post brought are no result, no figure of the partner's and none of the person's own."""

import pytest

from tests.conftest import Running
from tests.driver import Seen, Somebody

LEFT_OUT = {"de": "Neue Follower habe ich nicht eingetragen", "en": "I haven’t noted new followers"}
THEIRS = {"de": "4.000 Follower", "en": "4,000 followers"}
LIKES, SALES = "Likes: {}", {"de": "Verkäufe: {}", "en": "Sales: {}"}
YES, RESULTS = "✅", "📈"


async def _posted(bot: Running, language: str) -> tuple[Somebody, Seen]:
    kim = bot.somebody(language)
    await kim.say("@kim 3000 / 200")
    await kim.say("/partners tinyeats 4000 / 300")
    return kim, await kim.press(await kim.say("/diary tinyeats gepostet posted"), YES)


async def _unchanged(kim: Somebody, language: str) -> None:
    assert THEIRS[language] in (await kim.press(await kim.say("/partners"), "tinyeats")).text
    assert "3" in (own := (await kim.say("/standing")).text)
    assert "000" in own


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "tinyeats hat 20 follower gebracht"),
        ("de", "tinyeats hat mir 20 NEUE Follower gebracht"),
        ("en", "tinyeats brought 35 followers"),
        ("en", "tinyeats got me 35 new followers"),
    ],
)
async def test_followers_that_a_partner_brought_are_kept_nowhere(
    bot: Running, language: str, said: str
) -> None:
    kim, _ = await _posted(bot, language)
    diary = (await kim.say("/diary")).text
    assert LEFT_OUT[language] in (await kim.say(said)).text
    assert diary == (await kim.say("/diary")).text
    await _unchanged(kim, language)


@pytest.mark.parametrize(
    ("language", "said", "likes", "sales"),
    [
        ("de", "20 neue kunden und 5 follower", None, 20),
        ("de", "12 Likes, 3 Follower, 2 Bestellungen, 15 €", 12, 2),
        ("en", "12 likes, 3 followers, 2 orders, $15", 12, 2),
        ("en", "5 followers and 20 new customers", None, 20),
    ],
)
async def test_of_an_answer_what_counts_is_kept_and_followers_are_left_out(
    bot: Running, language: str, said: str, likes: int | None, sales: int
) -> None:
    kim, posted = await _posted(bot, language)
    await kim.press(posted, RESULTS)
    answer = (await kim.say(said)).text
    assert LEFT_OUT[language] in answer
    assert SALES[language].format(sales) in answer
    assert (likes is not None) is (LIKES.format(likes) in answer)
    await _unchanged(kim, language)


@pytest.mark.parametrize(
    ("language", "said"), [("de", "20 follower"), ("en", "20 followers"), ("en", "20 new followers")]
)
async def test_followers_alone_answer_nothing_and_the_question_stays(
    bot: Running, language: str, said: str
) -> None:
    kim, posted = await _posted(bot, language)
    await kim.press(posted, RESULTS)
    assert LEFT_OUT[language] in (await kim.say(said)).text
    assert LIKES.format(40) in (await kim.say("40 likes")).text
    await _unchanged(kim, language)


@pytest.mark.parametrize(
    ("language", "said", "now"),
    [
        ("de", "tinyeats hat diesen Monat 4500 Follower", "4.500 Follower"),
        ("en", "tinyeats has 4500 followers this month", "4,500 followers"),
    ],
)
async def test_what_a_partner_has_now_is_still_kept_as_theirs(
    bot: Running, language: str, said: str, now: str
) -> None:
    kim, _ = await _posted(bot, language)
    await kim.say(said)
    assert now in (await kim.press(await kim.say("/partners"), "tinyeats")).text
