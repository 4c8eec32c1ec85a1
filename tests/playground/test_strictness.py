"""The Bot API refuses what Telegram refuses, in its words."""

from typing import Any

import pytest

from bot.playground.media import MAX_PHOTO, MAX_UPLOAD
from bot.playground.params import Upload
from bot.playground.telegram import Telegram
from tests.playground.conftest import ANNA, BEN, PNG, Refused


def inline(*buttons: dict[str, Any]) -> dict[str, Any]:
    return {"inline_keyboard": [list(buttons)]}


def upload(content: bytes, name: str = "a.csv") -> Upload:
    return Upload(name, "text/csv", content)


async def test_an_empty_text_is_refused(refused: Refused) -> None:
    expected = (400, "Bad Request: message text is empty")
    for text in ("", "  \n", "<b></b>"):
        assert expected == await refused("sendMessage", chat_id=ANNA, text=text, parse_mode="HTML")


async def test_a_text_may_have_4096_units_after_its_markup(telegram: Telegram, refused: Refused) -> None:
    longest = "😀" * 2048
    markup = {"chat_id": ANNA, "parse_mode": "HTML"}
    sent = await telegram.call("sendMessage", {**markup, "text": f"<b>{longest}</b>"})
    assert longest == sent["text"]
    expected = (400, "Bad Request: message is too long")
    assert expected == await refused("sendMessage", **markup, text=f"<b>{longest}a</b>")


async def test_a_caption_may_have_1024_units(telegram: Telegram, refused: Refused) -> None:
    await telegram.call("sendDocument", {"chat_id": ANNA, "document": upload(b"a"), "caption": "a" * 1024})
    refusal = await refused("sendDocument", chat_id=ANNA, document=upload(b"a"), caption="a" * 1025)
    assert (400, "Bad Request: message caption is too long") == refusal


async def test_half_a_surrogate_pair_is_no_text(refused: Refused) -> None:
    expected = (400, "Bad Request: strings must be encoded in UTF-8")
    assert expected == await refused("sendMessage", chat_id=ANNA, text="a\ud83d")


async def test_only_html_is_understood_as_parse_mode(refused: Refused) -> None:
    expected = (400, "Bad Request: unsupported parse_mode")
    assert expected == await refused("sendMessage", chat_id=ANNA, text="a", parse_mode="Wiki")


async def test_entities_must_lie_inside_the_text(telegram: Telegram, refused: Refused) -> None:
    bold = {"type": "bold", "offset": 0, "length": 2}
    sent = await telegram.call("sendMessage", {"chat_id": ANNA, "text": "abc", "entities": [bold]})
    assert [bold] == sent["entities"]
    code, _ = await refused("sendMessage", chat_id=ANNA, text="a", entities=[bold])
    assert code == 400


@pytest.mark.parametrize("data", ["", "ä" * 33, "a" * 65])
async def test_callback_data_has_1_to_64_bytes(refused: Refused, data: str) -> None:
    markup = inline({"text": "a", "callback_data": data})
    expected = (400, "Bad Request: BUTTON_DATA_INVALID")
    assert expected == await refused("sendMessage", chat_id=ANNA, text="a", reply_markup=markup)


async def test_callback_data_of_64_bytes_is_fine(telegram: Telegram) -> None:
    markup = inline({"text": "a", "callback_data": "ä" * 32})
    sent = await telegram.call("sendMessage", {"chat_id": ANNA, "text": "a", "reply_markup": markup})
    assert markup == sent["reply_markup"]


@pytest.mark.parametrize(
    ("button", "reason"),
    [
        ({"text": "", "callback_data": "a"}, "inline keyboard button text must be non-empty"),
        (
            {"text": "a"},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            {"text": "a", "callback_data": "a", "url": "https://example.org"},
            "can't parse inline keyboard button: exactly one of the optional fields must be used",
        ),
        (
            {"text": "a", "url": "nowhere"},
            "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL",
        ),
        (
            {"callback_data": "a"},
            'can\'t parse inline keyboard button: Field "text" must be of type String',
        ),
    ],
)
async def test_a_button_has_a_text_and_one_action(
    refused: Refused, button: dict[str, str], reason: str
) -> None:
    refusal = await refused("sendMessage", chat_id=ANNA, text="a", reply_markup=inline(button))
    assert (400, f"Bad Request: {reason}") == refusal


