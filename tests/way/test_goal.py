"""Goals over the real wire: set in words and by buttons, told how far they are, changed, taken back, given up."""

import pytest

from tests.conftest import Running
from tests.way.dated import ago, ahead, grown, today


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        (
            "de",
            "ich will bis in 100 Tagen 10.000 Follower",
            [
                "Dein Ziel: 10.000 Follower",
                "es fehlen noch 2.000",
                "0\N{NO-BREAK SPACE}% vom Weg",
                "pro Woche",
            ],
        ),
        (
            "en",
            "I want to reach 10,000 followers",
            ["Your goal: 10,000 followers.", "with 2,000 to go", "0% of the way", "10,000 followers in"],
        ),
    ],
)
async def test_a_goal_in_words_is_kept_and_told_with_its_way_and_its_pace(
    bot: Running, language: str, text: str, words: list[str]
) -> None:
    kim = bot.somebody(language)
    await grown(kim, 7_700, 7_800, 8_000)
    told = await kim.say(text)
    assert [] == [each for each in words if each not in told.text]
    again = await kim.say("/ziel")
    assert words[0] in again.text


@pytest.mark.parametrize(
    ("days", "words"),
    [(200, "reicht dafür. 👍"), (92, "wird es knapp"), (30, "reicht dafür nicht")],
)
async def test_the_present_pace_is_enough_close_or_not(bot: Running, days: int, words: str) -> None:
    uli = bot.somebody("de")
    await grown(uli, 7_700, 7_800, 8_000)
    told = await uli.say(f"/ziel 10000 {ahead(days, uli)}")
    assert words in told.text
    assert f"{days} Tage lang" in told.text


async def test_the_bar_fills_on_the_way_from_where_the_goal_was_set(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say(f"/log 8000 {ago(3)}")
    await kim.say("/goal 10000")
    await kim.say("9000")
    told = await kim.say("/goal")
    assert "▓▓▓▓▓░░░░░ 50% of the way" in told.text
    assert "Now it’s 9,000, with 1,000 to go." in told.text


async def test_a_like_rate_is_a_goal_with_a_percent_sign(bot: Running) -> None:
    uli = bot.somebody("de")
    await uli.say("10000 / 300")
    told = await uli.say("/ziel 4,5 %")
    assert "Dein Ziel: 4,5\N{NO-BREAK SPACE}% Like-Quote." in told.text
    assert "Jetzt sind es 3,00\N{NO-BREAK SPACE}%." in told.text


async def test_a_class_is_a_goal(bot: Running) -> None:
    kim = bot.somebody("en")
    assert "Your goal: 10,000 followers." in (await kim.say("/goal micro")).text


async def test_without_a_number_it_is_asked_for_and_the_answer_is_no_entry(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("8000 / 300")
    question = await kim.say("set a goal")
    assert "What would you like to reach?" in question.text
    assert {"10,000 followers", "25,000 followers", "a like rate of 4%"} <= set(question.buttons)
    told = await kim.say("20k by the end of june")
    assert "Your goal: 20,000 followers by 30 Jun" in told.text
    assert "8,000" in (await kim.say("/standing")).text


async def test_a_pair_of_figures_answers_no_question_for_a_goal(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("/goal")
    assert "Saved: 8,000 followers, 300 likes." in (await kim.say("8000 / 300")).text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("am i a micro-influencer with 8900 followers", "Not yet: with 8,900 followers"),
        ("when will I hit 20k?", "follower counts from at least 3 days"),
        ("is 3% any good?", "Like rate: 3.00%"),
    ],
)
async def test_another_wish_with_a_number_answers_no_question_for_a_goal(
    bot: Running, text: str, words: str
) -> None:
    kim = bot.somebody("en")
    await kim.say("8000 / 300")
    await kim.say("/goal")
    assert words in (await kim.say(text)).text
    assert "What would you like to reach?" in (await kim.say("/goal")).text


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("let's say 12k", "12,000 followers."),
        ("micro", "10,000 followers."),
        ("15000 by 1 may", "15,000 followers by 1 May"),
        ("a like rate of 5%", "a like rate of 5%."),
    ],
)
async def test_an_answer_may_be_put_in_many_ways(bot: Running, answer: str, words: str) -> None:
    kim = bot.somebody("en")
    await kim.say("8000 / 300")
    await kim.say("/goal")
    assert f"Your goal: {words}" in (await kim.say(answer)).text


