"""From what is kept of somebody to the situation that a tip has to fit."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from domain.accounts import Account, Yardstick
from domain.measurement import Measurement
from domain.niche import Niche
from domain.person import Role
from domain.series import series
from domain.spans import Span, first_day
from domain.standing import Standing
from domain.tips import Missing
from domain.tips_choice import Situation
from domain.trend import Trend, trend
from domain.verdict import Verdict

LONG_AGO: Final = timedelta(days=14)
"""Figures older than this are due to be logged again (our own choice: two weekly summaries without any)."""

_OF_LATE: Final = (Span.FOUR_WEEKS, Span.THREE_MONTHS)


def situation(
    of: Standing | None,
    history: Sequence[Measurement],
    today: date,
    *,
    role: Role | None = None,
    account: Account | None = None,
    niche: Niche | None = None,
    has_goal: bool = True,
) -> Situation:
    """Describe where somebody is.

    `of` is how the account stands, None without followers; `history` are its measurements, `today` the person's day.
    """
    told = _of_late(history, today)
    missing = set(_missing(of, history, today))
    if niche is None:
        missing.add(Missing.NICHE)
    if of is not None and not has_goal:
        missing.add(Missing.GOAL)
    return Situation(
        role=role,
        platform=account.platform if account else None,
        niche=niche,
        size=of.name if of else None,
        verdict=_verdict(of, account),
        followers=told.followers.direction if told and told.followers else None,
        rate=told.rate.direction if told and told.rate else None,
        missing=frozenset(missing),
    )


def _of_late(history: Sequence[Measurement], today: date) -> Trend | None:
    """Return the trend of the shortest span that tells one."""
    told = (trend(series(history, first_day(span, today), today)) for span in _OF_LATE)
    return next((each for each in told if each), None)


def _verdict(of: Standing | None, account: Account | None) -> Verdict | None:
    """Return the verdict, unless the figures are doubtful or the benchmark says nothing of such a place."""
    if of is None or of.doubt is not None or (account and account.yardstick is Yardstick.NONE):
        return None
    return of.verdict


def _missing(of: Standing | None, history: Sequence[Measurement], today: date) -> Iterator[Missing]:
    if of is None:
        yield Missing.FIGURES
        return
    if not of.likes:  # 0 may just be hidden
        yield Missing.LIKES
    days = [each.day for each in history if each.followers is not None or each.likes is not None]
    if len(days) == 1:
        yield Missing.HISTORY
    if days and today - max(days) > LONG_AGO:
        yield Missing.RECENT
