"""Comparing candidates over the real wire: at once, one after another, with prices, and with bad input."""

import pytest

from tests.conftest import Running

NO_BREAK = "\N{NO-BREAK SPACE}"


async def test_the_small_account_leads_and_the_reasons_are_said(bot: Running) -> None:
    uli = bot.somebody("de")
    told = await uli.say("lieber A mit 42k und 800 likes oder B mit 9k und 610? A will 300 €, B 150")
    assert told.text.startswith("Vorn liegt B.")
    assert f"Like-Quote 6,78{NO_BREAK}%: höher als üblich (bei dieser Größe etwa 4{NO_BREAK}%)" in told.text
    assert f"150{NO_BREAK}€, das sind 0,25{NO_BREAK}€ pro Like" in told.text
    assert "Die meisten Likes insgesamt bringt A" in told.text
    assert f"Auch beim Preis pro Like liegt B vorn (0,25{NO_BREAK}€)." in told.text
    assert "Markerly (2016)" in told.text


async def test_candidates_may_come_one_after_another_until_somebody_is_done(bot: Running) -> None:
    kim = bot.somebody("en")
    assert "Who would you like to compare?" in (await kim.say("/compare")).text
    assert "Noted: @hillcafe" in (await kim.say("@hillcafe 9,400 / 560")).text
    two = await kim.say("12k / 300")
    assert two.text.startswith("@hillcafe is ahead.")
    three = await kim.say("8k/700")
    assert three.text.startswith("Account 3 is ahead.")
    assert "Who else?" in three.text
    done = await kim.press(three, "✅ Done")
    assert (three.id, False) == (done.id, "Who else?" in done.text)
    assert "Saved" in (await kim.say("12,400 / 480")).text


async def test_a_no_ends_the_questions_for_more(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("/compare")
    await kim.say("9k/560")
    await kim.say("12k/300")
    assert "Who else?" not in (await kim.say("no")).text


async def test_one_more_candidate_joins_the_last_comparison(bot: Running) -> None:
    kim = bot.somebody("en")
    told = await kim.say("A 9k/300 or B 12k/250?")
    assert "3. B" not in told.text
    more = await kim.say("and what about 8k/600?")
    assert more.text.startswith("Account 3 is ahead.")
    await kim.press(more, "➕ Another")
    assert "4. Account 4" in (await kim.say("5k/80")).text


async def test_a_single_account_in_a_free_text_may_be_the_writers_own(bot: Running) -> None:
    kim = bot.somebody("en")
    noted = await kim.say("one more candidate: 12,600 and 530")
    assert "Noted: Account 1 with 12,600 followers." in noted.text
    assert "Saved: 9,000 followers, 400 likes." in (await kim.say("9,000 / 400")).text
    assert "Saved: 12,600 followers, 530 likes." in (await kim.press(noted, "📝")).text


async def test_other_wishes_are_answered_while_the_next_candidate_is_awaited(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("/compare")
    assert "like rate" in (await kim.say("what is a like rate?")).text
    assert "Noted" in (await kim.say("9k/560")).text


async def test_a_price_without_a_currency_is_asked_about_once(bot: Running) -> None:
    kim = bot.somebody("en")
    question = await kim.say("/compare A 9k/500 for 80, B 12k/300 for 90")
    assert "Which currency" in question.text
    assert f"CHF{NO_BREAK}80" in (await kim.press(question, "CHF")).text
    assert f"CHF{NO_BREAK}70" in (await kim.say("/compare A 9k/500 for 70, B 12k/300 for 90")).text


async def test_mixed_currencies_are_asked_about_and_never_converted(bot: Running) -> None:
    told = await bot.somebody("en").say("/compare A 9k/500 for £80, B 12k/300 for €90")
    assert "different currencies (EUR, GBP)" in told.text
    assert "By cost" not in told.text


async def test_without_likes_it_says_that_the_benchmark_stands_in(bot: Running) -> None:
    told = await bot.somebody("en").say("/compare @star 1.2M, @hill 9k/300")
    assert "I don’t know the likes. Usual would be under 2%, so fewer than 24,000 per post." in told.text


async def test_odd_figures_are_asked_about_and_nobody_is_accused(bot: Running) -> None:
    told = await bot.somebody("en").say("/compare A 9k/4000, B 12k/30")
    assert told.text.startswith("A is ahead, if the figures are right.")
    assert "A: the like rate is unusually high. Can you see the insights" in told.text
    assert "B: many followers who hardly react." in told.text


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("/compare A 500 likes or B 9k/300", "A: the followers are missing."),
        ("/compare @a 9k/300, @b 8k/300, @A 9k/300", "@A is there twice. I counted this account once."),
        ("/compare @a 9k/300, @b 8k/300, @a 9k/350", "@a is there twice, with different figures."),
        ("/compare A 9k/500 for £-80, B 12k/300", "A: a price below zero can’t be right."),
        ("/compare A -9k/500 or B 12k/300", "A: a number below zero can’t be right"),
        ("/compare A 99999999999/500 or B 12k/300", "A: there aren’t that many people"),
        ("/compare " + " ".join(f"{at}k/{at}00" for at in range(10, 60)), "50 at once are too many for me."),
    ],
)
async def test_bad_input_gets_a_clear_answer(bot: Running, text: str, answer: str) -> None:
    assert answer in (await bot.somebody("en").say(text)).text


