"""The like rate: likes per post in percent of the followers."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Context, Decimal

from domain.exact import EXACT, quotient

_HALF_UP = Context(prec=EXACT.prec, rounding=ROUND_HALF_UP)
_CENT = Decimal("0.01")


def like_rate(followers: int, likes: int) -> Decimal | None:
    """Return the like rate in percent, not rounded; None without followers, when there is no rate."""
    if followers == 0:
        return None
    return quotient(100 * likes, followers)


def rounded(rate: Decimal) -> Decimal:
    """Round a rate to the two decimals that people and JSON see, half up."""
    return rate.quantize(_CENT, context=_HALF_UP)


def typical_likes(figures: Sequence[int]) -> int:
    """Return the median of the likes of several posts, half up; ValueError when there are none."""
    if not figures:
        raise ValueError("the typical number of likes needs at least one post")
    ordered = sorted(figures)
    middle = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle] + 1) // 2


def is_nearer_to_likes(number: int, followers: int, likes: int) -> bool:
    """Return whether a bare number is rather another figure of likes than of followers, by ratio."""
    return number * number < likes * followers
