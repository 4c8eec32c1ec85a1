"""The currency of prices that name none: shown and changed in the settings, by buttons and in words."""

import pytest

from tests.conftest import Running


async def test_the_currency_is_chosen_in_the_settings_and_counts_for_prices_without_one(bot: Running) -> None:
    kim = bot.somebody("en")
    settings = await kim.say("/settings")
    assert "Currency: not known yet" in settings.text
    chosen = await kim.press(await kim.press(settings, "Currency"), "CHF")
    assert "Currency: CHF" in chosen.text
    await kim.say("/partners @hillcafe 9,400 / 560 for 150")
    assert "9,400 followers, 5.96%, CHF" in (await kim.say("/partners")).text


async def test_prices_that_are_kept_stay_in_their_currency(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("/partners @hillcafe 9,400 / 560, £150")
    changed = await kim.press(await kim.press(await kim.say("/settings"), "Currency"), "€")
    assert "Currency: EUR" in changed.text
    assert "£150" in (await kim.say("/partners")).text


@pytest.mark.parametrize(
    ("language", "said", "shown"),
    [
        ("de", "/einstellungen Währung Franken", "Währung: CHF"),
        ("en", "/settings prices in pounds", "Currency: GBP"),
        ("en", "/settings", "Currency: not known yet"),
    ],
)
async def test_the_currency_is_changed_in_words(bot: Running, language: str, said: str, shown: str) -> None:
    assert shown in (await bot.somebody(language).say(said)).text


@pytest.mark.parametrize(
    ("language", "text", "currency"),
    [
        ("de", "Franken", "CHF"),
        ("de", "Schweizer Franken", "CHF"),
        ("de", "meine Währung ist Franken", "CHF"),
        ("de", "stell auf Dollar um", "USD"),
        ("de", "Preise bitte in Euro statt Franken", "EUR"),
        ("en", "pounds", "GBP"),
        ("en", "swiss francs", "CHF"),
        ("en", "change my currency to dollars", "USD"),
        ("en", "my currency is pounds, not euros", "GBP"),
        ("en", "use euros", "EUR"),
    ],
)
async def test_a_currency_that_is_said_alone_or_chosen_in_words_is_set(
    bot: Running, language: str, text: str, currency: str
) -> None:
    kim = bot.somebody(language)
    label = "Währung" if language == "de" else "Currency"
    assert f"{label}: {currency}" in (await kim.say(text)).text
    assert f"{label}: {currency}" in (await kim.say("/settings")).text


async def test_a_currency_said_in_words_answers_the_question_in_which_one_prices_are(bot: Running) -> None:
    uli = bot.somebody("de")
    await uli.say("A 9k/500 für 200 oder B 8k/300 für 100?")
    assert "200\N{NO-BREAK SPACE}CHF" in (await uli.say("Franken")).text
    assert "Währung: CHF" in (await uli.say("/settings")).text
    kim = bot.somebody("en")
    await kim.say("what do 20 accounts with 5k followers bring for 2000 against a star with 1M")
    assert "£" in (await kim.say("pounds")).text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Wechselkurs Franken Euro"),
        ("de", "Euro?"),
        ("en", "pounds of flesh"),
        ("en", "dollar store 50 dollars"),
    ],
)
async def test_what_only_names_a_currency_sets_none(bot: Running, language: str, text: str) -> None:
    kim = bot.somebody(language)
    await kim.say(text)
    unknown = "Währung: noch offen" if language == "de" else "Currency: not known yet"
    assert unknown in (await kim.say("/settings")).text


async def test_words_about_the_currency_without_one_lead_to_the_settings(bot: Running) -> None:
    assert "Currency: not known yet" in (await bot.somebody("en").say("change currency")).text


@pytest.mark.parametrize(
    ("language", "plan", "own", "currency", "cost"),
    [
        ("de", "20 Accounts mit je 50 $, Budget 500 €", "8250 und 340", "alles in Euro", "1.000 €"),
        ("en", "20 accounts of 5000 for $50 each, budget £500", "8250 / 340", "all in pounds", "£1,000"),
    ],
)
async def test_a_plan_in_two_currencies_waits_for_one_while_other_messages_are_answered(
    bot: Running, language: str, plan: str, own: str, currency: str, cost: str
) -> None:
    kim = bot.somebody(language)
    refused = await kim.say(plan)
    kept = await kim.say(own)
    assert "340 Likes" in kept.text.replace("likes", "Likes")
    assert "20 ×" not in refused.text + kept.text
    assert cost in _spaced((await kim.say(currency)).text)


@pytest.mark.parametrize(
    ("budget", "told"),
    [("$600", "Your budget of US$600 isn’t enough"), ("£20 per account", "20 accounts at £20 each")],
)
async def test_of_a_plan_in_two_currencies_the_amount_that_is_told_anew_takes_the_place_of_the_other(
    bot: Running, budget: str, told: str
) -> None:
    kim = bot.somebody("en")
    await kim.say("20 accounts of 5000 for $50 each, budget £500")
    assert told in (await kim.say(budget)).text


@pytest.mark.parametrize("asking", ["A 9k / 610 for 300, B 42k / 800 for 500", "20 accounts for 50 each"])
async def test_the_question_for_the_currency_stays_open_over_figures_and_questions(
    bot: Running, asking: str
) -> None:
    kim = bot.somebody("en")
    asked = await kim.say(asking)
    assert "Which currency" in asked.text
    assert "Saved: 8,250 followers" in (await kim.say("8250 / 340")).text
    assert "micro-influencer" in (await kim.say("what is a micro-influencer?")).text
    assert "CHF" in (await kim.say("Francs")).text


@pytest.mark.parametrize(
    ("language", "said", "currency", "shown"),
    [
        ("de", "A mit 9k und 610 für 50 € oder B 8k und 300 für 60 $", "alle in Euro", "60 €"),
        ("en", "A with 9k and 610 for €50 or B 8k and 300 for $60", "all in dollars", "US$50"),
    ],
)
async def test_candidates_priced_in_two_currencies_are_ranked_by_price_once_one_is_told(
    bot: Running, language: str, said: str, currency: str, shown: str
) -> None:
    kim = bot.somebody(language)
    assert "EUR, USD" in (await kim.say(said)).text
    told = await kim.say(currency)
    assert shown in _spaced(told.text)
    assert "EUR, USD" not in told.text


def _spaced(text: str) -> str:
    """Return a text with common spaces before its units."""
    return text.replace("\N{NO-BREAK SPACE}", " ")
