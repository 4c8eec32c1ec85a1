"""Time zones over the real wire: proposed, assumed, named in words, sent as a place, and kept after a yes."""

import pytest

from tests.conftest import Running


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
        ("meine zeitzone ist Hambrug", "„Hambrug“ kenne ich nicht. Meinst du", "Hamburg"),
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


async def test_a_sent_location_proposes_the_zone_of_the_nearest_city(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.press(await kim.say("/settings"), "Time zone")
    kim.expect()
    bot.telegram.send_location(kim.id, 47.37, 8.54)
    near = await kim.answer()
    assert "Zurich" in near.text
    await kim.press(near, "Yes, that’s right", answers=2)
    assert "Europe/Zurich" in (await kim.say("/settings")).text


@pytest.mark.parametrize("answer", ["Wien", "ich wohne in Wien"])
async def test_another_city_answers_the_zone_that_the_first_meeting_proposes(
    bot: Running, answer: str
) -> None:
    uli = bot.somebody("de")
    await uli.press(await uli.say("/start"), "Ich habe ein Geschäft")
    assert "Europe/Vienna" in (await uli.say(answer)).text
    await uli.say("ja")
    assert "Europe/Vienna (bei dir" in (await uli.say("/settings")).text


async def test_figures_are_kept_while_the_proposed_zone_is_open(bot: Running) -> None:
    uli = bot.somebody("de")
    await uli.press(await uli.say("/start"), "Ich habe ein Geschäft")
    assert "2.300" in (await uli.say("2300 / 120")).text


@pytest.mark.parametrize(
    ("tag", "role", "text", "kept", "zone"),
    [
        ("de", "Ich blogge", "nein, Wien", "Gemerkt: Wien.", "Europe/Vienna"),
        ("de", "Ich blogge", "ne ich wohn in Oslo", "Gemerkt", "Europe/Oslo"),
        ("en-GB", "I blog", "no, Vienna", "Saved: Vienna.", "Europe/Vienna"),
        ("en", "I blog", "Vienna", "Saved: Vienna.", "Europe/Vienna"),
    ],
)
async def test_a_city_after_a_no_or_where_none_was_proposed_is_kept_at_once(
    bot: Running, tag: str, role: str, text: str, kept: str, zone: str
) -> None:
    kim = bot.somebody(tag)
    await kim.press(await kim.say("/start"), role)
    assert kept in (await kim.say(text)).text
    assert f"{zone} (" in (await kim.say("/settings")).text


async def test_a_misspelt_city_after_a_no_is_asked_back_with_near_ones(bot: Running) -> None:
    uli = bot.somebody("de")
    await uli.press(await uli.say("/start"), "Ich blogge")
    near = await uli.say("nein, Hambrug")
    assert "„Hambrug“ kenne ich nicht" in near.text
    assert near.button("Hamburg")
    await uli.say("nein, später")
    assert "das nehme ich nur an" in (await uli.say("/settings")).text


@pytest.mark.parametrize(
    ("tag", "role", "said"),
    [
        ("en", "I blog", "how many followers do cafes in London have?"),
        ("en", "I blog", "Lisa from London has 4k"),
        ("de", "Ich blogge", "Lisa aus Hamburg hat 4k"),
        ("de", "Ich blogge", "Wie viele Follower haben Cafés in Wien?"),
    ],
)
async def test_a_sentence_that_only_mentions_a_city_sets_no_zone_at_the_first_meeting(
    bot: Running, tag: str, role: str, said: str
) -> None:
    kim = bot.somebody(tag)
    await kim.press(await kim.say("/start"), role)
    assert "Europe/" not in (await kim.say(said)).text
    settings = (await kim.say("/settings")).text
    assert {"de": "das nehme ich nur an", "en": "which is only my guess"}[tag] in settings
    assert {"de": "Europe/Berlin", "en": "UTC"}[tag] in settings


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [("de", "ich wohne in Hambrug", "Hamburg"), ("en", "I live in Lodnon", "London")],
)
async def test_near_cities_are_suggested_for_a_misspelt_one_in_a_sentence_too(
    bot: Running, language: str, text: str, city: str
) -> None:
    kim = bot.somebody(language)
    await kim.say(
        "my time zone is Entenhausen/Mitte" if language == "en" else "meine zeitzone ist Entenhausen/Mitte"
    )
    assert city in (await kim.say(text)).buttons
