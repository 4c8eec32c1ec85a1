"""Effects: what a skill wants changed, as values; `apply` carries them out within the caller's transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from sqlalchemy import Connection, update

from bot.storage import conversations, erasure, figures, people, tallies
from bot.storage.conversations import Choice, Question, Topic
from bot.storage.tables import person
from domain.measurement import Measurement
from domain.person import Role


@dataclass(frozen=True, slots=True)
class Remember:
    """Keep who the person is, and change the settings that are given."""

    language: str | None = None
    role: Role | None = None
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """Lay figures over a day of the person's main account, or, with `whole`, put them in the day's place."""

    stated: Measurement
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Undo:
    """Take a change back."""

    change_id: int


@dataclass(frozen=True, slots=True)
class Ask:
    """Remember that a question was asked, what had been said before it, and the buttons that answer it."""

    awaits: str
    slots: dict[str, object]
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class EndConversation:
    """The open question is answered or dropped."""


@dataclass(frozen=True, slots=True)
class Discuss:
    """Remember what was asked, so that a follow-up can change a part of it."""

    topic: Topic


@dataclass(frozen=True, slots=True)
class Speak:
    """Hold this conversation in another language than the person's usual one; None: in that again."""

    language: str | None


@dataclass(frozen=True, slots=True)
class Count:
    """Count that something happened, for those who run the bot; nothing of the person is in it."""

    what: str
    detail: str


@dataclass(frozen=True, slots=True)
class Erase:
    """Remove everything of the person."""


Effect = Remember | Record | Undo | Ask | EndConversation | Discuss | Speak | Count | Erase


@dataclass(frozen=True, slots=True)
class Origin:
    """Where effects come from: the person, the chat, the language of a first meeting, the request's number."""

    person_id: int
    chat_id: int
    language: str
    request: int


def apply(connection: Connection, origin: Origin, effects: Sequence[Effect], now: datetime) -> None:
    """Carry out the effects in their order."""
    for effect in effects:
        _apply_one(connection, origin, effect, now)


def _apply_one(connection: Connection, origin: Origin, effect: Effect, now: datetime) -> None:
    match effect:
        case Remember():
            _remember(connection, origin, effect, now)
        case Record(stated, whole):
            people.meet(connection, origin.person_id, origin.language, now)
            figures.record(connection, origin.person_id, stated, origin.request, now, whole=whole)
        case Undo(change_id):
            figures.undo(connection, origin.person_id, change_id, now)
        case Ask(awaits, slots, choices):
            question = Question(awaits, slots, choices)
            conversations.ask(connection, origin.person_id, origin.chat_id, question, now)
        case EndConversation():
            conversations.end_question(connection, origin.person_id)
        case Discuss(topic):
            conversations.discuss(connection, origin.person_id, origin.chat_id, topic, now)
        case Speak(language):
            conversations.speak(connection, origin.person_id, origin.chat_id, language, now)
        case Count(what, detail):
            tallies.count(connection, what, detail, now)
        case Erase():
            erasure.erase(connection, origin.person_id)
        case _:
            assert_never(effect)


def _remember(connection: Connection, origin: Origin, told: Remember, now: datetime) -> None:
    people.meet(connection, origin.person_id, told.language or origin.language, now)
    values = {"language": told.language, "role": told.role, "zone": told.zone}
    given = {name: value for name, value in values.items() if value is not None}
    if given:
        connection.execute(update(person).where(person.c.id == origin.person_id).values(**given))
