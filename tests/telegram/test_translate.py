import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Update

from bot.playground.telegram import Person, Telegram
from bot.skills.request import Command, Location, Message, Said, SentFile, Tapped, Text, Unreadable
from bot.telegram.owners import owned
from bot.telegram.translate import KINDS, foreign_tap, parse, person_of, tapped_message, translate
from bot.telegram.wire import connect

KIM, LEE = Person(7, "Kim", language_code="de-AT"), Person(8, "Lee")
TOKEN = "1000001:playground"
BOT_ID, USERNAME = 1_000_001, "mikroskop_bot"


_NAMES = st.sampled_from(["update_id", *KINDS, "from", "id", "chat", "text"]) | st.text(max_size=5)
_LEAVES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5)
ANY_JSON = st.recursive(
    _LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_NAMES, inner, max_size=4)
)


class Wire:
    """A Telegram of its own, and what the bot makes of the last thing that happened there."""

    def __init__(self) -> None:
        self.telegram = Telegram(token=TOKEN, people=(KIM, LEE), privacy_mode=False)
        self.group = self.telegram.create_group("Café", [KIM.id, LEE.id], silent=True)

    def update(self) -> Update:
        """Return the newest update as python-telegram-bot reads it."""
        return parse(json.dumps(self.telegram.pending[-1]), connect(TOKEN, "http://127.0.0.1:9"))

    def message(self) -> Message | None:
        """Return what was said to the bot last."""
        return translate(self.update(), BOT_ID, USERNAME)

    def said(self) -> Said | None:
        """Return the last thing said to the bot, without who and where."""
        message = self.message()
        return message.said if message else None

    def answered(self, asked: int | None = None) -> int:
        """Let the bot write into the group, to somebody or to all, and return the number of its message."""
        chat = self.telegram.chats[self.group]
        message = self.telegram.new_message(chat, self.telegram.bot)
        message["text"] = "12,400 followers"
        if asked is not None:
            message["reply_to_message"] = chat.messages[asked]
        chat.keep(message)
        return int(message["message_id"])


@pytest.fixture
def wire() -> Wire:
    return Wire()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("12.400 480", Text("12.400 480")),
        ("  Hallo  ", Text("Hallo")),
        ("/log 12400 480", Command("log", "12400 480")),
        ("/log\n12400\n480", Command("log", "12400\n480")),
        ("/LOG 1", Command("log", "1")),
        ("/start", Command("start")),
        ("/start delete", Command("start", "delete")),
        ("/log@mikroskop_bot 5", Command("log", "5")),
        ("/log@MIKROSKOP_BOT", Command("log")),
        ("/log@other_bot 5", None),
        ("/log@mikroskop_bots 5", None),
        ("/löschen", Text("/löschen")),
        ("/ log", Text("/ log")),
        ("/log,5", Text("/log,5")),
        ("/" + "x" * 33, Text("/" + "x" * 33)),
        ("see /log", Text("see /log")),
        ("@mikroskop_bot 5", Text("5")),
        ("", Text("")),
    ],
)
def test_a_text_in_the_private_chat_is(wire: Wire, text: str, said: Said | None) -> None:
    wire.telegram.say(KIM.id, text)
    assert said == wire.said()


def test_who_speaks_and_where_and_in_which_language(wire: Wire) -> None:
    said = wire.telegram.say(KIM.id, "hi")
    expected = Message(
        wire.telegram.pending[-1]["update_id"],
        KIM.id,
        KIM.id,
        private=True,
        said=Text("hi"),
        telegram_language="de-AT",
        first_name="Kim",
        answer_to=said["message_id"],
        sent_at=datetime.fromtimestamp(said["date"], UTC),
    )
    assert expected == wire.message()


def test_a_changed_text_is_of_the_time_when_it_was_first_written(wire: Wire) -> None:
    said = wire.telegram.say(KIM.id, "12.400 480")
    wire.telegram.clock = lambda: said["date"] + 100_000.0
    wire.telegram.edit(KIM.id, said["message_id"], "12.400 490")
    message = wire.message()
    assert message is not None
    assert datetime.fromtimestamp(said["date"], UTC) == message.sent_at


def test_a_tap_has_no_time_of_its_own(wire: Wire) -> None:
    wire.telegram.press(KIM.id, wire.telegram.say(KIM.id, "/start")["message_id"], "log")
    message = wire.message()
    assert message is not None
    assert message.sent_at is None


