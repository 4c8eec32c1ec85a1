from collections.abc import Mapping
from io import BytesIO
from typing import Any

import pytest
from PIL import Image
from telegram.error import BadRequest, TelegramError

from bot.skills.reply import File
from bot.storage.outbox import Outgoing
from bot.telegram.delivery import Delivery
from tests.driver import Seen, seen
from tests.telegram.conftest import Line

CSV = b"date,account,followers,likes,note\r\n"


async def _csv(file: File, person_id: int) -> tuple[str, bytes]:
    assert file is File.EXPORT_CSV
    return f"{person_id}.csv", CSV


async def _drawn(row: Mapping[str, Any]) -> bytes:
    with BytesIO() as file:
        Image.new("RGB", (int(row["width"]), 10)).save(file, "PNG")
        return file.getvalue()


async def _deliver(line: Line, payload: dict[str, Any], person_id: int | None = None) -> Seen:
    await Delivery(line.wire, _csv, _drawn).deliver(Outgoing(1, person_id, line.chat_id, payload, 1))
    return seen(line.telegram.messages(line.chat_id)[-1], line.telegram.calls[-1].params)


def _methods(line: Line) -> list[str]:
    return [call.method for call in line.telegram.calls]


async def test_a_text_arrives_with_its_markup_read(line: Line) -> None:
    await _deliver(line, {"text": "<b>12.400</b> &amp; more"})
    message = line.telegram.messages(line.chat_id)[-1]
    assert "12.400 & more" == message["text"]
    assert [{"type": "bold", "offset": 0, "length": 6}] == message["entities"]


async def test_no_text_shows_a_preview_of_a_link(line: Line) -> None:
    await _deliver(line, {"text": "https://example.com"})
    assert line.telegram.calls[-1].params["link_preview_options"] == {"is_disabled": True}


async def test_buttons_carry_data_or_an_address(line: Line) -> None:
    rows = [[{"text": "a", "data": "log"}, {"text": "b", "url": "https://t.me/mikroskop_bot?start=log"}]]
    sent = await _deliver(line, {"text": "x", "buttons": rows})
    assert {"a": "log", "b": "https://t.me/mikroskop_bot?start=log"} == sent.buttons


async def test_the_keyboard_that_sends_the_place_comes_and_goes(line: Line) -> None:
    await _deliver(line, {"text": "x", "keyboard": {"kind": "send_location", "text": "Here"}})
    shown = line.telegram.chats[line.chat_id].keyboard
    await _deliver(line, {"text": "x", "keyboard": {"kind": "none"}})
    assert shown is not None
    assert [[{"text": "Here", "request_location": True}]] == shown["keyboard"]
    assert line.telegram.chats[line.chat_id].keyboard is None


async def test_an_edit_changes_the_message_in_its_place(line: Line) -> None:
    first = await _deliver(line, {"text": "before", "buttons": [[{"text": "a", "data": "log"}]]})
    edited = await _deliver(line, {"text": "after", "edit": first.id})
    assert (first.id, "after", {}, True) == (edited.id, edited.text, edited.buttons, edited.edited)


async def test_an_edit_that_changes_nothing_is_done(line: Line) -> None:
    first = await _deliver(line, {"text": "same"})
    again = await _deliver(line, {"text": "same", "edit": first.id})
    assert first.id == again.id


async def test_an_edit_of_a_message_that_was_deleted_is_said_anew(line: Line) -> None:
    first = await _deliver(line, {"text": "before"})
    await line.wire.delete_message(line.chat_id, first.id)
    anew = await _deliver(
        line, {"text": "after", "edit": first.id, "buttons": [[{"text": "a", "data": "log"}]]}
    )
    assert (True, "after", {"a": "log"}) == (anew.id > first.id, anew.text, anew.buttons)


async def test_an_edit_of_somebody_elses_message_is_said_anew(line: Line) -> None:
    theirs = line.telegram.say(line.chat_id, "mine")
    anew = await _deliver(line, {"text": "after", "edit": theirs["message_id"]})
    assert "after" == anew.text


