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
