"""Conversations about everything else: greeting, settings, language, deleting, groups, what is no text."""

import pytest

from tests.conftest import Running
from tests.driver import Somebody


async def test_start_greets_by_name_in_the_language_of_the_persons_telegram(bot: Running) -> None:
    hallo = await bot.somebody("de-AT", "Uli").say("/start")
    assert hallo.text.startswith("Hallo Uli, ich bin Mikroskop.")
    hello = await bot.somebody("fr", "Ada").say("/start")
    assert hello.text.startswith("Hello Ada, I’m Mikroskop.")


async def test_start_asks_blogger_or_business_and_offers_the_first_step(bot: Running) -> None:
    kim = bot.somebody("en")
    start = await kim.say("/start")
    led_on = await kim.press(start, "I run a business")
    assert led_on.id == start.id
    assert led_on.button("Log figures")
    assert "run a business" in (await kim.say("/settings")).text


@pytest.mark.parametrize(
    ("language", "text", "told", "role"),
    [
        ("de", "Ich hab einen kleinen Laden", "geht es um dein Geschäft", "Geschäft"),
        ("de", "Ich bin Bloggerin", "geht es um deinen Account", "blogg"),
        ("en", "I'm a blogger", "your account", "blog"),
        ("en", "business", "your business", "run a business"),
    ],
)
async def test_who_one_is_can_be_typed_as_well(
    bot: Running, language: str, text: str, told: str, role: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("/start")
    assert told in (await kim.say(text)).text
    assert role in (await kim.say("/settings")).text


@pytest.mark.parametrize(
    ("text", "told"), [("Was ist ein Blogger?", "Worüber möchtest du"), ("12400 / 480", "12.400")]
)
async def test_what_is_no_role_is_answered_for_what_it_is(bot: Running, text: str, told: str) -> None:
    uli = bot.somebody("de")
    await uli.say("/start")
    assert told in (await uli.say(text)).text
    assert "noch offen" in (await uli.say("/settings")).text


async def test_a_germans_zone_is_proposed_and_kept_once_it_is_confirmed(bot: Running) -> None:
    uli = bot.somebody("de")
    proposed = await uli.press(await uli.say("/start"), "Ich blogge")
    assert "Europe/Berlin" in proposed.text
    assert "Europe/Berlin, das nehme ich nur an" in (await uli.say("/einstellungen")).text
    kept = await uli.press(proposed, "Ja, passt")
    assert "Bei dir ist es jetzt" in kept.text
    assert "Europe/Berlin" in (await uli.say("/settings")).text


@pytest.mark.parametrize(
    ("tag", "zone"), [("de-AT", "Europe/Vienna"), ("de-CH", "Europe/Zurich"), ("en", None)]
)
async def test_where_a_language_has_a_usual_zone_it_is_proposed(
    bot: Running, tag: str, zone: str | None
) -> None:
    somebody = bot.somebody(tag)
    start = await somebody.say("/start")
    proposed = await somebody.press_data(start.id, next(iter(start.buttons.values())))
    assert (zone is not None) == ("Europe/" in proposed.text)
    assert (zone or "") in proposed.text


async def test_a_zone_is_set_by_the_name_of_a_city(bot: Running) -> None:
    kim = bot.somebody("en")
    question = await kim.press(await kim.say("/settings"), "Time zone")
    assert question.keyboard is not None
    offer = await kim.say("Munich", answers=2)
    assert "Saved: Munich." in bot.telegram.messages(kim.chat_id)[-2]["text"]
    assert bot.telegram.chats[kim.chat_id].keyboard is None
    assert "Shall I send you a short summary every week?" in offer.text
    assert "Europe/Berlin" in (await kim.say("/settings")).text


@pytest.mark.parametrize(("language", "zone"), [("de-AT", "Europe/Vienna"), ("en", "UTC")])
async def test_a_zone_that_was_never_told_is_the_same_everywhere_and_said_to_be_assumed(
    bot: Running, language: str, zone: str
) -> None:
    somebody = bot.somebody(language)
    settings, weekly = await somebody.say("/settings"), await somebody.say("/week montags 9:00")
    guess = "das nehme ich nur an" if language == "de-AT" else "only my guess"
    for panel in (settings, weekly):
        assert f"{zone}, " in panel.text
        assert guess in panel.text
        assert "zones" in panel.buttons.values()


async def test_a_zone_that_is_assumed_is_confirmed_where_it_is_shown(bot: Running) -> None:
    uli = bot.somebody("de")
    assert "Gemerkt." in (await uli.press(await uli.say("/einstellungen"), "✅ Ja, passt")).text
    settings = await uli.say("/einstellungen")
    assert "bei dir ist jetzt" in settings.text
    assert "✅ Ja, passt" not in settings.buttons


@pytest.mark.parametrize(
    ("language", "shows", "yes", "known"),
    [
        ("de", "/einstellungen", "ja", "(bei dir ist jetzt"),
        ("de", "zeig mir die einstellungen", "stimmt", "(bei dir ist jetzt"),
        ("en", "/settings", "yes", "where you are"),
    ],
)
async def test_a_yes_confirms_the_zone_that_the_settings_ask_about_and_a_no_asks_for_another(
    bot: Running, language: str, shows: str, yes: str, known: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("/log")
    await kim.say(shows)
    await kim.say("nein" if language == "de" else "no")
    assert bot.telegram.chats[kim.chat_id].keyboard is not None  # of the question for a city
    await kim.say(shows)
    await kim.say(yes)
    assert known in (await kim.say("/settings")).text


@pytest.mark.parametrize(
    ("language", "yes", "told"), [("de", "ja", "Ja allein"), ("en", "yes", "A yes alone")]
)
async def test_a_yes_where_figures_were_asked_for_is_no_no_and_leaves_the_question_open(
    bot: Running, language: str, yes: str, told: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("/log")
    assert told in (await kim.say(yes)).text
    assert "3" in (await kim.say("3000")).text


@pytest.mark.parametrize(
    ("language", "text", "zone"),
    [
        ("en", "my time zone is London", "Europe/London"),
        ("en", "change time zone to Nairobi", "Africa/Nairobi"),
        ("en", "I live in Singapore now, not in London", "Singapore"),
        ("de", "zeitzone auf wien stellen", "Europe/Vienna"),
        ("de", "wir wohnen in salzburg nicht in sao paulo", "Europe/Vienna"),
        ("en", "Europe/Berlin instead of UTC please, my time zone", "Europe/Berlin"),
    ],
)
async def test_a_zone_that_is_named_in_words_is_kept_only_after_a_yes(
    bot: Running, language: str, text: str, zone: str
) -> None:
    kim = bot.somebody(language)
    asked = await kim.say(text)
    assert zone in asked.text
    assert zone not in (await kim.say("/settings")).text
    await kim.say(text)
    await kim.say("ja" if language == "de" else "yes")
    assert zone in (await kim.say("/settings")).text


@pytest.mark.parametrize(
    ("text", "unknown", "near"),
    [
        ("zeitzone auf Hambrug stellen", "„Hambrug“ kenne ich nicht. Meinst du", "Hamburg"),
        ("stell meine zeitzone auf Mars/Olympus", "„Mars/Olympus“ kenne ich nicht. Schreib mir bitte", None),
        ("meine zeitzone ist UTC+25", "„UTC+25“ kenne ich nicht. Schreib mir bitte", None),
    ],
)
async def test_a_zone_that_does_not_exist_is_asked_for_again_with_near_ones_or_an_example(
    bot: Running, text: str, unknown: str, near: str | None
) -> None:
    uli = bot.somebody("de")
    await uli.press(await uli.say("/start"), "Ich blogge")
    again = await uli.say(text)
    assert unknown in again.text
    assert (near or "München") in (again.buttons if near else again.text)
    assert unknown in (await uli.say(text)).text  # also as the answer to the question
    await uli.say("Wien", answers=2)
    assert "Europe/Vienna (bei dir" in (await uli.say("/settings")).text


async def test_another_city_answers_a_zone_that_is_not_right(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("change time zone to Nairobi")
    assert "Europe/Lisbon" in (await kim.say("Lisbon")).text
    assert "Which city" in (await kim.say("no")).text
    await kim.say("I live in Oslo", answers=2)
    assert "Europe/Oslo" in (await kim.say("/settings")).text


async def test_a_misspelt_city_is_asked_back_with_near_ones(bot: Running) -> None:
    uli = bot.somebody("de")
    await uli.press(await uli.say("/settings"), "Zeitzone")
    question = await uli.say("Hambrug")
    await uli.press(question, "Hamburg", answers=2)
    assert bot.telegram.chats[uli.chat_id].keyboard is None
    assert "Europe/Berlin" in (await uli.say("/settings")).text


async def test_who_has_said_whether_they_want_a_summary_is_not_asked_again(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("/settings")
    await kim.say("send me the weekly summary on mondays at 9")
    await kim.press(await kim.say("/settings"), "Time zone")
    assert "Saved: Munich." in (await kim.say("Munich")).text


async def test_a_sent_location_proposes_the_zone_of_the_nearest_city(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.press(await kim.say("/settings"), "Time zone")
    kim.expect()
    bot.telegram.send_location(kim.id, 47.37, 8.54)
    near = await kim.answer()
    assert "Zurich" in near.text
    await kim.press(near, "Yes, that’s right", answers=2)
    assert "Europe/Zurich" in (await kim.say("/settings")).text


async def test_the_language_changes_by_button_by_command_and_by_words(bot: Running) -> None:
    kim = bot.somebody("en")
    deutsch = await kim.press(await kim.say("/language"), "Deutsch")
    assert "Gut, ab jetzt auf Deutsch." in deutsch.text
    assert "Gemerkt: 500 Follower." in (await kim.say("500")).text
    assert "English from now on" in (await kim.say("/sprache en")).text
    assert "Which of these" in (await kim.say("/language klingon")).text


async def test_delete_asks_first_and_then_nothing_of_the_person_is_left(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 / 480")
    question = await kim.say("/delete")
    done = await kim.press(question, "Yes, delete everything")
    assert "everything is deleted" in done.text
    assert "Nothing is kept about you" in (await kim.say("/delete")).text


async def test_an_old_delete_button_deletes_nothing(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 / 480")
    question = await kim.say("/delete")
    await kim.press(question, "No, keep it")
    answer = await kim.press_data(question.id, question.button("Yes, delete everything"))
    assert "deleted nothing" in answer.text
    assert "12,400" in (await kim.say("/rate")).text


async def test_a_question_is_left_when_something_else_is_said(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 / 480")
    question = await kim.say("/delete")
    await kim.say("/help")
    answer = await kim.press_data(question.id, question.button("Yes, delete everything"))
    assert "deleted nothing" in answer.text


@pytest.mark.parametrize(
    ("language", "no", "left"), [("de", "Nein!", "alles bleibt"), ("en", "never mind", "everything stays")]
)
async def test_a_plain_no_ends_an_open_question(bot: Running, language: str, no: str, left: str) -> None:
    person = bot.somebody(language)
    await person.say("500 / 20")
    question = await person.say("/delete")
    assert left in (await person.say(no)).text
    await person.press_data(question.id, "erase")
    assert "1" in (await person.say("/export")).text


@pytest.mark.parametrize(
    ("language", "no", "left"),
    [("de", "lieber nicht", "das lassen wir"), ("en", "never mind", "we’ll leave")],
)
async def test_a_plain_no_ends_a_question_that_has_no_button_for_it(
    bot: Running, language: str, no: str, left: str
) -> None:
    person = bot.somebody(language)
    await person.say("/log")
    assert left in (await person.say(no)).text


async def test_cancel_ends_what_was_begun(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("/log")
    assert "we’ll leave that" in (await kim.say("/cancel")).text
    assert "Nothing is open" in (await kim.say("/cancel")).text


async def test_help_names_every_command(bot: Running) -> None:
    text = (await bot.somebody("de").say("/hilfe")).text
    for command in (
        "log",
        "standing",
        "rate",
        "explain",
        "undo",
        "export",
        "settings",
        "language",
        "privacy",
        "delete",
    ):
        assert f"/{command} – " in text


async def test_privacy_says_what_is_kept_with_export_and_delete_at_hand(bot: Running) -> None:
    privacy = await bot.somebody("en").say("/privacy")
    assert "/delete" in privacy.text or privacy.button("Delete everything")
    assert privacy.button("As a file")


async def test_every_topic_is_explained_short_and_at_length_in_both_languages(bot: Running) -> None:
    for language in ("de", "en"):
        person = bot.somebody(language)
        topics = await person.say("/explain")
        for data in list(topics.buttons.values()):
            short = await person.press_data(topics.id, data)
            assert len(short.text) > 80
            more = await person.press_data(topics.id, next(iter(short.buttons.values())))
            assert short.text != more.text


async def test_where_do_i_find_my_likes_is_answered(bot: Running) -> None:
    assert "Insights" in (await bot.somebody("en").say("Where do I find my likes?")).text
    assert "Insights" in (await bot.somebody("de").say("Wo finde ich meine Likes?")).text


@pytest.mark.parametrize(
    "data", ["undo:1", "nonsense", "zone:Mars/Olympus", "explain:nothing:0", "undo:x", ":", "role:king"]
)
async def test_a_button_that_means_nothing_today_gets_a_friendly_answer(bot: Running, data: str) -> None:
    kim = bot.somebody("en")
    message = await kim.say("/help")
    answer = await kim.press_data(message.id, data)
    assert answer.text
    assert answer.buttons


async def test_every_tap_is_answered_at_once(bot: Running) -> None:
    kim = bot.somebody("en")
    before = len(bot.telegram.callback_answers)
    await kim.press(await kim.say("/help"), "Settings")
    await bot.telegram.wait_until(lambda: len(bot.telegram.callback_answers) == before + 1, 5)


async def test_what_is_no_text_is_answered_kindly(bot: Running) -> None:
    kim = bot.somebody("en")
    for send in (bot.telegram.send_sticker, bot.telegram.send_voice, bot.telegram.send_contact):
        kim.expect()
        send(kim.id)
        assert "12,400 / 480" in (await kim.answer()).text


async def test_figures_under_a_picture_are_kept_as_if_written_alone(bot: Running) -> None:
    kim = bot.somebody("en")
    kim.expect()
    bot.telegram.send_photo(kim.id, b"\x89PNG", caption="12,400 / 480")
    assert "Saved: 12,400 followers, 480 likes." in (await kim.answer()).text
    kim.expect()
    bot.telegram.send_photo(kim.id, b"\x89PNG", caption="😍")
    assert "I’m afraid I can’t read pictures." in (await kim.answer()).text


@pytest.mark.parametrize(
    "text",
    [
        "x" * 4096,
        "<b>bold</b> & <script>alert(1)</script>",
        "\u202e\u200bevil\u202c",
        "🦊🦊🦊",
        "مرحبا كيف حالك",
        "   ",
        "/unknown_command",
        "'; DROP TABLE person; --",
    ],
)
async def test_anything_else_gets_an_answer_that_leads_on(bot: Running, text: str) -> None:
    answer = await bot.somebody("en").say(text)
    assert "Log figures" in " ".join(answer.buttons)


async def test_markup_in_a_name_is_only_text(bot: Running) -> None:
    start = await bot.somebody("en", "<b>Bob</b> & \u202eco").say("/start")
    assert start.text.startswith("Hello <b>Bob</b> & co, I’m Mikroskop.")


async def test_markup_in_a_city_is_only_text(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.press(await kim.say("/settings"), "Time zone")
    assert "“<i>Nowhere</i>&”" in (await kim.say("<i>Nowhere</i>&")).text


async def test_an_edit_without_figures_gets_no_answer(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("hello")
    mine = [each for each in bot.telegram.messages(kim.id) if not each["from"]["is_bot"]][-1]
    kim.expect()
    bot.telegram.edit(kim.id, mine["message_id"], "hello there")
    await kim.hears_nothing()


def group_of(bot: Running, *people: Somebody) -> tuple[int, list[Somebody]]:
    chat_id = bot.telegram.create_group("Round table", [each.id for each in people])
    return chat_id, [Somebody(bot.telegram, each.person, chat_id) for each in people]


async def test_in_a_group_the_bot_answers_only_when_it_is_addressed(bot: Running) -> None:
    _, (kim, _) = group_of(bot, bot.somebody("en"), bot.somebody("en"))
    kim.expect()
    bot.telegram.say(kim.id, "I have 12400 followers and 480 likes", kim.chat_id)
    await kim.hears_nothing()
    assert "Saved: 12,400 followers" in (await kim.say("@mikroskop_bot 12400 / 480")).text


async def test_in_a_group_figures_are_kept_by_person(bot: Running) -> None:
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
async def test_in_a_group_kept_figures_are_shown_to_nobody(bot: Running, text: str) -> None:
    _, (kim, _) = group_of(bot, bot.somebody("en"), bot.somebody("en"))
    await Somebody(bot.telegram, kim.person).say("12400 / 470")
    asked = (await kim.say(text)).text
    assert "only show in our private chat" in asked
    assert "12,400" not in asked.replace("12,400 / 480", "")  # the example


@pytest.mark.parametrize(("said", "hidden"), [("/log 480 likes", "12,41"), ("/log 12500 followers", "470")])
async def test_in_a_group_a_receipt_shows_what_was_said_there_and_not_the_rest_of_the_day(
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


async def test_in_a_group_a_figure_that_was_asked_for_completes_the_one_said_before(bot: Running) -> None:
    _, (kim, _) = group_of(bot, bot.somebody("en"), bot.somebody("en"))
    await kim.say("/log 12400 followers")
    whole = await kim.say("@mikroskop_bot 480")
    assert "3.87" in whole.text
    assert "Yes, with 12,400" in (await kim.press(whole, "Where do I stand?")).text


async def test_in_a_group_an_undo_says_no_word_of_the_goal(bot: Running) -> None:
    _, (kim, _) = group_of(bot, bot.somebody("en"), bot.somebody("en"))
    alone = Somebody(bot.telegram, kim.person)
    await alone.say("12400 / 480")
    await alone.say("I want 15000 followers by the end of june")
    asked = await kim.say("@mikroskop_bot undo that please")
    assert "15,000" not in asked.text
    assert "12,400" not in asked.text


async def test_in_a_group_buttons_stay_the_askers_when_the_question_is_gone(bot: Running) -> None:
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


async def test_in_a_group_the_buttons_of_an_edited_answer_stay_the_askers(bot: Running) -> None:
    chat_id, (kim, ada) = group_of(bot, bot.somebody("en"), bot.somebody("en"))
    rate = await kim.press(await kim.say("/rate 12400 480"), "More")
    assert rate.edited
    query = bot.telegram.press(ada.id, rate.id, rate.button("Back"), chat_id)
    await bot.telegram.wait_until(lambda: query in bot.telegram.callback_answers, 5)
    assert "somebody else" in bot.telegram.callback_answers[query]["text"]
    assert "Like rate" in (await kim.press(rate, "Back")).text


async def test_in_a_group_what_concerns_one_person_moves_to_the_private_chat(bot: Running) -> None:
    _, (kim, _) = group_of(bot, bot.somebody("en"), bot.somebody("en"))
    await kim.say("/log 12400 480")
    answer = await kim.say("/export")
    assert answer.document is None
    assert answer.button("To the private chat").endswith("?start=export")
    alone = Somebody(bot.telegram, kim.person)
    assert (await alone.say("/start export")).document is not None


@pytest.mark.parametrize("word", ["undo", "log", "standing", "rate", "nonsense"])
async def test_a_link_that_anybody_can_send_changes_nothing_and_greets(bot: Running, word: str) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 / 480")
    assert "Hello Kim" in (await kim.say(f"/start {word}")).text
    assert "12,400" in (await kim.say("/rate")).text


async def test_a_link_to_delete_only_asks(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 / 480")
    assert (await kim.say("/start delete")).button("Yes, delete everything")
    assert "12,400" in (await kim.say("/rate")).text
