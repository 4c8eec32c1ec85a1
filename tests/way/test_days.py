"""Which day figures belong to: the one on which they were said, in the sender's zone, however late they are read."""

import time
from datetime import UTC, date, datetime, timedelta

import pytest
from babel.dates import format_date
from sqlalchemy import Connection, update

from bot.storage.tables import conversation
from tests.conftest import Running
from tests.driver import Somebody

HOUR_S = 3_600
DAY_S = 24 * HOUR_S


@pytest.fixture
def late(bot: Running, monkeypatch: pytest.MonkeyPatch) -> Running:
    """Let what is said arrive a day late, as after an outage."""
    began = time.time() - DAY_S
    monkeypatch.setattr(bot.telegram, "clock", lambda: began)
    return bot


def said_on(bot: Running) -> date:
    return datetime.fromtimestamp(bot.telegram.clock(), UTC).date()


def in_words(day: date) -> str:
    return format_date(day, "full", locale="en_GB")


async def exported(bot: Running, kim: Somebody) -> list[str]:
    """Return the rows of a person's file."""
    sent = await kim.say("/export")
    assert sent.document is not None
    return bot.telegram.files[sent.document["file_id"]].decode().splitlines()[1:]


async def test_figures_that_are_read_late_belong_to_the_day_on_which_they_were_said(late: Running) -> None:
    kim = late.somebody("en")
    kept = await kim.say("12,400 / 480")
    assert f"Saved for {in_words(said_on(late))}: 12,400 followers, 480 likes." in kept.text
    assert [f"{said_on(late)},main,12400,480,"] == await exported(late, kim)


async def test_yesterday_is_the_day_before_the_message(late: Running) -> None:
    kim = late.somebody("en")
    await kim.say("yesterday 12,400 / 480")
    assert [f"{said_on(late) - timedelta(1)},main,12400,480,"] == await exported(late, kim)


@pytest.mark.parametrize(
    ("language", "text", "answer"),
    [
        ("en", "tomorrow 3000 / 100", "still ahead of us"),
        ("en", "next week 3000 / 100", "still ahead of us"),
        ("en", "/log 3000 100 tomorrow", "still ahead of us"),
        ("de", "morgen 3000/100", "liegt noch vor uns"),
        ("de", "nächsten Montag 3000/100", "liegt noch vor uns"),
    ],
)
async def test_figures_of_a_day_to_come_are_not_kept_for_today(
    bot: Running, language: str, text: str, answer: str
) -> None:
    kim = bot.somebody(language)
    assert answer in (await kim.say(text)).text
    assert (await kim.say("/export")).document is None


async def test_a_morning_is_of_today(bot: Running) -> None:
    uli = bot.somebody("de")
    assert "Gemerkt: 3.000 Follower, 100 Likes." in (await uli.say("heute morgen 3000/100")).text


async def test_the_day_is_that_of_the_persons_zone(bot: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    kim = bot.somebody("en")
    await kim.press(await kim.say("/settings"), "Time zone")
    await kim.say("Honolulu", answers=2)
    monkeypatch.setattr(bot.telegram, "clock", datetime(2026, 3, 5, 3, tzinfo=UTC).timestamp)
    await kim.say("12,400 / 480")
    assert ["2026-03-04,main,12400,480,"] == await exported(bot, kim)


async def test_a_changed_message_corrects_the_day_of_the_message(
    bot: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    kim = bot.somebody("en")
    with monkeypatch.context() as earlier:
        began = time.time() - DAY_S
        earlier.setattr(bot.telegram, "clock", lambda: began)
        day = said_on(bot)
        await kim.say("12400 / 480")
    mine = [each for each in bot.telegram.messages(kim.id) if not each["from"]["is_bot"]][-1]
    kim.expect()
    bot.telegram.edit(kim.id, mine["message_id"], "12400 / 490")
    assert f"Saved for {in_words(day)}" in (await kim.answer()).text
    assert [f"{day},main,12400,490,"] == await exported(bot, kim)


async def test_an_offer_that_is_tapped_is_of_the_day_of_the_tap(bot: Running) -> None:
    kim = bot.somebody("en")
    standing = await kim.say("am I a micro-influencer with 12,400 followers and 480 likes?")
    assert "Saved: 12,400 followers, 480 likes." in (await kim.press(standing, "Save these")).text


def _expire(connection: Connection, person_id: int, moment: datetime) -> None:
    connection.execute(
        update(conversation).where(conversation.c.person_id == person_id).values(expires_at=moment)
    )


@pytest.mark.parametrize(("answered_before_s", "is_answer"), [(2 * HOUR_S, True), (0, False)])
async def test_an_answer_counts_when_it_was_said_in_time_however_late_it_is_read(
    bot: Running, monkeypatch: pytest.MonkeyPatch, answered_before_s: int, is_answer: bool
) -> None:
    kim, now = bot.somebody("en"), time.time()
    monkeypatch.setattr(bot.telegram, "clock", lambda: now - answered_before_s)
    await kim.say("12,400 followers")
    await bot.database.write(_expire, kim.id, datetime.fromtimestamp(now - HOUR_S, UTC))
    assert is_answer == ("480 likes per post" in (await kim.say("480")).text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "am 1.11. 11.000/400, am 8.11. 11.300/410"),
        ("de", "am 1.11. 1000 Follower, am 15.11. 1100 Follower, heute 1200"),
        ("en", "8 Nov 3,350 / 145 and 20 Nov 3,460 / 150"),
        ("de", "1000 Follower und gestern 980"),
        ("en", "1,000 followers and yesterday 980"),
    ],
)
async def test_figures_of_several_days_are_asked_for_one_by_one(
    bot: Running, language: str, text: str
) -> None:
    kim = bot.somebody(language)
    answer = await kim.say(text)
    assert {"de": "Gespeichert ist noch nichts.", "en": "Nothing is saved yet."}[language] in answer.text
    assert (await kim.say("/export")).document is None


@pytest.mark.parametrize(("language", "text"), [("de", "1.11. 2010 / 90"), ("en", "1 Nov 2010 / 90")])
async def test_a_count_behind_a_day_is_no_year(bot: Running, language: str, text: str) -> None:
    answer = await bot.somebody(language).say(text)
    assert {"de": "2.010 Follower, 90 Likes", "en": "2,010 followers, 90 likes"}[language] in answer.text
