"""Which tip is next: one that fits, the closest first, and none twice within twelve weeks."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from hashlib import sha256
from typing import Final

from domain.accounts import Platform
from domain.fact import Fact
from domain.ladder import InfluencerClass
from domain.niche import Niche
from domain.person import Role
from domain.tips import Missing, Tip, When, tip_of, tips
from domain.trend import Direction
from domain.verdict import Verdict

REST: Final = timedelta(weeks=12)
"""So long a tip that was shown is not shown again."""

ASKED_WITHIN: Final = 7
"""Days: what was done in the week before is asked about."""

# How much a tip gains by fitting in an aspect: what the figures say of this account tells more than who runs it.
_WEIGHTS: Final = {"verdict": 2, "rate": 2, "followers": 2, "niche": 2}
_USUAL_WEIGHT: Final = 1


class Situation(Fact):
    """What is known of a person and their account; the aspects are those of `When`. None: not known."""

    role: Role | None = None
    platform: Platform | None = None
    niche: Niche | None = None
    size: InfluencerClass | None = None
    verdict: Verdict | None = None
    followers: Direction | None = None
    rate: Direction | None = None
    missing: frozenset[Missing] = frozenset()

    def values(self, aspect: str) -> frozenset[str]:
        """Return what is known of an aspect of `When`: nothing, one value, or several."""
        value = getattr(self, aspect)
        if isinstance(value, frozenset):
            return value
        return frozenset() if value is None else frozenset({value})


class Shown(Fact):
    """A tip that was shown, by its id, the person's local day on which it was, and that on which it was done."""

    tip: str
    day: date
    done: date | None = None


class Reason(Fact):
    """In which aspect of `When` a tip fits a situation, and by which value."""

    aspect: str
    value: str


class Choice(Fact):
    """A tip with what made it fit (nothing: it is for everybody), and how many others are left that fit."""

    tip: Tip
    reasons: tuple[Reason, ...]
    others: int


def choose(situation: Situation, shown: Sequence[Shown], today: date, seed: str) -> Choice | None:
    """Choose the tip that fits best; `shown` is what was shown before, the oldest first.

    What was shown before comes after what was not. The topic of the last one gives way to others, and before the
    first tip to do something, nobody is told what is missing. Among equals the seed decides: with the same arguments
    it is always the same tip. None where all that fit were shown within `REST`.
    """
    candidates = left(situation, shown, today)
    if not candidates:
        return None
    times = Counter(each.tip for each in shown)
    best = min(
        candidates,
        key=lambda tip: (times[tip.id], _gives_way(tip, shown), -_weight(tip.id), _lot(seed, tip.id)),
    )
    return Choice(tip=best, reasons=reasons(best, situation), others=len(candidates) - 1)


def left(situation: Situation, shown: Sequence[Shown], today: date) -> list[Tip]:
    """Return the tips that fit and were not shown within `REST`."""
    resting = {each.tip for each in shown if today - each.day < REST}
    return [each for each in fitting(situation) if each.id not in resting]


def seed_of(person_id: int, today: date) -> str:
    """Return what makes people and ISO weeks differ, and somebody's choices of one week the same."""
    year, week, _ = today.isocalendar()
    return f"{person_id}:{year}-{week}"


def fitting(situation: Situation) -> Iterator[Tip]:
    """Yield the tips that are for somebody in this situation."""
    for tip in tips():
        if all(wanted & situation.values(aspect) for aspect, wanted in _conditions(tip.id)):
            yield tip


def reasons(tip: Tip, situation: Situation) -> tuple[Reason, ...]:
    """Return in what a tip fits a situation, in the order of the aspects of `When`."""
    return tuple(
        Reason(aspect=aspect, value=value)
        for aspect, wanted in _conditions(tip.id)
        for value in sorted(wanted & situation.values(aspect))
    )


def next_day(situation: Situation, shown: Sequence[Shown], today: date) -> date:
    """Return the first day from today on for which a fitting tip is left."""
    last = {each.tip: each.day for each in sorted(shown, key=lambda each: each.day)}
    free = (last[tip.id] + REST if tip.id in last else today for tip in fitting(situation))
    return max(today, min(free, default=today))


def asked_about(shown: Sequence[Shown], today: date) -> Shown | None:
    """Return the tip whose effect to ask for: the last one that was done in the seven days before today."""
    done = [
        (each.done, each) for each in shown if each.done and 1 <= (today - each.done).days <= ASKED_WITHIN
    ]
    return max(done, key=lambda pair: pair[0])[1] if done else None


@cache
def _conditions(tip_id: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """Return the aspects of `When` that a tip names, in their order, each with the values that fit."""
    tip = tip_of(tip_id)
    named = tip.when if tip else When()
    return tuple((aspect, wanted) for aspect in When.model_fields if (wanted := getattr(named, aspect)))


def _weight(tip_id: str) -> int:
    return sum(_WEIGHTS.get(aspect, _USUAL_WEIGHT) for aspect, _ in _conditions(tip_id))


def _gives_way(tip: Tip, shown: Sequence[Shown]) -> bool:
    if not shown:
        return bool(tip.when.missing)
    last = tip_of(shown[-1].tip)
    return last is not None and tip.topic is last.topic


def _lot(seed: str, tip_id: str) -> bytes:
    return sha256(f"{seed}:{tip_id}".encode()).digest()
