"""A request: what somebody wants, whichever way they said it."""

from dataclasses import dataclass, field
from datetime import date, datetime

from bot.skills.taps import Tap
from bot.storage.conversations import Question, Topic
from bot.storage.people import Person
from bot.understanding.meaning import Meaning


@dataclass(frozen=True, slots=True)
class Command:
    """A command with the text behind it: `/log 12400 480`."""

    name: str
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """Free text; `edited` when the person changed an earlier message."""

    text: str
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Tapped:
    """A button by its packed data, and the message it sits under."""

    data: str


@dataclass(frozen=True, slots=True)
class Location:
    """A sent place, in degrees."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Something that is no text: a sticker, a voice message, a picture."""

    kind: str


Said = Command | Text | Tapped | Location | Unreadable


@dataclass(frozen=True, slots=True)
class Message:
    """What arrived, before anybody knows what it means. `number` is unique and given by Telegram.

    `answer_to` is the person's message in the chat that an answer belongs to.
    """

    number: int
    person_id: int
    chat_id: int
    private: bool
    said: Said
    telegram_language: str | None = None
    first_name: str = ""
    answer_to: int | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """What a skill gets: who asks, in which language, what is meant, and the moment as the person's clock has it.

    `person` is None as long as nothing is kept of them. `awaited` is the open question that this may answer, `topic`
    what was asked last. `language` is that of the answer.
    `now` is zone-aware in the person's zone (UTC while it is unknown).
    """

    message: Message
    person: Person | None
    language: str
    now: datetime
    meaning: Meaning
    tap: Tap | None = None
    awaited: Question | None = None
    topic: Topic | None = None
    proposed_zone: str | None = None
    languages: tuple[str, ...] = field(default=())

    @property
    def today(self) -> date:
        """The person's local day."""
        return self.now.date()
