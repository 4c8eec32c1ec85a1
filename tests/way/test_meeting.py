"""Conversations about everything else: greeting, language, deleting, what is no text, links."""

import pytest

from tests.conftest import Running


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
        ("de", "für einen kleinen Laden", "geht es um dein Geschäft", "Geschäft"),
        ("en", "for my blog", "your account", "blog"),
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
    ("language", "text", "greeting", "told", "role"),
    [
        ("de", "Ich habe eine kleine Bäckerei", "ich bin Mikroskop", "geht es um dein Geschäft", "Geschäft"),
        ("de", "ich bin Bloggerin", "ich bin Mikroskop", "geht es um deinen Account", "blogg"),
        ("en", "I run a small bakery", "I’m Mikroskop", "your business", "run a business"),
        ("en", "hi, i'm a food blogger", "I’m Mikroskop", "your account", "blog"),
    ],
)
async def test_who_says_what_they_are_before_anything_else_is_greeted_and_led_on(
    bot: Running, language: str, text: str, greeting: str, told: str, role: str
) -> None:
    kim = bot.somebody(language)
    first = await kim.say(text)
    assert (True, True) == (greeting in first.text, told in first.text)
    assert role in (await kim.say("/settings")).text
    assert greeting not in (await kim.say(text)).text  # by now that is known


@pytest.mark.parametrize(
    ("text", "told"), [("Was ist ein Blogger?", "Worüber möchtest du"), ("12400 / 480", "12.400")]
)
async def test_what_is_no_role_is_answered_for_what_it_is(bot: Running, text: str, told: str) -> None:
    uli = bot.somebody("de")
    await uli.say("/start")
    assert told in (await uli.say(text)).text
    assert "noch offen" in (await uli.say("/settings")).text


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


async def test_who_has_said_whether_they_want_a_summary_is_not_asked_again(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("/settings")
    await kim.say("send me the weekly summary on mondays at 9")
    await kim.press(await kim.say("/settings"), "Time zone")
    assert "Saved: Munich." in (await kim.say("Munich")).text


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
