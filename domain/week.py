"""A week of an account: the seven local days before a summary, held against what was known before them."""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

from domain.fact import Fact
from domain.measurement import Measurement
from domain.series import Metric, Series, series
from domain.trend import FollowersChange, Note, RateChange, followers_change, last_note, rate_change

Line = tuple[tuple[date, Decimal], ...]

DAYS = 7
"""A week is seven local days; the summary's own day is not one of them."""
SILENT_WEEKS = 4
"""After so many weeks without figures a summary asks whether to pause."""


class Week(Fact):
    """What a week brought, from `since` to `until`, both included.

    `days` is the number of its days with figures. `is_first` tells that no figures were known before. The changes
    lead from the last figure known before the week, or from the first one in it, to the last one in it; None where
    there are no two, or none in the week itself.
    """

    since: date
    until: date
    days: int
    is_first: bool
    followers: FollowersChange | None
    rate: RateChange | None
    note: Note | None


def week(history: Iterable[Measurement], until: date) -> Week:
    """Return the week of an account that ends with a day; `history` in any order."""
    since = until - timedelta(days=DAYS - 1)
    whole = series(history, None, until)
    inside = tuple(point for point in whole.points if point.day >= since)
    before = [point for point in whole.points if point.day < since and point.has_figures]
    return Week(
        since=since,
        until=until,
        days=sum(point.has_figures for point in inside),
        is_first=not before,
        followers=_followers(whole, since),
        rate=_rate(whole, since),
        note=last_note(inside),
    )


def weeks_silent(history: Iterable[Measurement], until: date) -> int:
    """Return how many whole weeks without figures end with a day; 0 where there never were any."""
    days = [each.day for each in history if each.day <= until and _has_figures(each)]
    return (until - max(days)).days // DAYS if days else 0


def _has_figures(of: Measurement) -> bool:
    return of.followers is not None or of.likes is not None


def _followers(whole: Series, since: date) -> FollowersChange | None:
    return followers_change(_from_before(whole.line(Metric.FOLLOWERS), since))


def _rate(whole: Series, since: date) -> RateChange | None:
    return rate_change(_from_before(whole.line(Metric.LIKE_RATE), since))


def _from_before(line: Line, since: date) -> Line:
    """Return the values of a week and the last one before it; nothing where the week has none."""
    inside = tuple(each for each in line if each[0] >= since)
    return (*[each for each in line if each[0] < since][-1:], *inside) if inside else ()
