from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.spans import Span, first_day, months_before


@pytest.mark.parametrize(
    ("expected", "span"),
    [
        (date(2026, 10, 29), Span.FOUR_WEEKS),
        (date(2026, 8, 26), Span.THREE_MONTHS),
        (date(2025, 11, 26), Span.YEAR),
        (None, Span.ALL),
    ],
)
def test_a_range_begins_so_long_ago(expected: date | None, span: Span) -> None:
    assert expected == first_day(span, date(2026, 11, 26))


@pytest.mark.parametrize(
    ("expected", "day", "months"),
    [
        (date(2026, 2, 28), date(2026, 5, 31), 3),
        (date(2023, 2, 28), date(2024, 2, 29), 12),
        (date(2025, 12, 31), date(2026, 1, 31), 1),
        (date(2025, 11, 30), date(2026, 1, 31), 2),
    ],
)
def test_a_month_without_that_day_gives_its_last_one(expected: date, day: date, months: int) -> None:
    assert expected == months_before(day, months)


@given(st.dates(min_value=date(1950, 1, 1)), st.integers(0, 500))
def test_months_back_are_counted_on_the_calendar(day: date, months: int) -> None:
    earlier = months_before(day, months)
    assert months == 12 * (day.year - earlier.year) + day.month - earlier.month
    assert earlier.day <= day.day
