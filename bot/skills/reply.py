"""A reply as a skill gives it: facts, ids of messages, buttons. The words come from the person's locale later."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from bot.skills.sketches import Sketch
from bot.skills.taps import Tap


@dataclass(frozen=True, slots=True)
class Percent:
    """A rate in percent, shown with a fixed number of decimals (None: as many as it needs, at most two)."""

    value: Decimal
    decimals: int | None = 2


@dataclass(frozen=True, slots=True)
class Signed:
    """A change, shown with its sign: +1,200, −0.35, and with `percent` as +3.3 %."""

    value: int | Decimal
    decimals: int = 0
    percent: bool = False


@dataclass(frozen=True, slots=True)
class Number:
    """A number that counts nothing whole, shown with the two digits that tell: 37, 3.7, 0.37."""

    value: Decimal


@dataclass(frozen=True, slots=True)
class Cost:
    """An amount of a currency (ISO 4217): whole, or to the hundredth; less than that with two digits that tell."""

    amount: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class Message:
    """The text of another message, put into this one: a class's name, a topic's title."""

    id: str
    facts: "Facts" = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ShortDay:
    """A day as it stands in a list: 25.11.2026, Nov 25, 2026."""

    day: date


@dataclass(frozen=True, slots=True)
class Month:
    """The month of a day, with its year: März 2027."""

    day: date


@dataclass(frozen=True, slots=True)
class LanguageName:
    """How a language calls itself."""

    code: str


@dataclass(frozen=True, slots=True)
class MenuText:
    """What a command is for, as the menu has it."""

    command: str


Fact = (
    int | str | date | ShortDay | Month | Percent | Signed | Number | Cost | Message | LanguageName | MenuText
)
Facts = Mapping[str, Fact]


@dataclass(frozen=True, slots=True)
class Say:
    """One paragraph: a message id and its facts.

    `close` sets it directly below the one before, as in a list. `optional` leaves it out where no language has
    such a message (a remark on a definition, say). What is `spare` gives way, the last first, where the whole would
    not fit into one message.
    """

    message: str
    facts: Facts = field(default_factory=dict)
    close: bool = False
    optional: bool = False
    spare: bool = False


class Answers(StrEnum):
    """What a button answers to the question above it: yes, no, or one of several."""

    YES = "yes"
    NO = "no"
    ONE = "one"


@dataclass(frozen=True, slots=True)
class Button:
    """A button: the message id of its label, and what a press means (or a link that it opens).

    `answers` tells that it is an answer to the question above it, which words can give as well ("yes", "the second
    one").
    """

    label: str
    tap: Tap | None = None
    facts: Facts = field(default_factory=dict)
    private_start: str | None = None
    answers: Answers | None = None


class Keyboard(StrEnum):
    """What stands where the person's own keyboard is."""

    SEND_LOCATION = "send_location"
    NONE = "none"


class File(StrEnum):
    """A file that is made when it is sent, from what is kept then."""

    EXPORT_CSV = "export_csv"
    PARTNERS_CSV = "partners_csv"
    EXPORT_JSON = "export_json"
    IMPORT_SAMPLE = "import_sample"


@dataclass(frozen=True, slots=True)
class Reply:
    """A message to the person, in their language unless `language` names another.

    `replaces` edits the message whose button was pressed instead of adding one. With a picture the text stands below;
    `picture_if_it_fits` leaves the picture out where the text is too long for that: buttons change both in place.
    """

    says: tuple[Say, ...]
    buttons: tuple[tuple[Button, ...], ...] = ()
    replaces: bool = False
    keyboard: Keyboard | None = None
    file: File | None = None
    picture: Sketch | None = None
    picture_if_it_fits: bool = False
    language: str | None = None


def say(message: str, /, **facts: Fact) -> Say:
    """Return a paragraph."""
    return Say(message, facts)


def item(message: str, /, **facts: Fact) -> Say:
    """Return a line of a list: a paragraph directly below the one before."""
    return Say(message, facts, close=True)
