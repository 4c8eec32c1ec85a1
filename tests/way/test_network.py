"""A network against a star over the real wire: who wins, what is assumed, and what buttons change."""

import pytest

from tests.conftest import Running

NO_BREAK = "\N{NO-BREAK SPACE}"


async def test_the_example_of_the_articles_ends_level_at_a_hundred_accounts(bot: Running) -> None:
    uli = bot.somebody("de")
    told = await uli.say("bringen mir 20 kleine Accounts mehr als ein Promi mit 1 Mio?")
    assert told.text.startswith("Nein: Hier bringt vermutlich der Star mehr Likes.")
    assert "Star: 1.000.000 Follower, weniger als 20.000 Likes pro Beitrag." in told.text
    assert "Gleichauf wären sie bei 100 Accounts dieser Größe. Es fehlen noch 80." in told.text
    assert "Die Größe hast du nicht genannt: Ich rechne mit 5.000 Followern je Account." in told.text


async def test_the_network_wins_where_it_brings_more_likes(bot: Running) -> None:
    told = await bot.somebody("en").say("/network 50 accounts with 5,000 each against a star with 100k")
    assert told.text.startswith("Yes: 50 accounts with 5,000 followers each bring more likes")
    assert "10 accounts of this size are enough for that" in told.text


async def test_the_overlap_is_always_said_and_set_by_buttons_in_place(bot: Running) -> None:
    kim = bot.somebody("en")
    told = await kim.say("/network 20 accounts with 5,000 each against a star with 1M")
    assert "reaches 100,000 people at most. If" in told.text
    assert "assumes that nobody follows several" in told.text
    half = await kim.press(told, "50%")
    assert half.id == told.id
    assert "reaches 50,000 people at most (with 50% overlap)" in half.text
    assert "• 50%" in half.buttons


async def test_an_overlap_can_be_said_as_well(bot: Running) -> None:
    told = await bot.somebody("en").say("/network 20 accounts with 5k each, 20% overlap")
    assert "80,000 people at most (with 20% overlap)" in told.text


async def test_sizes_are_set_by_buttons_and_prices_stay(bot: Running) -> None:
    kim = bot.somebody("en")
    told = await kim.say("/network 20 accounts with 5k each at £50 against a star with 900k for £8,000")
    assert "The network costs £1,000. That’s £0.25 a like" in told.text
    assert "By cost per like, the network is cheaper." in told.text
    smaller = await kim.press(told, "2,000 each")
    assert "20 × 2,000 = 40,000 followers" in smaller.text
    assert "The network costs £1,000. That’s £0.63 a like" in smaller.text
    assert "By cost per like, the star is cheaper." in smaller.text


