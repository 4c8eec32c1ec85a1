"""A budget for a network over the real wire: it is for all accounts together, and never makes up what one costs."""

import pytest

from tests.conftest import Running
from tests.driver import seen
from tests.way.listed import with_partners

NO_BREAK = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("language", "said", "question"),
    [
        ("de", "Netzwerk mit 500 Euro Budget", f"für wie viele kleine Accounts deine 500{NO_BREAK}€ reichen"),
        ("de", "Ich habe 500 Euro Budget und suche Partner", "Was kostet ein Account?"),
        ("en", "plan for me with a budget of 120 pounds", "how many small accounts your £120 will pay for"),
    ],
)
async def test_a_budget_alone_asks_what_one_account_costs(
    bot: Running, language: str, said: str, question: str
) -> None:
    told = await bot.somebody(language).say(said)
    assert question in told.text
    assert "100 Accounts" not in told.text


@pytest.mark.parametrize("price", ["£60 each", "£60", "60"])
async def test_the_price_that_was_asked_for_tells_how_many_accounts_a_budget_pays_for(
    bot: Running, price: str
) -> None:
    kim = bot.somebody("en")
    await kim.say("plan for me with a budget of 120 pounds")
    told = await kim.say(price)
    assert "Your budget of £120 is enough for 2 accounts at £60 each." in told.text


async def test_another_budget_asks_for_the_price_again(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("plan for me with a budget of 120 pounds")
    assert "your £300 will pay for" in (await kim.say("and with 300 pounds?")).text


async def test_a_budget_without_a_currency_is_asked_about_first(bot: Running) -> None:
    kim = bot.somebody("en")
    question = await kim.say("/network our budget is 1200")
    assert "Which currency" in question.text
    assert f"your CHF{NO_BREAK}1,200 will pay for" in (await kim.press(question, "CHF")).text


async def test_beside_a_star_a_budget_is_no_price_and_the_stars_likes_are_those_that_were_said(
    bot: Running,
) -> None:
    kim = bot.somebody("en")
    asked = await kim.say("I have £1000, star with 200k followers and 3000 likes or small ones?", answers=2)
    contest = seen(bot.telegram.messages(kim.chat_id)[-2], {})
    assert "Star: 200,000 followers, about 3,000 likes per post." in contest.text
    assert "The star’s likes are the ones you gave." in contest.text
    assert "The network costs" not in contest.text
    assert "What does one account cost?" in asked.text
    larger = await kim.press(contest, "star 500,000")
    assert "fewer than 10,000 likes per post" in larger.text
    assert "enough for 20 accounts at £50 each" in (await kim.say("£50")).text


async def test_a_budget_is_planned_with_ones_own_partners_in_its_currency(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("/partners @hillcafe 9,400 / 560, £80")
    await kim.say("/partners @bakery 4,200 / 310, $90")
    planned = await kim.say("plan for me with a budget of 120 pounds")
    assert "For £120 you take one partner:" in planned.text
    assert "@hillcafe: about 560 likes for £80" in planned.text
    assert "a price in this currency are missing:\n• @bakery" in planned.text


async def test_partners_without_any_price_cannot_tell_what_a_budget_buys(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("/partners @hillcafe 9,400 / 560")
    assert "What does one account cost?" in (await kim.say("plan for me with a budget of £120")).text


@pytest.mark.parametrize(
    ("language", "plan", "money", "answer"),
    [
        (
            "de",
            "20 accounts mit 5000 gegen einen mit 1M",
            "und mit 1000 euro?",
            f"Dein Budget von 1.000{NO_BREAK}€ reicht für 20 Accounts zu je 50{NO_BREAK}€.",
        ),
        ("de", "20 accounts mit 5000 gegen einen mit 1M", "und mit je 50 euro?", f"1.000{NO_BREAK}€"),
        (
            "en",
            "20 accounts with 5000 each or one with 1M",
            "and with 1000 pounds?",
            "Your budget of £1,000 is enough for 20 accounts at £50 each.",
        ),
        ("en", "20 accounts with 5000 each or one with 1M", "and with £50 each?", "The network costs £1,000"),
    ],
)
async def test_money_in_a_follow_up_is_for_the_whole_network_unless_it_is_for_each(
    bot: Running, language: str, plan: str, money: str, answer: str
) -> None:
    kim = bot.somebody(language)
    await kim.say(plan)
    assert answer in (await kim.say(money)).text


@pytest.mark.parametrize(
    ("language", "first", "then", "planned"),
    [
        ("de", "plan für 100€", "budget 300 euro", f"Für 300{NO_BREAK}€ nimmst du 2"),
        ("de", "plan für 100€", "und mit 300?", f"Für 300{NO_BREAK}€ nimmst du 2"),
        ("de", "plan für mich mit 300 €", "und mit 100?", f"Für 100{NO_BREAK}€ nimmst du einen"),
        ("de", "plan mir 2000 likes", "und mit 300?", "Für 300 Likes reicht schon ein Account"),
        ("en", "plan for €100", "budget 300 euros", "For €300 you take 2 partners"),
        ("en", "plan for €100", "and with 300?", "For €300 you take 2 partners"),
        ("en", "plan me 2000 likes", "and with 300 likes?", "One partner is enough for 300 likes"),
    ],
)
async def test_a_plan_with_partners_is_made_anew_for_another_budget_or_number_of_likes(
    bot: Running, language: str, first: str, then: str, planned: str
) -> None:
    kim = await with_partners(bot, language)
    await kim.say(first)
    assert planned in (await kim.say(then)).text


@pytest.mark.parametrize(
    ("language", "said", "then", "asked", "anew"),
    [
        ("de", "plan für 100 €", "und mit 300?", f"deine 100{NO_BREAK}€", f"deine 300{NO_BREAK}€"),
        ("en", "plan for £100", "and with 300?", "your £100", "your £300"),
    ],
)
async def test_money_alone_is_a_budget_also_for_whoever_has_no_partners(
    bot: Running, language: str, said: str, then: str, asked: str, anew: str
) -> None:
    kim = bot.somebody(language)
    assert asked in (await kim.say(said)).text
    assert anew in (await kim.say(then)).text


async def test_with_a_price_that_is_known_another_number_is_another_budget(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("plan for £100")
    await kim.say("£50")
    assert (
        "Your budget of £700 is enough for 14 accounts at £50 each." in (await kim.say("and with 700?")).text
    )


@pytest.mark.parametrize(
    ("language", "plan", "price", "kept"),
    [
        (
            "de",
            "Netzwerk aus 20 Accounts mit 5000 Followern zu je 50 Euro, Budget 300 Pfund",
            "Luna kostet 70 €",
            f"70{NO_BREAK}€",
        ),
        (
            "en",
            "network of 20 accounts with 5000 followers at 50 euros each, budget 300 pounds",
            "Luna costs €70",
            "€70",
        ),
    ],
)
async def test_a_partners_price_is_kept_with_them_while_a_plan_waits_for_one_currency(
    bot: Running, language: str, plan: str, price: str, kept: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("/partners Luna 4000 / 300")
    await kim.say(plan)
    assert kept in (await kim.say(price)).text
    assert kept in (await kim.say("/partners")).text