async def test_a_message_has_at_most_100_buttons(telegram: Telegram, refused: Refused) -> None:
    button = {"text": "a", "callback_data": "a"}
    await telegram.call(
        "sendMessage", {"chat_id": ANNA, "text": "a", "reply_markup": inline(*[button] * 100)}
    )
    refusal = await refused("sendMessage", chat_id=ANNA, text="a", reply_markup=inline(*[button] * 101))
    assert (400, "Bad Request: reply markup is too long") == refusal


async def test_a_place_can_be_asked_for_in_private_only(telegram: Telegram, refused: Refused) -> None:
    group = telegram.create_group("Backrunde", [ANNA, BEN])
    markup = {"keyboard": [[{"text": "here", "request_location": True}]]}
    sent = await telegram.call("sendMessage", {"chat_id": ANNA, "text": "a", "reply_markup": markup})
    assert "reply_markup" not in sent
    assert markup == telegram.private_chat(ANNA).keyboard
    refusal = await refused("sendMessage", chat_id=group, text="a", reply_markup=markup)
    assert (400, "Bad Request: location can be requested in private chats only") == refusal


async def test_a_removed_keyboard_is_gone(telegram: Telegram) -> None:
    for markup in ({"keyboard": [["a"]]}, {"remove_keyboard": True}):
        await telegram.call("sendMessage", {"chat_id": ANNA, "text": "a", "reply_markup": markup})
    assert telegram.private_chat(ANNA).keyboard is None


async def test_an_edit_that_changes_nothing_is_refused(telegram: Telegram, refused: Refused) -> None:
    markup = inline({"text": "a", "callback_data": "a"})
    same = {"chat_id": ANNA, "text": "<b>a</b>", "parse_mode": "HTML", "reply_markup": markup}
    sent = await telegram.call("sendMessage", same)
    code, description = await refused("editMessageText", **same, message_id=sent["message_id"])
    assert (400, True) == (
        code,
        description.startswith("Bad Request: message is not modified: specified new"),
    )
    edited = await telegram.call("editMessageText", {**same, "message_id": sent["message_id"], "text": "a"})
    assert ("a", False) == (edited["text"], "entities" in edited)


async def test_an_edit_without_buttons_takes_them_away(telegram: Telegram) -> None:
    markup = inline({"text": "a", "callback_data": "a"})
    sent = await telegram.call("sendMessage", {"chat_id": ANNA, "text": "a", "reply_markup": markup})
    call = {"chat_id": ANNA, "message_id": sent["message_id"]}
    assert "reply_markup" not in await telegram.call("editMessageReplyMarkup", call)


@pytest.mark.parametrize(
    "method", ["editMessageText", "editMessageCaption", "editMessageReplyMarkup", "editMessageMedia"]
)
async def test_a_message_that_is_not_there_cannot_be_edited(refused: Refused, method: str) -> None:
    expected = (400, "Bad Request: message to edit not found")
    assert expected == await refused(method, chat_id=ANNA, message_id=999, text="a")
    missing = (400, "Bad Request: message identifier is not specified")
    assert missing == await refused(method, chat_id=ANNA, text="a")


async def test_only_the_bots_own_messages_can_be_edited(telegram: Telegram, refused: Refused) -> None:
    said = telegram.say(ANNA, "hello")
    refusal = await refused("editMessageText", chat_id=ANNA, message_id=said["message_id"], text="a")
    assert (400, "Bad Request: message can't be edited") == refusal


