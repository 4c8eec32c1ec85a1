"""What people do becomes the updates Telegram would send: python-telegram-bot reads every one of them."""

from collections.abc import Callable
from typing import Any

import pytest
import telegram as ptb

from bot.playground.telegram import Person, Telegram, default_people
from tests.playground.conftest import ANNA, BEN, LEA, PNG

Move = Callable[[Telegram, int], object]


def updates(telegram: Telegram) -> list[ptb.Update]:
    parsed = [ptb.Update.de_json(update, None) for update in telegram.pending]
    assert all(not update.api_kwargs for update in parsed)
    return parsed


def only_update(telegram: Telegram) -> ptb.Update:
    (update,) = updates(telegram)
    return update


def only_message(telegram: Telegram) -> ptb.Message:
    message = only_update(telegram).effective_message
    assert message is not None
    assert message.api_kwargs == {}
    return message


def test_a_text_carries_who_wrote_it_where_and_when(telegram: Telegram) -> None:
    telegram.say(LEA, "/start hallo")
    message = only_message(telegram)
    user = message.from_user
    assert user is not None
    assert ("Lea", "de-CH", False) == (user.first_name, user.language_code, user.is_bot)
    assert (LEA, "private", "/start hallo") == (message.chat.id, message.chat.type, message.text)
    assert {"/start"} == set(message.parse_entities(["bot_command"]).values())


def test_a_reply_carries_the_message_it_answers(telegram: Telegram) -> None:
    first = telegram.say(ANNA, "one")["message_id"]
    second = telegram.say(ANNA, "two", reply_to=first)["message_id"]
    telegram.say(ANNA, "three", reply_to=second)
    message = updates(telegram)[-1].message
    assert message is not None
    assert message.reply_to_message is not None
    assert ("two", None) == (message.reply_to_message.text, message.reply_to_message.reply_to_message)


def test_an_edit_is_an_update_of_its_own_and_the_first_one_stays(telegram: Telegram) -> None:
    said = telegram.say(ANNA, "12")["message_id"]
    telegram.edit(ANNA, said, "12.400 @mikroskop_bot")
    first, second = updates(telegram)
    assert first.message is not None
    assert second.edited_message is not None
    assert ("12", "12.400 @mikroskop_bot") == (first.message.text, second.edited_message.text)
    assert second.edited_message.edit_date is not None
    assert ["12.400 @mikroskop_bot"] == [message["text"] for message in telegram.messages(ANNA)]


def test_nobody_edits_what_another_wrote(telegram: Telegram) -> None:
    group = telegram.create_group("Backrunde", [ANNA, BEN])
    said = telegram.say(ANNA, "hello", group)["message_id"]
    with pytest.raises(ValueError, match="only their own"):
        telegram.edit(BEN, said, "bye", group)


async def test_a_tap_carries_the_message_and_the_data(telegram: Telegram) -> None:
    sent = await telegram.call("sendMessage", {"chat_id": ANNA, "text": "a"})
    query_id = telegram.press(ANNA, sent["message_id"], "forged:data")
    query = only_update(telegram).callback_query
    assert query is not None
    assert isinstance(query.message, ptb.Message)
    assert (query_id, ANNA, "forged:data", "a") == (
        query.id,
        query.from_user.id,
        query.data,
        query.message.text,
    )


def test_a_tap_on_a_message_that_is_gone_is_still_a_tap(telegram: Telegram) -> None:
    telegram.press(ANNA, 999, "a")
    query = only_update(telegram).callback_query
    assert query is not None
    assert query.message is not None
    assert (999, 0) == (query.message.message_id, query.message.date.timestamp())


def test_anybody_in_a_group_may_tap(telegram: Telegram) -> None:
    group = telegram.create_group("Backrunde", [ANNA, BEN])
    telegram.press(BEN, 1, "a", group)
    query = updates(telegram)[-1].callback_query
    assert query is not None
    assert query.message is not None
    assert (BEN, group) == (query.from_user.id, query.message.chat.id)


MEDIA: dict[str, Move] = {
    "location": lambda telegram, who: telegram.send_location(who, 47.3769, 8.5417),
    "document": lambda telegram, who: telegram.send_document(
        who, "a.csv", b"a,b", "text/csv", caption="/import"
    ),
    "photo": lambda telegram, who: telegram.send_photo(who, PNG),
    "sticker": lambda telegram, who: telegram.send_sticker(who),
    "voice": lambda telegram, who: telegram.send_voice(who),
    "contact": lambda telegram, who: telegram.send_contact(who),
}


@pytest.mark.parametrize("kind", MEDIA)
def test_what_people_send_is_read(telegram: Telegram, kind: str) -> None:
    MEDIA[kind](telegram, ANNA)
    sent = getattr(only_message(telegram), kind)
    for part in sent if isinstance(sent, tuple) else (sent,):
        assert part.api_kwargs == {}


def test_a_document_has_a_name_a_type_a_size_and_a_caption(telegram: Telegram) -> None:
    MEDIA["document"](telegram, ANNA)
    message = only_message(telegram)
    document = message.document
    assert document is not None
    assert ("a.csv", "text/csv", 3) == (document.file_name, document.mime_type, document.file_size)
    assert {"/import"} == set(message.parse_caption_entities(["bot_command"]).values())
    assert b"a,b" == telegram.files[document.file_id]


