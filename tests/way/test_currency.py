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
