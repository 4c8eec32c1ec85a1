"""Groups over the real wire: the bot answers whoever names it, and shows nobody what it keeps."""

import pytest

from tests.conftest import Running
from tests.driver import Somebody


def group_of(bot: Running, *people: Somebody) -> tuple[int, list[Somebody]]:
    chat_id = bot.telegram.create_group("Round table", [each.id for each in people])
    return chat_id, [Somebody(bot.telegram, each.person, chat_id) for each in people]


async def test_the_bot_answers_only_when_it_is_addressed(bot: Running) -> None:
    _, (kim, _) = group_of(bot, bot.somebody("en"), bot.somebody("en"))
    kim.expect()
    bot.telegram.say(kim.id, "I have 12400 followers and 480 likes", kim.chat_id)
    await kim.hears_nothing()
    assert "Saved: 12,400 followers" in (await kim.say("@mikroskop_bot 12400 / 480")).text


async def test_figures_are_kept_by_person(bot: Running) -> None:
    _, (kim, ada) = group_of(bot, bot.somebody("en"), bot.somebody("en"))
    kept = await kim.say("/log 12400 480")
    assert "How many followers" in (await ada.say("/standing")).text
    query = bot.telegram.press(ada.id, kept.id, kept.button("Undo"), ada.chat_id)
    await bot.telegram.wait_until(lambda: query in bot.telegram.callback_answers, 5)
    assert "somebody else" in bot.telegram.callback_answers[query]["text"]
    alone = Somebody(bot.telegram, kim.person)
    assert "Yes, with 12,400" in (await alone.say("/standing")).text


@pytest.mark.parametrize(
    "text",
    ["/standing", "/rate", "/rate 480 likes", "/rate 3 %", "@mikroskop_bot am I a micro-influencer?"],
)
async def test_kept_figures_are_shown_to_nobody(bot: Running, text: str) -> None:
    _, (kim, _) = group_of(bot, bot.somebody("en"), bot.somebody("en"))
    await Somebody(bot.telegram, kim.person).say("12400 / 470")
    asked = (await kim.say(text)).text
    assert "only show in our private chat" in asked
    assert "12,400" not in asked.replace("12,400 / 480", "")  # the example


@pytest.mark.parametrize(("said", "hidden"), [("/log 480 likes", "12,41"), ("/log 12500 followers", "470")])
async def test_a_receipt_shows_what_was_said_there_and_not_the_rest_of_the_day(
    bot: Running, said: str, hidden: str
) -> None:
    _, (kim, _) = group_of(bot, bot.somebody("en"), bot.somebody("en"))
    await Somebody(bot.telegram, kim.person).say("12410 / 470")
    kept = await kim.say(said)
    assert "Saved" in kept.text
    assert hidden not in kept.text
    undone = await kim.press(kept, "Undo")
    assert "is back to what it was before" in undone.text
    assert "470" not in undone.text


async def test_a_figure_that_was_asked_for_completes_the_one_said_before(bot: Running) -> None:
    _, (kim, _) = group_of(bot, bot.somebody("en"), bot.somebody("en"))
    await kim.say("/log 12400 followers")
    whole = await kim.say("@mikroskop_bot 480")
    assert "3.87" in whole.text
    assert "Yes, with 12,400" in (await kim.press(whole, "Where do I stand?")).text


async def test_an_undo_says_no_word_of_the_goal(bot: Running) -> None:
    _, (kim, _) = group_of(bot, bot.somebody("en"), bot.somebody("en"))
    alone = Somebody(bot.telegram, kim.person)
    await alone.say("12400 / 480")
    await alone.say("I want 15000 followers by the end of june")
    asked = await kim.say("@mikroskop_bot undo that please")
    assert "15,000" not in asked.text
    assert "12,400" not in asked.text


async def test_buttons_stay_the_askers_when_the_question_is_gone(bot: Running) -> None:
    chat_id, (kim, ada) = group_of(bot, bot.somebody("en"), bot.somebody("en"))
    kim.expect()
    asked = bot.telegram.say(kim.id, "/log 12400 480", chat_id)
    del bot.telegram.chats[chat_id].messages[asked["message_id"]]
    kept = await kim.answer()
    [shown] = [each for each in bot.telegram.messages(chat_id) if each["message_id"] == kept.id]
    assert "reply_to_message" not in shown
    query = bot.telegram.press(ada.id, kept.id, kept.button("Undo"), chat_id)
    await bot.telegram.wait_until(lambda: query in bot.telegram.callback_answers, 5)
    assert "somebody else" in bot.telegram.callback_answers[query]["text"]
    assert "Undone." in (await kim.press(kept, "Undo")).text


async def test_the_buttons_of_an_edited_answer_stay_the_askers(bot: Running) -> None:
    chat_id, (kim, ada) = group_of(bot, bot.somebody("en"), bot.somebody("en"))
    rate = await kim.press(await kim.say("/rate 12400 480"), "More")
    assert rate.edited
    query = bot.telegram.press(ada.id, rate.id, rate.button("Back"), chat_id)
    await bot.telegram.wait_until(lambda: query in bot.telegram.callback_answers, 5)
    assert "somebody else" in bot.telegram.callback_answers[query]["text"]
    assert "Like rate" in (await kim.press(rate, "Back")).text


async def test_what_concerns_one_person_moves_to_the_private_chat(bot: Running) -> None:
    _, (kim, _) = group_of(bot, bot.somebody("en"), bot.somebody("en"))
    await kim.say("/log 12400 480")
    answer = await kim.say("/export")
    assert answer.document is None
    assert answer.button("To the private chat").endswith("?start=export")
    alone = Somebody(bot.telegram, kim.person)
    assert (await alone.say("/start export")).document is not None
