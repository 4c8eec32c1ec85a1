"""The state of a conversation: open question, topic and language; one short-lived row a person."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from bot.storage.tables import conversation

LIFETIME = timedelta(hours=24)
"""How long a question waits for its answer, and how long "what about 9k?" is understood."""
READ_LATE = timedelta(hours=24)
"""An answer given in time may wait at Telegram for as long as Telegram keeps updates; its question waits with it."""

_OF_PERSON = conversation.c.person_id == bindparam("of_person")
_FIND = select(conversation).where(_OF_PERSON, conversation.c.expires_at > bindparam("moment"))
_CHANGE_OF_PERSON = update(conversation).where(_OF_PERSON)
_CHANGE_IN_CHAT = update(conversation).where(
    _OF_PERSON,
    conversation.c.chat_id == bindparam("of_chat"),
    conversation.c.expires_at > bindparam("moment"),
)
_FORGET = delete(conversation).where(_OF_PERSON)
_BEGIN = insert(conversation)
_NO_QUESTION: dict[str, object] = {"awaits": None, "slots": None, "choices": None}


@dataclass(frozen=True, slots=True)
class Choice:
    """A button that answers a question: its data, and what it says in a word ("yes", "no", or only its place)."""

    data: str
    means: str


@dataclass(frozen=True, slots=True)
class Question:
    """An open question of the bot: which one it is, what had been said before it, the buttons that answer it."""

    awaits: str
    slots: Mapping[str, Any]
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """What was asked last, so that a follow-up can change a part of it."""

    intent: str
    slots: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Conversation:
    """Where a conversation stands in its chat; `language` is set where it is not the person's usual one.

    `album` is Telegram's id of the pictures sent together that were answered last.
    """

    chat_id: int
    question: Question | None = None
    topic: Topic | None = None
    language: str | None = None
    album: str | None = None


def find(connection: Connection, person_id: int, at: datetime) -> Conversation | None:
    """Return where the person's conversation stands, unless it had expired by the moment `at`."""
    row = connection.execute(_FIND, {"of_person": person_id, "moment": at}).one_or_none()
    if row is None:
        return None
    choices = tuple(Choice(data, means) for data, means in row.choices or ())
    return Conversation(
        chat_id=row.chat_id,
        question=None if row.awaits is None else Question(row.awaits, row.slots, choices),
        topic=None if row.topic is None else Topic(row.topic, row.topic_slots),
        language=row.language,
        album=row.album,
    )


def ask(connection: Connection, person_id: int, chat_id: int, question: Question, now: datetime) -> None:
    """Keep a question in place of the one before."""
    choices = [[each.data, each.means] for each in question.choices] or None
    _change(
        connection,
        person_id,
        chat_id,
        now,
        awaits=question.awaits,
        slots=dict(question.slots),
        choices=choices,
    )


def discuss(connection: Connection, person_id: int, chat_id: int, topic: Topic, now: datetime) -> None:
    """Keep what was asked last."""
    _change(connection, person_id, chat_id, now, topic=topic.intent, topic_slots=dict(topic.slots))


def speak(connection: Connection, person_id: int, chat_id: int, language: str | None, now: datetime) -> None:
    """Keep the language in which a conversation is held; None: the person's usual one."""
    _change(connection, person_id, chat_id, now, language=language)


def see_album(connection: Connection, person_id: int, chat_id: int, album: str, now: datetime) -> None:
    """Keep which pictures sent together were answered."""
    _change(connection, person_id, chat_id, now, album=album)


def end_question(connection: Connection, person_id: int) -> None:
    """Forget the open question; what was talked about stays."""
    connection.execute(_CHANGE_OF_PERSON, {"of_person": person_id, **_NO_QUESTION})


def forget_expired(connection: Connection, now: datetime) -> None:
    """Remove the conversations that nobody went on with in time, once no answer can come in any more."""
    connection.execute(delete(conversation).where(conversation.c.expires_at <= now - READ_LATE))


def _change(connection: Connection, person_id: int, chat_id: int, now: datetime, **values: object) -> None:
    """Change a part of the row that is alive in this chat; anywhere else a conversation begins anew."""
    values["expires_at"] = now + LIFETIME
    here = {"of_person": person_id, "of_chat": chat_id, "moment": now}
    if connection.execute(_CHANGE_IN_CHAT, here | values).rowcount == 0:
        connection.execute(_FORGET, {"of_person": person_id})
        connection.execute(_BEGIN, {"person_id": person_id, "chat_id": chat_id, **values})
