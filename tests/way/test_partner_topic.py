"""What is said without a name right after a partner was talked about is of that partner."""

import pytest

from tests.conftest import Running
from tests.way.listed import with_partners

TALKED = [
    ("de", "hab Lisa gestern angefragt", "frag in drei Tagen nach"),
    ("de", "Lisa hat zugesagt", "erinner mich in drei Tagen"),
    ("en", "I asked Lisa yesterday", "ask again in three days"),
    ("en", "Lisa said yes", "remind me in three days"),
    ("de", "Lisa macht mit", "erinner mich am Freitag"),
    ("de", "Lisa hat zugesagt", "kannst du mich morgen erinnern?"),
    ("en", "Lisa is in", "remind me on friday"),
    ("en", "Lisa agreed", "can you remind me next week?"),
]
WHO = {
    "de": ("Mit wem", "Was meinst du", "jede Woche eine kurze Übersicht"),
    "en": ("Who was that with", "What do you mean", "a short summary every week"),
}
AGAIN = {"de": "Ich erinnere dich", "en": "I’ll remind you"}


@pytest.mark.parametrize(("language", "first", "then"), TALKED)
async def test_a_reminder_right_after_a_partner_is_for_that_partner(
    bot: Running, language: str, first: str, then: str
) -> None:
    kim = await with_partners(bot, language)
    await kim.say(first)
    told = (await kim.say(then)).text
    assert "@lisa" in told
    assert AGAIN[language] in told


@pytest.mark.parametrize(("language", "first", "then"), TALKED)
async def test_after_something_else_was_talked_about_it_is_asked_who_is_meant(
    bot: Running, language: str, first: str, then: str
) -> None:
    kim = await with_partners(bot, language)
    await kim.say(first)
    await kim.say("12k / 400")
    told = await kim.say(then)
    assert "@lisa" not in told.text
    assert any(way in told.text for way in WHO[language])


@pytest.mark.parametrize(
    ("language", "first", "then", "stage"),
    [
        ("de", "hab Lisa gestern angefragt", "sie hat zugesagt", "zugesagt"),
        ("en", "asked Lisa", "she agreed", "agreed"),
    ],
)
async def test_a_stage_without_a_name_goes_on_with_the_partner_who_was_talked_about(
    bot: Running, language: str, first: str, then: str, stage: str
) -> None:
    kim = await with_partners(bot, language)
    await kim.say(first)
    told = (await kim.say(then)).text
    assert "@lisa" in told
    assert stage in told


@pytest.mark.parametrize(
    ("language", "first", "then", "summary"),
    [
        ("de", "Lisa hat zugesagt", "erinner mich jeden Freitag", "jede Woche eine kurze Übersicht"),
        (
            "de",
            "Lisa hat zugesagt",
            "erinner mich freitags an meine Zahlen",
            "jede Woche eine kurze Übersicht",
        ),
        ("en", "Lisa agreed", "remind me every friday", "a short summary every week"),
        ("en", "Lisa agreed", "remind me on fridays", "a short summary every week"),
    ],
)
async def test_a_reminder_of_every_week_or_of_ones_own_figures_is_none_of_the_partner(
    bot: Running, language: str, first: str, then: str, summary: str
) -> None:
    kim = await with_partners(bot, language)
    await kim.say(first)
    assert summary in (await kim.say(then)).text