async def test_text_and_caption_are_not_mixed_up(telegram: Telegram, refused: Refused) -> None:
    text = await telegram.call("sendMessage", {"chat_id": ANNA, "text": "a"})
    file = await telegram.call("sendDocument", {"chat_id": ANNA, "document": upload(b"a")})
    no_caption = await refused("editMessageCaption", chat_id=ANNA, message_id=text["message_id"], caption="b")
    assert (400, "Bad Request: there is no caption in the message to edit") == no_caption
    no_text = await refused("editMessageText", chat_id=ANNA, message_id=file["message_id"], text="b")
    assert (400, "Bad Request: there is no text in the message to edit") == no_text
    call = {"chat_id": ANNA, "message_id": file["message_id"], "caption": "<b>b</b>", "parse_mode": "HTML"}
    edited = await telegram.call("editMessageCaption", call)
    assert ("b", file["document"]) == (edited["caption"], edited["document"])


async def test_a_picture_can_take_a_files_place(telegram: Telegram) -> None:
    file = await telegram.call("sendDocument", {"chat_id": ANNA, "document": upload(b"a"), "caption": "old"})
    media = {"type": "photo", "media": "attach://new", "caption": "new"}
    call = {"chat_id": ANNA, "message_id": file["message_id"], "media": media}
    edited = await telegram.call("editMessageMedia", {**call, "new": Upload("a.png", "image/png", PNG)})
    assert (2, "new", False) == (edited["photo"][-1]["width"], edited["caption"], "document" in edited)


async def test_a_message_is_deleted_once(telegram: Telegram, refused: Refused) -> None:
    sent = await telegram.call("sendMessage", {"chat_id": ANNA, "text": "a"})
    call = {"chat_id": ANNA, "message_id": sent["message_id"]}
    assert await telegram.call("deleteMessage", call)
    assert (400, "Bad Request: message to delete not found") == await refused("deleteMessage", **call)


async def test_in_a_group_only_its_own_messages_can_be_deleted(telegram: Telegram, refused: Refused) -> None:
    group = telegram.create_group("Backrunde", [ANNA])
    said = telegram.say(ANNA, "hello", group)
    refusal = await refused("deleteMessage", chat_id=group, message_id=said["message_id"])
    assert (400, "Bad Request: message can't be deleted") == refusal


async def test_a_tap_is_answered_once_and_in_time(refused: Refused) -> None:
    now = 1_800_000_000.0
    telegram = Telegram(clock=lambda: now)
    first, second = telegram.press(ANNA, 1, "a"), telegram.press(ANNA, 1, "b")
    assert await telegram.call("answerCallbackQuery", {"callback_query_id": first, "text": "done"})
    assert "done" == telegram.callback_answers[first]["text"]
    now += 151
    for query_id in (first, second, "12345"):
        with pytest.raises(Exception, match="query is too old and response timeout expired or query ID is"):
            await telegram.call("answerCallbackQuery", {"callback_query_id": query_id})


async def test_a_chat_nobody_knows_is_not_found(refused: Refused) -> None:
    assert (400, "Bad Request: chat not found") == await refused("sendMessage", chat_id=999, text="a")
    assert (400, "Bad Request: chat_id is empty") == await refused("sendMessage", text="a")


async def test_a_bot_does_not_write_first(telegram: Telegram, refused: Refused) -> None:
    expected = (403, "Forbidden: bot can't initiate conversation with a user")
    assert expected == await refused("sendMessage", chat_id=BEN, text="a")
    telegram.say(BEN, "/start")
    assert await telegram.call("sendMessage", {"chat_id": BEN, "text": "a"})


async def test_who_blocked_the_bot_is_not_written_to(telegram: Telegram, refused: Refused) -> None:
    telegram.block(ANNA)
    expected = (403, "Forbidden: bot was blocked by the user")
    for method in ("sendMessage", "sendChatAction"):
        assert expected == await refused(method, chat_id=ANNA, text="a", action="typing")
    telegram.unblock(ANNA)
    assert await telegram.call("sendMessage", {"chat_id": ANNA, "text": "a"})


