"""Who calls whom a micro-influencer: many definitions, one of them the headline.

They are data (`data/definitions.toml`): a new one is a new entry there and nothing else.
"""

from functools import cache
from typing import Self

from pydantic import model_validator

from domain.fact import Fact, read_data


class Definition(Fact):
    """One definition of a micro-influencer by follower count; both bounds belong to it, None is open.

    `who` is a name that reads the same in every language where `named` is true; elsewhere nobody in
    particular said it, and the locale finds its own words by `id`. `source` is "A" or "B" (the two articles)
    or the address of a page. `always` marks the five of the articles, which every answer shows. `remark` is
    for maintainers.
    """

    id: str
    who: str
    named: bool = True
    year: int | None = None
    lower: int | None = None
    upper: int | None = None
    source: str
    always: bool = False
    remark: str = ""

    @model_validator(mode="after")
    def _bounds_make_sense(self) -> Self:
        if self.lower is None and self.upper is None:
            raise ValueError(f"{self.id}: a definition has at least one bound")
        if self.lower is not None and self.upper is not None and self.lower > self.upper:
            raise ValueError(f"{self.id}: the lower bound is above the upper one")
        return self

    def includes(self, followers: int) -> bool:
        """Tell whether an account of this size is a micro-influencer by this definition."""
        if self.lower is not None and followers < self.lower:
            return False
        return self.upper is None or followers <= self.upper


class _File(Fact):
    definition: tuple[Definition, ...]

    @model_validator(mode="after")
    def _ids_are_unique(self) -> Self:
        ids = [definition.id for definition in self.definition]
        if len(ids) != len(set(ids)):
            raise ValueError(f"an id is given twice: {ids}")
        return self


@cache
def definitions() -> tuple[Definition, ...]:
    """Return all definitions: the headline first, then those of the articles, then the others."""
    return _File.model_validate(read_data("definitions.toml")).definition


def headline() -> Definition:
    """Return the definition that gives the first answer: the middle of all that article B compares."""
    return definitions()[0]
