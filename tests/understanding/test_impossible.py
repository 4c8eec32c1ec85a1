from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.impossible import names_no_day

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "text", ["31.2. 3000 / 100", "Feb 30 3000", "29.2.2026", "31/4/2026", "2026-02-30", "31. Juni"]
)
def test_days_that_no_calendar_has_are_noticed(text: str) -> None:
    assert names_no_day(text, "de", TODAY)


@pytest.mark.parametrize(
    "text",
    ["28.2. 3000 / 100", "29.2.2024", "12.400 / 480", "31.12.", "3.11", "12.4k", "30 likes", "2026-11-20"],
)
def test_days_and_figures_are_let_be(text: str) -> None:
    assert not names_no_day(text, "de", TODAY)


@given(st.dates(date(2010, 1, 1), date(2090, 12, 31)))
def test_every_day_of_the_calendar_exists(day: date) -> None:
    assert not names_no_day(f"{day.day}.{day.month}.{day.year}", "de", TODAY)
    assert not names_no_day(day.isoformat(), "en", TODAY)