async def test_an_account_that_is_gone_is_not_written_to(telegram: Telegram, refused: Refused) -> None:
    telegram.deactivate(ANNA)
    assert (403, "Forbidden: user is deactivated") == await refused("sendMessage", chat_id=ANNA, text="a")


async def test_a_group_that_threw_the_bot_out_is_not_written_to(telegram: Telegram, refused: Refused) -> None:
    group = telegram.create_group("Backrunde", [ANNA])
    telegram.kick(group, ANNA)
    expected = (403, "Forbidden: bot was kicked from the group chat")
    assert expected == await refused("sendMessage", chat_id=group, text="a")


async def test_a_reply_needs_its_message(telegram: Telegram, refused: Refused) -> None:
    said = telegram.say(ANNA, "hello")["message_id"]
    sent = await telegram.call("sendMessage", {"chat_id": ANNA, "text": "a", "reply_to_message_id": said})
    assert "hello" == sent["reply_to_message"]["text"]
    missing = {"message_id": 999}
    refusal = await refused("sendMessage", chat_id=ANNA, text="a", reply_parameters=missing)
    assert (400, "Bad Request: message to be replied not found") == refusal
    easy = {**missing, "allow_sending_without_reply": True}
    sent = await telegram.call("sendMessage", {"chat_id": ANNA, "text": "a", "reply_parameters": easy})
    assert "reply_to_message" not in sent


async def test_files_have_limits(refused: Refused) -> None:
    empty = await refused("sendDocument", chat_id=ANNA, document=upload(b""))
    assert (400, "Bad Request: file must be non-empty") == empty
    huge = await refused("sendDocument", chat_id=ANNA, document=upload(bytes(MAX_UPLOAD + 1)))
    assert (413, "Request Entity Too Large") == huge
    big = await refused("sendPhoto", chat_id=ANNA, photo=upload(PNG + bytes(MAX_PHOTO)))
    assert (400, True) == (big[0], "is too big for a photo" in big[1])
    broken = await refused("sendPhoto", chat_id=ANNA, photo=upload(b"GIF?"))
    assert (400, "Bad Request: IMAGE_PROCESS_FAILED") == broken
    wide = PNG[:16] + (9_999).to_bytes(4, "big") + (10).to_bytes(4, "big") + PNG[24:]
    assert (400, "Bad Request: PHOTO_INVALID_DIMENSIONS") == await refused(
        "sendPhoto", chat_id=ANNA, photo=upload(wide)
    )
    assert (400, "Bad Request: there is no photo in the request") == await refused("sendPhoto", chat_id=ANNA)


async def test_files_of_over_20_megabytes_cannot_be_fetched(telegram: Telegram, refused: Refused) -> None:
    said = telegram.send_document(ANNA, "big.csv", b"a", declared_size=20 * 1024 * 1024 + 1)
    refusal = await refused("getFile", file_id=said["document"]["file_id"])
    assert (400, "Bad Request: file is too big") == refusal
    unknown = (400, "Bad Request: wrong file_id or the file is temporarily unavailable")
    assert unknown == await refused("getFile", file_id="nonsense")


@pytest.mark.parametrize(
    ("command", "description", "reason"),
    [
        ("Help", "a", "BOT_COMMAND_INVALID"),
        ("hilfe-", "a", "BOT_COMMAND_INVALID"),
        ("", "a", "command must be non-empty"),
        ("a" * 33, "a", "command length must not exceed 32"),
        ("a", " ", "command description must be non-empty"),
        ("a", "a" * 257, "command description length must not exceed 256"),
    ],
)
async def test_commands_have_a_form(refused: Refused, command: str, description: str, reason: str) -> None:
    commands = [{"command": command, "description": description}]
    assert (400, f"Bad Request: {reason}") == await refused("setMyCommands", commands=commands)


async def test_there_are_at_most_100_commands(refused: Refused) -> None:
    commands = [{"command": f"c{number}", "description": "a"} for number in range(101)]
    assert (400, "Bad Request: BOT_COMMANDS_TOO_MUCH") == await refused("setMyCommands", commands=commands)


