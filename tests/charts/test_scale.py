from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.charts.draw_trend import day_names
from bot.charts.scale import Scale, days_marked, decimals_of, marks
from tests.charts.examples import GERMAN

VALUES = st.decimals(0, 10**18, allow_nan=False, places=4) | st.integers(0, 20_000).map(Decimal)


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (11_020, 12_400, (11_000, 11_500, 12_000, 12_500)),
        (1_000, 1_000, (1_000, 1_001)),
        (10, 14, (10, 11, 12, 13, 14)),
        (0, 9, (0, 5, 10)),
    ],
)
def test_marks_are_round_whole_figures_around_the_range(low: int, high: int, expected: tuple[int]) -> None:
    assert expected == tuple(map(int, marks(Decimal(low), Decimal(high), 5, Decimal(1))))


@given(VALUES, VALUES, st.integers(2, 8), st.sampled_from([Decimal(1), Decimal("0.05")]))
def test_marks_enclose_every_range_and_are_few(
    one: Decimal, other: Decimal, most: int, step: Decimal
) -> None:
    low, high = sorted((one, other))
    found = marks(low, high, most, step)
    assert found[0] <= low <= high <= found[-1]
    assert 2 <= len(found) <= most
    assert all(mark % step == 0 for mark in found)


def test_marks_are_written_with_as_many_decimals_as_they_have() -> None:
    assert [0, 1, 2] == [
        decimals_of(tuple(map(Decimal, of))) for of in (("0", "20", "40"), ("0", "2.5"), ("0.00", "0.05"))
    ]


def test_a_scale_reaches_from_end_to_end() -> None:
    scale = Scale(10, 20, 600, 100)
    assert [600, 350, 100] == [scale.at(value) for value in (10, 15, 20)]


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [
        (date(2026, 11, 16), date(2026, 11, 20), [16, 17, 18, 19, 20]),
        (date(2026, 10, 23), date(2026, 11, 20), [26, 2, 9, 16]),
        (date(2026, 8, 20), date(2026, 11, 20), [1, 1, 1]),
    ],
)
def test_days_below_a_range_are_days_then_mondays_then_firsts(
    since: date, until: date, expected: list[int]
) -> None:
    assert expected == [day.day for day in days_marked(since, until, 6)]


def test_a_year_is_marked_by_every_other_month_or_by_quarters() -> None:
    of = [days_marked(date(2025, 11, 20), date(2026, 11, 20), most) for most in (6, 5)]
    assert [[1, 3, 5, 7, 9, 11], [1, 4, 7, 10]] == [[day.month for day in each] for each in of]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ((date(2026, 11, 1), date(2026, 12, 1), date(2027, 1, 1)), ["Nov", "Dez", "2027"]),
        ((date(2026, 10, 26), date(2026, 11, 9)), ["26. Okt", "9. Nov"]),
        ((date(2026, 11, 1),), ["1. Nov"]),
    ],
)
def test_only_first_days_are_written_as_months(days: tuple[date, ...], expected: list[str]) -> None:
    assert expected == day_names(days, GERMAN)


@given(st.dates(), st.dates(), st.integers(1, 8))
def test_marked_days_lie_within_the_range_and_are_few(one: date, other: date, most: int) -> None:
    since, until = sorted((one, other))
    found = days_marked(since, until, most)
    assert len(found) <= most
    assert all(since <= day <= until for day in found)
