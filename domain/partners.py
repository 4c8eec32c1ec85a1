"""Partners: accounts that somebody works with or may work with, and the order in which a list shows them."""

from collections.abc import Sequence
from enum import StrEnum
from fractions import Fraction
from typing import Self

from pydantic import NonNegativeInt

from domain.accounts import Account, ShortText
from domain.effect import Effect, effect
from domain.fact import Fact
from domain.money import Money


class Partner(Fact):
    """A partner as somebody describes them; everything but the account may be unknown.

    `followers` and `likes` (of a typical post) are the newest that are known, `price` is for one post. With `barter`
    they work for goods or a favour in return.
    """

    account: Account
    followers: NonNegativeInt | None = None
    likes: NonNegativeInt | None = None
    price: Money | None = None
    barter: bool = False
    note: ShortText | None = None

    @property
    def effect(self) -> Effect | None:
        """What a post can be expected to bring; None while the followers are not known."""
        return effect(self.followers, self.likes) if self.followers else None

    @property
    def cost_per_like(self) -> Fraction | None:
        """The cost of an expected like, in the price's currency; None unless followers and price are known."""
        expected = self.effect
        return self.price.per(expected.likes) if self.price and expected else None

    def knows(self, told: Self) -> bool:
        """Return whether nothing of what is told of the same account is new."""
        return self._overlaid(told) == self

    def _overlaid(self, told: Self) -> Self:
        account = self.account.model_copy(update=told.account.model_dump(exclude_none=True))
        said = {name: value for name, value in told if value is not None and value is not False}
        return self.model_copy(update=said | {"account": account})


class Order(StrEnum):
    """What a list of partners is ordered by, the best first."""

    RATE = "rate"
    COST = "cost"
    SIZE = "size"
    NAME = "name"


def ordered(partners: Sequence[Partner], order: Order) -> tuple[int, ...]:
    """Return the positions of partners in an order; of whom nothing is known for it comes last.

    Costs are compared within a currency only: one after another, by their codes.
    """
    return tuple(
        sorted(range(len(partners)), key=lambda at: (*_key(partners[at], order), _name(partners[at])))
    )


def distinct(partners: Sequence[Partner], part: str) -> tuple[str, ...]:
    """Return the niches (`part` is "niche") or regions ("region") of partners, each once whatever its case."""
    found: dict[str, str] = {}
    for each in partners:
        if text := getattr(each.account, part):
            found.setdefault(text.casefold(), text)
    return tuple(found[key] for key in sorted(found))


def _key(of: Partner, order: Order) -> tuple[bool, str, Fraction]:
    """Return by what a partner is ordered: whether that is unknown, a currency, a figure of which less is better."""
    match order:
        case Order.RATE:
            times = of.effect.times if of.effect else None
            return times is None, "", -(times or Fraction(0))
        case Order.COST:
            cost = of.cost_per_like
            return cost is None, of.price.currency if of.price and cost else "", cost or Fraction(0)
        case Order.SIZE:
            return of.followers is None, "", Fraction(-(of.followers or 0))
        case Order.NAME:
            return False, "", Fraction(0)


def _name(of: Partner) -> str:
    return (of.account.name or "").casefold().lstrip("@")