@pytest.mark.parametrize(
    ("method", "field", "limit"),
    [
        ("setMyName", "name", 64),
        ("setMyDescription", "description", 512),
        ("setMyShortDescription", "short_description", 120),
    ],
)
async def test_the_profile_has_limits(
    telegram: Telegram, refused: Refused, method: str, field: str, limit: int
) -> None:
    await telegram.call(method, {field: "ä" * limit, "language_code": "de"})
    reader = method.replace("set", "get")
    assert {field: "ä" * limit} == await telegram.call(reader, {"language_code": "de"})
    assert 400 == (await refused(method, **{field: "ä" * (limit + 1)}))[0]
    assert (400, "Bad Request: invalid language code specified") == await refused(
        method, **{field: "a", "language_code": "deutsch"}
    )


async def test_menus_fall_back_from_narrow_to_wide(telegram: Telegram) -> None:
    def menu(name: str) -> list[dict[str, str]]:
        return [{"command": name, "description": name}]

    await telegram.call("setMyCommands", {"commands": menu("default")})
    await telegram.call("setMyCommands", {"commands": menu("default_de"), "language_code": "de"})
    private = {"type": "all_private_chats"}
    await telegram.call("setMyCommands", {"commands": menu("private"), "scope": private})
    only = {"type": "chat", "chat_id": ANNA}
    await telegram.call("setMyCommands", {"commands": menu("anna"), "scope": only})
    shown = telegram.profile.shown_commands
    assert (menu("anna"), menu("private")) == (shown("de", ANNA, ANNA), shown("de", BEN, BEN))
    assert (menu("default_de"), menu("default")) == (shown("de-CH", -1, ANNA), shown("en", -1, ANNA))
    await telegram.call("deleteMyCommands", {"scope": only})
    assert ([], menu("private")) == (
        await telegram.call("getMyCommands", {"scope": only}),
        shown("de", ANNA, ANNA),
    )


async def test_a_scope_must_be_one(refused: Refused) -> None:
    for scope in ("x", {"type": "planet"}, {"type": "chat"}, {"type": "chat", "chat_id": 999}):
        assert 400 == (await refused("setMyCommands", commands=[], scope=scope))[0]


@pytest.mark.parametrize(
    "results",
    [
        "none",
        [{"type": "article"}],
        [{"type": "game", "id": "1"}],
        [{"type": "article", "id": "1", "title": "t", "input_message_content": {"message_text": ""}}],
        [{"type": "article", "id": "1", "title": "t", "input_message_content": {"message_text": "a"}}] * 2,
        [{"type": "article", "id": str(n), "title": "t"} for n in range(51)],
    ],
)
async def test_inline_results_are_checked(telegram: Telegram, refused: Refused, results: Any) -> None:
    query = telegram.inline_query(ANNA, "12.400")
    code, _ = await refused("answerInlineQuery", inline_query_id=query, results=results)
    assert code == 400


async def test_an_inline_result_can_be_sent_by_the_person(telegram: Telegram) -> None:
    query = telegram.inline_query(ANNA, "12.400")
    content = {"message_text": "<b>Micro</b>", "parse_mode": "HTML"}
    row = {"type": "article", "id": "1", "title": "t", "input_message_content": content}
    assert await telegram.call("answerInlineQuery", {"inline_query_id": query, "results": [row]})
    sent = telegram.choose_inline(ANNA, query, "1")
    assert ("Micro", "bold", telegram.bot) == (sent["text"], sent["entities"][0]["type"], sent["via_bot"])


async def test_only_known_actions_are_shown(telegram: Telegram, refused: Refused) -> None:
    assert await telegram.call("sendChatAction", {"chat_id": ANNA, "action": "typing"})
    assert [(ANNA, "typing")] == [(chat, action) for chat, action, _ in telegram.chat_actions]
    expected = (400, "Bad Request: wrong parameter action in request")
    assert expected == await refused("sendChatAction", chat_id=ANNA, action="dancing")
