from datetime import date

import pytest

from domain.limits import MOST, day_fault, figure_fault

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("expected", "figure"),
    [(None, 0), (None, 12_400), (None, MOST), ("negative", -1), ("absurd", MOST + 1), ("absurd", 10**40)],
)
def test_a_figure_is_between_nought_and_ten_thousand_million(expected: str | None, figure: int) -> None:
    assert expected == figure_fault(figure)


@pytest.mark.parametrize(
    ("expected", "day"),
    [
        (None, TODAY),
        (None, date(2004, 1, 1)),
        ("too_early", date(2003, 12, 31)),
        ("future", date(2026, 11, 24)),
    ],
)
def test_a_day_is_between_the_first_networks_and_today(expected: str | None, day: date) -> None:
    assert expected == day_fault(day, TODAY)