async def test_an_old_button_without_its_comparison_is_answered_kindly(bot: Running) -> None:
    kim = bot.somebody("en")
    told = await kim.say("/compare A 9k/300, B 12k/250")
    await kim.say("am I a micro-influencer with 9,000 followers?")
    assert "out of date" in (await kim.press_data(told.id, "cmp-done")).text


async def test_three_candidates_come_with_a_picture_two_without(bot: Running) -> None:
    kim = bot.somebody("en")
    assert not (await kim.say("compare A 9k/300, B 12k/250")).has_picture
    assert (await kim.say("compare A 9k/300, B 12k/250, C 30k/900")).has_picture


@pytest.mark.parametrize(
    ("language", "text", "missing", "answer"),
    [
        (
            "de",
            "A ohne Follower oder B mit 9k und 610?",
            "A: Hier fehlen die Follower.",
            "Wie viele Follower hat A?",
        ),
        (
            "en",
            "A without followers or B with 9k and 610?",
            "A: the followers are missing.",
            "followers does A have?",
        ),
        (
            "en",
            "compare @lena, @paul 9k/610",
            "@lena: the followers are missing.",
            "followers does @lena have?",
        ),
        (
            "en",
            "A has 500 likes, B 9k/300 or C 8k/200?",
            "A: the followers are missing.",
            "followers does A have?",
        ),
    ],
)
async def test_who_has_no_followers_is_named_and_asked_about(
    bot: Running, language: str, text: str, missing: str, answer: str
) -> None:
    kim = bot.somebody(language)
    told = await kim.say(text)
    assert missing in told.text
    assert answer in told.text


async def test_bare_figures_are_of_whom_they_were_asked_for(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("compare A without followers with B 9k/610 and C 8k/200")
    told = await kim.say("4k / 500")
    assert told.text.startswith("A is ahead.")
    assert "missing" not in told.text
    assert "twice" not in told.text


async def test_whoever_was_asked_for_may_be_named_again(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("compare @lena and @tom, @paul 9k/610")
    told = await kim.say("@lena 4k/500, @tom 3k/100")
    assert told.text.startswith("@lena is ahead.")
    assert "twice" not in told.text


@pytest.mark.parametrize(
    ("language", "compared", "one", "both", "cheapest"),
    [
        (
            "de",
            "lieber A mit 42k und 800 Likes oder B mit 9k und 610?",
            "A will 300 €",
            "B will 100 €, A 250",
            "Auch beim Preis pro Like liegt B vorn",
        ),
        (
            "en",
            "A with 42k and 800 likes or B with 9k and 610?",
            "A wants €300",
            "B wants €100, A 250",
            "B is ahead by cost per like, too",
        ),
    ],
)
async def test_prices_are_told_after_the_comparison(
    bot: Running, language: str, compared: str, one: str, both: str, cheapest: str
) -> None:
    kim = bot.somebody(language)
    await kim.say(compared)
    told = (await kim.say(one)).text
    assert "300" in told
    assert cheapest not in told
    assert cheapest in (await kim.say(both)).text


@pytest.mark.parametrize(
    ("language", "many"),
    [("de", "50 auf einmal sind mir zu viele."), ("en", "50 at once are too many for me.")],
)
async def test_of_a_long_list_every_candidate_is_counted(bot: Running, language: str, many: str) -> None:
    kim = bot.somebody(language)
    listed = ", ".join(f"@name{each} {5_000 + each} / {200 + each}" for each in range(50))
    assert many in (await kim.say(f"/compare {listed}")).text


@pytest.mark.parametrize(
    ("language", "question", "currency", "cheapest"),
    [
        ("de", "In welcher Währung sind die Preise?", "€", "300\u00a0€, das sind"),
        ("en", "Which currency are the prices in?", "€", "€300, that’s"),
    ],
)
async def test_a_third_number_behind_a_handle_is_a_price_whose_currency_is_asked_for(
    bot: Running, language: str, question: str, currency: str, cheapest: str
) -> None:
    kim = bot.somebody(language)
    asked = await kim.say("/compare @a 42k 800 300, @b 9k 610 200")
    assert question in asked.text
    assert cheapest in (await kim.press(asked, currency)).text
