"""The forecast over the real wire: when a number is reached, how many there are on a day, and why nobody knows."""

from datetime import timedelta

import pytest

from tests.conftest import Running
from tests.driver import Seen
from tests.way.dated import ago, ahead, grown, today


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        (
            "de",
            "wann knacke ich die 10k?",
            ["10.000 Follower hast du voraussichtlich im", "+150 Follower pro Woche"],
        ),
        ("en", "when will I hit 10k", ["You’ll probably have 10,000 followers in", "+150 followers a week"]),
    ],
)
async def test_a_number_that_is_asked_for_has_a_month_a_range_and_a_pace(
    bot: Running, language: str, text: str, words: list[str]
) -> None:
    kim = bot.somebody(language)
    await grown(kim, 7_700, 7_800, 8_000)
    told = await kim.say(text)
    assert [] == [each for each in words if each not in told.text]
    assert "zwischen +125 und +175" in told.text or "between +125 and +175" in told.text


async def test_what_is_near_is_told_by_its_day(bot: Running) -> None:
    uli = bot.somebody("de")
    await grown(uli, 9_500, 9_700, 9_900)
    told = await uli.say("/prognose 10000")
    day = today(uli) + timedelta(days=4)
    assert f"um den {day:%d.%m.%Y}" in told.text


@pytest.mark.parametrize(
    ("language", "name"), [("de", "Deine nächste Klasse: Micro"), ("en", "Your next class: micro")]
)
async def test_without_a_number_it_is_the_next_class(bot: Running, language: str, name: str) -> None:
    kim = bot.somebody(language)
    await grown(kim, 7_700, 7_800, 8_000)
    told = await kim.say("/forecast")
    assert name in told.text
    assert "10.000" in told.text or "10,000" in told.text


async def test_where_the_next_class_is_out_of_sight_a_round_number_is_told_too(bot: Running) -> None:
    kim = bot.somebody("en")
    await grown(kim, 12_000, 12_200, 12_400)
    told = await kim.say("/forecast")
    assert "The next round number: 25,000 followers." in told.text
    assert "You’ll probably have 25,000 followers in" in told.text
    assert "Your next class: macro" in told.text


async def test_in_the_top_class_there_are_round_numbers(bot: Running) -> None:
    uli = bot.somebody("de")
    await grown(uli, 2_000_000, 2_010_000, 2_020_000)
    assert "Die nächste runde Zahl: 2.500.000 Follower." in (await uli.say("/prognose")).text


@pytest.mark.parametrize(
    ("text", "start"),
    [("wo steh ich an weihnachten", "Am 24.12."), ("wie viele follower habe ich in 3 monaten?", "Am ")],
)
async def test_a_day_to_come_has_a_number(bot: Running, text: str, start: str) -> None:
    uli = bot.somebody("de")
    await grown(uli, 7_700, 7_800, 8_000)
    told = await uli.say(text)
    assert told.text.startswith(start)
    assert "hast du voraussichtlich etwa" in told.text


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("de", "wann werd ich macro?", "Bis 100.001 Follower"),
        ("en", "/forecast macro", "to reach 100,001 followers"),
    ],
)
async def test_a_class_that_is_named_is_asked_about(
    bot: Running, language: str, text: str, words: str
) -> None:
    kim = bot.somebody(language)
    await grown(kim, 7_700, 7_800, 8_000)
    assert words in (await kim.say(text)).text


@pytest.mark.parametrize(("text", "words"), [("/prognose 5 %", "wage ich keine Prognose")])
async def test_a_like_rate_has_no_forecast_and_may_be_a_goal(bot: Running, text: str, words: str) -> None:
    uli = bot.somebody("de")
    await grown(uli, 7_700, 7_800, 8_000)
    told = await uli.say(text)
    assert words in told.text
    assert "🎯 Mein Ziel" in told.buttons


async def test_a_number_by_a_day_is_within_reach_close_or_not(bot: Running) -> None:
    uli = bot.somebody("de")
    await grown(uli, 7_700, 7_800, 8_000)
    by = ahead(70, uli)
    assert "klappt das" in (await uli.say(f"/prognose 9000 bis {by}")).text
    assert "wird es knapp" in (await uli.say(f"/prognose 9500 bis {by}")).text
    assert "200 neue Follower pro Woche" in (await uli.say(f"/prognose 10000 bis {by}")).text


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ([], "So far I have none."),
        ([7_700, 7_800], "So far I have 2 days."),
        ([10_300, 10_200, 10_100], "You already have 10,000 followers: last time it was 10,100."),
        ([9_900, 9_800, 9_700], "there are fewer of them at the moment. You need 300 more."),
        ([9_700, 9_700, 9_700], "hardly anything is moving at the moment"),
        ([100, 101, 102], "it takes more than 5 years"),
    ],
)
async def test_where_nobody_can_say_it_is_said_why(bot: Running, counts: list[int], words: str) -> None:
    kim = bot.somebody("en")
    await grown(kim, *counts)
    assert words in (await kim.say("/forecast 10000")).text


