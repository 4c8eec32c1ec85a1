"""The outline of a history: few days that answer as the whole would."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection

from bot.storage import accounts, figures, outline, people
from bot.storage.accounts import UNNAMED
from domain.measurement import Measurement, combined
from domain.milestones import passed
from domain.series import Metric
from tests.storage.tables_in_memory import tables_in_memory

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
TODAY = date(2026, 11, 20)
LEE = 8
_PEOPLE = count(100)

_FOLLOWERS = st.none() | st.integers(0, 30_000)
_LIKES = st.none() | st.integers(0, 2_000)
_FIGURES = st.tuples(_FOLLOWERS, _LIKES)
_LONG = st.lists(_FIGURES, max_size=3 * outline.NEWEST_DAYS)
_MONTH = st.lists(_FIGURES, max_size=outline.NEWEST_DAYS)


@pytest.fixture(scope="module")
def everybody() -> Iterator[Connection]:
    """Tables for a person an example."""
    with tables_in_memory() as connection:
        yield connection


def _days(figures_: list[tuple[int | None, int | None]]) -> list[Measurement]:
    """Return figures on the days before today, the oldest first."""
    first = TODAY - timedelta(days=len(figures_))
    return [
        Measurement(day=first + timedelta(days=number), followers=followers, likes=likes)
        for number, (followers, likes) in enumerate(figures_)
    ]


def _outline(connection: Connection, history: list[Measurement]) -> tuple[Measurement, ...]:
    """Keep a history of somebody new and return its outline."""
    person = next(_PEOPLE)
    people.meet(connection, person, "en", NOW)
    account = accounts.add(connection, person, UNNAMED, NOW)
    for each in history:
        figures.record(connection, person, each, 1, NOW)
    return outline.outline(connection, person, account)


@given(figures_=_LONG)
def test_the_outline_shows_the_same_current_picture(
    everybody: Connection, figures_: list[tuple[int | None, int | None]]
) -> None:
    history = _days(figures_)
    kept = _outline(everybody, history)
    assert combined(history) == combined(kept)
    assert set(kept) <= set(history)
    assert sorted({each.day for each in kept}) == [each.day for each in kept]
    assert len(kept) <= outline.NEWEST_DAYS + 4


@given(figures_=_LONG, stated=_FIGURES, ago=st.integers(0, 3 * outline.NEWEST_DAYS))
def test_whatever_is_stated_passes_the_same_milestones_of_followers(
    everybody: Connection,
    figures_: list[tuple[int | None, int | None]],
    stated: tuple[int | None, int | None],
    ago: int,
) -> None:
    history = _days(figures_)
    now = Measurement(day=TODAY - timedelta(days=ago), followers=stated[0], likes=stated[1])
    kept = _outline(everybody, history)
    by_whole, by_outline = (
        [each for each in passed(days, [*days, now], TODAY) if each.metric is Metric.FOLLOWERS]
        for days in (history, kept)
    )
    assert by_whole == by_outline


@given(figures_=_MONTH, stated=_FIGURES)
def test_of_a_month_the_like_rate_crosses_the_same_benchmark(
    everybody: Connection,
    figures_: list[tuple[int | None, int | None]],
    stated: tuple[int | None, int | None],
) -> None:
    history = _days(figures_)
    now = Measurement(day=TODAY, followers=stated[0], likes=stated[1])
    kept = _outline(everybody, history)
    assert passed(history, [*history, now], TODAY) == passed(kept, [*kept, now], TODAY)


def test_nobody_sees_the_outline_of_anybody_elses_account(everybody: Connection) -> None:
    people.meet(everybody, LEE, "en", NOW)
    theirs = accounts.add(everybody, LEE, UNNAMED, NOW)
    figures.record(everybody, LEE, Measurement(day=TODAY, followers=9_000), 1, NOW)
    assert () == outline.outline(everybody, next(_PEOPLE), theirs)
    assert 1 == len(outline.outline(everybody, LEE, theirs))
