"""Methods that change what was sent: editMessage*, deleteMessage."""

from typing import Any

from bot.playground.chats import Chat, Message
from bot.playground.errors import bad
from bot.playground.keyboards import check_markup, inline_only
from bot.playground.media import media_content
from bot.playground.params import integer
from bot.playground.state import TelegramState
from bot.playground.texts import caption_text, message_text

CONTENT = ("text", "entities", "photo", "document", "caption", "caption_entities", "reply_markup")
MEDIA = ("photo", "document")
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


def edit_message_text(state: TelegramState, params: dict[str, Any]) -> Message:
    """Change the text of a message."""
    chat, old = _found(state, params)
    text, entities = message_text(params)
    if "text" not in old:
        raise bad("there is no text in the message to edit")
    content: dict[str, Any] = {"text": text}
    if entities:
        content["entities"] = entities
    return _edited(state, chat, old, params, content)


def edit_message_caption(state: TelegramState, params: dict[str, Any]) -> Message:
    """Change the caption of a picture or file."""
    chat, old = _found(state, params)
    content = {key: old[key] for key in MEDIA if key in old}
    if not content:
        raise bad("there is no caption in the message to edit")
    return _edited(state, chat, old, params, content | _caption(params))


def edit_message_media(state: TelegramState, params: dict[str, Any]) -> Message:
    """Put another picture or file in a message's place."""
    chat, old = _found(state, params)
    media = params.get("media")
    if not isinstance(media, dict):
        raise bad("can't parse InputMedia: expected an Object")
    kind = media.get("type")
    if kind not in MEDIA:
        raise bad(f'can\'t parse InputMedia: type "{kind}" is unsupported')
    content = media_content(state, str(kind), media.get("media"), params)
    return _edited(state, chat, old, params, content | _caption(media))


def edit_message_reply_markup(state: TelegramState, params: dict[str, Any]) -> Message:
    """Change the buttons under a message."""
    chat, old = _found(state, params)
    content = {key: old[key] for key in CONTENT if key in old and key != "reply_markup"}
    return _edited(state, chat, old, params, content)


def delete_message(state: TelegramState, params: dict[str, Any]) -> bool:
    """Take a message away: the bot's own ones, and in a private chat the person's too."""
    chat = state.writable_chat(params.get("chat_id"))
    message_id = _message_id(params)
    message = chat.messages.get(message_id)
    if message is None:
        raise bad("message to delete not found")
    if not chat.private and message.get("from", {}).get("id") != state.bot["id"]:
        raise bad("message can't be deleted")
    del chat.messages[message_id]
    state.changed({"type": "deleted", "chat_id": chat.id, "message_id": message_id})
    return True


def _message_id(params: dict[str, Any]) -> int:
    message_id = integer(params, "message_id")
    if not message_id:
        raise bad("message identifier is not specified")
    return message_id


def _found(state: TelegramState, params: dict[str, Any]) -> tuple[Chat, Message]:
    if "inline_message_id" in params:
        raise bad("MESSAGE_ID_INVALID")
    chat = state.writable_chat(params.get("chat_id"))
    message = chat.messages.get(_message_id(params))
    if message is None:
        raise bad("message to edit not found")
    if message.get("from", {}).get("id") != state.bot["id"]:
        raise bad("message can't be edited")
    return chat, message


def _caption(params: dict[str, Any]) -> dict[str, Any]:
    caption, entities = caption_text(params)
    content: dict[str, Any] = {"caption": caption} if caption else {}
    if entities:
        content["caption_entities"] = entities
    return content


def _edited(
    state: TelegramState, chat: Chat, old: Message, params: dict[str, Any], content: dict[str, Any]
) -> Message:
    markup = inline_only(check_markup(params.get("reply_markup"), private=chat.private))
    if markup is not None:
        content["reply_markup"] = markup
    if content == {key: old[key] for key in CONTENT if key in old}:
        raise bad(NOT_MODIFIED)
    kept = {key: value for key, value in old.items() if key not in CONTENT}
    message = {**kept, "edit_date": int(state.clock()), **content}
    chat.keep(message)
    state.changed({"type": "edited", "chat_id": chat.id, "message": message})
    return message
