from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pydantic import ValidationError

from domain.schedule import (
    LATEST,
    LONGEST_PAUSE,
    Due,
    Moved,
    Schedule,
    Weekday,
    after_moving,
    catching_up,
    evening_before,
    leaving_out,
    next_due,
)
from tests.domain.zones_of_the_world import ZONES

MONDAY_AT_9 = Schedule(zone="Europe/Berlin", weekday=Weekday.MONDAY, at=time(9))
THURSDAY = datetime(2026, 11, 26, 12, tzinfo=UTC)
NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)
WEEK = timedelta(days=7)
A_YEAR = 53

SCHEDULES = st.builds(
    Schedule,
    zone=st.sampled_from(ZONES),
    weekday=st.sampled_from(Weekday),
    at=st.builds(time, st.integers(0, 23), st.integers(0, 59)),
)
MOMENTS = st.timedeltas(timedelta(0), timedelta(days=700)).map(lambda passed: NEW_YEAR + passed)


def _utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def _number(due: Due) -> int:
    """Count the weeks, so that neighbours differ by one also over the turn of a year."""
    return (due.day - timedelta(days=due.day.weekday()) - date(2024, 1, 1)).days // 7


def _local(due: Due, zone: str) -> datetime:
    return due.at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def test_the_next_summary_comes_at_the_hour_of_the_next_such_day() -> None:
    due = next_due(MONDAY_AT_9, THURSDAY)
    assert (_utc("2026-11-30T08:00"), "2026-W49") == (due.at, due.week)


def test_at_the_very_moment_of_a_summary_the_next_one_is_a_week_later() -> None:
    assert _utc("2026-12-07T08:00") == next_due(MONDAY_AT_9, _utc("2026-11-30T08:00")).at


def test_a_week_that_was_served_is_not_due_again_though_its_hour_was_moved() -> None:
    friday = MONDAY_AT_9.model_copy(update={"weekday": Weekday.FRIDAY})
    assert "2026-W49" == next_due(friday, THURSDAY, served="2026-W48").week
    assert "2026-W48" == next_due(friday, THURSDAY, served="2026-W47").week


def test_in_summer_time_the_hour_is_the_same_on_the_clock_on_the_wall() -> None:
    assert _utc("2026-03-30T07:00") == next_due(MONDAY_AT_9, _utc("2026-03-24T12:00")).at


def test_the_last_week_of_a_year_may_be_its_fifty_third() -> None:
    due = next_due(MONDAY_AT_9.model_copy(update={"weekday": Weekday.FRIDAY}), _utc("2026-12-30T12:00"))
    assert (date(2027, 1, 1), "2026-W53") == (due.day, due.week)
    assert "2027-W01" == next_due(MONDAY_AT_9, due.at, served=due.week).week


def test_a_summary_that_a_missing_day_moved_into_the_next_week_belongs_to_its_own() -> None:
    in_samoa = Schedule(zone="Pacific/Apia", weekday=Weekday.FRIDAY, at=time(9))
    due = next_due(in_samoa, _utc("2011-12-27T00:00"))
    assert (_utc("2011-12-30T10:00"), "2011-W52") == (due.at, due.week)


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize(
    ("weekday", "at"),
    [(Weekday.SUNDAY, time(2, 30)), (Weekday.SATURDAY, time(23, 45)), (Weekday.FRIDAY, time())],
)
def test_through_a_year_each_local_week_has_one_summary_at_its_minute(
    zone: str, weekday: Weekday, at: time
) -> None:
    schedule = Schedule(zone=zone, weekday=weekday, at=at)
    due = next_due(schedule, _utc("2026-01-01T00:00"))
    late = 0
    for _ in range(A_YEAR):
        following = next_due(schedule, due.at, due.week)
        assert _number(due) + 1 == _number(following)
        late += datetime.combine(following.day, at) != _local(following, zone)
        due = following
    assert late <= 2  # only where the clocks were put forward over it


@given(SCHEDULES, MOMENTS)
def test_the_next_summary_is_ahead_within_two_weeks_and_on_its_weekday(
    schedule: Schedule, now: datetime
) -> None:
    due = next_due(schedule, now)
    assert now < due.at <= now + WEEK + timedelta(hours=3)
    assert list(Weekday)[due.day.weekday()] is schedule.weekday
    assert datetime.combine(due.day, schedule.at) <= _local(due, schedule.zone)


