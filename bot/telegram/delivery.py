"""One outgoing row to one call of the Bot API."""

from collections.abc import Awaitable, Callable
from typing import Any

from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    KeyboardButton,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, TelegramError

from bot.skills.reply import File, Keyboard
from bot.storage.outbox import Outgoing

MakeFile = Callable[[File, int], Awaitable[tuple[str, bytes]]]
"""Makes a file for a person from what is kept now: its name and content."""

_UNCHANGED = "message is not modified"
_NOT_EDITABLE = (
    "message to edit not found",
    "message can't be edited",
    "there is no text in the message to edit",
)
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove


class Delivery:
    """Makes the calls; knows nothing of queues and repeats."""

    def __init__(self, bot: Bot, make_file: MakeFile) -> None:
        self._bot = bot
        self._make_file = make_file

    async def deliver(self, row: Outgoing) -> None:
        """Send or edit a message. Raises what PTB raises, except for edits that change or find nothing."""
        if "file" in row.payload:
            await self._send_file(row)
        elif "edit" in row.payload:
            await self._edit(row)
        else:
            await self._send(row)

    async def _send(self, row: Outgoing) -> None:
        await self._bot.send_message(
            row.chat_id,
            row.payload["text"],
            parse_mode=ParseMode.HTML,
            reply_markup=_markup(row.payload),
            reply_parameters=_answered(row.payload),
            link_preview_options=_NO_PREVIEW,
        )

    async def _edit(self, row: Outgoing) -> None:
        try:
            await self._bot.edit_message_text(
                row.payload["text"],
                chat_id=row.chat_id,
                message_id=row.payload["edit"],
                parse_mode=ParseMode.HTML,
                reply_markup=_inline(row.payload),
                link_preview_options=_NO_PREVIEW,
            )
        except BadRequest as error:
            if _UNCHANGED in error.message.lower():
                return  # a repeat, or a second tap on the same button
            if not error.message.lower().startswith(_NOT_EDITABLE):
                raise
            await self._send(row)  # the person deleted it, or it is too old: say it anew

    async def _send_file(self, row: Outgoing) -> None:
        await self._show_progress(row.chat_id)
        name, content = await self._make_file(File(row.payload["file"]), row.person_id or row.chat_id)
        await self._bot.send_document(
            row.chat_id,
            InputFile(content, filename=name),
            caption=row.payload["text"],
            parse_mode=ParseMode.HTML,
            reply_markup=_markup(row.payload),
            reply_parameters=_answered(row.payload),
        )

    async def _show_progress(self, chat_id: int) -> None:
        try:
            await self._bot.send_chat_action(chat_id, ChatAction.UPLOAD_DOCUMENT)
        except TelegramError:
            return  # a courtesy; the file is what counts


def _answered(payload: dict[str, Any]) -> ReplyParameters | None:
    """Return the message that this one answers; it may be gone by then."""
    number = payload.get("reply_to")
    return None if number is None else ReplyParameters(number, allow_sending_without_reply=True)


def _markup(payload: dict[str, Any]) -> _Markup | None:
    keyboard = payload.get("keyboard")
    if keyboard is None:
        return _inline(payload)
    if keyboard["kind"] == Keyboard.NONE:
        return ReplyKeyboardRemove()
    button = KeyboardButton(keyboard["text"], request_location=True)
    return ReplyKeyboardMarkup([[button]], resize_keyboard=True, one_time_keyboard=True)


def _inline(payload: dict[str, Any]) -> InlineKeyboardMarkup | None:
    rows = payload.get("buttons")
    if not rows:
        return None
    return InlineKeyboardMarkup(
        [
            [
                InlineKeyboardButton(each["text"], callback_data=each.get("data"), url=each.get("url"))
                for each in row
            ]
            for row in rows
        ]
    )
