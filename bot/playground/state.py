"""The state of the local Telegram: people, chats, files, updates, and who is told of a change."""

import asyncio
import time
from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final

from bot.playground.chats import Chat, Message
from bot.playground.errors import bad, forbidden, migrated
from bot.playground.faults import Faults
from bot.playground.files import FileInfo, FileStore
from bot.playground.flood import FloodLimits
from bot.playground.ids import Ids
from bot.playground.people import GROUP_TITLE, Person, default_people
from bot.playground.persistence import StateFile
from bot.playground.profile import Profile
from bot.playground.records import Call, Query
from bot.playground.update_queue import UpdateQueue
from bot.playground.webhook_settings import WebhookSettings

USERNAME: Final = "mikroskop_bot"
FIRST_NAME: Final = "Mikroskop"
CALLS_KEPT: Final = 100_000
QUERY_SECONDS: Final = 150.0
"""How long a tap can be answered; RELIABILITY.md gives it as the time Telegram keeps one."""
EPOCH: Final = 1_600_000_000
FIRST_GROUP: Final = -4_000_001

Listener = Callable[[dict[str, Any]], None]


class TelegramState:
    """Everything the local Telegram knows; its methods are the moves both sides share."""

    def __init__(
        self,
        token: str = "1000001:playground",  # noqa: S107  a made-up token of a local peer
        state_file: Path | None = None,
        people: Iterable[Person] | None = None,
        *,
        privacy_mode: bool = True,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.token = token
        self.privacy_mode = privacy_mode
        self.clock = clock
        self.bot = {
            "id": int(token.partition(":")[0]),
            "is_bot": True,
            "first_name": FIRST_NAME,
            "username": USERNAME,
        }
        self.people: dict[int, Person] = {}
        self.users: dict[int, dict[str, Any]] = {}
        self.chats: dict[int, Chat] = {}
        self.calls: list[Call] = []
        self.callback_answers: dict[str, dict[str, Any]] = {}
        self.inline_answers: dict[str, dict[str, Any]] = {}
        self.queries: dict[str, Query] = {}
        self.chat_actions: deque[tuple[int, str, float]] = deque(maxlen=CALLS_KEPT)
        self.profile = Profile()
        self.webhook = WebhookSettings()
        self.faults = Faults(clock)
        self.flood = FloodLimits()
        self.listeners: set[Listener] = set()
        self._waiters: set[asyncio.Future[None]] = set()
        self._file = StateFile(state_file, self._snapshot) if state_file else None
        self.files = FileStore(state_file.with_suffix(".files") if state_file else None)
        stored = self._file.read() if self._file else None
        self.ids = Ids(stored["ids"] if stored else self._first_ids(), self._reserve)
        self.queue = UpdateQueue(lambda: self.ids.take("update"), clock)
        for person in default_people() if people is None else people:
            self.add_person(person)
        if stored:
            self._restore(stored)
        elif people is None:
            self.add_group(GROUP_TITLE, list(self.people), FIRST_GROUP)

    def _first_ids(self) -> dict[str, int]:
        # a new state begins beyond every id an earlier one used: a bot may still remember those
        start = int(self.clock()) - EPOCH
        return {"update": start, "message": 1, "query": start * 1000, "file": 1, "group": 2}

    # -- persistence

    def _reserve(self) -> None:
        if self._file is not None:
            self._file.write()

    def _snapshot(self, final: bool) -> dict[str, Any]:  # noqa: FBT001  a callback of one argument
        return {
            "ids": self.ids.used() if final else self.ids.reserved(),
            "chats": [chat.snapshot() for chat in self.chats.values()],
            "people": [vars_of(person) for person in self.people.values()],
            "texts": self.profile.texts,
            "commands": self.profile.commands,
            "files": self.files.snapshot(),
            "pending": list(self.queue.pending.values()),
            "webhook": self.webhook.snapshot(),
        }

    def _restore(self, stored: dict[str, Any]) -> None:
        for row in stored["people"]:
            self.add_person(Person(**row))
        for row in stored["chats"]:
            self.chats[row["id"]] = Chat.restored(row)
        self.profile = Profile(stored["texts"], stored["commands"])
        self.files.restore(stored["files"])
        self.queue.pending = {update["update_id"]: update for update in stored["pending"]}
        self.webhook = WebhookSettings(**stored["webhook"])

    def save(self) -> None:
        """Write the state file at the end of an orderly life."""
        if self._file is not None:
            self._file.write(final=True)

    # -- people and chats

    def add_person(self, person: Person) -> Person:
        """Let somebody move in."""
        self.people[person.id] = person
        self.users[person.id] = person.user()
        return person

    def add_group(self, title: str, members: list[int], chat_id: int | None = None) -> Chat:
        """Open a group the bot is in, without telling the bot."""
        number = chat_id or FIRST_GROUP - self.ids.take("group")
        wire = {"id": number, "type": "group", "title": title, "all_members_are_administrators": True}
        chat = self.chats[number] = Chat(number, wire, members=members, started=True)
        return chat

    def private_chat(self, person_id: int) -> Chat:
        """Find a person's chat with the bot, opening it at first."""
        chat = self.chats.get(person_id)
        if chat is None:
            chat = self.chats[person_id] = Chat(person_id, self.people[person_id].chat())
        return chat

    def find_chat(self, chat_id: Any) -> Chat:
        """Find the chat a call names; raises the ApiError 400."""
        if chat_id is None or chat_id == "":
            raise bad("chat_id is empty")
        chat = self.chats.get(chat_id)
        if chat is None and chat_id in self.people:
            chat = self.private_chat(chat_id)
        if chat is None and isinstance(chat_id, str) and chat_id.startswith("@"):
            name = chat_id[1:]
            chats = (chat for chat in self.chats.values() if not chat.private)
            chat = next((chat for chat in chats if chat.wire.get("username") == name), None)
        if chat is None:
            raise bad("chat not found")
        return chat

    def writable_chat(self, chat_id: Any) -> Chat:
        """Find a chat the bot may write to; raises the ApiError Telegram gives otherwise."""
        chat = self.find_chat(chat_id)
        if chat.migrated_to is not None:
            raise migrated(chat.migrated_to)
        if chat.deactivated:
            raise forbidden("user is deactivated")
        if chat.blocked:
            raise forbidden("bot was blocked by the user")
        if chat.kicked:
            raise forbidden(f"bot was kicked from the {chat.wire['type']} chat")
        if not chat.started:
            raise forbidden("bot can't initiate conversation with a user")
        return chat

    def new_message(self, chat: Chat, sender: dict[str, Any] | None) -> Message:
        """Begin a message with its number, sender, chat and date."""
        message: Message = {"message_id": self.ids.take("message")}
        if sender is not None:
            message["from"] = sender
        message["chat"] = chat.wire
        message["date"] = int(self.clock())
        return message

    def add_file(self, kind: str, name: str, mime: str, content: bytes, size: int | None = None) -> FileInfo:
        """Keep a file; `size` where a false one shall be declared."""
        return self.files.add(self.ids.take("file"), kind, name, mime, content, size)

    # -- what others see

    def add_update(self, kind: str, body: dict[str, Any]) -> int | None:
        """Queue an update of a kind the bot asked for; None when it did not."""
        return self.queue.add({kind: body}) if self.queue.wants(kind) else None

    def wake(self) -> None:
        """Let everybody who waits for something look again."""
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(None)

    def changed(self, event: dict[str, Any] | None = None) -> None:
        """Wake who waits, tell the page, and have the state stored soon."""
        self.wake()
        if event is not None:
            for listener in tuple(self.listeners):
                listener(event)
        if self._file is not None:
            self._file.soon()

    async def wait_until(self, predicate: Callable[[], bool], timeout: float = 10.0) -> None:  # noqa: ASYNC109
        """Wait until something is true, looking after each change; raises TimeoutError after `timeout` s."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + timeout
        while not predicate():
            waiter = loop.create_future()
            self._waiters.add(waiter)
            try:
                async with asyncio.timeout_at(deadline):
                    await waiter
            except TimeoutError:
                if predicate():
                    return
                raise TimeoutError(f"not true within {timeout} s; last calls: {self._last_calls()}") from None
            finally:
                self._waiters.discard(waiter)

    def _last_calls(self) -> str:
        return ", ".join(f"{call.method}={call.error_code or call.ok}" for call in self.calls[-5:]) or "none"


def vars_of(person: Person) -> dict[str, Any]:
    """Give a person's fields."""
    return {name: getattr(person, name) for name in Person.__slots__}
