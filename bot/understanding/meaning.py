"""What a message means: an intent, and the figures and days that were said."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum


class Intent(StrEnum):
    """What people want; the names are those that `understand` prints."""

    RECORD = "record"
    STANDING = "standing"
    LIKE_RATE = "like_rate"
    EXPLAIN = "explain"
    UNDO = "undo"
    EXPORT = "export"
    ERASE = "erase"
    LANGUAGE = "language"
    SETTINGS = "settings"
    PRIVACY = "privacy"
    HELP = "help"
    SMALLTALK = "smalltalk"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Slots:
    """What was said beside the intent; None where it was not.

    `numbers` are the counts in the order said, before anybody knows what they count. `set_aside` names a metric
    that was given but is neither followers nor likes.
    """

    followers: int | None = None
    likes: int | None = None
    rate: Decimal | None = None
    day: date | None = None
    topic: str | None = None
    language: str | None = None
    numbers: tuple[int, ...] = ()
    set_aside: bool = False

    @property
    def has_figures(self) -> bool:
        """Whether any count was said."""
        return bool(self.numbers) or self.followers is not None or self.likes is not None

    def as_data(self) -> dict[str, object]:
        """Return what was said as JSON can hold it: bare numbers are followers, then likes."""
        bare = list(self.numbers)
        followers = bare.pop(0) if self.followers is None and bare else self.followers
        likes = bare.pop(0) if self.likes is None and bare else self.likes
        said: dict[str, object | None] = {
            "followers": followers,
            "likes": likes,
            "rate": None if self.rate is None else float(self.rate),
            "date": None if self.day is None else self.day.isoformat(),
            "language": self.language,
        }
        return {name: value for name, value in said.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Meaning:
    """An intent with its slots, how sure that is (0 to 1), and what else it could be."""

    intent: Intent
    slots: Slots = field(default_factory=Slots)
    confidence: float = 1.0
    alternatives: tuple[Intent, ...] = ()
