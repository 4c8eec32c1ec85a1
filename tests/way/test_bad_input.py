"""Whatever is sent: a short kind answer in the person's language or silence, nothing kept, and the talk goes on."""

from collections.abc import Callable
from typing import Any

import pytest

from bot.playground.telegram import Telegram
from tests.conftest import Running
from tests.driver import Seen, Somebody

LONGEST_ANSWER = 500  # characters
PNG = b"\x89PNG"
NOT_UNDERSTOOD = {"en": "Sorry, I didn’t get that.", "de": "Das habe ich leider nicht verstanden."}
BELOW_ZERO = {"en": "A number below zero can’t be right.", "de": "Eine Zahl unter null kann nicht stimmen."}
TOO_MANY = {"en": "There aren’t that many people.", "de": "So viele Menschen gibt es gar nicht."}
AHEAD = {"en": "is still ahead of us", "de": "liegt noch vor uns"}
TOO_EARLY = {"en": "is too long ago for me", "de": "ist mir zu lange her"}
NO_SUCH_DAY = {"en": "There’s no such day", "de": "Diesen Tag gibt es in keinem Kalender"}
SWAPPED = {"en": "More likes than followers is rare", "de": "Mehr Likes als Follower sind selten"}
ASKED = {"en": "How many followers do you have", "de": "Wie viele Follower hast du"}
UNKNOWN_COMMAND = {"en": "I don’t know that command", "de": "Diesen Befehl kenne ich nicht"}
KEPT = {"en": "Saved: 12,400 followers, 480 likes.", "de": "Gemerkt: 12.400 Follower, 480 Likes."}

WRITTEN = [
    ("/log many few", ASKED),
    ("/log ?", ASKED),
    ("-12400 / 480", BELOW_ZERO),
    ("12400 / -480", BELOW_ZERO),
    ("\N{MINUS SIGN}5 followers", BELOW_ZERO),
    ("/log -50", BELOW_ZERO),
    ("10000000001 followers", TOO_MANY),
    ("12400 / 99999999999", TOO_MANY),
    ("12 400 000 000 / 480", TOO_MANY),
    ("9" * 400, TOO_MANY),
    ("9" * 400 + " / " + "9" * 399, TOO_MANY),
    ("/log 5 " + "9" * 400, TOO_MANY),
    ("480 / 12400", SWAPPED),
    ("0 / 5", SWAPPED),
    ("/log 12400 480 2999-01-01", AHEAD),
    ("12400 / 480 1.1.2999", AHEAD),
    ("tomorrow 12400 / 480", AHEAD),
    ("1999-12-31 12400 / 480", TOO_EARLY),
    ("/log 12400 480 31.12.2003", TOO_EARLY),
    ("2026-02-30 12400 / 480", NO_SUCH_DAY),
    ("9" * 4096, TOO_MANY),
    ("9 " * 2048, ASKED),
    ("1," * 2048, ASKED),
    ("/log " + "1 " * 2000, ASKED),
    ("12400 / 480 " * 340, ASKED),
    ("&" * 4096, NOT_UNDERSTOOD),
    ("🦊" * 2048, NOT_UNDERSTOOD),
    ("\u0301" * 4096, NOT_UNDERSTOOD),
    ("/x" + " 1" * 2000, UNKNOWN_COMMAND),
    ("🦊", NOT_UNDERSTOOD),
    ("👨\u200d👩\u200d👧 🏳️\u200d🌈", NOT_UNDERSTOOD),
    ("\u202e\u200b\u2066", NOT_UNDERSTOOD),
    ("?!", NOT_UNDERSTOOD),
    ("привет", NOT_UNDERSTOOD),
    ("مرحبا", NOT_UNDERSTOOD),
    ("你好", NOT_UNDERSTOOD),
    ("สวัสดี", NOT_UNDERSTOOD),
]


async def goes_on(bot: Running, kim: Somebody, answer: Seen, language: str) -> None:
    """Assert that an answer is short, that nothing was kept, and that figures are taken right after it."""
    assert len(answer.text) <= LONGEST_ANSWER
    assert (await kim.say("/export")).document is None
    assert KEPT[language] in (await kim.say("12400 / 480")).text


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize(("text", "expected"), WRITTEN)
async def test_a_text_that_cannot_be_figures_is_answered_kindly_and_nothing_is_kept(
    bot: Running, language: str, text: str, expected: dict[str, str]
) -> None:
    kim = bot.somebody(language)
    answer = await kim.say(text)
    assert expected[language] in answer.text
    await goes_on(bot, kim, answer, language)


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize(
    "text",
    [
        "NaN",
        "1.2.3.4",
        "1_000_000",
        "1️⃣2️⃣",
        "a" * 4096,
        "ß" * 4096,
        "ab " * 1365,
        "/" + "x" * 4095,
        "<b>" * 1365,
        "12400'; DROP TABLE person; --",
        "../../etc/passwd",
        "%s%n",
    ],
)
async def test_of_what_says_nothing_nothing_is_kept(bot: Running, language: str, text: str) -> None:
    kim = bot.somebody(language)
    answer = await kim.say(text)
    assert answer.buttons
    await goes_on(bot, kim, answer, language)


