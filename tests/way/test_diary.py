"""The diary over the real wire: begun, moved on, put off, told of in words, looked back on, taken out."""

import json
from datetime import date

import pytest

from tests.conftest import Running
from tests.driver import Seen, Somebody


async def _begun(kim: Somebody) -> Seen:
    await kim.say("/partners @hillcafe 9,400 / 560, £150")
    return await kim.press(await kim.press(await kim.say("/partners"), "@hillcafe"), "📓")


async def _month(kim: Somebody) -> str:
    return (await kim.press(await kim.say("/diary"), "📊")).text


async def test_an_empty_diary_leads_to_the_partners(bot: Running) -> None:
    kim = bot.somebody("en")
    empty = await kim.say("/diary")
    assert "Your diary is still empty." in empty.text
    assert "Who joins?" in (await kim.press(empty, "➕")).text


async def test_a_cooperation_goes_from_the_idea_to_the_result_by_buttons(bot: Running) -> None:
    kim = bot.somebody("en")
    idea = await _begun(kim)
    assert "@hillcafe: an idea since" in idea.text
    asked = await kim.press(idea, "Asked")
    assert (idea.id, True) == (asked.id, "no answer yet" in asked.text)
    agreed = await kim.press(asked, "Agreed")
    assert "must be recognisable as advertising" in agreed.text
    posted = await kim.press(await kim.press(agreed, "Posted"), "✅")
    assert "What it brought is still open.\nCost: £150" in posted.text
    await kim.press(posted, "📈")
    told = await kim.say("600 likes, 40 clicks, 6 sales, 3 coupons")
    assert "finished on" in told.text
    assert "Likes: 600\nClicks: 40\nSales: 6\nCoupons used: 3" in told.text
    month = await _month(kim)
    assert "@hillcafe: one post, £150\nLikes: 600, which is 4 for each £1" in month
    assert "Sales: 6, which is 0.04 for each £1" in month


async def test_a_post_that_is_not_marked_is_noted_as_posted_and_should_still_be_marked(bot: Running) -> None:
    kim = bot.somebody("en")
    question = await kim.press(await kim.press(await _begun(kim), "Agreed"), "Posted")
    assert "is the post marked as advertising?" in question.text
    told = (await kim.say("no")).text
    assert "should still be marked as advertising" in told
    assert "@hillcafe: posted on" in told


async def test_a_post_without_money_costs_nothing(bot: Running) -> None:
    kim = bot.somebody("en")
    posted = await kim.press(await kim.press(await _begun(kim), "Posted"), "No money")
    assert "Cost: £0" in posted.text
    assert "@hillcafe: one post, no money" in await _month(kim)


async def test_who_did_not_keep_their_word_is_marked_and_seen_in_the_month(bot: Running) -> None:
    kim = bot.somebody("en")
    failed = await kim.press(await kim.press(await _begun(kim), "Agreed"), "🚫")
    assert "they didn’t keep their word" in failed.text
    assert "@hillcafe: no post, one promise not kept, no money" in await _month(kim)
    assert "an idea since" in (await kim.press(failed, "➕")).text


