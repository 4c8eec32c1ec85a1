"""Niche and region of a partner are told in a few words; what is not certain only shows the partner."""

import pytest

from tests.conftest import Running
from tests.way.listed import with_partners


@pytest.mark.parametrize(
    ("language", "said", "told"),
    [
        ("de", "lisa macht mode in köln", ("Nische: Mode", "Region: Köln")),
        ("de", "Lisa postet über vegane Rezepte", ("Nische: Vegane Rezepte",)),
        ("de", "Lisa kommt aus Kärnten", ("Region: Kärnten",)),
        ("de", "Lisa ist in Köln", ("Region: Köln",)),
        ("de", "Lisa kommt aus dem Allgäu", ("Region: Allgäu",)),
        ("de", "Notiz zu Lisa: mag keine Reels", ("Notiz: mag keine Reels",)),
        ("de", "Lisa postet über Urlaub", ("Nische: Urlaub",)),
        ("en", "Lisa does fashion in Cologne", ("Niche: Fashion", "Region: Cologne")),
        ("en", "lisa posts about vegan recipes", ("Niche: Vegan recipes",)),
        ("en", "Lisa is in Leeds", ("Region: Leeds",)),
        ("en", "Lisa is from the Cotswolds", ("Region: Cotswolds",)),
        ("en", "note on Lisa: doesn't like reels", ("Note: doesn't like reels",)),
        ("en", "Lisa posts about holidays", ("Niche: Holidays",)),
        ("en", "Lisa is from Upper Austria", ("Region: Upper Austria",)),
    ],
)
async def test_a_niche_and_a_region_in_words_are_kept_and_can_be_taken_back(
    bot: Running, language: str, said: str, told: tuple[str, ...]
) -> None:
    kim = await with_partners(bot, language)
    shown = await kim.say(said)
    assert "@lisa" in shown.text
    assert all(each in shown.text for each in told)
    await kim.press(shown, "↩️")
    again = await kim.press(await kim.say("/partners"), "@lisa")
    assert not any(each in again.text for each in told)


@pytest.mark.parametrize(
    ("language", "said", "unset"),
    [
        ("de", "Lisa macht Mode in meinem Laden", "Nische: noch offen"),
        ("en", "Lisa does fashion in my shop", "Niche: not set"),
    ],
)
async def test_a_niche_beside_no_city_only_shows_the_partner_with_its_buttons(
    bot: Running, language: str, said: str, unset: str
) -> None:
    kim = await with_partners(bot, language)
    shown = await kim.say(said)
    assert unset in shown.text
    assert {"de": "Region", "en": "Region"}[language] in shown.buttons


@pytest.mark.parametrize(
    ("language", "said", "stage"), [("de", "Lisa macht mit", "zugesagt"), ("en", "Lisa is in", "agreed")]
)
async def test_an_agreement_is_no_niche(bot: Running, language: str, said: str, stage: str) -> None:
    kim = await with_partners(bot, language)
    assert stage in (await kim.say(said)).text


@pytest.mark.parametrize(
    ("language", "said", "unset"),
    [
        ("de", "Lisa macht Urlaub in Köln", ("Nische: noch offen", "Region: noch offen")),
        ("de", "Lisa macht gerade Yoga", ("Nische: noch offen", "Region: noch offen")),
        ("de", "Lisa postet am Freitag Rezepte", ("Nische: noch offen", "Region: noch offen")),
        ("en", "Lisa is on holiday in Cologne", ("Niche: not set", "Region: not set")),
        ("en", "Lisa makes a trip to Leeds", ("Niche: not set", "Region: not set")),
        ("en", "Lisa posts on Friday about food", ("Niche: not set", "Region: not set")),
    ],
)
async def test_what_somebody_does_just_now_is_no_niche(
    bot: Running, language: str, said: str, unset: tuple[str, ...]
) -> None:
    kim = await with_partners(bot, language)
    await kim.say(said)
    shown = await kim.press(await kim.say("/partners"), "@lisa")
    assert all(each in shown.text for each in unset)


@pytest.mark.parametrize(
    ("language", "said", "name"),
    [
        ("de", "Uli heißt jetzt Uli Koch", "Uli Koch"),
        ("de", "benenn Uli bitte in Café Mohn um", "Café Mohn"),
        ("en", "Uli is called Uli Cook now", "Uli Cook"),
        ("en", "please rename Uli to Hill Café", "Hill Café"),
    ],
)
async def test_a_partner_gets_another_name_in_words(
    bot: Running, language: str, said: str, name: str
) -> None:
    kim = await with_partners(bot, language)
    await kim.say(said)
    buttons = (await kim.say("/partners")).buttons
    assert name in buttons
    assert "Uli" not in buttons


@pytest.mark.parametrize(
    ("language", "said", "shown"),
    [
        (
            "de",
            "speichere Partnerin Anna 8.000 Follower 400 Likes Nische Food Region Köln",
            ("Anna", "Food", "Köln"),
        ),
        (
            "de",
            "/partners @bea 9k / 500, Nische: Essen, Region: Bad Tölz, 100 €",
            ("@bea", "Essen", "Bad Tölz"),
        ),
        (
            "en",
            "/partners @cleo 9k / 500, niche: food, region: Bad Ischl, €100",
            ("@cleo", "food", "Bad Ischl"),
        ),
        ("en", "/partners Dora, region Leeds, 4k / 210", ("Dora", "Region: Leeds", "210")),
    ],
)
async def test_a_niche_and_a_region_that_are_told_with_a_new_partner_are_kept_and_said(
    bot: Running, language: str, said: str, shown: tuple[str, ...]
) -> None:
    kim = bot.somebody(language)
    kept = await kim.say(said)
    panel = await kim.press(await kim.say("/partners"), shown[0])
    assert [] == [each for each in shown if each not in kept.text or each not in panel.text]