async def test_figures_that_are_too_close_or_too_old_make_no_forecast(bot: Running) -> None:
    uli = bot.somebody("de")
    for days, count in ((3, 900), (2, 910), (1, 920)):
        await uli.say(f"/log {count} {ago(days)}")
    assert "Deine 3 Tage liegen noch zu nah beieinander." in (await uli.say("/prognose")).text
    lee = bot.somebody("en")
    for days, count in ((300, 900), (250, 910), (200, 920)):
        await lee.say(f"/log {count} {ago(days)}")
    told = await lee.say("/forecast")
    assert "too old" in told.text
    assert "You need 9,080 more to reach 10,000 followers." in told.text


async def test_figures_that_should_be_there_by_now_are_asked_for(bot: Running) -> None:
    kim = bot.somebody("en")
    for days, count in ((50, 9_700), (43, 9_800), (36, 9_900)):
        await kim.say(f"/log {count} {ago(days)}")
    assert "You should have 10,000 followers by now." in (await kim.say("/forecast 10k")).text


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("de", "/prognose 99999999999999", "So viele Menschen gibt es gar nicht."),
        ("de", "/prognose -5", "Weniger als einen Follower"),
        ("en", "/forecast 0", "Nobody can reach less than one follower."),
        ("en", "/forecast 2020-01-01", "doesn’t lie ahead"),
        ("de", "/prognose bis 2040-01-01", "mehr als 5 Jahre"),
        ("de", "/prognose <b>🦊</b> ???", "Deine nächste Klasse"),
        ("en", "/forecast 31.2.", "There’s no such day in the calendar."),
    ],
)
async def test_what_cannot_be_is_answered_kindly(bot: Running, language: str, text: str, words: str) -> None:
    kim = bot.somebody(language)
    await grown(kim, 7_700, 7_800, 8_000)
    assert words in (await kim.say(text)).text


async def test_the_buttons_change_the_answer_in_place(bot: Running) -> None:
    kim = bot.somebody("en")
    await grown(kim, 7_700, 7_800, 8_000)
    told = await kim.say("/forecast 9000")
    soon = await kim.press(told, "🔮 In 3 months?")
    assert told.id == soon.id
    assert "you’ll probably have about 9," in soon.text
    micro = await kim.press(soon, "🔮 When am I micro?")
    assert "10,000 followers in" in micro.text
    assert "days" in micro.text


async def test_a_follow_up_asks_for_another_number(bot: Running) -> None:
    kim = bot.somebody("en")
    await grown(kim, 7_700, 7_800, 8_000)
    await kim.say("when will I hit 10k?")
    assert "9,000 followers" in (await kim.say("what about 9k?")).text


async def test_followers_that_are_said_with_the_question_count_and_are_not_kept(bot: Running) -> None:
    uli = bot.somebody("de")
    await grown(uli, 7_700, 7_800)
    told: Seen = await uli.say("ich hab 8.000 follower, wann knacke ich die 10k?")
    assert "10.000 Follower" in told.text
    assert "Bisher kenne ich 3" not in told.text
    assert "8.000" not in (await uli.say("/eintraege")).text


async def test_an_account_that_is_named_has_a_forecast_of_its_own(bot: Running) -> None:
    kim = bot.somebody("en")
    await grown(kim, 7_700, 7_800, 8_000)
    await kim.press(await kim.say("tiktok 800 / 90"), "➕ Yes, add")
    told = await kim.say("/forecast tiktok 1000")
    assert "So far I have one day." in told.text
    assert "Account: TikTok" in told.text


async def test_the_forecast_of_an_account_that_is_gone_is_out_of_date(bot: Running) -> None:
    kim = bot.somebody("en")
    await grown(kim, 8_000)
    told = await kim.say("/forecast")
    assert "out of date" in (await kim.press_data(told.id, "forecast:999999:0::1")).text


async def test_the_way_ahead_is_drawn_and_changes_in_its_place(bot: Running) -> None:
    kim = bot.somebody("en")
    await grown(kim, 7_700, 7_800, 8_000)
    told = await kim.say("when will I hit 9k")
    later = await kim.press(told, "In 3 months?")
    assert (told.id, True, True) == (later.id, told.has_picture, later.has_picture)


async def test_where_nobody_can_say_nothing_is_drawn(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12,400 / 480")
    assert not (await kim.say("/forecast")).has_picture
    await grown(kim, 7_700, 7_800, 8_000)
    assert not (await kim.say("/forecast 99999999999999")).has_picture


async def test_a_day_that_no_calendar_has_is_said_to_be_none(bot: Running) -> None:
    uli = bot.somebody("de")
    await uli.say("12.400 / 480")
    assert "12.400" not in (told := (await uli.say("wie viele follower habe ich am 31. februar?")).text)
    assert "Kalender" in told
