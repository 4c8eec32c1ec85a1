"""Hours and days that do not exist, and the end of a pause in words, over the real wire."""

import pytest

from tests.conftest import Running


@pytest.mark.parametrize(
    ("language", "text", "example", "stays"),
    [
        ("de", "montag um 25", "montags um 9", "bleibt es dabei: dienstags um 07:00 Uhr"),
        ("de", "montag um 25:00", "montags um 9", "bleibt es dabei: dienstags um 07:00 Uhr"),
        ("de", "sonntags bitte um 9:75", "montags um 9", "bleibt es dabei: dienstags um 07:00 Uhr"),
        ("de", "montags um 24:30", "montags um 9", "bleibt es dabei: dienstags um 07:00 Uhr"),
        ("en", "monday at 25", "Mondays at 9", "stays as it is: on Tuesdays at 07:00"),
        ("en", "sunday at 25:00", "Mondays at 9", "stays as it is: on Tuesdays at 07:00"),
        ("en", "mondays at 25:00", "Mondays at 9", "stays as it is: on Tuesdays at 07:00"),
    ],
)
async def test_a_day_with_an_hour_that_no_clock_has_is_no_figure_and_moves_nothing(
    bot: Running, language: str, text: str, example: str, stays: str
) -> None:
    kim = bot.somebody(language)
    assert example in (await kim.say(text)).text  # with no summary, either
    await kim.say({"de": "/woche dienstags um 7", "en": "/week tuesdays at 7"}[language])
    asked = await kim.say(text)
    assert (True, True) == (example in asked.text, stays in asked.text)
    assert "25" not in (await kim.say("/entries")).text


@pytest.mark.parametrize(
    ("language", "text", "offered"),
    [("de", "montags um 9", "Soll ich dir jede Woche"), ("en", "mondays at 9", "Shall I send you")],
)
async def test_who_asked_for_no_summary_gets_none_by_correcting_an_impossible_hour(
    bot: Running, language: str, text: str, offered: str
) -> None:
    kim = bot.somebody(language)
    await kim.say({"de": "montag um 25", "en": "monday at 25"}[language])
    assert offered in (await kim.say(text)).text


@pytest.mark.parametrize(
    ("language", "text", "example"),
    [
        ("de", "31. februar", "28.2. 3.000 / 100"),
        ("de", "30.2.", "28.2. 3.000 / 100"),
        ("en", "february 31st", "28 Feb 3,000 / 100"),
        ("en", "on 31 February", "28 Feb 3,000 / 100"),
    ],
)
async def test_a_day_that_no_calendar_has_is_asked_for_again_with_an_example(
    bot: Running, language: str, text: str, example: str
) -> None:
    assert example in (await bot.somebody(language).say(text)).text


@pytest.mark.parametrize(
    ("language", "text", "comes", "greeting"),
    [
        ("de", "ich bin wieder da", "kommt montags um 09:00", "Ich bin da!"),
        ("de", "bin aus dem urlaub zurück", "kommt montags um 09:00", "Ich bin da!"),
        ("en", "i'm back", "comes on Mondays at 09:00", "I’m here!"),
        ("en", "we're back from our trip", "comes on Mondays at 09:00", "I’m here!"),
    ],
)
async def test_whoever_says_that_they_are_back_ends_their_pause_and_is_greeted_where_there_is_none(
    bot: Running, language: str, text: str, comes: str, greeting: str
) -> None:
    kim = bot.somebody(language)
    assert greeting in (await kim.say(text)).text
    await kim.say({"de": "/woche montags um 9", "en": "/week mondays at 9"}[language])
    await kim.say({"de": "zwei wochen pause", "en": "two weeks off"}[language])
    assert comes in (await kim.say(text)).text
    assert greeting in (await kim.say(text)).text


@pytest.mark.parametrize(
    ("language", "text", "until"),
    [
        ("de", "lass die nächste aus", "Pause bis"),
        ("de", "überspring die nächste bitte", "Pause bis"),
        ("en", "skip the next one", "Paused until"),
        ("en", "skip the next two summaries", "Paused until"),
    ],
)
async def test_the_next_one_is_left_out_where_it_is_said(
    bot: Running, language: str, text: str, until: str
) -> None:
    kim = bot.somebody(language)
    await kim.say({"de": "/woche montags um 9", "en": "/week mondays at 9"}[language])
    assert until in (await kim.say(text)).text