@pytest.mark.parametrize(
    "text",
    [
        "\u202e12400 / 480",
        "12\u200b400 / 4\u200d80",
        "12\u00a0400 / 480",
        "\u0661\u0662\u0664\u0660\u0660 / \u0664\u0668\u0660",
        "１２４００ / ４８０",
        "𝟭𝟮𝟰𝟬𝟬 / 𝟰𝟴𝟬",
    ],
)
async def test_figures_in_another_dress_are_the_figures_that_are_seen(bot: Running, text: str) -> None:
    assert KEPT["en"] in (await bot.somebody("en").say(text)).text


@pytest.mark.parametrize(
    "text", ["<b>12400</b>", "<code>", "&amp;&lt;b&gt;", "</b></i>", "{{7*7}}?", "[x](http://x)"]
)
async def test_markup_is_only_text_and_breaks_no_answer(bot: Running, text: str) -> None:
    kim = bot.somebody("en")
    assert (await kim.say(text)).text
    assert KEPT["en"] in (await kim.say("12400 / 480")).text


@pytest.mark.parametrize(
    "send",
    [
        lambda telegram, kim: telegram.send_sticker(kim),
        lambda telegram, kim: telegram.send_voice(kim),
        lambda telegram, kim: telegram.send_contact(kim),
        lambda telegram, kim: telegram.send_photo(kim, PNG),
        lambda telegram, kim: telegram.send_photo(kim, PNG, caption="🦊"),
        lambda telegram, kim: telegram.send_document(kim, "x.png", PNG, "image/png"),
    ],
)
@pytest.mark.parametrize("language", ["en", "de"])
async def test_what_is_no_text_is_answered_kindly_and_the_talk_goes_on(
    bot: Running, language: str, send: Callable[[Telegram, int], Any]
) -> None:
    kim = bot.somebody(language)
    kim.expect()
    send(bot.telegram, kim.id)
    answer = await kim.answer()
    assert {"en": "12,400 / 480", "de": "12.400 / 480"}[language] in answer.text
    await goes_on(bot, kim, answer, language)


async def test_a_picture_amid_a_question_leaves_it_open(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 followers")
    kim.expect()
    bot.telegram.send_photo(kim.id, PNG)
    await kim.answer()
    assert "Saved: 480 likes per post." in (await kim.say("480")).text


@pytest.mark.parametrize("captions", [("", "", ""), ("12400 / 480", "", ""), ("🦊", "", "🦊")])
async def test_an_album_is_answered_once(bot: Running, captions: tuple[str, ...]) -> None:
    kim = bot.somebody("en")
    kim.expect()
    for caption in captions:
        bot.telegram.send_photo(kim.id, PNG, caption=caption, album="13007")
    answer = await kim.answer()
    assert (KEPT["en"] if captions[0].startswith("1") else "I can’t read pictures") in answer.text
    kim.expect()
    await kim.hears_nothing()


async def test_the_next_album_has_its_own_answer_and_leaves_the_question_open(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 followers")
    for album in ("13007", "13008"):
        kim.expect()
        bot.telegram.send_photo(kim.id, PNG, album=album)
        bot.telegram.send_photo(kim.id, PNG, album=album)
        assert "I can’t read pictures" in (await kim.answer()).text
    assert "Saved: 480 likes per post." in (await kim.say("480")).text


@pytest.mark.parametrize("text", ["a" * 4096, "🦊", "/log 5 6", "привет", "<b>"])
async def test_a_message_that_is_changed_into_no_figures_gets_no_answer(bot: Running, text: str) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 / 480")
    mine = [each for each in bot.telegram.messages(kim.id) if not each["from"]["is_bot"]][-1]
    kim.expect()
    bot.telegram.edit(kim.id, mine["message_id"], text)
    await kim.hears_nothing()


@pytest.mark.parametrize(
    ("text", "expected"), [("480 / 12400", SWAPPED), ("-5", BELOW_ZERO), ("9" * 400, TOO_MANY)]
)
async def test_a_message_that_is_changed_into_impossible_figures_is_asked_about(
    bot: Running, text: str, expected: dict[str, str]
) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 / 480")
    mine = [each for each in bot.telegram.messages(kim.id) if not each["from"]["is_bot"]][-1]
    kim.expect()
    bot.telegram.edit(kim.id, mine["message_id"], text)
    assert expected["en"] in (await kim.answer()).text
    assert "12,400 followers" in (await kim.say("/rate")).text


async def test_a_channel_post_is_nobodys_and_holds_nobody_up(bot: Running) -> None:
    kim = bot.somebody("en")
    kim.expect()
    bot.telegram.channel_post("@mikroskop_bot 12400 / 480")
    await kim.hears_nothing()


@pytest.mark.parametrize("text", ["🦊", "12400 / 480", "/nonsense", "a" * 4000, "<b>"])
async def test_in_a_group_what_is_not_for_the_bot_gets_no_answer(bot: Running, text: str) -> None:
    known = bot.somebody("en")
    group = bot.telegram.create_group("Café", [known.id], silent=True)
    kim = Somebody(bot.telegram, known.person, group)
    kim.expect()
    bot.telegram.say(kim.id, text, group)
    bot.telegram.send_sticker(kim.id, chat_id=group)
    await kim.hears_nothing()
