"""All methods this Telegram knows."""

from collections.abc import Awaitable, Callable
from typing import Any, Final

from bot.playground.methods import editing, lookups, polling, profile, queries, sending
from bot.playground.state import TelegramState

Handler = Callable[[TelegramState, dict[str, Any]], Any | Awaitable[Any]]

METHODS: Final[dict[str, Handler]] = {
    "getMe": profile.get_me,
    "getUpdates": polling.get_updates,
    "setWebhook": polling.set_webhook,
    "deleteWebhook": polling.delete_webhook,
    "getWebhookInfo": polling.get_webhook_info,
    "sendMessage": sending.send_message,
    "sendPhoto": sending.send_photo,
    "sendDocument": sending.send_document,
    "sendChatAction": sending.send_chat_action,
    "editMessageText": editing.edit_message_text,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageMedia": editing.edit_message_media,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": editing.delete_message,
    "answerCallbackQuery": queries.answer_callback_query,
    "answerInlineQuery": queries.answer_inline_query,
    "getFile": lookups.get_file,
    "getChat": lookups.get_chat,
    "getChatMember": lookups.get_chat_member,
    "getChatAdministrators": lookups.get_chat_administrators,
    "setMyCommands": profile.set_my_commands,
    "deleteMyCommands": profile.delete_my_commands,
    "getMyCommands": profile.get_my_commands,
    "setMyName": profile.text_setter("name"),
    "getMyName": profile.text_getter("name"),
    "setMyDescription": profile.text_setter("description"),
    "getMyDescription": profile.text_getter("description"),
    "setMyShortDescription": profile.text_setter("short_description"),
    "getMyShortDescription": profile.text_getter("short_description"),
}
BY_LOWER: Final = {name.lower(): name for name in METHODS}
"""Telegram does not care how a method's letters are cased."""
COUNTED: Final = frozenset(
    name for name in METHODS if name.startswith(("sendM", "sendP", "sendD", "editMessage"))
)
"""Methods the flood limits count."""
