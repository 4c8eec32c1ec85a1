"""From Telegram's update to a message of ours: who speaks, where, what they said, and whether to us."""

import json
import re
from dataclasses import replace
from typing import Any

from telegram import Bot, CallbackQuery, MaybeInaccessibleMessage, MessageEntity, Update, User
from telegram import Message as TelegramMessage
from telegram.constants import ChatType

from bot.skills.request import Command, Location, Message, Said, SentFile, Tapped, Text, Unreadable
from bot.telegram.owners import whose

KINDS = ["message", "edited_message", "callback_query", "my_chat_member", "inline_query"]
"""The kinds of updates to ask Telegram for; others (channel posts, reactions, ...) never come."""

_NO_ID = 2**63  # from here on a database cannot hold it
_LONGEST_ALBUM = 64  # characters of an id that is about 17 digits long
_COMMAND = re.compile(r"^/([A-Za-z0-9_]{1,32})(?:@(\w+))?(?=\s|$)")
_UNREADABLE = (
    "sticker",
    "voice",
    "video_note",
    "photo",
    "video",
    "animation",
    "audio",
    "document",
    "contact",
    "poll",
    "dice",
    "venue",
    "story",
)


_TABLES = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls")
_NO_TABLES = ("image/", "video/", "audio/", "font/", "application/pdf")


def person_of(raw: dict[str, Any]) -> int | None:
    """Return the id of the person in whose lane an update belongs, reading no more than needed."""
    for kind in KINDS:
        sender = raw.get(kind, {}).get("from") if isinstance(raw.get(kind), dict) else None
        number = sender.get("id") if isinstance(sender, dict) else None
        if isinstance(number, int) and abs(number) < _NO_ID:
            return int(number)
    return None


def parse(body: str, bot: Bot) -> Update:
    """Return PTB's view of an update kept as JSON. Raises whatever PTB raises for one it cannot read."""
    return Update.de_json(json.loads(body), bot)


def translate(update: Update, bot_id: int, username: str) -> Message | None:
    """Return what was said to the bot, or None where no answer is expected."""
    if update.callback_query:
        return _tapped(update.update_id, update.callback_query)
    message = update.message or update.edited_message
    if message is None or message.from_user is None or message.from_user.is_bot:
        return None
    if message.via_bot is not None and message.via_bot.id == bot_id:
        return None  # our own words, sent on by an inline query
    edited = update.edited_message is not None
    private = message.chat.type == ChatType.PRIVATE
    said = _said(message, username, edited=edited)
    if said is None or not (private or _is_addressed(message, said, bot_id, username)):
        return None
    translated = _message(update.update_id, message.from_user, message.chat.id, said, private=private)
    album = message.media_group_id and message.media_group_id[:_LONGEST_ALBUM]
    return replace(translated, answer_to=message.message_id, sent_at=message.date, album=album)


def tapped_message(update: Update) -> MaybeInaccessibleMessage | None:
    """Return the message under which a button was pressed, as far as Telegram still has it."""
    return update.callback_query.message if update.callback_query else None


def _message(number: int, sender: User, chat_id: int, said: Said, *, private: bool) -> Message:
    return Message(
        number=number,
        person_id=sender.id,
        chat_id=chat_id,
        private=private,
        said=said,
        telegram_language=sender.language_code,
        first_name=sender.first_name,
    )


def _tapped(number: int, query: CallbackQuery) -> Message | None:
    if query.message is None or query.data is None:
        return None
    chat = query.message.chat
    asked = getattr(query.message, "reply_to_message", None)
    private = chat.type == ChatType.PRIVATE
    owner, data = (None, query.data) if private else whose(query.data)
    if owner is None and not private and asked and asked.from_user:
        owner = asked.from_user.id  # a button from before its data named the owner
    if owner not in {None, query.from_user.id}:
        return None  # in a group a button is for the one who asked; `foreign_tap` tells everybody else
    tapped = _message(number, query.from_user, chat.id, Tapped(data), private=private)
    return replace(tapped, answer_to=asked.message_id if asked else None)


def foreign_tap(raw: dict[str, Any]) -> bool:
    """Return whether an update as it came is a tap, in a group, on an answer to somebody else."""
    try:
        query = raw["callback_query"]
        owner, _ = whose(query["data"])
        if owner is None:
            owner = query["message"]["reply_to_message"]["from"]["id"]
        return bool(query["message"]["chat"]["type"] != ChatType.PRIVATE and owner != query["from"]["id"])
    except (KeyError, TypeError, AttributeError):
        return False


def _said(message: TelegramMessage, username: str, *, edited: bool) -> Said | None:
    text = message.text if message.text is not None else _caption(message)
    file = _file(message, certainly=text is not None)
    if file is not None:
        return None if edited else file
    if text is not None:
        return _text(text, username, edited=edited)
    if edited:
        return None
    if message.location:
        return Location(message.location.latitude, message.location.longitude)
    kind = next((kind for kind in _UNREADABLE if getattr(message, kind)), None)
    return (
        Unreadable(kind) if kind else None
    )  # what remains are service messages: a pinned post, a new member


def _file(message: TelegramMessage, *, certainly: bool) -> SentFile | None:
    """Return a sent file that may hold figures; where something is written under it, only one that looks like it."""
    sent = message.document
    if sent is None or message.animation is not None:
        return None
    name, kind = sent.file_name or "", (sent.mime_type or "").lower()
    looks_like_a_table = name.lower().endswith(_TABLES)
    if not looks_like_a_table and (certainly or kind.startswith(_NO_TABLES)):
        return None
    return SentFile(sent.file_id, name, sent.file_size)


def _caption(message: TelegramMessage) -> str | None:
    """Return what was written under a picture, a video or a file; None where that says nothing (a lone emoji)."""
    caption = message.caption or ""
    return caption if any(character.isalnum() for character in caption) else None


def _text(text: str, username: str, *, edited: bool) -> Said | None:
    command = _COMMAND.match(text)
    if command is None:
        return Text(_without_mention(text, username), edited=edited)
    name, addressee = command.groups()
    if edited or (addressee and addressee.lower() != username.lower()):
        return None
    return Command(name.lower(), text[command.end() :].strip())


def _is_addressed(message: TelegramMessage, said: Said, bot_id: int, username: str) -> bool:
    """Return whether a message in a group is for this bot: a command, a mention, an answer to it."""
    if isinstance(said, Command):
        return True
    answered = message.reply_to_message
    if answered and answered.from_user and answered.from_user.id == bot_id:
        return isinstance(said, Text)
    mentions = {
        *message.parse_entities([MessageEntity.MENTION]).values(),
        *message.parse_caption_entities([MessageEntity.MENTION]).values(),
    }
    return any(mention.lower() == f"@{username.lower()}" for mention in mentions)


def _without_mention(text: str, username: str) -> str:
    return re.sub(rf"@{re.escape(username)}\b", " ", text, flags=re.IGNORECASE).strip()
