"""People who log figures that nobody else logs, so that each answer and each stored row tells whose it is."""

import asyncio
import re
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Self

from tests.driver import Somebody
from tests.e2e.conftest import World
from tests.reliability.row import Row

FIRST_FOLLOWERS = 20_000
FIRST_DAY = date(2015, 1, 1)
PATIENCE_S = 300.0
_FIGURES = "SELECT followers FROM measurement"
_HANDLED = (
    "SELECT measurement.followers FROM change JOIN measurement USING (account_id, day) ORDER BY change.id"
)
_FOLLOWERS = re.compile(r"([\d.,]+) [Ff]ollower")


@dataclass(frozen=True)
class Audit:
    """What became of everything that was said."""

    lost: int
    """Not stored."""
    stored_twice: int
    missing: int
    """Answers that never came."""
    repeats: int
    """Answers that came more than once."""
    inversions: int
    """Messages handled before an earlier one of the same person, and answers in a chat before an earlier one."""
    left: int
    """Updates and messages that still wait."""
    strange: int
    """Stored, but not said by anybody."""

    @property
    def faults(self) -> dict[str, int]:
        """What is not as it has to be: everything stored once and answered in order. Repeats are judged apart."""
        return {name: number for name, number in asdict(self).items() if number and name != "repeats"}


@dataclass(frozen=True)
class Kept:
    """What a database holds of a crowd."""

    figures: Counter[int]
    handled: list[int]
    """The figures in the order in which they were kept; everybody logs a day only once."""
    waiting: int
    """Messages that were not sent."""

    @classmethod
    def told(cls, ask: Callable[[str], Sequence[Any]]) -> Self:
        """Return what a database tells that is asked for rows."""
        [waiting] = ask("SELECT count(*) FROM outbox")
        return cls(Counter(row[0] for row in ask(_FIGURES)), [row[0] for row in ask(_HANDLED)], waiting[0])


class Crowd:
    """So many people, talking in turn; German and English."""

    def __init__(self, world: World, people: int) -> None:
        self.world = world
        self.people = [world.somebody("de" if number % 2 else "en") for number in range(people)]
        self.said = 0
        self.answers: list[tuple[int, int]] = []
        """The followers that each answer names and the chat it came to, as answers came, repeats included."""
        self._distinct: set[int] = set()
        world.telegram.listeners.add(self._heard)

    def log(self, updates: int, chat_of: Callable[[int], int | None] = lambda _: None) -> None:
        """Have so many figures logged; `chat_of` gives the chat of a message by its number, None: in private."""
        for number in range(self.said, self.said + updates):
            day = FIRST_DAY + timedelta(days=number // len(self.people))
            text = f"/log {FIRST_FOLLOWERS + number} 480 {day}"
            self.world.telegram.say(self._who(number).id, text, chat_of(number))
        self.said += updates

    def has_heard(self, chat_id: int, text: str) -> bool:
        """Tell whether an answer came to a chat, by the figures it names."""
        return (_followers_in(text), chat_id) in self.answers

    async def answered(self, count: int | None = None, within: float = PATIENCE_S) -> None:
        """Wait until so many different figures are answered; all of them where no number is given."""
        wanted = self.said if count is None else count
        await self.world.telegram.wait_until(lambda: len(self._distinct) >= wanted, within)

    async def settled(self) -> None:
        """Wait until everything is answered and confirmed."""
        await self.answered()
        await self.world.telegram.wait_until(lambda: not self.world.telegram.pending, PATIENCE_S)

    async def confirmed(self) -> None:
        """Wait until nothing waits to be sent any more: an answer whose confirmation was lost is sent once more."""
        async with asyncio.timeout(PATIENCE_S):
            while _waiting(self.world.bot.database):  # noqa: ASYNC110 - the database makes no sound
                await asyncio.sleep(0.05)

    def audit(self, row: Row, kept: Kept | None = None) -> Audit:
        """Return what became of everything, and note it; the bot must have ended.

        What it kept is looked up in its file, where it is not given.
        """
        wanted = {FIRST_FOLLOWERS + number for number in range(self.said)}
        if kept is None:
            with closing(sqlite3.connect(self.world.bot.database)) as database:
                kept = Kept.told(lambda query: database.execute(query).fetchall())
        audit = Audit(
            lost=len(wanted - set(kept.figures)),
            stored_twice=max(0, kept.figures.total() - len(wanted), len(kept.handled) - len(wanted)),
            missing=len(wanted - self._distinct),
            repeats=len(self.answers) - len(self._distinct),
            inversions=self._inversions((each, 0) for each in kept.handled) + self._inversions(self.answers),
            left=kept.waiting + len(self.world.telegram.pending),
            strange=len(set(kept.figures) - wanted),
        )
        row.found(**asdict(audit))
        return audit

    def _who(self, number: int) -> Somebody:
        return self.people[number % len(self.people)]

    def _heard(self, event: dict[str, Any]) -> None:
        if event["type"] != "message" or not event["message"].get("from", {}).get("is_bot"):
            return
        followers = _followers_in(event["message"].get("text", ""))
        if followers is not None and 0 <= followers - FIRST_FOLLOWERS < self.said:
            self.answers.append((followers, event["chat_id"]))
            self._distinct.add(followers)

    def _inversions(self, said: Iterable[tuple[int, int]]) -> int:
        """Count what came behind something later of the same person in the same chat; repeats aside."""
        latest: dict[tuple[int, int], int] = {}
        inversions = 0
        for followers, chat_id in dict.fromkeys(said):
            whose = (followers - FIRST_FOLLOWERS) % len(self.people), chat_id
            inversions += followers < latest.get(whose, 0)
            latest[whose] = followers
        return inversions


def _followers_in(text: str) -> int | None:
    found = _FOLLOWERS.search(text)
    return int(re.sub(r"[.,]", "", found[1])) if found else None


def _waiting(database: Path) -> int:
    with closing(sqlite3.connect(database)) as connection:
        [(count,)] = connection.execute("SELECT count(*) FROM outbox").fetchall()
    return int(count)
