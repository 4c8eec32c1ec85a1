"""The moves people make on the page, by the name the page calls them."""

from collections.abc import Callable
from typing import Any, Final

from starlette.datastructures import FormData, UploadFile

from bot.playground.images import image_size
from bot.playground.telegram import Telegram

Move = Callable[[Telegram, dict[str, Any]], Any]


def _say(telegram: Telegram, body: dict[str, Any]) -> Any:
    text = str(body["text"])
    if not text.strip():
        raise ValueError("an empty text cannot be sent")
    return telegram.say(body["person_id"], text, body.get("chat_id"), body.get("reply_to"))


def _edit(telegram: Telegram, body: dict[str, Any]) -> Any:
    return telegram.edit(body["person_id"], body["message_id"], str(body["text"]), body.get("chat_id"))


def _press(telegram: Telegram, body: dict[str, Any]) -> Any:
    return telegram.press(body["person_id"], body["message_id"], str(body["data"]), body.get("chat_id"))


def _location(telegram: Telegram, body: dict[str, Any]) -> Any:
    lat, lon = float(body["latitude"]), float(body["longitude"])
    return telegram.send_location(body["person_id"], lat, lon, body.get("chat_id"), body.get("reply_to"))


def _sticker(telegram: Telegram, body: dict[str, Any]) -> Any:
    return telegram.send_sticker(body["person_id"], str(body["emoji"]), chat_id=body.get("chat_id"))


def _voice(telegram: Telegram, body: dict[str, Any]) -> Any:
    return telegram.send_voice(body["person_id"], chat_id=body.get("chat_id"))


def _contact(telegram: Telegram, body: dict[str, Any]) -> Any:
    return telegram.send_contact(body["person_id"], chat_id=body.get("chat_id"))


def _block(telegram: Telegram, body: dict[str, Any]) -> Any:
    if body["blocked"]:
        return telegram.block(body["person_id"])
    return telegram.unblock(body["person_id"])


def _inline(telegram: Telegram, body: dict[str, Any]) -> Any:
    return telegram.inline_query(body["person_id"], str(body["query"]))


def _choose(telegram: Telegram, body: dict[str, Any]) -> Any:
    return telegram.choose_inline(
        body["person_id"], str(body["query_id"]), str(body["result_id"]), body.get("chat_id")
    )


MOVES: Final[dict[str, Move]] = {
    "say": _say,
    "edit": _edit,
    "press": _press,
    "location": _location,
    "sticker": _sticker,
    "voice": _voice,
    "contact": _contact,
    "block": _block,
    "inline": _inline,
    "choose": _choose,
}


async def upload(telegram: Telegram, form: FormData) -> Any:
    """Send a file, or a picture as a photo; raises ValueError for a form without one."""
    file = form["file"]
    if not isinstance(file, UploadFile):
        raise ValueError("a file is missing")  # noqa: TRY004  the caller sent it, no code did
    person_id, chat_id = int(str(form["person_id"])), int(str(form["chat_id"]))
    caption, content = str(form.get("caption", "")), await file.read()
    if form.get("as") == "photo" and image_size(content) is not None:
        return telegram.send_photo(person_id, content, chat_id=chat_id, caption=caption)
    mime = file.content_type or "application/octet-stream"
    return telegram.send_document(
        person_id, file.filename or "file", content, mime, chat_id=chat_id, caption=caption
    )