@pytest.mark.parametrize(
    ("answer", "day"), [("in 3 monaten", ""), ("silvester", "31.12."), ("ende märz", "31.03.")]
)
async def test_a_day_may_be_put_in_few_words(bot: Running, answer: str, day: str) -> None:
    uli = bot.somebody("de")
    await uli.press(await uli.say("/ziel 10000"), "📆 Bis wann?")
    assert f"10.000 Follower bis zum {day}" in (await uli.say(answer)).text


async def test_an_offered_goal_is_set_by_its_button_in_place(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("8000 / 300")
    question = await kim.say("/goal")
    told = await kim.press(question, "10,000 followers")
    assert question.id == told.id
    assert "Your goal: 10,000 followers." in told.text


async def test_a_small_number_may_be_either(bot: Running) -> None:
    uli = bot.somebody("de")
    await uli.say("8000 / 300")
    question = await uli.say("/ziel 5")
    assert "Meinst du 5 Follower oder 5 % Like-Quote?" in question.text
    told = await uli.press(question, "5\N{NO-BREAK SPACE}% Like-Quote")
    assert "Dein Ziel: 5\N{NO-BREAK SPACE}% Like-Quote." in told.text


async def test_a_day_is_added_by_a_button_or_in_words_and_left_out_again(bot: Running) -> None:
    uli = bot.somebody("de")
    await uli.say("8000 / 300")
    told = await uli.say("/ziel 10000")
    days = await uli.press(told, "📆 Bis wann?")
    assert "Bis wann möchtest du das schaffen (10.000 Follower)?" in days.text
    dated = await uli.press(days, "In 3 Monaten")
    assert "10.000 Follower bis zum" in dated.text
    again = await uli.press(await uli.press(dated, "📆 Anderer Tag"), "Ohne Datum")
    assert "Dein Ziel: 10.000 Follower." in again.text
    await uli.press(again, "📆 Bis wann?")
    spoken = await uli.say("bis weihnachten")
    assert "10.000 Follower bis zum 24.12." in spoken.text


async def test_a_goal_is_taken_back_by_its_button_and_by_the_command(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("8000 / 300")
    await kim.say("/goal 10000")
    second = await kim.say("/goal 20000")
    back = await kim.press(second, "↩️ Undo")
    assert "Your goal is once more: 10,000 followers." in back.text
    assert "You have no goal any more." in (await kim.say("/undo")).text


async def test_words_that_take_a_goal_back_are_asked_about_first(bot: Running) -> None:
    uli = bot.somebody("de")
    await uli.say("/ziel 10000")
    question = await uli.say("mach das rückgängig")
    assert "Soll ich dein Ziel zurücknehmen?" in question.text
    assert "Jetzt hast du kein Ziel mehr." in (await uli.say("ja")).text


async def test_an_entry_that_came_after_the_goal_is_taken_back_first(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("/goal 10000")
    await kim.say("8000 / 300")
    assert "goal" not in (await kim.say("/undo")).text
    assert "no goal any more" in (await kim.say("/undo")).text


async def test_a_goal_that_another_lies_over_is_not_taken_back_alone(bot: Running) -> None:
    kim = bot.somebody("en")
    first = await kim.say("/goal 10000")
    await kim.say("/goal 20000")
    assert "changed your goal again" in (await kim.press(first, "↩️ Undo")).text


async def test_a_goal_is_given_up_and_brought_back(bot: Running) -> None:
    uli = bot.somebody("de")
    told = await uli.say("/ziel 10000")
    gone = await uli.press(told, "Ziel streichen")
    assert "gestrichen" in gone.text
    back = await uli.press(gone, "↩️ Rückgängig")
    assert "Dein Ziel ist wieder: 10.000 Follower." in back.text


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("de", "/ziel 5000", "5.000 Follower hast du schon: Zuletzt waren es 8.000."),
        ("en", "/goal 3%", "You’re already there (a like rate of 3%): last time it was 3.75%."),
        ("de", "/ziel 99999999999999", "So viele Menschen gibt es gar nicht."),
        ("en", "/goal -5", "more than zero"),
        ("en", "/goal 0", "more than zero"),
        ("de", "/ziel 200 %", "Mehr als 100 % geht nicht."),
        ("en", "/goal 10000 2020-01-01", "1 Jan 2020 is over."),
        ("de", "/ziel 10000 2099-01-01", "mehr als 10 Jahre"),
        ("en", "/goal 10000 by 31.2.", "There’s no such day in the calendar."),
        ("de", "/ziel 31.2.", "Diesen Tag gibt es in keinem Kalender."),
        ("de", "/ziel <b>🦊</b>", "Was möchtest du erreichen?"),
        ("en", "/goal 10000 followers and a 5% like rate", "I keep one goal at a time"),
    ],
)
async def test_what_can_be_no_goal_is_answered_kindly(
    bot: Running, language: str, text: str, words: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("8000 / 300")
    assert words in (await kim.say(text)).text


@pytest.mark.parametrize(("day", "words"), [("2020-01-01", "is over"), ("31.2.", "no such day")])
async def test_after_a_bad_day_only_the_day_is_asked_for(bot: Running, day: str, words: str) -> None:
    kim = bot.somebody("en")
    bad = await kim.say(f"/goal 10000 by {day}")
    assert words in bad.text
    assert "Your goal: 10,000 followers by" in (await kim.say("by christmas")).text


async def test_a_bad_day_can_be_left_out(bot: Running) -> None:
    kim = bot.somebody("en")
    told = await kim.press(await kim.say("/goal 10000 2020-01-01"), "Without a date")
    assert "Your goal: 10,000 followers." in told.text


async def test_a_follow_up_aims_at_another_number_by_the_same_day(bot: Running) -> None:
    uli = bot.somebody("de")
    await uli.say("mein ziel sind 10.000 follower bis ende juni")
    assert "20.000 Follower bis zum 30.06." in (await uli.say("und 20k?")).text


@pytest.mark.parametrize(
    ("language", "text", "answer"),
    [
        ("de", "mein ziel: like-quote 5 %", "5\N{NO-BREAK SPACE}% Like-Quote."),
        ("de", "will auf 4% engagement kommen bis weihnachten", "bis zum 24.12."),
        ("de", "ich will micro werden bis ende juni", "10.000 Follower bis zum 30.06."),
        ("en", "I want 5% by june", "a like rate of 5% by 30 Jun 2027"),
        ("en", "goal: become macro", "100,001 followers"),
    ],
)
async def test_a_like_rate_or_a_class_is_a_goal_in_free_words(
    bot: Running, language: str, text: str, answer: str
) -> None:
    assert answer in (await bot.somebody(language).say(text)).text


@pytest.mark.parametrize(
    ("language", "goal", "follow_up", "answer"),
    [
        ("de", "mein ziel sind 10.000 follower bis ende juni", "und bis ende september?", "bis zum 30.09."),
        ("en", "my goal is 10,000 followers by june", "and by the end of september?", "by 30 Sep"),
        (
            "en",
            "my goal is a 5% like rate by june",
            "what about by christmas?",
            "a like rate of 5% by 25 Dec",
        ),
    ],
)
async def test_a_follow_up_moves_the_day_of_the_goal(
    bot: Running, language: str, goal: str, follow_up: str, answer: str
) -> None:
    kim = bot.somebody(language)
    await kim.say(goal)
    assert answer in (await kim.say(follow_up)).text
    assert answer in (await kim.say("/goal")).text


async def test_whether_a_rate_is_good_is_asked_without_a_goal(bot: Running) -> None:
    kim = bot.somebody("de")
    await kim.say("hab 5% like rate, gut?")
    assert "Was möchtest du erreichen?" in (await kim.say("/goal")).text


async def test_a_goal_before_any_figure_waits_for_the_first(bot: Running) -> None:
    kim = bot.somebody("en")
    told = await kim.say("/goal 10000")
    assert "Send me your followers" in told.text
    await kim.say("8000 / 300")
    assert "0% of the way" in (await kim.say("/goal")).text


async def test_a_goal_whose_day_has_come_asks_for_figures(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("8000 / 300")
    assert "Today is the day." in (await kim.say(f"/goal 10000 {today().isoformat()}")).text


async def test_every_account_has_its_own_goal_and_one_that_is_unknown_has_none(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("insta 8000 / 300")
    await kim.say("/goal 10000")
    unknown = await kim.say("/goal tiktok 2000")
    assert "You haven’t told me about TikTok yet." in unknown.text
    await kim.press(await kim.say("tiktok 800 / 90"), "➕ Yes, add")
    told = await kim.say("/goal tiktok 2000")
    assert "Your goal: 2,000 followers." in told.text
    assert "Account: TikTok" in told.text
    assert "Your goal: 10,000 followers." in (await kim.say("/goal")).text


async def test_buttons_of_an_account_that_is_gone_are_out_of_date(bot: Running) -> None:
    kim = bot.somebody("en")
    told = await kim.say("/goal 10000")
    for data in ("goal-drop:99999", "aim:99999:followers:5:1", "goal-by:99999:2027-01-01"):
        assert "out of date" in (await kim.press_data(told.id, data)).text


async def test_a_button_of_a_goal_that_was_given_up_says_that_there_is_none(bot: Running) -> None:
    kim = bot.somebody("en")
    told = await kim.say("/goal 10000")
    await kim.press(await kim.say("/goal"), "Give up the goal")
    assert "You have no goal just now." in (await kim.press(told, "📆 By when?")).text


async def test_the_forecast_names_the_goal_beside_the_next_class(bot: Running) -> None:
    kim = bot.somebody("en")
    await grown(kim, 7_700, 7_800, 8_000)
    await kim.say("/goal 9000")
    told = await kim.say("when do I reach my goal?")
    assert "Your goal: 9,000 followers." in told.text
    assert "Your next class: micro" in told.text
    other = await kim.say("/forecast 12000")
    assert "You’ll probably have 9,000 followers" in (await kim.press(other, "🔮 When will I make it?")).text


@pytest.mark.parametrize(
    ("language", "wish", "gone", "back"),
    [
        ("de", "Ziel löschen", "gestrichen", "12.000 Follower"),
        ("de", "ich will mein ziel aufgeben", "gestrichen", "12.000 Follower"),
        ("en", "delete my goal", "the goal is gone", "12,000 followers"),
        ("en", "drop my goal please", "the goal is gone", "12,000 followers"),
    ],
)
async def test_a_goal_is_given_up_in_words_and_comes_back_with_undo(
    bot: Running, language: str, wish: str, gone: str, back: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("/goal 12000")
    dropped = await kim.say(wish)
    assert gone in dropped.text
    await kim.press(dropped, "↩️")
    assert back in (await kim.say("/goal")).text


@pytest.mark.parametrize(
    ("language", "asked"), [("de", "soll ich mein Ziel streichen?"), ("en", "should I drop my goal?")]
)
async def test_a_question_about_giving_up_leaves_the_goal(bot: Running, language: str, asked: str) -> None:
    kim = bot.somebody(language)
    await kim.say("/goal 12000")
    await kim.say(asked)
    assert "12" in (await kim.say("/goal")).text


@pytest.mark.parametrize(
    ("language", "before"),
    [("de", "Bis jetzt war es: 12.000 Follower."), ("en", "Until now it was 12,000 followers.")],
)
async def test_a_new_goal_says_what_the_old_one_was(bot: Running, language: str, before: str) -> None:
    kim = bot.somebody(language)
    assert before not in (await kim.say("/goal 12000")).text
    assert before in (await kim.say("/goal 15000")).text


@pytest.mark.parametrize(
    ("language", "then", "now"),
    [
        ("de", "Zuletzt, am ", "Jetzt sind es 900, es"),
        ("en", "Last time, on ", "Now it’s 900, with"),
    ],
)
async def test_a_figure_of_weeks_ago_is_told_with_its_day(
    bot: Running, language: str, then: str, now: str
) -> None:
    kim = bot.somebody(language)
    await kim.say(f"/log 800 {ago(42)}")
    old = await kim.say("/goal 1000")
    assert then in old.text
    assert "Now it’s" not in old.text
    assert "Jetzt sind es" not in old.text
    await kim.say("900")
    assert now in (await kim.say("/goal")).text
