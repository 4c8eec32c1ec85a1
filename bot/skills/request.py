"""A request: what somebody wants, whichever way they said it."""

from dataclasses import dataclass, field
from datetime import date, datetime

from bot.skills.house import ANY, House
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
    """A press on a button, by the data that its tap packed."""

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


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file: Telegram's id of it, its name, and its declared size in bytes, which may be missing or wrong."""

    id: str
    name: str
    size: int | None = None


Said = Command | Text | Tapped | Location | SentFile | Unreadable


@dataclass(frozen=True, slots=True)
class Message:
    """What arrived, before anybody knows what it means. `number` is unique and given by Telegram.

    `answer_to` is the person's message in the chat that an answer belongs to. `sent_at` is when it was written (a
    changed message: when it was first written, as that is what it corrects), None for a press on a button. `album` is
    Telegram's id of the pictures or files that it was sent together with.
    """

    number: int
    person_id: int
    chat_id: int
    private: bool
    said: Said
    telegram_language: str | None = None
    first_name: str = ""
    answer_to: int | None = None
    sent_at: datetime | None = None
    album: str | None = None

    def moment(self, now: datetime) -> datetime:
        """Return when this was said; `now` is when it is answered, which may be long after."""
        return self.sent_at or now


@dataclass(frozen=True, slots=True)
class Request:
    """What a skill gets: who asks, in which language, what is meant, and the moment as the person's clock has it.

    `person` is None as long as nothing is kept of them. `awaited` is the open question that this may answer, `topic`
    what was asked last. `language` is that of the answer.
    `now` is the moment of the answer, zone-aware in the person's zone. `today` is their day when they said it: after
    an outage that is an earlier one, and it is what their figures belong to. While they have not told their zone it
    is assumed to be `proposed_zone`, where most live who speak as they do, or UTC where there is none such.
    """

    message: Message
    person: Person | None
    language: str
    now: datetime
    today: date
    meaning: Meaning
    tap: Tap | None = None
    awaited: Question | None = None
    topic: Topic | None = None
    proposed_zone: str | None = None
    languages: tuple[str, ...] = field(default=())
    house: House = ANY

    @property
    def zone_is_known(self) -> bool:
        """Whether the person told their zone."""
        return self.person is not None and self.person.zone is not None

    @property
    def zone(self) -> str:
        """The IANA name of the zone that the person's clock is in, told or assumed."""
        return str(self.now.tzinfo)