def test_a_place_beyond_the_globe_is_none(telegram: Telegram) -> None:
    with pytest.raises(ValueError, match="no such place"):
        telegram.send_location(ANNA, 91, 0)


def test_blocking_and_taking_back_are_told_once_each(telegram: Telegram) -> None:
    for _ in range(2):
        telegram.block(ANNA)
    with pytest.raises(ValueError, match="has blocked the bot"):
        telegram.say(ANNA, "hello?")
    telegram.unblock(ANNA)
    changes = [update.my_chat_member for update in updates(telegram)]
    statuses = [change.new_chat_member.status for change in changes if change is not None]
    assert ["kicked", "member"] == statuses


def test_joining_a_group_is_told_twice_as_telegram_does(telegram: Telegram) -> None:
    group = telegram.create_group("Backrunde", [ANNA, BEN])
    change, service = updates(telegram)
    assert change.my_chat_member is not None
    assert ("left", "member") == (
        change.my_chat_member.old_chat_member.status,
        change.my_chat_member.new_chat_member.status,
    )
    assert service.message is not None
    assert (group, "group") == (service.message.chat.id, service.message.chat.type)
    assert [telegram.bot["id"]] == [user.id for user in service.message.new_chat_members]


def test_a_group_that_moves_says_where_to(telegram: Telegram) -> None:
    group = telegram.create_group("Backrunde", [ANNA], silent=True)
    moved = telegram.migrate(group)
    leaving, coming = (update.message for update in updates(telegram))
    assert leaving is not None
    assert coming is not None
    assert (moved, group) == (leaving.migrate_to_chat_id, coming.migrate_from_chat_id)
    assert "supergroup" == coming.chat.type
    assert moved == telegram.migrate(group)


def test_a_channel_post_and_an_inline_query_are_read(telegram: Telegram) -> None:
    telegram.channel_post("news")
    telegram.inline_query(ANNA, "12.400 480")
    post, query = updates(telegram)
    assert post.channel_post is not None
    assert query.inline_query is not None
    assert ("news", "12.400 480") == (post.channel_post.text, query.inline_query.query)


def test_a_poisonous_update_goes_out_as_it_is(telegram: Telegram) -> None:
    update_id = telegram.inject({"message": {"date": "yesterday"}, "update_id": 7})
    assert [{"update_id": update_id, "message": {"date": "yesterday"}}] == telegram.pending


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("hello all", False),
        ("/week", True),
        ("/week@mikroskop_bot", True),
        ("/week@other_bot", False),
        ("what does @Mikroskop_Bot say?", True),
    ],
)
def test_in_privacy_mode_a_group_is_heard_only_when_the_bot_is_meant(text: str, *, heard: bool) -> None:
    telegram = Telegram()
    group = telegram.create_group("Backrunde", [ANNA], silent=True)
    telegram.say(ANNA, text, group)
    assert heard == bool(telegram.pending)


async def test_in_privacy_mode_a_reply_to_the_bot_is_heard() -> None:
    telegram = Telegram()
    group = telegram.create_group("Backrunde", [ANNA], silent=True)
    sent = await telegram.call("sendMessage", {"chat_id": group, "text": "a"})
    telegram.say(ANNA, "thanks", group, reply_to=sent["message_id"])
    assert 1 == len(telegram.pending)


def test_who_is_not_in_a_group_does_not_write_there(telegram: Telegram) -> None:
    group = telegram.create_group("Backrunde", [ANNA])
    with pytest.raises(ValueError, match="is not in chat"):
        telegram.say(BEN, "hello", group)


def test_newcomers_find_four_people_and_a_group() -> None:
    telegram = Telegram()
    assert {"de", "en", "de-CH"} == {person.language_code for person in default_people()}
    (group,) = [chat for chat in telegram.chats.values() if not chat.private]
    assert ("Café-Stammtisch", list(telegram.people)) == (group.wire["title"], group.members)
    assert [] == telegram.pending


def test_a_playground_may_have_people_of_its_own() -> None:
    telegram = Telegram(people=[Person(7, "Kim")])
    assert ({7}, {}) == (set(telegram.people), telegram.chats)


async def test_a_history_is_bounded(telegram: Telegram, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.playground.chats.HISTORY", 3)
    for number in range(5):
        telegram.say(ANNA, str(number))
    assert ["2", "3", "4"] == [message["text"] for message in telegram.messages(ANNA)]


async def test_waiting_ends_with_the_change_or_with_the_time(telegram: Telegram) -> None:
    def said() -> bool:
        return bool(telegram.messages(ANNA))

    with pytest.raises(TimeoutError, match=r"not true within 0\.01 s"):
        await telegram.wait_until(said, 0.01)
    telegram.say(ANNA, "hello")
    await telegram.wait_until(said, 0)


async def test_calls_are_recorded_with_what_became_of_them(telegram: Telegram) -> None:
    sent: dict[str, Any] = await telegram.call("sendmessage", {"chat_id": str(ANNA), "text": "a"})
    with pytest.raises(Exception, match="chat not found"):
        await telegram.call("sendMessage", {"chat_id": 999, "text": "a"})
    good, failed = telegram.calls
    assert ("sendMessage", ANNA, True, sent) == (good.method, good.chat_id, good.ok, good.result)
    assert (999, False, 400) == (failed.chat_id, failed.ok, failed.error_code)
