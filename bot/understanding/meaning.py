"""What a message means: an intent, and the figures and days that were said."""

from dataclasses import dataclass, field, fields, replace
from datetime import date, timedelta
from datetime import time as TimeOfDay  # noqa: N812 - a slot is called time
from decimal import Decimal
from enum import StrEnum

from bot.understanding.candidates import Candidate
from bot.understanding.owners import Whose
from domain.accounts import Platform
from domain.diary import Result, Stage
from domain.ladder import InfluencerClass
from domain.person import Role


class Intent(StrEnum):
    """What people want; the names are those that `understand` prints."""

    RECORD = "record"
    STANDING = "standing"
    LIKE_RATE = "like_rate"
    TIPS = "tips"
    TREND = "trend"
    WEEK = "week"
    FORECAST = "forecast"
    GOAL = "goal"
    EXPLAIN = "explain"
    NETWORK = "network"
    COMPARE = "compare"
    SCHEDULE = "schedule"
    LANGUAGE = "language"
    UNDO = "undo"
    EXPORT = "export"
    ERASE = "erase"
    HELP = "help"
    SETTINGS = "settings"
    ACCOUNTS = "accounts"
    ENTRIES = "entries"
    PARTNERS = "partners"
    DIARY = "diary"
    CARD = "card"
    IMPORT = "import"
    PRIVACY = "privacy"
    SMALLTALK = "smalltalk"
    UNKNOWN = "unknown"


SURE = 1.0
"""How sure a meaning is that no model had to guess."""
CHANGING = frozenset(
    {
        Intent.RECORD,
        Intent.UNDO,
        Intent.ERASE,
        Intent.GOAL,
        Intent.SCHEDULE,
        Intent.SETTINGS,
        Intent.LANGUAGE,
        Intent.DIARY,
    }
)
"""What changes data or settings: it needs more certainty than an answer."""