def test_who_speaks_in_a_group_is_the_person_and_not_the_group(wire: Wire) -> None:
    wire.telegram.say(LEE.id, "/rate", wire.group)
    message = wire.message()
    assert message is not None
    assert (LEE.id, wire.group, False, None) == (
        message.person_id,
        message.chat_id,
        message.private,
        message.telegram_language,
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("12.400 480", None),
        ("/rate 12400 480", Command("rate", "12400 480")),
        ("/rate@mikroskop_bot 5 6", Command("rate", "5 6")),
        ("/rate@other_bot 5 6", None),
        ("@mikroskop_bot 12.400 480", Text("12.400 480")),
        ("12.400 480 @Mikroskop_Bot", Text("12.400 480")),
        ("12.400 @mikroskop_bot 480", Text("12.400   480")),
        ("@other_bot 12.400 480", None),
        ("@mikroskop_bots 12.400 480", None),
        ("😀😀 @mikroskop_bot hallo", Text("😀😀   hallo")),
    ],
)
def test_a_text_in_a_group_is(wire: Wire, text: str, said: Said | None) -> None:
    wire.telegram.say(KIM.id, text, wire.group)
    assert said == wire.said()


def test_an_answer_to_the_bot_in_a_group_is_for_the_bot(wire: Wire) -> None:
    wire.telegram.say(KIM.id, "480", wire.group, reply_to=wire.answered())
    assert Text("480") == wire.said()


def test_an_answer_to_somebody_else_is_not(wire: Wire) -> None:
    theirs = wire.telegram.say(LEE.id, "and you?", wire.group)
    wire.telegram.say(KIM.id, "480", wire.group, reply_to=theirs["message_id"])
    assert wire.said() is None


def test_a_sticker_that_answers_the_bot_in_a_group_expects_no_answer(wire: Wire) -> None:
    wire.telegram.send_location(KIM.id, 52.5, 13.4, wire.group, reply_to=wire.answered())
    assert wire.said() is None


def test_a_changed_text_says_that_it_is_one(wire: Wire) -> None:
    number = wire.telegram.say(KIM.id, "12.400 480")["message_id"]
    wire.telegram.edit(KIM.id, number, "12.400 490")
    assert Text("12.400 490", edited=True) == wire.said()


def test_a_changed_command_is_not_done_again(wire: Wire) -> None:
    number = wire.telegram.say(KIM.id, "/log 5 6")["message_id"]
    wire.telegram.edit(KIM.id, number, "/log 5 7")
    assert wire.said() is None


def test_a_tap_is_the_data_of_its_button_and_knows_its_message(wire: Wire) -> None:
    number = wire.telegram.say(KIM.id, "/start")["message_id"]
    wire.telegram.press(KIM.id, number, "iam:blogger")
    tapped = tapped_message(wire.update())
    assert Tapped("iam:blogger") == wire.said()
    assert tapped is not None
    assert number == tapped.message_id


def test_a_tap_under_a_message_that_telegram_no_longer_has_counts_all_the_same(wire: Wire) -> None:
    wire.telegram.press(KIM.id, 999_999, "log")
    message = wire.message()
    assert message is not None
    assert (Tapped("log"), KIM.id, True) == (message.said, message.chat_id, message.private)


def test_a_tap_in_a_group_is_the_pressers(wire: Wire) -> None:
    wire.telegram.press(LEE.id, wire.answered(), "log", wire.group)
    message = wire.message()
    assert message is not None
    assert (LEE.id, wire.group, False) == (message.person_id, message.chat_id, message.private)


def test_in_a_group_a_tap_under_an_answer_to_oneself_counts_and_belongs_to_what_was_asked(wire: Wire) -> None:
    asked = wire.telegram.say(LEE.id, "/rate", wire.group)["message_id"]
    wire.telegram.press(LEE.id, wire.answered(asked), "log", wire.group)
    message = wire.message()
    assert message is not None
    assert (Tapped("log"), asked) == (message.said, message.answer_to)
    assert not foreign_tap(wire.telegram.pending[-1])


def test_in_a_group_a_tap_under_an_answer_to_somebody_else_is_nobodys_business(wire: Wire) -> None:
    asked = wire.telegram.say(LEE.id, "/rate", wire.group)["message_id"]
    wire.telegram.press(KIM.id, wire.answered(asked), "log", wire.group)
    assert wire.message() is None
    assert foreign_tap(wire.telegram.pending[-1])


