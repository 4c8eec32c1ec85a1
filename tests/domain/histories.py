"""Histories for the property tests: whatever an account can have stated, in any order, on any days."""

from collections.abc import Sequence
from datetime import date, timedelta

from hypothesis import strategies as st

from domain.limits import FIRST_DAY, MOST
from domain.measurement import Measurement

TODAY = date(2026, 11, 20)
NOTES = st.sampled_from([None, None, "", "Gewinnspiel", "brand post 🎁"])
COUNTS = st.none() | st.integers(0, 200_000) | st.integers(0, MOST)
DAYS = st.dates(TODAY - timedelta(days=120), TODAY) | st.dates(FIRST_DAY, TODAY)
MEASUREMENTS = st.builds(Measurement, day=DAYS, followers=COUNTS, likes=COUNTS, note=NOTES)
HISTORIES = st.lists(MEASUREMENTS, max_size=30, unique_by=lambda each: each.day)


def ago(
    days: int, followers: int | None = None, likes: int | None = None, note: str | None = None
) -> Measurement:
    """Return what was stated so many days before `TODAY`."""
    return Measurement(day=TODAY - timedelta(days=days), followers=followers, likes=likes, note=note)


def weekly(followers: Sequence[int]) -> list[Measurement]:
    """Return a history with one number of followers a week, the last one of `TODAY`."""
    return [ago(7 * weeks, count) for weeks, count in enumerate(reversed(followers))]
