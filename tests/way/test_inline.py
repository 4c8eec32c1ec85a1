"""The calculator in any chat, answered directly in the writer's language, keeping nothing."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, func, select

from bot.skills import inline
from bot.skills.inline import offers
from bot.storage.tables import inbox, person
from bot.understanding.meaning import Slots
from tests.conftest import Running
from tests.driver import Somebody


async def _asked(bot: Running, somebody: Somebody, text: str) -> dict[str, Any]:
    query_id = bot.telegram.inline_query(somebody.id, text)
    await bot.telegram.wait_until(lambda: query_id in bot.telegram.inline_answers, 10)
    return {"id": query_id, **bot.telegram.inline_answers[query_id]}


def _rows(connection: Connection) -> list[int]:
    return [
        connection.execute(select(func.count()).select_from(each)).scalar_one() for each in (inbox, person)
    ]


@pytest.mark.parametrize(
    ("language", "rate", "micro"),
    [
        ("de", "Like-Quote 3,87\N{NO-BREAK SPACE}%: höher als üblich", "12.400 Follower: Micro"),
        ("en", "Like rate 3.87%: higher than usual", "12,400 followers: micro"),
    ],
)
async def test_two_figures_offer_the_rate_and_the_class_in_the_writer_s_language(
    bot: Running, language: str, rate: str, micro: str
) -> None:
    answer = await _asked(bot, bot.somebody(language), "12400 480")
    first, second = answer["results"]
    assert rate == first["title"]
    assert second["title"].startswith(micro)
    assert answer["button"] is None


async def test_what_is_chosen_is_sent_with_its_source_and_the_bot_does_not_answer_itself(
    bot: Running,
) -> None:
    kim = bot.somebody("en")
    answer = await _asked(bot, kim, "12.4k followers 480 likes")
    sent = bot.telegram.choose_inline(kim.id, answer["id"], "rate")
    assert "480 likes on 12,400 followers: a like rate of 3.87%." in sent["text"]
    assert "Markerly (2016)" in sent["text"]
    kim.expect()
    await kim.hears_nothing()


async def test_a_query_that_cannot_be_read_stops_nobody(
    bot: Running, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("12400 480")

    with monkeypatch.context() as patch:
        patch.setattr(inline, "offers", fail)
        bot.telegram.inline_query(bot.somebody("en").id, "12400 480")
        await bot.telegram.wait_until(lambda: "broke off" in caplog.text, 10)
    assert "12400" not in caplog.text
    answer = await _asked(bot, bot.somebody("en"), "12400 480")
    assert answer["results"]


async def test_nothing_of_a_query_is_kept(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.hears_nothing()
    before = await bot.database.read(_rows)
    await _asked(bot, kim, "12400 480")
    assert before == await bot.database.read(_rows)


async def test_followers_alone_offer_the_class(bot: Running) -> None:
    answer = await _asked(bot, bot.somebody("en"), "8900 followers")
    assert ["class"] == [each["id"] for each in answer["results"]]
    assert "no (10,000 to 100,000)" in answer["results"][0]["description"]


async def test_swapped_figures_are_put_right(bot: Running) -> None:
    answer = await _asked(bot, bot.somebody("en"), "480 12400")
    assert "3.87%" in answer["results"][0]["title"]


@pytest.mark.parametrize("text", ["", "hello", "99999999999999999999 1", "-5 -3", "🙂", "a" * 256])
async def test_without_figures_it_says_what_to_type(bot: Running, text: str) -> None:
    answer = await _asked(bot, bot.somebody("de"), text)
    assert answer["results"] == []
    assert "Follower und Likes" in answer["button"]["text"]


@given(
    st.none() | st.integers(-10, 10**12),
    st.none() | st.integers(-10, 10**12),
    st.lists(st.integers(-10, 10**12), max_size=4).map(tuple),
)
def test_any_figures_give_offers_or_none(
    followers: int | None, likes: int | None, numbers: tuple[int, ...]
) -> None:
    found = offers(Slots(followers=followers, likes=likes, numbers=numbers))
    assert len({each.id for each in found}) == len(found)
