"""A week: seven days, held against what was known before them."""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from domain.measurement import Measurement
from domain.trend import Direction
from domain.week import DAYS, week, weeks_silent

SUNDAY = date(2026, 11, 22)


def _day(
    ago: int, followers: int | None = None, likes: int | None = None, note: str | None = None
) -> Measurement:
    return Measurement(day=SUNDAY - timedelta(ago), followers=followers, likes=likes, note=note)


HISTORIES = st.lists(
    st.builds(
        _day,
        st.integers(0, 60),
        st.none() | st.integers(0, 10**7),
        st.none() | st.integers(0, 10**7),
        st.none() | st.just("giveaway"),
    ),
    max_size=20,
    unique_by=lambda each: each.day,
)


def test_a_week_is_seven_days_with_the_last_one_included() -> None:
    found = week([], SUNDAY)
    assert (date(2026, 11, 16), SUNDAY, 0, True) == (found.since, found.until, found.days, found.is_first)


def test_it_is_held_against_the_last_figures_before_it() -> None:
    found = week([_day(20, 900, 40), _day(9, 1000, 40), _day(2, 1100, 55)], SUNDAY)
    assert found.followers is not None
    assert (1000, 1100, 100) == (found.followers.then, found.followers.now, found.followers.change)
    assert found.rate is not None
    assert (Decimal(4), Decimal(5), Decimal(1)) == (found.rate.then, found.rate.now, found.rate.points)


def test_a_first_week_is_held_against_its_own_beginning() -> None:
    found = week([_day(6, 1000), _day(0, 1050)], SUNDAY)
    assert found.is_first
    assert found.followers is not None
    assert 50 == found.followers.change


def test_a_week_without_figures_has_no_changes() -> None:
    found = week([_day(20, 900, 40), _day(9, 1000, 40), _day(3, note="on holiday")], SUNDAY)
    assert (0, None, None, False) == (found.days, found.followers, found.rate, found.is_first)
    assert found.note is not None
    assert "on holiday" == found.note.text


def test_a_wobble_is_steady() -> None:
    found = week([_day(9, 10_000), _day(1, 10_008)], SUNDAY)
    assert found.followers is not None
    assert Direction.STEADY is found.followers.direction


def test_silence_is_counted_in_whole_weeks_since_the_last_figures() -> None:
    assert 0 == weeks_silent([], SUNDAY)
    assert 0 == weeks_silent([_day(6, 5)], SUNDAY)
    assert 1 == weeks_silent([_day(7, 5)], SUNDAY)
    assert 4 == weeks_silent([_day(29, 5), _day(3, note="no figures")], SUNDAY)


@given(HISTORIES)
def test_what_comes_after_the_week_changes_nothing(history: list[Measurement]) -> None:
    later = Measurement(day=SUNDAY + timedelta(1), followers=1, likes=1)
    assert week(history, SUNDAY) == week([*history, later], SUNDAY)


@given(HISTORIES)
def test_a_week_has_changes_only_where_it_has_figures(history: list[Measurement]) -> None:
    found = week(history, SUNDAY)
    assert 0 <= found.days <= DAYS
    if not found.days:
        assert found.followers is None
        assert found.rate is None
