"""A conversation, not single shots: yes and no, the second one, and what about 9k?, over the real wire."""

from datetime import date

import pytest

from bot.storage import tallies
from tests.conftest import Running
from tests.way.vague import asked_back

THE_BEGINNING = date(2000, 1, 1)


@pytest.mark.parametrize(
    ("language", "question", "follow_up", "answer"),
    [
        ("de", "ist 480 likes bei 12.400 followern gut?", "und mit 600 likes?", "4,84\N{NO-BREAK SPACE}%"),
        ("en", "is 480 likes on 12,400 followers any good?", "and with 600 likes?", "4.84%"),
        ("en", "is 480 likes on 12,400 followers any good?", "what about 9k?", "5.33%"),
        ("en", "is 480 likes on 12,400 followers any good?", "what about 240?", "1.94%"),
        ("de", "bin ich mit 12.400 followern micro-influencer?", "und mit 9k?", "Noch nicht"),
    ],
)
async def test_a_follow_up_changes_a_part_of_the_last_question(
    bot: Running, language: str, question: str, follow_up: str, answer: str
) -> None:
    kim = bot.somebody(language)
    await kim.say(question)
    assert answer in (await kim.say(follow_up)).text


async def test_a_follow_up_after_a_log_asks_and_keeps_nothing(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 / 480")
    assert "4.84%" in (await kim.say("and with 600 likes?")).text
    assert "3.87%" in (await kim.say("/rate")).text


async def test_figures_without_a_question_are_still_an_entry(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 / 480")
    assert "12,500 followers" in (await kim.say("and 12,500 now")).text


@pytest.mark.parametrize(
    ("language", "yes"), [("de", "ja"), ("de", "Ja, bitte!"), ("en", "yes please"), ("en", "yep")]
)
async def test_a_yes_answers_what_was_asked(bot: Running, language: str, yes: str) -> None:
    kim = bot.somebody(language)
    await kim.say("12400 / 480")
    await kim.say("/delete")
    erased = await kim.say(yes)
    assert ("gelöscht" if language == "de" else "gone") in erased.text.lower() or not erased.buttons


@pytest.mark.parametrize(
    ("language", "no"), [("de", "nein"), ("de", "lieber nicht"), ("en", "no"), ("en", "nope")]
)
async def test_a_no_erases_nothing(bot: Running, language: str, no: str) -> None:
    kim = bot.somebody(language)
    await kim.say("12400 / 480")
    await kim.say("/delete")
    await kim.say(no)
    assert "12" in (await kim.say("/standing")).text


async def test_the_second_one_chooses_the_second_button(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("/start")
    await kim.say("the second one")
    assert "business" in (await kim.say("/settings")).text.lower()


async def test_a_place_that_does_not_exist_chooses_nothing(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("/start")
    assert "business" not in (await kim.say("the third one")).text.lower()


@pytest.mark.parametrize("text", ["yes", "no", "nope"])
async def test_who_answers_where_nothing_was_asked_hears_that_nothing_is_open(
    bot: Running, text: str
) -> None:
    kim = bot.somebody("en")
    assert "Nothing is open" in (await kim.say(text)).text


async def test_a_follow_up_changes_one_of_the_figures_that_were_just_logged(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 / 480")
    assert "5.33%" in (await kim.say("what about 9k?")).text
    assert "6.67%" in (await kim.say("and with 600 likes?")).text


async def test_what_was_asked_back_and_chosen_is_counted_without_the_text(bot: Running) -> None:
    kim = bot.somebody("en")
    before = await bot.database.read(tallies.since, THE_BEGINNING, "asked_back")
    await asked_back(kim)
    await kim.say("the first one")
    asked = await bot.database.read(tallies.since, THE_BEGINNING, "asked_back")
    chosen = await bot.database.read(tallies.since, THE_BEGINNING, "meaning_chosen")
    assert sum(asked.values()) == sum(before.values()) + 1
    assert sum(chosen.values()) >= 1


@pytest.mark.parametrize(
    ("language", "command", "another"),
    [
        ("de", "/tipps", "noch einen"),
        ("de", "/tipps", "Den nächsten!"),
        ("en", "/tips", "another one please"),
    ],
)
async def test_another_one_after_a_tip_is_another_tip(
    bot: Running, language: str, command: str, another: str
) -> None:
    kim = bot.somebody(language)
    first = await kim.say(command)
    second = await kim.say(another)
    assert {"de": "✅ Gemacht", "en": "✅ Done"}[language] in second.buttons
    assert first.text != second.text