async def test_a_follow_up_changes_the_number_of_accounts(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("do 20 small accounts beat a celebrity with 1M?")
    level = await kim.say("and with 100 accounts?")
    assert level.text.startswith("Yes: 100 accounts with 5,000 followers each")


async def test_without_a_number_it_says_how_many_it_takes(bot: Running) -> None:
    told = await bot.somebody("de").say("netzwerk mit lauter 8k leuten statt einem fußballer")
    assert told.text.startswith("Du brauchst 63 Accounts mit je 8.000 Followern")


async def test_without_any_figure_it_asks_and_offers_examples(bot: Running) -> None:
    kim = bot.somebody("en")
    question = await kim.say("/network")
    assert "How many small accounts" in question.text
    assert "20 × 5,000 = 100,000" in (await kim.press(question, "20 × 5,000")).text
    await kim.say("/network")
    assert "30 × 4,000 = 120,000" in (await kim.say("30 with 4,000 each")).text


async def test_the_second_degree_is_a_what_if_with_the_askers_figures(bot: Running) -> None:
    kim = bot.somebody("en")
    told = await kim.say("/network 20 accounts with 5k each, 20% overlap")
    question = await kim.press(told, "🔭")
    assert "What percentage" in question.text
    answer = await kim.say("2.5% with 400")
    assert "2,000 more accounts and up to 640,000 more people" in answer.text
    assert "not a promise" in answer.text


async def test_a_what_if_with_more_people_than_there_are_is_not_believed(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.press(await kim.say("/network 5000 accounts with 90,000 each"), "🔭")
    assert "more people than there are" in (await kim.say("90% with 4,000")).text


async def test_figures_are_still_an_entry_while_a_what_if_is_open(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.press(await kim.say("/network 20 accounts with 5k each"), "🔭")
    assert "Saved" in (await kim.say("12,400 / 480")).text


async def test_prices_without_a_currency_are_asked_about(bot: Running) -> None:
    kim = bot.somebody("en")
    question = await kim.say("/network 20 accounts with 5k each for 50")
    assert "Which currency" in question.text
    assert f"CHF{NO_BREAK}1,000" in (await kim.press(question, "CHF")).text


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (
            "/network 20 accounts with 5k each or a star with 4000",
            "This star is no larger than your small accounts.",
        ),
        ("/network 10 accounts with 99999999999 followers", "There aren’t that many people."),
        ("/network 10 accounts with 0 followers", "An account without followers brings no likes."),
        ("/network 20 accounts with 5k each for -£50", "A price below zero can’t be right."),
        ("/network 0 x 5000 vs 1M", "A network takes at least one account."),
        ("/network 0 accounts of 5000 vs 1M", "A network takes at least one account."),
        ("/network 1 x 5000 vs 1M", "Network: 1 × 5,000 = 5,000 followers"),
        ("/network -3 x 5000 vs 1M", "A number below zero can’t be right."),
        ("/network 20 accounts of -5000 vs 1M", "A number below zero can’t be right."),
        ("/network 20 accounts of 0 vs 1M", "An account without followers brings no likes."),
        ("/network 20 accounts of 5k vs 0", "An account without followers brings no likes."),
        ("/network 20 accounts of 5k vs -1M", "A number below zero can’t be right."),
    ],
)
async def test_bad_input_gets_a_clear_answer(bot: Running, text: str, answer: str) -> None:
    assert answer in (await bot.somebody("en").say(text)).text


@pytest.mark.parametrize(
    "data", ["net:20:0:0:0", "net:-1:5000:5000:0", "net:20:5000:1000000:101", "net-if:0:5:0"]
)
async def test_a_made_up_button_is_answered_kindly(bot: Running, data: str) -> None:
    kim = bot.somebody("en")
    told = await kim.say("/network 20 accounts with 5k each")
    assert "out of date" in (await kim.press_data(told.id, data)).text


async def test_a_picture_of_both_sides_changes_with_the_buttons(bot: Running) -> None:
    kim = bot.somebody("en")
    told = await kim.say("/network 20 accounts with 5,000 each against a star with 1M")
    half = await kim.press(told, "50%")
    assert (told.id, True, True) == (half.id, told.has_picture, half.has_picture)


async def test_a_text_too_long_to_stand_below_a_picture_stays_one_message(bot: Running) -> None:
    uli = bot.somebody("de")
    told = await uli.say(
        "/netzwerk 20 accounts für je 12.345,67 € gegen einen star für 987.654,32 €, 20 % überschneidung"
    )
    assert not told.has_picture
    assert "Netzwerk: 20 × 5.000" in told.text
    assert "Hier stellst du es ein" in told.text


@pytest.mark.parametrize(
    ("language", "plan", "budget", "answer"),
    [
        (
            "en",
            "/network 20 accounts with 5,000 each against a star with 1M",
            "my budget is 1000 euros",
            "Your budget of €1,000 is enough for 20 accounts at €50 each.",
        ),
        (
            "de",
            "/network 20 Accounts mit je 5.000 gegen einen Star mit 1 Mio",
            "mein budget sind 1000 euro",
            f"Dein Budget von 1.000{NO_BREAK}€ reicht für 20 Accounts zu je 50{NO_BREAK}€.",
        ),
    ],
)
async def test_a_budget_that_is_named_afterwards_goes_on_with_the_plan(
    bot: Running, language: str, plan: str, budget: str, answer: str
) -> None:
    kim = bot.somebody(language)
    await kim.say(plan)
    told = await kim.say(budget)
    assert answer in told.text
    assert "20 × 5" in told.text
    again = await kim.press(told, "50 %" if language == "de" else "50%")
    assert answer in again.text
    more = await kim.say({"de": "und mit 3000 euro?", "en": "what about 3000 euros?"}[language])
    assert answer.replace("1.000", "3.000").replace("1,000", "3,000").replace("50", "150") in more.text


async def test_a_budget_and_a_price_tell_how_many_accounts_there_can_be(bot: Running) -> None:
    kim = bot.somebody("en")
    told = await kim.say("/network budget £1000, £60 each, accounts with 4,000 each")
    assert "enough for 16 accounts at £60 each" in told.text
    dear = await kim.say("/network budget £50, £60 each, accounts with 4,000 each")
    assert "isn’t enough for that" in dear.text


@pytest.mark.parametrize(
    ("plan", "told"),
    [
        ("20 x 5000 at 50 € each vs 1M for 3000 CHF", "The star costs CHF\N{NO-BREAK SPACE}3,000."),
        ("20 x 5000 at 50 € each vs 1M for 3000 CHF", "different currencies, so I’m not comparing them"),
        (
            "budget £1000, 60 € each, accounts with 4,000 each",
            "different currencies, so I’m not comparing them",
        ),
    ],
)
async def test_prices_in_several_currencies_are_asked_about_and_never_converted(
    bot: Running, plan: str, told: str
) -> None:
    assert told in (await bot.somebody("en").say(f"/network {plan}")).text


@pytest.mark.parametrize(
    ("language", "words", "question", "star", "answer"),
    [
        (
            "de",
            "Ich verhandle mit keinen kleinen Accounts",
            "Gut, keine kleinen Accounts. Hast du einen Star im Blick?",
            "ich will keine kleinen Accounts, nur einen Star mit 1 Mio",
            "Gut, keine kleinen Accounts. Nur zum Vergleich:",
        ),
        (
            "en",
            "I do not want small accounts",
            "Fine, no small accounts. Have you got a star in mind?",
            "no small accounts of 5k, rather a star with 1 million",
            "Fine, no small accounts. Just for comparison:",
        ),
    ],
)
async def test_who_wants_no_small_accounts_is_taken_at_their_word(
    bot: Running, language: str, words: str, question: str, star: str, answer: str
) -> None:
    kim = bot.somebody(language)
    assert question in (await kim.say(words)).text
    told = (await kim.say(star)).text
    assert answer in told
    assert "100" in told