def test_in_a_group_a_button_that_names_its_owner_is_theirs_whatever_was_answered(wire: Wire) -> None:
    number = wire.answered()
    wire.telegram.press(KIM.id, number, owned("log", LEE.id), wire.group)
    assert wire.message() is None
    assert foreign_tap(wire.telegram.pending[-1])
    wire.telegram.press(LEE.id, number, owned("log", LEE.id), wire.group)
    assert Tapped("log") == wire.said()
    assert not foreign_tap(wire.telegram.pending[-1])


def test_in_the_private_chat_no_button_names_an_owner(wire: Wire) -> None:
    wire.telegram.press(KIM.id, 5, owned("log", LEE.id))
    assert Tapped(owned("log", LEE.id)) == wire.said()
    assert not foreign_tap(wire.telegram.pending[-1])


@given(st.data())
def test_no_update_whatever_it_holds_keeps_its_tap_from_being_judged(data: st.DataObject) -> None:
    assert foreign_tap(data.draw(st.dictionaries(_NAMES, ANY_JSON, max_size=4))) in {True, False}


def test_what_was_pressed_under_is_known_of_taps_alone(wire: Wire) -> None:
    wire.telegram.say(KIM.id, "hi")
    assert tapped_message(wire.update()) is None


def test_a_tap_without_data_expects_no_answer(wire: Wire) -> None:
    wire.telegram.inject(
        {"callback_query": {"id": "1", "from": KIM.user(), "chat_instance": "1", "game_short_name": "x"}}
    )
    assert wire.said() is None


def test_a_place_is_a_place(wire: Wire) -> None:
    wire.telegram.send_location(KIM.id, 52.52, 13.41)
    assert Location(52.52, 13.41) == wire.said()


PHOTO = b"\x89PNG"
Send = Callable[[Telegram], object]


@pytest.mark.parametrize(
    ("kind", "send"),
    [
        ("sticker", lambda telegram: telegram.send_sticker(KIM.id)),
        ("voice", lambda telegram: telegram.send_voice(KIM.id)),
        ("contact", lambda telegram: telegram.send_contact(KIM.id)),
        ("document", lambda telegram: telegram.send_document(KIM.id, "x", b"1", "image/png")),
        ("document", lambda telegram: telegram.send_document(KIM.id, "x", b"1", "video/mp4", caption="🦊 !")),
        ("photo", lambda telegram: telegram.send_photo(KIM.id, PHOTO)),
    ],
)
def test_what_is_no_text_is_named(wire: Wire, kind: str, send: Send) -> None:
    send(wire.telegram)
    assert Unreadable(kind) == wire.said()


@pytest.mark.parametrize(
    ("caption", "said"),
    [
        ("12.400 480", Text("12.400 480")),
        ("/log 12400 480", Command("log", "12400 480")),
        ("@mikroskop_bot 5", Text("5")),
    ],
)
def test_what_is_written_under_a_picture_or_a_file_is_read_as_a_text(
    wire: Wire, caption: str, said: Said
) -> None:
    wire.telegram.send_photo(KIM.id, PHOTO, caption=caption)
    assert said == wire.said()
    wire.telegram.send_document(KIM.id, "x.pdf", b"1", caption=caption)
    assert said == wire.said()


@pytest.mark.parametrize(
    ("name", "mime", "caption"),
    [
        ("x.csv", "text/csv", ""),
        ("x.csv", "text/csv", "here are my figures: 2 files"),
        ("Zahlen.XLSX", "application/vnd.ms-excel", "/log 5"),
        ("figures", "application/octet-stream", ""),
        ("x.csv", "image/png", ""),
    ],
)
def test_a_file_that_may_hold_figures_is_a_file(wire: Wire, name: str, mime: str, caption: str) -> None:
    wire.telegram.send_document(KIM.id, name, b"1", mime, caption=caption, declared_size=2**40)
    said = wire.said()
    assert isinstance(said, SentFile)
    assert (name, 2**40) == (said.name, said.size)


def test_a_changed_caption_sends_no_file_again(wire: Wire) -> None:
    edited = {"message_id": 5, "date": 1, "edit_date": 2, "from": KIM.user(), "chat": KIM.chat()}
    file = {"file_id": "f", "file_unique_id": "u", "file_name": "x.csv"}
    wire.telegram.inject({"edited_message": {**edited, "document": file, "caption": "12.400 490"}})
    assert wire.message() is None