@given(SCHEDULES, MOMENTS, st.timedeltas(timedelta(0), timedelta(days=20)))
def test_whoever_asks_later_is_told_no_earlier_moment(
    schedule: Schedule, now: datetime, later: timedelta
) -> None:
    assert next_due(schedule, now).at <= next_due(schedule, now + later).at


@given(SCHEDULES, MOMENTS, st.timedeltas(timedelta(0), timedelta(days=2)))
def test_a_clock_that_is_set_back_brings_no_week_twice(
    schedule: Schedule, now: datetime, back: timedelta
) -> None:
    due = next_due(schedule, now)
    assert _number(due) + 1 == _number(next_due(schedule, due.at - back, due.week))


def test_a_pause_ends_with_the_first_summary_on_or_after_its_last_day() -> None:
    schedule = MONDAY_AT_9.paused(date(2026, 11, 26), 2 * WEEK)
    assert date(2026, 12, 14) == next_due(schedule, THURSDAY).day
    until_a_monday = MONDAY_AT_9.paused(date(2026, 11, 30), WEEK)
    assert date(2026, 12, 7) == next_due(until_a_monday, THURSDAY).day


@given(SCHEDULES, MOMENTS, st.timedeltas(timedelta(days=1), LONGEST_PAUSE))
def test_in_a_pause_nothing_is_due_and_after_it_the_first_week_is(
    schedule: Schedule, now: datetime, pause: timedelta
) -> None:
    paused = schedule.paused(now.date(), pause)
    due = next_due(paused, now)
    assert paused.paused_until is not None
    assert paused.paused_until <= due.day
    assert now < due.at <= now + max(pause, timedelta(days=1)) + WEEK + timedelta(days=1)


@pytest.mark.parametrize("pause", [timedelta(0), timedelta(days=-7), LONGEST_PAUSE + timedelta(days=1)])
def test_a_pause_of_no_day_or_of_more_than_a_year_is_refused(pause: timedelta) -> None:
    with pytest.raises(ValueError, match="from a day to a year"):
        MONDAY_AT_9.paused(date(2026, 11, 26), pause)


def test_before_its_hour_a_summary_just_stays_the_next_one() -> None:
    due = next_due(MONDAY_AT_9, THURSDAY)
    actual = catching_up(MONDAY_AT_9, due, due.at - timedelta(seconds=1))
    assert (None, (), due) == (actual.deliver, actual.skipped, actual.next)


def test_after_a_downtime_of_five_weeks_one_summary_is_caught_up() -> None:
    due = next_due(MONDAY_AT_9, THURSDAY)
    actual = catching_up(MONDAY_AT_9, due, due.at + 4 * WEEK + timedelta(days=2))
    assert actual.deliver is not None
    assert date(2026, 12, 28) == actual.deliver.day
    assert ["2026-W49", "2026-W50", "2026-W51", "2026-W52"] == [each.week for each in actual.skipped]
    assert "2027-W01" == actual.next.week


@pytest.mark.parametrize(("delivered", "late"), [(True, LATEST), (False, LATEST + timedelta(seconds=1))])
def test_a_summary_more_than_three_days_late_is_skipped(*, delivered: bool, late: timedelta) -> None:
    due = next_due(MONDAY_AT_9, THURSDAY)
    actual = catching_up(MONDAY_AT_9, due, due.at + late)
    assert (due if delivered else None, () if delivered else (due,)) == (actual.deliver, actual.skipped)


@given(SCHEDULES, MOMENTS, st.lists(st.timedeltas(timedelta(0), timedelta(days=40)), max_size=12))
def test_each_week_is_delivered_or_skipped_once_whenever_the_bot_wakes(
    schedule: Schedule, start: datetime, sleeps: list[timedelta]
) -> None:
    due, now, weeks = next_due(schedule, start), start, []
    first = _number(due)
    for sleep in sleeps:
        now += sleep
        done = catching_up(schedule, due, now)
        handled = [*done.skipped, *([done.deliver] if done.deliver else [])]
        assert all(each.at <= now for each in handled)
        weeks += [_number(each) for each in handled]
        due = done.next
        assert now < due.at
    assert list(range(first, first + len(weeks))) == sorted(weeks)
    assert first + len(weeks) == _number(due)


