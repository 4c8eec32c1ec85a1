"""One outgoing row to one call of the Bot API."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    InputMediaPhoto,
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
Draw = Callable[[Mapping[str, Any]], Awaitable[bytes]]
"""Draws a picture from what the outbox keeps of it: a PNG."""
Drawing = asyncio.Future[bytes]
"""A picture that is being drawn."""

_PICTURE = "mikroskop.png"
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

    def __init__(self, bot: Bot, make_file: MakeFile, draw: Draw) -> None:
        self._bot = bot
        self._make_file = make_file
        self._draw = draw

    def drawing(self, row: Outgoing) -> Drawing | None:
        """Begin to draw the picture of a message, ahead of its sending; None where it has none."""
        if "picture" not in row.payload:
            return None
        drawing = asyncio.ensure_future(self._draw(row.payload["picture"]))
        drawing.add_done_callback(_seen)
        return drawing

    async def deliver(self, row: Outgoing, drawing: Drawing | None = None) -> None:
        """Send or edit a message. Raises what PTB raises, except for edits that change or find nothing."""
        if "file" in row.payload:
            await self._send_file(row)
        elif "picture" in row.payload:
            await self._show_picture(row, drawing)
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
        edit = self._bot.edit_message_text(
            row.payload["text"],
            chat_id=row.chat_id,
            message_id=row.payload["edit"],
            parse_mode=ParseMode.HTML,
            reply_markup=_inline(row.payload),
            link_preview_options=_NO_PREVIEW,
        )
        if not await _edited(edit):
            await self._send(row)
            await self._disarm(row.chat_id, row.payload["edit"])

    async def _disarm(self, chat_id: int, message_id: int) -> None:
        """Take the buttons off a picture that a text follows: they are below the text now."""
        try:
            await self._bot.edit_message_reply_markup(chat_id=chat_id, message_id=message_id)
        except TelegramError:
            return  # it is gone, or stays as it is: nothing hangs on it

    async def _show_picture(self, row: Outgoing, drawing: Drawing | None) -> None:
        picture = await (drawing or self._draw(row.payload["picture"]))
        if "edit" not in row.payload:
            await self._send_picture(row, picture)
            return
        media = InputMediaPhoto(picture, row.payload["text"], ParseMode.HTML, filename=_PICTURE)
        edit = self._bot.edit_message_media(
            media,
            chat_id=row.chat_id,
            message_id=row.payload["edit"],
            reply_markup=_inline(row.payload),
        )
        if not await _edited(edit):
            await self._send_picture(row, picture)

    async def _send_picture(self, row: Outgoing, picture: bytes) -> None:
        await self._bot.send_photo(
            row.chat_id,
            InputFile(picture, filename=_PICTURE),
            caption=row.payload["text"],
            parse_mode=ParseMode.HTML,
            reply_markup=_markup(row.payload),
            reply_parameters=_answered(row.payload),
        )

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


async def _edited(edit: Awaitable[Any]) -> bool:
    """Make an edit; return False where the message is gone or too old, so that it has to be said anew."""
    try:
        await edit
    except BadRequest as error:
        reason = error.message.lower()
        # an edit without a change is a repeat, or a second tap on the same button
        if _UNCHANGED not in reason and not reason.startswith(_NOT_EDITABLE):
            raise
        return _UNCHANGED in reason
    return True


def _seen(drawing: Drawing) -> None:
    """Look at how a drawing ended: one that fails is told by the attempt to send it, if there is one."""
    if not drawing.cancelled():
        drawing.exception()


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