def test_a_picture_of_an_album_knows_which(wire: Wire) -> None:
    for album in ("13007", None):
        wire.telegram.send_photo(KIM.id, PHOTO, album=album)
        message = wire.message()
        assert message is not None
        assert album == message.album


def test_a_changed_caption_says_that_it_is_one(wire: Wire) -> None:
    edited = {"message_id": 5, "date": 1, "edit_date": 2, "from": KIM.user(), "chat": KIM.chat()}
    wire.telegram.inject({"edited_message": {**edited, "photo": [], "caption": "12.400 490"}})
    assert Text("12.400 490", edited=True) == wire.said()


def test_under_a_picture_in_a_group_the_bot_is_addressed_as_in_a_text(wire: Wire) -> None:
    wire.telegram.send_photo(KIM.id, PHOTO, chat_id=wire.group, caption="@mikroskop_bot 12.400 480")
    assert Text("12.400 480") == wire.said()
    wire.telegram.send_photo(KIM.id, PHOTO, chat_id=wire.group, caption="12.400 480")
    assert wire.said() is None


def _injected(wire: Wire, **content: Any) -> Said | None:
    message = {"message_id": 5, "date": 1, "from": KIM.user(), "chat": KIM.chat(), **content}
    wire.telegram.inject({"message": message})
    return wire.said()


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("dice", {"emoji": "🎲", "value": 3}),
        ("video_note", {"file_id": "x", "file_unique_id": "y", "length": 1, "duration": 1}),
        ("story", {"chat": KIM.chat(), "id": 1}),
        ("audio", {"file_id": "x", "file_unique_id": "y", "duration": 1}),
    ],
)
def test_rarer_things_are_named_too(wire: Wire, kind: str, content: dict[str, Any]) -> None:
    assert Unreadable(kind) == _injected(wire, **{kind: content})


@pytest.mark.parametrize(
    "content",
    [
        {"new_chat_members": [LEE.user()]},
        {"left_chat_member": LEE.user()},
        {"pinned_message": {"message_id": 4, "date": 1, "chat": KIM.chat(), "text": "x"}},
        {"delete_chat_photo": True},
        {"migrate_to_chat_id": -1_001},
        {"group_chat_created": True},
        {},
    ],
)
def test_a_service_message_expects_no_answer(wire: Wire, content: dict[str, Any]) -> None:
    assert _injected(wire, **content) is None


def test_another_bot_is_not_answered(wire: Wire) -> None:
    assert _injected(wire, text="hi", **{"from": {**KIM.user(), "is_bot": True}}) is None


def test_a_channel_is_not_answered(wire: Wire) -> None:
    wire.telegram.channel_post("@mikroskop_bot 12.400 480")
    assert wire.said() is None


def test_of_the_kinds_that_are_asked_for_each_has_its_person(wire: Wire) -> None:
    number = wire.telegram.say(KIM.id, "hi")["message_id"]
    wire.telegram.edit(KIM.id, number, "hello")
    wire.telegram.press(KIM.id, number, "log")
    wire.telegram.inline_query(KIM.id, "12400 480")
    wire.telegram.block(KIM.id)
    kinds = {
        next(kind for kind in raw if kind != "update_id"): person_of(raw) for raw in wire.telegram.pending
    }
    assert dict.fromkeys(KINDS, KIM.id) == kinds


def test_what_was_sent_through_the_bot_itself_is_not_said_to_it(wire: Wire) -> None:
    wire.telegram.say(KIM.id, "hi")
    wire.telegram.pending[-1]["message"]["via_bot"] = wire.telegram.bot
    assert wire.message() is None


def test_what_happens_in_a_group_belongs_to_the_one_who_did_it(wire: Wire) -> None:
    wire.telegram.say(LEE.id, "hi", wire.group)
    assert LEE.id == person_of(wire.telegram.pending[-1])


def test_what_nobody_did_is_nobodys(wire: Wire) -> None:
    wire.telegram.channel_post("news")
    assert person_of(wire.telegram.pending[-1]) is None


@given(st.dictionaries(_NAMES, ANY_JSON, max_size=4))
def test_no_update_whatever_it_holds_keeps_its_person_from_being_sought(raw: dict[str, Any]) -> None:
    person_id = person_of(raw)
    assert person_id is None or abs(person_id) < 2**63


@pytest.mark.parametrize("number", [2**63, -(2**70)])
def test_an_id_that_no_database_holds_is_nobodys(number: int) -> None:
    assert person_of({"message": {"from": {"id": number}}}) is None