@pytest.mark.parametrize(
    ("language", "said", "no", "again", "undone"),
    [
        (
            "de",
            "/diary Hillcafe hat abgesagt",
            "Schade, aber ein Nein gehört dazu.",
            "@hillcafe: abgesagt (",
            "Zurückgenommen. Jetzt steht es wieder so da:\n\n@hillcafe: gefragt am",
        ),
        (
            "en",
            "/diary Hillcafe said no",
            "A pity, but a no is part of it.",
            "@hillcafe: said no (",
            "Undone. This is how it stands again:\n\n@hillcafe: asked on",
        ),
    ],
)
async def test_a_no_ends_a_cooperation_kindly_and_undo_brings_it_back_with_its_reminder(
    bot: Running, language: str, said: str, no: str, again: str, undone: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("/partners @hillcafe 9,400 / 560, £150")
    await kim.say("/diary @hillcafe gefragt, asked, in 3 Tagen, in three days")
    told = await kim.say(said)
    assert no in told.text
    assert "⏰" not in told.text
    assert not any(label.startswith(("⏰", "🙅", "🚫")) for label in told.buttons)
    assert again in (await kim.say("/diary")).text
    brought = await kim.press(told, "↩️")
    assert undone in brought.text
    assert "⏰" in brought.text
    assert "🙅" in " ".join(brought.buttons)


@pytest.mark.parametrize("language", ["de", "en"])
async def test_a_no_is_told_by_a_button_and_taken_back_in_words(bot: Running, language: str) -> None:
    kim = bot.somebody(language)
    asked = await kim.press(await _begun(kim), "Gefragt" if language == "de" else "Asked")
    told = await kim.press(asked, "🙅")
    assert (asked.id, True) == (
        told.id,
        "@hillcafe: hat am" in told.text or "@hillcafe: said no on" in told.text,
    )
    assert "@hillcafe" in (await kim.say("/undo")).text
    assert "🙅" in " ".join((await kim.press(await kim.say("/diary"), "@hillcafe")).buttons)


async def test_a_reminder_wished_for_beside_a_no_is_not_dropped_silently(bot: Running) -> None:
    kim = bot.somebody("en")
    await _begun(kim)
    told = await kim.say("/diary @hillcafe said no, remind me in three weeks")
    assert "I haven’t set a reminder, because this one is over." in told.text
    assert "an idea since" in (await kim.press(told, "➕")).text


async def test_whatever_begins_a_cooperation_is_taken_back_with_it(bot: Running) -> None:
    kim = bot.somebody("en")
    gone = await kim.press(await _begun(kim), "↩️")
    assert "The entry for @hillcafe is out of your diary again." in gone.text
    assert "Your diary is still empty." in (await kim.press(gone, "📓")).text


@pytest.mark.parametrize(
    ("language", "words", "told"),
    [("en", "in three days", "⏰ I’ll remind you:"), ("de", "in drei Tagen", "⏰ Ich erinnere dich:")],
)
async def test_a_day_to_come_back_is_chosen_in_words_and_taken_off_again(
    bot: Running, language: str, words: str, told: str
) -> None:
    kim = bot.somebody(language)
    await kim.press(await _begun(kim), "⏰")
    shown = await kim.say(words)
    assert told in shown.text
    question = await kim.press(shown, "⏰")
    never = next(label for label in question.buttons if label in {"Don’t remind me", "Nicht erinnern"})
    assert told not in (await kim.press(question, never)).text


async def test_a_day_that_is_no_day_to_come_leaves_the_question_open(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.press(await _begun(kim), "⏰")
    assert "I can’t remind you on that day." in (await kim.say("in 9 years")).text


@pytest.mark.parametrize(
    ("language", "said", "answer"),
    [
        ("de", "/tagebuch @hillcafe gefragt, frag in drei Tagen nach", "die Antwort steht noch aus.\n⏰"),
        ("de", "/tagebuch hillcafe hat zugesagt", "der Beitrag kommt noch."),
        ("de", "/tagebuch hillcafe hat uns versetzt", "hat nicht Wort gehalten."),
        ("en", "/diary asked @hillcafe yesterday, ask again in a week", "no answer yet.\n⏰"),
        ("en", "/diary hillcafe said yes", "the post is still to come."),
        ("en", "/diary @hillcafe got 40 clicks, cost £30", "Cost: £30\nClicks: 40"),
        ("en", "/diary @hillcafe posted", "is the post marked as advertising?"),
        ("en", "/diary @hillcafe -5 clicks for -£20", "I can’t note a cost below zero."),
        ("en", "/diary @hillcafe in 9 years", "I can’t remind you on that day."),
        ("en", "/diary @somebody asked", "I don’t know @somebody yet"),
        ("en", "what did my partners bring", "no posts by partners."),
    ],
)
async def test_a_cooperation_is_told_of_in_words(bot: Running, language: str, said: str, answer: str) -> None:
    kim = bot.somebody(language)
    await kim.say("/partners @hillcafe 9,400 / 560, £150")
    assert answer in (await kim.say(said)).text


async def test_with_whom_it_was_is_asked_and_answered_by_a_name(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("/partners @hillcafe 9,400 / 560, £150")
    await kim.say("/partners @bakery 4,200 / 310, £90")
    assert "Who was that with?" in (await kim.say("/diary agreed")).text
    assert "@bakery: agreed on" in (await kim.say("@bakery")).text
    assert "several partners at once" in (await kim.say("/diary asked @bakery and @hillcafe")).text


async def test_the_next_to_come_back_to_stands_first_and_what_is_over_last(bot: Running) -> None:
    kim = bot.somebody("en")
    for name in ("@one", "@two", "@three"):
        await kim.say(f"/partners {name} 9,400 / 560, £150")
    await kim.say("/diary @one never posted")
    await kim.say("/diary asked @two")
    listed = await kim.say("/diary")
    await kim.say("/diary asked @three, ask again in a week")
    listed = await kim.say("/diary")
    assert listed.text.index("@three") < listed.text.index("@two") < listed.text.index("@one: not kept")


async def test_an_entry_is_taken_out_after_a_question_and_the_partner_stays(bot: Running) -> None:
    kim = bot.somebody("en")
    question = await kim.press(await _begun(kim), "🗑")
    assert "take this entry out of the diary?" in question.text
    await kim.press(question, "Yes")
    assert "Your diary is still empty." in (await kim.say("/diary")).text
    assert "@hillcafe" in (await kim.say("/partners")).text


async def test_the_diary_of_somebody_else_cannot_be_seen_or_changed(bot: Running) -> None:
    kim, lee = bot.somebody("en"), bot.somebody("en")
    idea = await _begun(kim)
    start = await lee.say("/start")
    for label in ("Asked", "⏰", "🗑"):
        assert "out of date" in (await lee.press_data(start.id, idea.button(label))).text
    for forged in (
        "dry-month:209901",
        "dry-month:202613",
        "dry-month:999999999999",
        "dry-who:1",
        "dry-of:1:0",
    ):
        assert "out of date" in (await lee.press_data(start.id, forged)).text


@pytest.mark.parametrize(
    ("language", "words", "yes", "posted"),
    [
        ("de", "/tagebuch hillcafe hat am 3.11.2025 gepostet", "ja", "gepostet am 03.11.2025"),
        ("en", "/diary hillcafe posted on 3 November 2025", "yes", "posted on 3 Nov 2025"),
    ],
)
async def test_the_day_of_a_post_outlasts_the_question_about_its_marking(
    bot: Running, language: str, words: str, yes: str, posted: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("/partners @hillcafe 9,400 / 560, £150")
    await kim.say(words)
    assert posted in (await kim.say(yes)).text


async def test_a_no_is_in_everything_that_is_exported(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.press(await kim.press(await _begun(kim), "Asked"), "🙅")
    sent = await kim.press(await kim.say("/export"), "🗂 Everything")
    assert sent.document is not None
    (kept,) = json.loads(bot.telegram.files[sent.document["file_id"]])["cooperation"]
    assert date.fromisoformat(kept["declined_on"]) >= date.fromisoformat(kept["asked_on"])


@pytest.mark.parametrize(
    ("language", "no", "yes", "agreed", "back"),
    [
        ("de", "hillcafe hat abgesagt", "hillcafe hat doch zugesagt", "zugesagt am", "hat am"),
        ("en", "hillcafe said no", "hillcafe agreed after all", "agreed on", "said no on"),
    ],
)
async def test_a_yes_after_a_no_goes_on_with_the_same_cooperation(
    bot: Running, language: str, no: str, yes: str, agreed: str, back: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("/partners @hillcafe 9,400 / 560, £150")
    await kim.say(no)
    told = await kim.say(yes)
    assert agreed in told.text
    assert 1 == (await kim.say("/diary")).text.count("@hillcafe")
    assert back in (await kim.press(told, "↩️")).text


@pytest.mark.parametrize(
    ("language", "no", "question", "told", "agreed"),
    [
        ("de", "sie hat abgesagt", "Mit wem war das?", "bakery hat zugesagt", "@bakery: zugesagt am"),
        ("en", "/diary said no", "Who was that with?", "bakery agreed", "@bakery: agreed on"),
    ],
)
async def test_what_is_told_anew_answers_no_question_about_somebody_else(
    bot: Running, language: str, no: str, question: str, told: str, agreed: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("/partners @hillcafe 9,400 / 560, £150")
    await kim.say("/partners @bakery 4,200 / 310, £90")
    assert question in (await kim.say(no)).text
    assert agreed in (await kim.say(told)).text


@pytest.mark.parametrize(
    ("language", "words", "asked", "cost"),
    [
        ("de", "hillcafe hat 80 € gekostet", "was hat hillcafe gekostet?", "Kosten: 80\u00a0€"),
        ("en", "hillcafe cost me 80 euros", "/diary hillcafe", "Cost: €80"),
    ],
)
async def test_what_a_cooperation_cost_is_told_with_a_name(
    bot: Running, language: str, words: str, asked: str, cost: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("/partners @hillcafe 9,400 / 560, £150")
    assert cost in (await kim.say(words)).text
    assert cost in (await kim.say(asked)).text
