"""The diary of a cooperation with a partner: how far it is, when to ask again, what it brought and what it cost."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction
from typing import Annotated, Final, Self

from pydantic import Field

from domain.fact import Fact
from domain.limits import MOST
from domain.money import Bill, Money, bill

LONGEST_WAIT = timedelta(days=366)
"""Nobody wants to be reminded of a cooperation later than in a year."""

Count = Annotated[int, Field(ge=0, le=MOST)]


class Stage(StrEnum):
    """How far a cooperation is, in its order."""

    IDEA = "idea"
    ASKED = "asked"
    AGREED = "agreed"
    POSTED = "posted"
    RESULT = "result"

    @property
    def following(self) -> "Stage | None":
        """The stage that comes after it; None after the last."""
        behind = list(Stage)[list(Stage).index(self) + 1 :]
        return behind[0] if behind else None


class Step(StrEnum):
    """What somebody asks of all cooperations: who has got so far, or who has not yet."""

    ASKED = "asked"
    AGREED = "agreed"
    POSTED = "posted"
    DECLINED = "declined"
    UNASKED = "unasked"
    UNANSWERED = "unanswered"
    UNPOSTED = "unposted"


class Result(StrEnum):
    """What can be counted of a post."""

    LIKES = "likes"
    CLICKS = "clicks"
    SALES = "sales"
    COUPONS = "coupons"


Results = Mapping[Result, Count]
"""What was counted; what is missing is not known, which is not the same as 0."""


class Cooperation(Fact):
    """A cooperation as its person keeps it: the local days on which its stages were reached, at least one.

    `next_on` is the day on which to come back to it. `no_show` tells that the partner did not keep their word,
    `declined_on` when they said no, `cost` what was paid in all.
    """

    days: Mapping[Stage, date] = Field(min_length=1)
    next_on: date | None = None
    no_show: bool = False
    declined_on: date | None = None
    results: Results = Field(default_factory=dict)
    cost: Money | None = None

    @property
    def stage(self) -> Stage:
        """The furthest stage that was reached."""
        return max(self.days, key=list(Stage).index)

    @property
    def since(self) -> date:
        """The day on which its stage was reached, or on which the partner said no."""
        return self.declined_on or self.days[self.stage]

    @property
    def is_open(self) -> bool:
        """Whether something is still to come."""
        return not self.no_show and self.declined_on is None and self.stage is not Stage.RESULT

    @property
    def awaits_post(self) -> bool:
        """Whether the post is still to come: it can still be declined, and has to be marked as advertising."""
        return self.is_open and Stage.POSTED not in self.days

    @property
    def billed_on(self) -> date | None:
        """The day to whose month it counts: that of the post, or of the last word from whoever never posted.

        What was declined brought nothing and cost nothing.
        """
        if self.declined_on:
            return None
        if self.no_show:
            return self.since
        return self.days.get(Stage.POSTED) or self.days.get(Stage.RESULT)

    def is_at(self, step: Step) -> bool:
        """Return whether it is one of those that somebody asks for.

        Whoever agreed was asked as well, and whoever posted agreed; a no takes the yes back, a broken word does not.
        """
        has_posted = self.stage in {Stage.POSTED, Stage.RESULT}
        has_agreed = (self.stage is Stage.AGREED or has_posted) and self.declined_on is None
        match step:
            case Step.ASKED:
                return self.stage is not Stage.IDEA or self.declined_on is not None
            case Step.AGREED:
                return has_agreed
            case Step.POSTED:
                return has_posted
            case Step.DECLINED:
                return self.declined_on is not None
            case Step.UNASKED:
                return self.stage is Stage.IDEA and self.is_open
            case Step.UNANSWERED:
                return self.stage is Stage.ASKED and self.is_open
            case Step.UNPOSTED:
                return has_agreed and not has_posted

    def reached(self, stage: Stage, day: date, price: Money | None = None) -> Self:
        """Return it at a stage; whatever lay behind that stage did not happen after all.

        The date to come back to is done with. From the post on an unknown cost is taken to be the partner's `price`.
        """
        order = list(Stage)
        place = order.index(stage)
        days = {each: then for each, then in self.days.items() if order.index(each) < place} | {stage: day}
        cost = self.cost if self.cost or place < order.index(Stage.POSTED) else price
        return self.model_copy(update={"days": days, **_GOES_ON, "cost": cost})

    def failed(self) -> Self:
        """Return it with the mark that the partner did not keep their word."""
        return self.model_copy(update={**_GOES_ON, "no_show": True})

    def declined(self, day: date) -> Self:
        """Return it with the no that the partner said on a day: nothing more is to come. The first no counts."""
        return self.model_copy(update={**_GOES_ON, "declined_on": self.declined_on or day})

    def told(self, results: Results, cost: Money | None, day: date, price: Money | None = None) -> Self:
        """Return it with results or a cost that were told on a day; what was known and is not told again stays.

        Results end it. Of whoever never posted there are none, but there may be a cost.
        """
        known = self.model_copy(
            update={"results": {**self.results, **results}, "cost": self.cost if cost is None else cost}
        )
        if not results or known.stage is Stage.RESULT:
            return known
        return known.reached(Stage.RESULT, day, price)


_GOES_ON: Final[Mapping[str, object]] = {"next_on": None, "no_show": False, "declined_on": None}
"""How it stands with every step: nothing to come back to yet, and no word against it."""


def wait_fault(day: date, today: date) -> bool:
    """Return whether a day is none on which to come back: it is not ahead, or too far."""
    return not today < day <= today + LONGEST_WAIT


class Brought(Fact):
    """What a partner brought in a time: posts, promises not kept, what was counted, and what it all cost."""

    partner: int
    posts: int
    no_shows: int
    results: Results
    bill: Bill

    def each(self, result: Result) -> Fraction | None:
        """Return how much of a result one unit of money brought; None unless both and the one currency are known."""
        count, total = self.results.get(result), self.bill.complete
        if count is None or total is None or not total.amount:
            return None
        return Fraction(count) / Fraction(total.amount)


def month_of(entries: Iterable[tuple[int, Cooperation]], month: date) -> tuple[Brought, ...]:
    """Return what each partner brought in the month of a day; who brought most likes for the money comes first.

    Whoever has no such figure comes after them, the most likes first. Currencies are not compared: one follows
    another.
    """
    by_partner: dict[int, list[Cooperation]] = {}
    for partner, each in entries:
        if each.billed_on and _month(each.billed_on) == _month(month):
            by_partner.setdefault(partner, []).append(each)
    return tuple(sorted((_brought(partner, of) for partner, of in by_partner.items()), key=_rank))


def brought_in_all(partner: int, of: Iterable[Cooperation]) -> Brought | None:
    """Return what a partner brought in all of their cooperations; None where none of them counts yet."""
    billed = [each for each in of if each.billed_on]
    return _brought(partner, billed) if billed else None


def _brought(partner: int, of: list[Cooperation]) -> Brought:
    results: dict[Result, int] = {}
    for each in of:
        for result, count in each.results.items():
            results[result] = results.get(result, 0) + count
    no_shows = sum(each.no_show for each in of)
    # somebody who did not come and was not paid cost nothing, and is nobody whose cost is unknown
    costs = [(1, each.cost) for each in of if each.cost or not each.no_show]
    return Brought(
        partner=partner, posts=len(of) - no_shows, no_shows=no_shows, results=results, bill=bill(costs)
    )


def _rank(of: Brought) -> tuple[bool, str, Fraction, int, int]:
    each = of.each(Result.LIKES)
    currency = of.bill.total.currency if of.bill.total and each is not None else ""
    return each is None, currency, -(each or Fraction(0)), -of.results.get(Result.LIKES, 0), of.partner


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month