async def test_a_text_in_place_of_a_file_is_said_anew(line: Line) -> None:
    file = await _deliver(line, {"text": "here", "file": "export_csv"})
    anew = await _deliver(line, {"text": "after", "edit": file.id})
    assert (True, "after") == (anew.id > file.id, anew.text)


async def test_any_other_refusal_of_an_edit_is_an_error(line: Line) -> None:
    first = await _deliver(line, {"text": "before"})
    with pytest.raises(BadRequest, match="parse entities"):
        await _deliver(line, {"text": "<b>", "edit": first.id})


async def test_an_answer_names_the_message_that_it_answers(line: Line) -> None:
    asked = line.telegram.say(line.chat_id, "and?")["message_id"]
    await _deliver(line, {"text": "so", "reply_to": asked})
    assert asked == line.telegram.messages(line.chat_id)[-1]["reply_to_message"]["message_id"]


async def test_an_answer_to_a_message_that_was_deleted_is_said_all_the_same(line: Line) -> None:
    assert "so" == (await _deliver(line, {"text": "so", "reply_to": 999_999})).text


async def test_a_file_is_announced_and_arrives_with_its_caption(line: Line) -> None:
    line.telegram.chat_actions.clear()
    sent = await _deliver(line, {"text": "<b>here</b>", "file": "export_csv"}, person_id=5)
    assert [(line.chat_id, "upload_document")] == [action[:2] for action in line.telegram.chat_actions]
    assert ["sendChatAction", "sendDocument"] == _methods(line)
    assert sent.document is not None
    assert ("here", "5.csv") == (sent.text, sent.document["file_name"])
    assert CSV == line.telegram.files.get(sent.document["file_id"])


async def test_a_file_arrives_even_where_it_could_not_be_announced(line: Line) -> None:
    line.telegram.faults.add("status", method="sendChatAction", code=502)
    assert (await _deliver(line, {"text": "here", "file": "export_csv"})).document is not None


async def test_a_picture_arrives_with_its_caption_and_buttons(line: Line) -> None:
    rows = [[{"text": "a", "data": "log"}]]
    sent = await _deliver(line, {"text": "<b>so</b>", "picture": {"width": 10}, "buttons": rows})
    assert ["sendPhoto"] == _methods(line)[-1:]
    assert ("so", {"a": "log"}) == (sent.text, sent.buttons)


async def test_a_picture_takes_another_one_s_place(line: Line) -> None:
    first = await _deliver(line, {"text": "before", "picture": {"width": 10}})
    edited = await _deliver(line, {"text": "after", "picture": {"width": 20}, "edit": first.id})
    assert (first.id, "after", True) == (edited.id, edited.text, edited.edited)


async def test_a_picture_in_place_of_one_that_was_deleted_is_sent_anew(line: Line) -> None:
    first = await _deliver(line, {"text": "before", "picture": {"width": 10}})
    await line.wire.delete_message(line.chat_id, first.id)
    anew = await _deliver(line, {"text": "after", "picture": {"width": 20}, "edit": first.id})
    assert anew.id > first.id


@pytest.mark.parametrize(
    "payload",
    [
        {"text": "x"},
        {"text": "x", "picture": {"width": 10}},
        {"text": "x", "file": "export_csv"},
        {"text": "x", "edit": 1},
    ],
)
async def test_what_telegram_refuses_otherwise_is_the_senders_business(
    line: Line, payload: dict[str, Any]
) -> None:
    line.telegram.block(line.chat_id)
    with pytest.raises(TelegramError, match="blocked"):
        await _deliver(line, payload)


async def test_a_picture_that_a_text_follows_loses_its_buttons(line: Line) -> None:
    rows = [[{"text": "a", "data": "log"}]]
    picture = await _deliver(line, {"text": "x", "picture": {"width": 10}, "buttons": rows})
    await _deliver(line, {"text": "y", "edit": picture.id, "buttons": rows})
    old, new = (seen(each, {}) for each in line.telegram.messages(line.chat_id)[-2:])
    assert (True, {}) == (old.has_picture, old.buttons)
    assert ("y", {"a": "log"}) == (new.text, new.buttons)
