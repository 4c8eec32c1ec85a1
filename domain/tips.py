"""Tips: what can be done this week, for whom it is, and whose word it rests on.

They are data (`data/tips.toml`); what they say stands in the languages, under their ids.
"""

from enum import StrEnum
from functools import cache
from typing import Self

from pydantic import Field, model_validator

from domain.accounts import Platform
from domain.fact import Fact, read_data
from domain.ladder import InfluencerClass
from domain.niche import Niche
from domain.person import Role
from domain.trend import Direction
from domain.verdict import Verdict

MOST_CHARACTERS = 32
"""Of an id: buttons carry it."""


class Topic(StrEnum):
    """What a tip is about."""

    CLOSENESS = "closeness"
    EXCHANGE = "exchange"
    EXPERTISE = "expertise"
    NICHE = "niche"
    NETWORK = "network"
    SUPPORT = "support"
    PARTNERS = "partners"
    CRAFT = "craft"
    MEASURING = "measuring"


class Source(StrEnum):
    """Whose word the reason of a tip is: the trade article (A), the glossary article (B), or nobody's."""

    TRADE = "trade"
    GLOSSARY = "glossary"
    PRACTICE = "practice"


class Missing(StrEnum):
    """What an account lacks so that more could be said about it."""

    FIGURES = "figures"
    LIKES = "likes"
    HISTORY = "history"
    RECENT = "recent"
    NICHE = "niche"
    GOAL = "goal"


class When(Fact):
    """For whom a tip is: every aspect that is named must be known and be one of its values.

    `size` is the class of the account, `followers` and `rate` tell where these went of late.
    """

    role: frozenset[Role] = frozenset()
    platform: frozenset[Platform] = frozenset()
    niche: frozenset[Niche] = frozenset()
    size: frozenset[InfluencerClass] = frozenset()
    verdict: frozenset[Verdict] = frozenset()
    followers: frozenset[Direction] = frozenset()
    rate: frozenset[Direction] = frozenset()
    missing: frozenset[Missing] = frozenset()


class Tip(Fact):
    """A tip; `advertises` where it may lead to a post that is paid for or about a gift, which has to be marked."""

    id: str = Field(pattern=r"^[a-z]+(-[a-z]+)*$", max_length=MOST_CHARACTERS)
    topic: Topic
    source: Source
    advertises: bool = False
    when: When = When()


class _File(Fact):
    tip: tuple[Tip, ...]

    @model_validator(mode="after")
    def _each_id_once(self) -> Self:
        ids = [each.id for each in self.tip]
        twice = sorted({each for each in ids if ids.count(each) > 1})
        if twice:
            raise ValueError(f"there twice: {', '.join(twice)}")
        return self


@cache
def tips() -> tuple[Tip, ...]:
    """Return all tips, in the order of the file."""
    return _File.model_validate(read_data("tips.toml")).tip


@cache
def _by_id() -> dict[str, Tip]:
    return {each.id: each for each in tips()}


def tip_of(tip_id: str) -> Tip | None:
    """Return a tip by its id; None for one that does not exist (any more)."""
    return _by_id().get(tip_id)
