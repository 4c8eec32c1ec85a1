"""A row of the table of what the bot promises: its load, its chance, and what was measured."""

import random
from dataclasses import asdict, dataclass, field
from typing import Any, TypeVar

T = TypeVar("T")

SEED = 20261126


@dataclass
class Row:
    """One row while its test runs. `full` asks for the whole load instead of the quick one."""

    number: int
    name: str
    passes: str
    seed: int
    full: bool
    chance: random.Random = field(init=False)
    seen: dict[str, Any] = field(default_factory=dict)
    """What the report shows; made of plain values, as it travels from one process to another."""

    def __post_init__(self) -> None:
        self.chance = random.Random(f"{self.seed}:{self.number}")
        self.seen |= {
            "number": self.number,
            "name": self.name,
            "passes": self.passes,
            "load": {},
            "figures": {},
        }

    def load(self, quick: T, full: T) -> T:
        """Return the load to use, a dataclass, and note it."""
        used = full if self.full else quick
        self.seen["load"] = asdict(used)  # type: ignore[call-overload]  # every load is a dataclass
        return used

    def found(self, **figures: float) -> None:
        """Note what was measured, before it is judged: a row that fails shows its figures too."""
        self.seen["figures"] |= figures
