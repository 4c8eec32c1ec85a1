"""Measurements: one an account and a day."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Self, TypeVar

from pydantic import NonNegativeInt

from domain.fact import Fact

_T = TypeVar("_T", int, str)


class Measurement(Fact):
    """What was stated about an account on a local day; None is what nobody stated. Likes are per post."""

    day: date
    followers: NonNegativeInt | None = None
    likes: NonNegativeInt | None = None
    note: str | None = None

    def overlaid(self, later: Self) -> Self:
        """Return this day as a later statement leaves it: what that one states wins, the rest is kept.

        So the followers of the evening do not erase the morning's likes. ValueError when the days differ.
        """
        if later.day != self.day:
            raise ValueError(f"a measurement of {later.day} says nothing about {self.day}")
        return self.model_copy(update=later.model_dump(exclude_none=True))


def combined(history: Sequence[Measurement]) -> Measurement | None:
    """Return the current picture: the newest followers and the newest likes known, as of the newest day.

    The two may come from different days, and `history` in any order (of one day, the later in it wins). A
    note belongs to its day, so only the newest day's is kept. None when nothing was measured.
    """
    if not history:
        return None
    newest_first = sorted(history, key=lambda each: each.day)[::-1]
    day = newest_first[0].day
    return Measurement(
        day=day,
        followers=_first_known(each.followers for each in newest_first),
        likes=_first_known(each.likes for each in newest_first),
        note=_first_known(each.note for each in newest_first if each.day == day),
    )


def _first_known(values: Iterable[_T | None]) -> _T | None:
    return next((value for value in values if value is not None), None)
