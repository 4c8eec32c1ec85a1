"""Free text over the real wire: understood, asked back where unsure, honest where something is not built yet."""

import pytest

from tests.conftest import Running
from tests.way.vague import asked_back


@pytest.mark.parametrize(
    ("language", "text", "answer"),
    [
        ("de", "bin ich micro influencer?", "Wie viele Follower hast du?"),
        ("de", "was ist eine like quote", "Likes pro Beitrag"),
        ("de", "ist 3% gut bei 20.000 followern?", "3,00\N{NO-BREAK SPACE}%"),
        ("de", "warum kriegen kleine accounts mehr likes", "Follower"),
        ("de", "was kannst du alles", "Ich sage dir, wo dein Account steht"),
        ("de", "danke dir!", "Gern!"),
        ("de", "lösch bitte alle meine daten", "nichts gespeichert"),
        ("de", "was speicherst du über mich?", "Telegram"),
        ("en", "am i a micro-influencer?", "How many followers do you have?"),
        ("en", "is 480 likes on 12,400 followers any good?", "3.87%"),
        ("en", "who is mavrck", "Mavrck"),
        ("en", "speak german please", "Deutsch"),
        ("en", "i'd like my numbers as a spreadsheet", "nothing to put into a file"),
    ],
)
async def test_plain_questions_are_answered_by_their_skills(
    bot: Running, language: str, text: str, answer: str
) -> None:
    assert answer in (await bot.somebody(language).say(text)).text


async def test_a_chart_in_words_is_the_trend(bot: Running) -> None:
    assert "Verlauf" in (await bot.somebody("de").say("zeig mir meine kurve der letzten drei monate")).text


async def test_an_unsure_meaning_is_asked_back_and_answered_with_what_was_said(bot: Running) -> None:
    kim = bot.somebody("en")
    question = await asked_back(kim)
    assert question.button("What can you do?")
    answer = await kim.press_data(question.id, next(iter(question.buttons.values())))
    assert "out of date" not in answer.text
    assert "out of date" in (await kim.press_data(question.id, "meant:standing")).text


async def test_a_percentage_is_judged_as_such(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("2 followers")
    assert "higher than usual" in (await kim.say("is 30 % any good?")).text


async def test_the_same_figures_twice_change_nothing(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 / 480")
    assert "what I have already" in (await kim.say("12,400 / 480")).text
    await kim.say("/undo")
    assert "nothing to undo" in (await kim.say("/undo")).text


async def test_a_change_of_the_same_day_says_what_stood_there_before(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 / 480")
    assert "Before: 12,400 followers and 480 likes." in (await kim.say("12500 / 480")).text


async def test_hidden_likes_leave_no_like_rate_behind(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("100 / 20")
    question = await kim.say("100 / 0")
    kept = await kim.press(question, "Likes are hidden")
    assert "%" not in kept.text.partition("?")[0]


async def test_likes_of_another_day_are_not_mixed_in(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("/log 12400 480 2026-11-01")
    kept = await kim.say("/log 13000 2026-11-02")
    assert "%" not in kept.text
    assert "How many likes" in kept.text


async def test_a_receipt_keeps_its_undo_when_another_answer_follows(bot: Running) -> None:
    kim = bot.somebody("en")
    kept = await kim.say("12400 / 480")
    standing = await kim.press(kept, "Where do I stand?")
    assert standing.id != kept.id
    assert "Undone." in (await kim.press(kept, "Undo")).text


@pytest.mark.parametrize(
    ("language", "text", "answer"),
    [
        ("de", "4.700 Follower, 160 Likes und 25 Kommentare", "Gemerkt: 4.700 Follower, 160 Likes."),
        ("de", "4.700 Follower, 160 Likes und 25 Kommentare, ist das gut?", "Like-Quote"),
        ("de", "bin ich mit 4.700 Followern bei 9.000 Aufrufen micro?", "4.700 Followern"),
        ("de", "meine Reichweite war heute 9.000", "Wie viele Follower hast du"),
        ("en", "4,700 followers, 160 likes and 25 saves", "Saved: 4,700 followers, 160 likes."),
        ("en", "is 160 likes and 25 comments on 4,700 followers any good?", "Like rate"),
        ("en", "am i micro with 4,700 followers and 9,000 views?", "4,700 followers"),
        ("en", "my reach was 9,000 today", "How many followers do you have"),
    ],
)
async def test_a_metric_that_is_neither_followers_nor_likes_is_set_aside_and_the_answer_says_so(
    bot: Running, language: str, text: str, answer: str
) -> None:
    told = (await bot.somebody(language).say(text)).text
    assert answer in told
    assert {"de": "beiseitegelassen", "en": "I left other figures"}[language] in told


async def test_an_answer_without_another_metric_does_not_speak_of_it(bot: Running) -> None:
    assert "beiseite" not in (await bot.somebody("de").say("4.700 Follower, 160 Likes")).text


@pytest.mark.parametrize("text", ["du bist doof", "blöder bot"])
async def test_who_scolds_gets_no_hello(bot: Running, text: str) -> None:
    answer = await bot.somebody("de").say(text)
    assert "Hallo" not in answer.text
    assert "📝 Zahlen eintragen" in answer.buttons
