"""Times that somebody names and that are over: the answer ends where they end."""

from datetime import date, timedelta

import pytest
from babel.dates import format_date

from bot.understanding.past import months_ago
from tests.conftest import Running
from tests.driver import Somebody
from tests.way.dated import ago, today


async def _around_last_month(of: Somebody) -> tuple[date, date]:
    """Log two days of the last month and one of today; return the two."""
    begun = months_ago(today(of).replace(day=1), 1)
    assert begun is not None
    first, last = begun + timedelta(2), begun + timedelta(20)
    for figures, day in (("10000 400", first), ("10300 410", last), ("12400 480", today(of))):
        await of.say(f"/log {figures} {day}")
    return first, last


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "how was last month", "You grew: 10,000 → 10,300 followers."),
        ("de", "wie war letzter Monat", "Es ging aufwärts: 10.000 → 10.300 Follower."),
    ],
)
async def test_a_month_that_is_over_ends_at_its_end(
    bot: Running, language: str, text: str, told: str
) -> None:
    kim = bot.somebody(language)
    first, last = await _around_last_month(kim)
    answer = await kim.say(text)
    assert told in answer.text
    if language == "de":
        assert f"vom {first:%d.%m.%Y} bis {last:%d.%m.%Y}" in answer.text
    assert ("12,400" if language == "en" else "12.400") not in answer.text


async def test_its_end_stays_when_the_picture_changes(bot: Running) -> None:
    uli = bot.somebody("de")
    await _around_last_month(uli)
    dark = await uli.press(await uli.say("wie war letzter Monat"), "🌙 Dunkel")
    assert "10.000 → 10.300 Follower" in dark.text


async def test_a_month_with_too_little_names_both_of_its_ends(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say(f"/log 12400 480 {ago(0, kim)}")
    answer = await kim.say("how was last month")
    assert "I have no figures" in answer.text
    assert answer.text.startswith("From ")


@pytest.mark.parametrize(
    ("language", "text", "told", "silent"),
    [
        ("en", "how was last week", "10,300 followers at its end: +300 in that week.", "You logged nothing"),
        ("de", "wie war letzte Woche", "10.300 Follower an ihrem Ende: +300 in dieser Woche.", "nichts eingetragen"),
    ],
)  # fmt: skip
async def test_last_week_is_the_one_that_ended_on_sunday(
    bot: Running, language: str, text: str, told: str, silent: str
) -> None:
    kim = bot.somebody(language)
    sunday = today(kim) - timedelta(today(kim).isoweekday())
    await kim.say(f"/log 12400 480 {today(kim)}")
    assert silent in (await kim.say(text)).text
    await kim.say(f"/log 10000 400 {sunday - timedelta(7)}")
    await kim.say(f"/log 10300 410 {sunday}")
    answer = await kim.say(text)
    assert told in answer.text
    assert ("12,400" if language == "en" else "12.400") not in answer.text


@pytest.mark.parametrize(
    ("language", "text", "answer"),
    [("en", "+400 this week", "I need the total"), ("de", "+400 diese Woche", "Ich brauche die Gesamtzahl")],
)
async def test_a_change_of_a_week_is_no_question_for_the_week(
    bot: Running, language: str, text: str, answer: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("12400 480")
    assert answer in (await kim.say(text)).text


@pytest.mark.parametrize(
    ("language", "text", "question", "kept"),
    [
        ("en", "last month i had 11,500", "Which day are these figures of?", "11,500 followers"),
        ("de", "letzten Monat hatte ich 11.500", "Von welchem Tag sind diese Zahlen?", "11.500 Follower"),
    ],
)
async def test_figures_of_a_month_are_kept_for_a_day_of_it_that_is_tapped(
    bot: Running, language: str, text: str, question: str, kept: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("12400 480")
    asked = await kim.say(text)
    assert question in asked.text
    last = today(kim).replace(day=1) - timedelta(1)
    answer = await kim.press(asked, list(asked.buttons)[-1])
    assert kept in answer.text
    assert str(last.year) in answer.text
    assert "480" in (await kim.say("/entries")).text


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "how many followers did i have on {day}"), ("de", "wie viele follower hatte ich am {day}")],
)
async def test_whoever_asks_for_a_day_hears_what_is_kept_for_it(
    bot: Running, language: str, text: str
) -> None:
    kim = bot.somebody(language)
    day = ago(13, kim)
    await kim.say(f"/log 12000 460 {day}")
    await kim.say("12400 480")
    answer = await kim.say(text.format(day=format_date(date.fromisoformat(day), "d. MMMM", locale=language)))
    assert "12,000 / 460" in answer.text.replace(".", ",")