def test_who_flies_east_over_the_hour_of_the_summary_gets_it_at_the_old_hour_once() -> None:
    sunday = Schedule(zone="Pacific/Honolulu", weekday=Weekday.SUNDAY, at=time(20))
    due = next_due(sunday, THURSDAY)
    there = sunday.model_copy(update={"zone": "Pacific/Auckland"})
    just_before = due.at - timedelta(hours=1)
    assert (due, Moved.OLD_TIME_ONCE) == after_moving(there, due, just_before)
    assert "2026-W49" == next_due(there, due.at, due.week).week


def test_who_flies_west_gets_the_week_that_was_served_there_no_second_time() -> None:
    monday = MONDAY_AT_9.model_copy(update={"zone": "Pacific/Auckland"})
    served = next_due(monday, THURSDAY)
    now = served.at + timedelta(hours=1)
    there = monday.model_copy(update={"zone": "Pacific/Honolulu"})
    new, moved = after_moving(there, next_due(monday, now, served.week), now, served.week)
    assert (Moved.NEW_TIME, "2026-W50", time(9)) == (moved, new.week, _local(new, there.zone).time())


@given(
    SCHEDULES,
    MOMENTS,
    st.lists(st.tuples(st.timedeltas(timedelta(0), timedelta(days=6)), st.sampled_from(ZONES)), max_size=30),
)
@example(
    Schedule(zone="Pacific/Honolulu", weekday=Weekday.SUNDAY, at=time(20)),
    datetime(2026, 11, 26, tzinfo=UTC),
    [(timedelta(days=4, hours=5), "Pacific/Kiritimati"), (timedelta(hours=0), "America/Adak")],
)
def test_who_moves_from_zone_to_zone_gets_one_summary_for_each_local_week(
    schedule: Schedule, now: datetime, moves: list[tuple[timedelta, str]]
) -> None:
    due, served = next_due(schedule, now), None
    weeks = []
    for stay, zone in moves:
        now += stay
        while due.at <= now:
            weeks.append(_number(due))
            served = due.week
            due = next_due(schedule, due.at, served)
        schedule = schedule.model_copy(update={"zone": zone})
        due, _ = after_moving(schedule, due, now, served)
        assert now < due.at
    if weeks:
        assert list(range(weeks[0], weeks[0] + len(weeks))) == weeks
        assert weeks[-1] + 1 == _number(due)


def test_the_reminder_to_log_comes_on_the_evening_before() -> None:
    due = next_due(MONDAY_AT_9, THURSDAY)
    assert _utc("2026-11-29T17:00") == evening_before(MONDAY_AT_9, due)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("zone", "Mars/Base"),
        ("weekday", "someday"),
        ("at", "25:00"),
        ("at", "09:00:30"),
        ("at", "09:00+01:00"),
    ],
)
def test_a_schedule_without_a_real_zone_day_or_minute_is_refused(field: str, value: str) -> None:
    stated = {"zone": "Europe/Berlin", "weekday": "monday", "at": "09:00"}
    with pytest.raises(ValidationError):
        Schedule.model_validate(stated | {field: value})


@pytest.mark.parametrize(
    ("today", "rest", "comes"),
    [
        (
            date(2026, 11, 30),
            WEEK,
            date(2026, 12, 14),
        ),  # said right after a summary: the next one is left out
        (date(2026, 11, 26), WEEK, date(2026, 12, 7)),
        (date(2026, 11, 30), 2 * WEEK, date(2026, 12, 14)),
    ],
)
def test_a_week_s_rest_leaves_out_the_next_summary_whenever_it_is_said(
    today: date, rest: timedelta, comes: date
) -> None:
    now = datetime.combine(today, time(12), UTC)
    following = next_due(MONDAY_AT_9, now)
    paused = MONDAY_AT_9.paused(today, leaving_out(rest, today, following.day))
    assert comes == next_due(paused, now).day
