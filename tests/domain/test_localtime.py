from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from domain.localtime import local_day, moment
from tests.domain.zones_of_the_world import ZONES

MINUTE = timedelta(minutes=1)
LONGEST_OVERLAP = 180
DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))
MINUTES = st.builds(time, st.integers(0, 23), st.integers(0, 59))


@pytest.mark.parametrize(
    ("expected", "day", "at", "zone"),
    [
        ("2026-11-30T08:00", "2026-11-30", "09:00", "Europe/Berlin"),
        ("2026-03-29T01:00", "2026-03-29", "02:00", "Europe/Berlin"),
        ("2026-03-29T01:00", "2026-03-29", "02:30", "Europe/Berlin"),
        ("2026-03-29T01:00", "2026-03-29", "03:00", "Europe/Berlin"),
        ("2026-10-25T00:30", "2026-10-25", "02:30", "Europe/Berlin"),
        ("2026-10-25T02:00", "2026-10-25", "03:00", "Europe/Berlin"),
        ("2026-10-03T15:30", "2026-10-04", "02:15", "Australia/Lord_Howe"),
        ("2026-04-23T22:00", "2026-04-24", "00:30", "Africa/Cairo"),
        ("2026-09-06T04:00", "2026-09-06", "00:00", "America/Santiago"),
        ("2026-11-30T03:15", "2026-11-30", "09:00", "Asia/Kathmandu"),
        ("2026-11-29T19:15", "2026-11-30", "09:00", "Pacific/Chatham"),
    ],
)
def test_a_local_time_is_a_moment_also_where_it_does_not_exist_or_exists_twice(
    expected: str, day: str, at: str, zone: str
) -> None:
    assert datetime.fromisoformat(expected).replace(tzinfo=UTC) == moment(
        date.fromisoformat(day), time.fromisoformat(at), zone
    )


def test_a_day_that_a_country_left_out_ends_before_it_begins() -> None:
    assert datetime(2011, 12, 30, 10, tzinfo=UTC) == moment(date(2011, 12, 30), time(9), "Pacific/Apia")


@given(DAYS, MINUTES, st.sampled_from(ZONES))
@example(date(2026, 3, 29), time(2, 30), "Europe/Berlin")
@example(date(2026, 10, 25), time(2, 30), "Europe/Berlin")
@example(date(2026, 4, 5), time(1, 45), "Australia/Lord_Howe")
@example(date(2026, 10, 4), time(2, 15), "Australia/Lord_Howe")
@example(date(2026, 9, 6), time(0, 30), "America/Santiago")
@example(date(2026, 4, 4), time(23, 30), "America/Santiago")
def test_it_is_the_first_minute_at_which_the_local_clock_is_not_before_the_time(
    day: date, at: time, zone: str
) -> None:
    actual = moment(day, at, zone)
    said = datetime.combine(day, at)
    clock = [
        (actual - minutes * MINUTE).astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        for minutes in range(LONGEST_OVERLAP + 1)
    ]
    assert UTC is actual.tzinfo
    assert said <= clock[0]
    assert all(shown < said for shown in clock[1:])


@given(DAYS, MINUTES, st.sampled_from(ZONES))
def test_a_moment_lies_in_the_local_day_it_was_made_of(day: date, at: time, zone: str) -> None:
    assert day == local_day(moment(day, at, zone), zone)


@pytest.mark.parametrize("zone", ["", "Mars/Base", "../etc/passwd", "Europe/", "\0", "Europe/Berlin\n"])
def test_a_zone_that_does_not_exist_is_refused(zone: str) -> None:
    with pytest.raises(ValueError, match="no such time zone"):
        moment(date(2026, 11, 30), time(9), zone)


def test_a_moment_without_a_zone_belongs_to_no_day() -> None:
    with pytest.raises(ValueError, match="needs a zone"):
        local_day(datetime(2026, 11, 30, 9), "Europe/Berlin")  # noqa: DTZ001 - the mistake that is refused
