"""Plain wishes that were taken for something else: over the real wire, in both languages."""

import pytest

from tests.conftest import Running


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "where do I see my likes", "on Instagram the professional dashboard"),
        ("de", "wo seh ich meine likes", "bei Instagram im Professional Dashboard"),
        ("en", "everything sucks", "Sorry if I got that wrong"),
        ("de", "alles doof", "Tut mir leid"),
        ("en", "UTC+5:30", "Asia/Kolkata"),
        ("de", "utc+5:30", "Asia/Kolkata"),
    ],
)
async def test_a_plain_wish_gets_its_answer(bot: Running, language: str, text: str, told: str) -> None:
    assert told in (await bot.somebody(language).say(text)).text


@pytest.mark.parametrize(("language", "text"), [("en", "I live in Hambrug"), ("de", "ich wohne in Hambrug")])
async def test_a_misspelt_home_is_asked_about_with_near_cities(
    bot: Running, language: str, text: str
) -> None:
    assert "Hamburg" in (await bot.somebody(language).say(text)).buttons


@pytest.mark.parametrize(
    ("language", "text", "told", "everything"),
    [
        ("en", "remove all my accounts", "one at a time", "delete all my accounts and data"),
        ("de", "lösch alle meine accounts", "nur einen auf einmal", "lösch alles von mir"),
    ],
)
async def test_all_accounts_are_not_everything(
    bot: Running, language: str, text: str, told: str, everything: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("12400 480")
    answer = await kim.say(text)
    assert told in answer.text
    assert "12" in answer.text
    assert {"en": "Yes, delete everything", "de": "Ja, alles löschen"}[language] in (
        await kim.say(everything)
    ).buttons


@pytest.mark.parametrize(
    ("language", "rename", "forget", "question"),
    [
        ("en", "rename my tiktok account to Dance Corner", "forget tiktok", "Remove TikTok · Dance Corner?"),
        ("en", "rename my tiktok account to Dance Corner", "forget Dance Corner", "Remove TikTok · Dance Corner?"),
        ("de", "nenn meinen tiktok account jetzt Tanzecke", "vergiss tiktok", "Tanzecke"),
    ],
)  # fmt: skip
async def test_an_account_is_forgotten_by_its_platform_or_its_new_name_after_a_question(
    bot: Running, language: str, rename: str, forget: str, question: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("12400 480")
    await kim.say("/accounts tiktok")
    await kim.say(rename)
    asked = await kim.say(forget)
    assert question in asked.text
    assert any({"en": "remove", "de": "entfernen"}[language] in label for label in asked.buttons)


@pytest.mark.parametrize(
    ("language", "goal", "text", "told"),
    [
        (
            "en",
            "I want 20k followers by June",
            "am I on track?",
            "I can’t tell yet whether your pace is enough",
        ),
        ("de", "ich will 20k follower bis juni", "bin ich auf kurs?", "kann ich noch nicht sagen"),
    ],
)
async def test_whoever_asks_for_their_way_with_one_day_of_figures_hears_what_is_missing(
    bot: Running, language: str, goal: str, text: str, told: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("12400 480")
    await kim.say(goal)
    assert told in (await kim.say(text)).text
