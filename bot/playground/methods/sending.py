"""Methods that send: sendMessage, sendPhoto, sendDocument, sendChatAction."""

from typing import Any, Final

from bot.playground.actions import quoted
from bot.playground.chats import Chat, Message
from bot.playground.errors import bad
from bot.playground.keyboards import check_markup
from bot.playground.media import media_content
from bot.playground.params import flag, integer, string
from bot.playground.state import TelegramState
from bot.playground.texts import caption_text, message_text

CHAT_ACTIONS: Final = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)


def send_message(state: TelegramState, params: dict[str, Any]) -> Message:
    """Send a text."""
    chat = state.writable_chat(params.get("chat_id"))
    text, entities = message_text(params)
    content: dict[str, Any] = {"text": text}
    if entities:
        content["entities"] = entities
    return _send(state, chat, params, content)


def send_photo(state: TelegramState, params: dict[str, Any]) -> Message:
    """Send a picture."""
    return _send_media(state, params, "photo")


def send_document(state: TelegramState, params: dict[str, Any]) -> Message:
    """Send a file."""
    return _send_media(state, params, "document")


def send_chat_action(state: TelegramState, params: dict[str, Any]) -> bool:
    """Show what the bot is about to do."""
    chat = state.writable_chat(params.get("chat_id"))
    action = string(params, "action")
    if action not in CHAT_ACTIONS:
        raise bad("wrong parameter action in request")
    state.chat_actions.append((chat.id, action, state.clock()))
    state.changed({"type": "action", "chat_id": chat.id, "action": action})
    return True


def _send_media(state: TelegramState, params: dict[str, Any], kind: str) -> Message:
    chat = state.writable_chat(params.get("chat_id"))
    caption, entities = caption_text(params)
    content = media_content(state, kind, params.get(kind), params)
    if caption:
        content["caption"] = caption
        if entities:
            content["caption_entities"] = entities
    return _send(state, chat, params, content)


def _send(state: TelegramState, chat: Chat, params: dict[str, Any], content: dict[str, Any]) -> Message:
    markup = params.get("reply_markup")
    if markup is not None:
        markup = check_markup(markup, private=chat.private)
    replied = (
        _replied(chat, params) if "reply_parameters" in params or "reply_to_message_id" in params else None
    )
    message = state.new_message(chat, state.bot)
    if replied is not None:
        message["reply_to_message"] = quoted(replied)
    message.update(content)
    if markup is not None:
        if "inline_keyboard" in markup:
            message["reply_markup"] = markup
        else:
            chat.keyboard = None if markup.get("remove_keyboard") else markup
    chat.keep(message)
    state.changed({"type": "message", "chat_id": chat.id, "message": message, "keyboard": chat.keyboard})
    return message


def _replied(chat: Chat, params: dict[str, Any]) -> Message | None:
    reply = params.get("reply_parameters")
    if reply is not None and not isinstance(reply, dict):
        raise bad("object expected as reply parameters")
    source = reply if reply is not None else params
    message_id = integer(source, "message_id" if reply is not None else "reply_to_message_id")
    if message_id in chat.messages:
        return chat.messages[message_id]
    if message_id == 0 or flag(source, "allow_sending_without_reply"):
        return None
    raise bad("message to be replied not found")
