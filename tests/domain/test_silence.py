from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.silence import SHORTEST_MONTHS, Silence

DAYS = st.dates(date(2020, 1, 1), date(2100, 1, 1))
SILENCES = st.integers(SHORTEST_MONTHS, 120).map(Silence)


def test_after_a_year_minus_a_month_somebody_is_told_and_after_the_year_erased() -> None:
    silence, today = Silence(12), date(2026, 11, 20)
    assert date(2025, 12, 20) == silence.told(today)
    assert date(2025, 11, 20) == silence.erased(today)
    assert date(2026, 12, 20) == silence.promised(today)


@given(SILENCES, DAYS)
def test_whoever_is_told_today_has_been_silent_for_less_than_whoever_is_erased(
    silence: Silence, today: date
) -> None:
    assert silence.erased(today) < silence.told(today) < today < silence.promised(today)


@given(SILENCES, DAYS)
def test_between_the_notice_and_the_day_lie_four_weeks_or_more(silence: Silence, today: date) -> None:
    assert timedelta(days=28) <= silence.promised(today) - today <= timedelta(days=31)