@dataclass(frozen=True, slots=True)
class Slots:
    """What was said beside the intent; None where it was not.

    `numbers` are the counts in the order said, before anybody knows what they count. `set_aside` tells that a metric
    was given that is neither followers nor likes, `no_such_day` that a day was written which no calendar has,
    `several_days` that more than one day was named with figures of its own, `ahead`
    that the figures are of a day to come (`day`, where it is a single one), `no_total` that a change or a range of
    followers or likes was said ("+50", "8k to 9k"), which is none of the figures.
    `platform` and `handle` name the account that it is about, `note` explains the figures.
    `posts` is of how many posts the likes were counted: 1 where it is a single one, 0 where nobody said.
    `whose` tells that they are somebody else's or another account's; `handle` is what that one is called.
    `broken` are the counts, rounded, that were written with a part of one: half a follower is a typo.
    `corrects` tells that the figures are certainly the right ones in the place of others, `removes` that the entry of
    `day` shall go.
    `shift` is by how much something shall come later, less than nothing where earlier.
    `pause` is how long something shall rest, no time and years included; `no_such_time` tells that a time was
    written which no clock shows, `other_rhythm` that it shall come more or less often than every week;
    `reminder` is whether a reminder to log is wanted.
    `renamed` is the new name of an account of the writer's.
    `zone` is the IANA name of the time zone of the place that was named, `unknown_zone` what was named and is none;
    `role` is what the writer told to be, and nothing else.
    `since` is the first day of the time that somebody looks back to, `until` its last one where that is over.
    Of a network `followers` is the size of each small account and `star` that of the large one, `price` and
    `star_price` what they cost, `budget` what all small ones may cost together, in the `currency` (ISO 4217) if one
    was named (`star_currency` and `budget_currency` where those were named with one), `overlap` the percent of
    followers that the small ones share, `star_likes` what a post of the large one gets.
    Of a cooperation `stage` is how far it is, `no_show` tells that the partner did not keep their word, `declined`
    that they said no, `results` are what was counted, `revenue` tells that an amount
    was earned, `followers` those whom it won, and `deadline` is when to come back to it.
    `target` is a number of followers to reach by the `deadline`, `rise` how many more of them are wanted, `rank` a
    class to reach; `count` a number of accounts; `rate` is in percent.
    """

    followers: int | None = None
    likes: int | None = None
    rate: Decimal | None = None
    day: date | None = None
    target: int | None = None
    deadline: date | None = None
    rise: int | None = None
    count: int | None = None
    weekday: str | None = None
    time: TimeOfDay | None = None
    enabled: bool | None = None
    candidates: tuple[Candidate, ...] = ()
    topic: str | None = None
    language: str | None = None
    numbers: tuple[int, ...] = ()
    set_aside: bool = False
    no_such_day: bool = False
    several_days: bool = False
    platform: Platform | None = None
    handle: str | None = None
    note: str | None = None
    whose: Whose | None = None
    ahead: bool = False
    no_total: bool = False
    posts: int = 0
    broken: tuple[int, ...] = ()
    corrects: bool = False
    removes: bool = False
    since: date | None = None
    until: date | None = None
    rank: InfluencerClass | None = None
    pause: timedelta | None = None
    shift: timedelta | None = None
    reminder: bool | None = None
    no_such_time: bool = False
    other_rhythm: bool = False
    star: int | None = None
    star_likes: int | None = None
    price: Decimal | None = None
    star_price: Decimal | None = None
    budget: Decimal | None = None
    currency: str | None = None
    star_currency: str | None = None
    budget_currency: str | None = None
    overlap: int | None = None
    zone: str | None = None
    unknown_zone: str | None = None
    role: Role | None = None
    renamed: str | None = None
    stage: Stage | None = None
    no_show: bool = False
    declined: bool = False
    results: tuple[tuple[Result, int], ...] = ()
    revenue: bool = False

    @property
    def has_figures(self) -> bool:
        """Whether any count was said."""
        return self.has_totals or self.no_total

    @property
    def has_totals(self) -> bool:
        """Whether any count was said that is no mere change or range."""
        return bool(self.numbers) or self.followers is not None or self.likes is not None

    def completed(self, more: "Slots") -> "Slots":
        """Return this with what only the others have."""
        nothing = Slots()
        names = (each.name for each in fields(Slots))
        empty = [name for name in names if getattr(self, name) == getattr(nothing, name)]
        return replace(self, **{name: getattr(more, name) for name in empty})

    def as_data(self) -> dict[str, object]:
        """Return what was said as JSON can hold it: bare numbers are followers, then likes."""
        bare = list(self.numbers)
        followers = bare.pop(0) if self.followers is None and bare else self.followers
        likes = bare.pop(0) if self.likes is None and bare else self.likes
        said: dict[str, object | None] = {
            "followers": followers,
            "likes": likes,
            "rate": None if self.rate is None else float(self.rate),
            "date": self.day.isoformat() if self.day else None,
            "target": self.target,
            "deadline": self.deadline.isoformat() if self.deadline else None,
            "count": self.count,
            "weekday": self.weekday,
            "time": f"{self.time:%H:%M}" if self.time else None,
            "enabled": self.enabled,
            "language": self.language,
            "platform": self.platform.value if self.platform else None,
            "handle": self.handle,
            "note": self.note,
            "stage": self.stage.value if self.stage else None,
            "no_show": self.no_show or None,
            "declined": self.declined or None,
            "results": {result.value: count for result, count in self.results} or None,
            "candidates": [each.as_data() for each in self.candidates if each.followers is not None] or None,
        }
        return {name: value for name, value in said.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Meaning:
    """An intent with its slots, how sure that is (0 to 1), and what else it could be, the likeliest first.

    What changes something is the less sure, the nearer the next likely intent comes.

    `figures` are the counts that were said whatever the intent, for a message that answers a question. `language` is
    the one that the message is clearly written in, None where that cannot be told.
    """

    intent: Intent
    slots: Slots = field(default_factory=Slots)
    confidence: float = 1.0
    alternatives: tuple[Intent, ...] = ()
    figures: Slots = field(default_factory=Slots)
    language: str | None = None

    @property
    def is_note(self) -> bool:
        """Whether it is a note to a day, without figures."""
        return self.intent is Intent.RECORD and self.slots.note is not None and not self.slots.has_figures

    @property
    def tells_of_others(self) -> bool:
        """Whether it states somebody else's figures, which answers a question about candidates or partners."""
        return self.intent is Intent.STANDING and self.slots.whose is Whose.OTHERS
