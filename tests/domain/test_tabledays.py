"""Days in tables: every usual way to write them, and what can be told of the order of day and month."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.cells import Cell
from domain.tabledays import DayOrder, Numbers, day_in

DAY = date(2026, 11, 3)


@pytest.mark.parametrize(
    "cell",
    [
        "2026-11-03",
        "2026-11-3",
        "2026/11/03",
        "2026-11-03T09:30:00Z",
        "2026-11-03 09:30",
        "20261103",
        20_261_103,
        46_329,
        46_329.5,
        "03.11.2026",
        "3.11.26",
        "3. 11. 2026",
        "03.11.2026 09:30",
        "03.11.2026, 09:30 Uhr",
        "3. November 2026",
        "3. Nov. 2026",
        "Di., 3. Nov. 2026",
        "03-Nov-2026",
        "November 3, 2026",
        "Tuesday, Nov 3, 2026",
        "'2026-11-03",
        DAY,
    ],
)
def test_a_day_is_read_however_it_is_written(cell: Cell) -> None:
    assert DAY == day_in(cell)


@pytest.mark.parametrize("text", ["3. März 2026", "March 3, 2026", "3. Mrz 2026", "3 Mar 2026"])
def test_months_have_german_and_english_names(text: str) -> None:
    assert date(2026, 3, 3) == day_in(text)


@pytest.mark.parametrize(
    "cell",
    [
        "",
        None,
        "heute",
        "2026-02-30",
        "31.4.2026",
        "12.400",
        "12400",
        "1.1.1",
        5,
        0.5,
        "3.11.2026.",
        "x" * 99,
    ],
)
def test_anything_else_is_no_day(cell: Cell) -> None:
    assert day_in(cell) is None


@pytest.mark.parametrize(
    ("text", "shows", "is_open"),
    [
        ("13/02/2026", DayOrder.DAY_FIRST, False),
        ("02/13/2026", DayOrder.MONTH_FIRST, False),
        ("02-03-2026", None, True),
        ("02/02/2026", None, False),
        ("13/13/2026", None, False),
    ],
)
def test_slashes_leave_the_order_open_unless_one_number_can_be_no_month(
    text: str, shows: DayOrder | None, is_open: bool
) -> None:
    found = day_in(text)
    assert isinstance(found, Numbers)
    assert (shows, is_open) == (found.shows, found.is_open)


def test_dots_part_the_day_first_unless_no_calendar_has_it() -> None:
    assert [date(2026, 3, 2), date(2026, 2, 13)] == [day_in("02.03.2026"), day_in("02.13.2026")]


@given(st.dates(date(2004, 1, 1), date(2099, 1, 1)))
def test_both_orders_give_the_day_back(day: date) -> None:
    for form, order in (("%d/%m/%Y", DayOrder.DAY_FIRST), ("%m/%d/%Y", DayOrder.MONTH_FIRST)):
        found = day_in(day.strftime(form))
        assert isinstance(found, Numbers)
        assert day == found.day(order)


@given(st.text() | st.integers() | st.floats())
def test_any_cell_is_a_day_or_none(cell: Cell) -> None:
    assert isinstance(day_in(cell), date | Numbers | None)
