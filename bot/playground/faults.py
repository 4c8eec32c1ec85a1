"""Faults: the Bot API can be told to fail, as the real one does at times."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from bot.playground.errors import REASONS, ApiError, forbidden, too_many


class FaultKind(StrEnum):
    """The ways a call can fail."""

    STATUS = "status"
    DROP = "drop"
    LOST = "lost"
    SLOW = "slow"
    BLOCKED = "blocked"
    DEACTIVATED = "deactivated"
    MIGRATED = "migrated"


STATUS_CODES: Final = frozenset({400, 401, 403, 404, 409, 429, 500, 502})


@dataclass(slots=True)
class Fault:
    """One rule: which calls fail, how, and how often.

    `times` counts the hits left (None: no end), `skip` lets that many matching calls pass first, `lifetime`
    ends the rule after so many seconds, `probability` is drawn from a generator of its own with `seed`.
    """

    kind: FaultKind
    method: str = "*"
    chat_id: int | None = None
    code: int = 500
    description: str | None = None
    retry_after: int = 1
    body: str = "json"
    seconds: float = 1.0
    migrate_to: int | None = None
    times: int | None = 1
    skip: int = 0
    probability: float = 1.0
    seed: int = 0
    lifetime: float | None = None
    ends_at: float | None = None
    hits: int = 0
    _chance: random.Random = field(default_factory=random.Random, repr=False)

    def __post_init__(self) -> None:
        self.kind = FaultKind(self.kind)
        if self.kind is FaultKind.STATUS and self.code not in STATUS_CODES:
            raise ValueError(f"no fault has the status {self.code}; known are {sorted(STATUS_CODES)}")
        if self.body not in {"json", "html"}:
            raise ValueError("a fault's body is json or html")
        self._chance = random.Random(self.seed)  # noqa: S311  a reproducible fault, no secret

    def matches(self, method: str, chat_id: int | None, now: float) -> bool:
        """Tell whether this call is hit, counting it if so."""
        if self.method not in {"*", method} or (self.chat_id is not None and self.chat_id != chat_id):
            return False
        if self.times == 0 or (self.ends_at is not None and now >= self.ends_at):
            return False
        if self.skip > 0:
            self.skip -= 1
            return False
        if self.probability < 1 and self._chance.random() >= self.probability:
            return False
        self.hits += 1
        if self.times is not None:
            self.times -= 1
        return True

    def error(self) -> ApiError:
        """Build the answer of a fault that is one."""
        if self.kind is FaultKind.BLOCKED:
            return forbidden("bot was blocked by the user")
        if self.kind is FaultKind.DEACTIVATED:
            return forbidden("user is deactivated")
        if self.body == "html":
            return ApiError(self.code, REASONS[self.code], html=True)
        if self.code == 429:
            return too_many(self.retry_after)
        return ApiError(self.code, self.description or REASONS[self.code])

    def shown(self) -> dict[str, Any]:
        """Give the rule as the control API shows it."""
        names = ("kind", "method", "chat_id", "code", "retry_after", "body", "seconds", "times", "skip")
        return {name: getattr(self, name) for name in (*names, "probability", "ends_at", "hits")}


class Faults:
    """The rules in force, oldest first; the first that matches a call decides."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.rules: list[Fault] = []
        self._clock = clock

    def add(self, kind: FaultKind | str, **options: Any) -> Fault:
        """Add a rule; the options are the fields of Fault. Raises ValueError for one that cannot be."""
        try:
            fault = Fault(FaultKind(kind), **options)
        except TypeError as error:
            raise ValueError(str(error)) from error
        if fault.lifetime is not None:
            fault.ends_at = self._clock() + fault.lifetime
        self.rules.append(fault)
        return fault

    def clear(self) -> None:
        """End all rules."""
        self.rules.clear()

    def take(self, method: str, chat_id: int | None, now: float) -> Fault | None:
        """Find the rule that hits this call; `now` in seconds, on the same clock for all calls."""
        if not self.rules:
            return None
        found = next((fault for fault in self.rules if fault.matches(method, chat_id, now)), None)
        self.rules = [
            fault
            for fault in self.rules
            if fault.times != 0 and (fault.ends_at is None or now < fault.ends_at)
        ]
        return found
