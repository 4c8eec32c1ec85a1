"""What people do: write, tap, send, block. Each move becomes the update Telegram would make of it."""

from typing import Any

from bot.playground.chats import Chat, Message
from bot.playground.entities import detect
from bot.playground.images import image_size
from bot.playground.records import Query
from bot.playground.state import TelegramState
from bot.playground.things import STICKER, contact, location, sticker, thumbnail_sizes


class PersonActions(TelegramState):
    """The people's side of the local Telegram."""

    def say(
        self, person_id: int, text: str, chat_id: int | None = None, reply_to: int | None = None
    ) -> Message:
        """Write a text. Raises ValueError for somebody who has blocked the bot."""
        entities = detect(text, [])
        content: dict[str, Any] = {"text": text}
        if entities:
            content["entities"] = entities
        return self._post(person_id, content, chat_id, reply_to)

    def edit(self, person_id: int, message_id: int, text: str, chat_id: int | None = None) -> Message:
        """Change a message of one's own. Raises KeyError for one that is not there."""
        chat = self._chat(person_id, chat_id)
        old = chat.messages[message_id]
        if old["from"]["id"] != person_id:
            raise ValueError("people edit only their own messages")
        message = {**old, "text": text, "edit_date": int(self.clock())}
        message.pop("entities", None)
        if entities := detect(text, []):
            message["entities"] = entities
        chat.keep(message)
        if self._heard(chat, message):
            self.add_update("edited_message", message)
        self.changed({"type": "edited", "chat_id": chat.id, "message": message})
        return message

    def press(self, person_id: int, message_id: int, data: str, chat_id: int | None = None) -> str:
        """Tap a button; the data may be one no button has. Gives the query's id."""
        chat = self._chat(person_id, chat_id)
        query_id = str(self.ids.take("query"))
        self.queries[query_id] = Query("callback", person_id, self.clock())
        message = chat.messages.get(message_id) or {"message_id": message_id, "chat": chat.wire, "date": 0}
        self.add_update(
            "callback_query",
            {
                "id": query_id,
                "from": self.users[person_id],
                "message": message,
                "chat_instance": str(abs(chat.id) * 7919),
                "data": data,
            },
        )
        self.changed()
        return query_id

    def inline_query(self, person_id: int, text: str, offset: str = "") -> str:
        """Type the bot's name and a question into any chat. Gives the query's id."""
        query_id = str(self.ids.take("query"))
        self.queries[query_id] = Query("inline", person_id, self.clock())
        self.add_update(
            "inline_query",
            {
                "id": query_id,
                "from": self.users[person_id],
                "query": text,
                "offset": offset,
                "chat_type": "sender",
            },
        )
        self.changed()
        return query_id

    def choose_inline(
        self, person_id: int, query_id: str, result_id: str, chat_id: int | None = None
    ) -> Message:
        """Send one of the results of an inline query. Raises KeyError for one that is not there."""
        rows = self.inline_answers[query_id]["results"]
        result = next((row for row in rows if row["id"] == result_id), None)
        if result is None:
            raise KeyError(result_id)
        content = {**result["sent"], "via_bot": self.bot}
        self.add_update(
            "chosen_inline_result",
            {"result_id": result_id, "from": self.users[person_id], "query": ""},
        ) if self.queue.allowed and "chosen_inline_result" in self.queue.allowed else None
        return self._post(person_id, content, chat_id, None)

    def send_location(
        self, person_id: int, lat: float, lon: float, chat_id: int | None = None, reply_to: int | None = None
    ) -> Message:
        """Send a place; degrees."""
        return self._post(person_id, {"location": location(lat, lon)}, chat_id, reply_to)

    def send_document(
        self,
        person_id: int,
        name: str,
        content: bytes,
        mime: str = "application/octet-stream",
        *,
        chat_id: int | None = None,
        caption: str = "",
        declared_size: int | None = None,
    ) -> Message:
        """Send a file; `declared_size` in bytes where Telegram shall state another size than it has."""
        info = self.add_file("document", name, mime, content, declared_size)
        document = {"file_name": name, "mime_type": mime, **info.wire()}
        return self._post(person_id, _captioned({"document": document}, caption), chat_id, None)

    def send_photo(
        self,
        person_id: int,
        content: bytes,
        *,
        chat_id: int | None = None,
        caption: str = "",
        album: str | None = None,
    ) -> Message:
        """Send a picture; `album` is the id of the album that it is a part of."""
        info = self.add_file("photo", "photo.jpg", "image/jpeg", content)
        sizes = thumbnail_sizes(info, image_size(content) or (1280, 960))
        together = {} if album is None else {"media_group_id": album}
        return self._post(person_id, _captioned({"photo": sizes, **together}, caption), chat_id, None)

    def send_sticker(self, person_id: int, emoji: str = "👍", *, chat_id: int | None = None) -> Message:
        """Send a sticker."""
        info = self.add_file("sticker", "sticker.webp", "image/webp", STICKER)
        return self._post(person_id, {"sticker": sticker(info, emoji)}, chat_id, None)

    def send_voice(
        self, person_id: int, content: bytes = b"OggS", *, seconds: int = 3, chat_id: int | None = None
    ) -> Message:
        """Send a voice message of so many seconds."""
        info = self.add_file("voice", "voice.ogg", "audio/ogg", content)
        voice = {"duration": seconds, "mime_type": "audio/ogg", **info.wire()}
        return self._post(person_id, {"voice": voice}, chat_id, None)

    def send_contact(self, person_id: int, *, chat_id: int | None = None) -> Message:
        """Send one's own contact."""
        return self._post(person_id, {"contact": contact(self.people[person_id])}, chat_id, None)

    def _post(
        self, person_id: int, content: dict[str, Any], chat_id: int | None, reply_to: int | None
    ) -> Message:
        chat = self._chat(person_id, chat_id)
        if chat.blocked:
            raise ValueError(f"person {person_id} has blocked the bot: unblock first")
        message = self.new_message(chat, self.users[person_id])
        if reply_to is not None and reply_to in chat.messages:
            message["reply_to_message"] = quoted(chat.messages[reply_to])
        message.update(content)
        chat.started = True
        chat.keep(message)
        if self._heard(chat, message):
            self.add_update("message", message)
        if chat.keyboard and chat.keyboard.get("one_time_keyboard"):
            chat.keyboard = None
        self.changed({"type": "message", "chat_id": chat.id, "message": message})
        return message

    def _chat(self, person_id: int, chat_id: int | None) -> Chat:
        if chat_id is None or chat_id == person_id:
            return self.private_chat(person_id)
        chat = self.chats[chat_id]
        if person_id not in chat.members:
            raise ValueError(f"person {person_id} is not in chat {chat_id}")
        return chat

    def _heard(self, chat: Chat, message: Message) -> bool:
        """Tell whether Telegram shows the bot this message (core.telegram.org/bots/features#privacy-mode)."""
        if chat.private or not self.privacy_mode:
            return True
        if chat.kicked:
            return False
        name = f"@{self.bot['username']}".lower()
        text = str(message.get("text") or message.get("caption") or "").lower()
        if text.startswith("/"):
            command = text.split(maxsplit=1)[0]
            return "@" not in command or command.endswith(name)
        if name in text or "via_bot" in message:
            return True
        return bool(message.get("reply_to_message", {}).get("from", {}).get("id") == self.bot["id"])


def quoted(message: Message) -> Message:
    """Give a message as it stands inside a reply: without the one it replied to."""
    return {key: value for key, value in message.items() if key != "reply_to_message"}


def _captioned(content: dict[str, Any], caption: str) -> dict[str, Any]:
    if not caption:
        return content
    content["caption"] = caption
    if entities := detect(caption, []):
        content["caption_entities"] = entities
    return content
