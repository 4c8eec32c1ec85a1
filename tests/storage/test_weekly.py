"""Whose summary is due when: rows that are chosen, moved, served, declined."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import Connection, update

from bot.storage import effects, people, tables, weekly
from bot.storage.effects import Origin, Remember
from bot.storage.outbox import Letter
from bot.storage.outbox import put as put_into_outbox
from bot.storage.weekly import SetReminder, SetWeekly
from domain.schedule import Schedule, Weekday, catching_up
from tests.storage.moments import NOW

KIM, LEE = 7, 8
MONDAY_AT_9 = Schedule(zone="Europe/Berlin", weekday=Weekday.MONDAY, at=time(9))
MONDAY = datetime(2026, 11, 23, 8, tzinfo=UTC)


def _do(connection: Connection, effect: effects.Effect, person_id: int = KIM, now: datetime = NOW) -> None:
    effects.apply(connection, Origin(person_id, person_id, "en", 1), [effect], now)


def _found(connection: Connection, person_id: int = KIM) -> weekly.Weekly:
    found = weekly.find(connection, person_id)
    assert found is not None
    return found


def test_who_never_said_anything_has_none(connection: Connection) -> None:
    people.meet(connection, KIM, "en", NOW)
    assert weekly.find(connection, KIM) is None


def test_a_summary_is_due_at_its_hour_and_not_a_minute_before(connection: Connection) -> None:
    _do(connection, SetWeekly(MONDAY_AT_9))
    assert [] == weekly.due_by(connection, MONDAY - timedelta(minutes=1), 10)
    assert [KIM] == [each.person_id for each in weekly.due_by(connection, MONDAY, 10)]


def test_who_declines_gets_none_and_the_time_is_remembered(connection: Connection) -> None:
    _do(connection, SetWeekly(MONDAY_AT_9))
    _do(connection, SetWeekly(MONDAY_AT_9, on=False))
    assert [] == weekly.due_by(connection, MONDAY + timedelta(weeks=9), 10)
    assert [] == weekly.reminders_by(connection, MONDAY + timedelta(weeks=9), 10)
    assert (MONDAY_AT_9, False) == (_found(connection).schedule, _found(connection).is_on)


def test_a_week_that_was_served_is_not_served_again_after_a_change(connection: Connection) -> None:
    _do(connection, SetWeekly(MONDAY_AT_9))
    kim = _found(connection)
    assert kim.due is not None
    step = catching_up(kim.schedule, kim.due, MONDAY)
    weekly.serve(connection, kim, step.next, MONDAY, delivered=step.deliver)
    _do(connection, SetWeekly(MONDAY_AT_9.model_copy(update={"weekday": Weekday.FRIDAY})), now=MONDAY)
    moved = _found(connection).due
    assert moved is not None
    assert date(2026, 12, 4) == moved.day


def test_the_longest_due_comes_first_and_no_more_than_asked_for(connection: Connection) -> None:
    _do(connection, SetWeekly(MONDAY_AT_9), LEE)
    _do(connection, SetWeekly(MONDAY_AT_9.model_copy(update={"at": time(8)})), KIM)
    late = MONDAY + timedelta(hours=1)
    assert [KIM, LEE] == [each.person_id for each in weekly.due_by(connection, late, 10)]
    assert [KIM] == [each.person_id for each in weekly.due_by(connection, late, 1)]


def test_who_blocked_the_bot_is_marked_until_they_return(connection: Connection) -> None:
    _do(connection, SetWeekly(MONDAY_AT_9))
    people.mark_unreachable(connection, KIM, NOW)
    assert [True] == [each.is_gone for each in weekly.due_by(connection, MONDAY, 10)]
    people.mark_reachable(connection, KIM, NOW)
    assert [False] == [each.is_gone for each in weekly.due_by(connection, MONDAY, 10)]


def test_the_reminder_is_due_on_the_evening_before_and_once(connection: Connection) -> None:
    _do(connection, SetWeekly(MONDAY_AT_9))
    evening = datetime(2026, 11, 22, 17, tzinfo=UTC)
    assert [] == weekly.reminders_by(connection, evening - timedelta(minutes=1), 10)
    assert [KIM] == [each.person_id for each in weekly.reminders_by(connection, evening, 10)]
    weekly.reminded(connection, KIM)
    assert [] == weekly.reminders_by(connection, MONDAY, 10)


def test_who_wants_no_reminder_gets_none(connection: Connection) -> None:
    _do(connection, SetWeekly(MONDAY_AT_9))
    _do(connection, SetReminder(wanted=False))
    assert [] == weekly.reminders_by(connection, MONDAY, 10)
    _do(connection, SetWeekly(MONDAY_AT_9))
    assert [] == weekly.reminders_by(connection, MONDAY, 10)


def test_a_summary_chosen_on_the_evening_before_brings_no_reminder(connection: Connection) -> None:
    night = datetime(2026, 11, 22, 20, tzinfo=UTC)
    _do(connection, SetWeekly(MONDAY_AT_9), now=night)
    assert [] == weekly.reminders_by(connection, MONDAY, 10)


def test_nobody_is_reminded_on_an_evening_of_their_pause(connection: Connection) -> None:
    until_that_day = MONDAY_AT_9.model_copy(update={"paused_until": date(2026, 12, 7)})
    until_the_day_before = MONDAY_AT_9.model_copy(update={"paused_until": date(2026, 12, 6)})
    reminders = []
    for schedule in (until_that_day, until_the_day_before):
        _do(connection, SetWeekly(schedule))
        reminders.append(_found(connection).reminder_at)
    assert [None, datetime(2026, 12, 6, 17, tzinfo=UTC)] == reminders


@pytest.mark.parametrize(
    ("zone", "due"),
    [("Asia/Tokyo", "2026-11-23T00:00"), ("America/New_York", "2026-11-23T14:00")],
)
def test_a_summary_moves_with_its_person(connection: Connection, zone: str, due: str) -> None:
    _do(connection, SetWeekly(MONDAY_AT_9))
    _do(connection, Remember(zone=zone))
    moved = _found(connection).due
    assert moved is not None
    assert datetime.fromisoformat(due).replace(tzinfo=UTC) == moved.at


@pytest.mark.parametrize(("zone", "hour"), [("Europe/Berlin", 8), ("Europe/Atlantis", 7)])
def test_who_is_passed_over_waits_for_their_next_hour_and_where_it_is_not_known_for_the_same_in_utc(
    connection: Connection, zone: str, hour: int
) -> None:
    summer, winter = datetime(2026, 10, 19, 7, tzinfo=UTC), datetime(2026, 10, 26, hour, tzinfo=UTC)
    _do(connection, SetWeekly(MONDAY_AT_9), now=summer - timedelta(days=1))
    connection.execute(update(tables.weekly).values(zone=zone))
    weekly.pass_over(connection, KIM, summer)
    assert [] == weekly.due_by(connection, winter - timedelta(seconds=1), 10)
    assert [KIM] == [each.person_id for each in weekly.due_by(connection, winter, 10)]


@pytest.mark.parametrize(("late", "weeks"), [(timedelta(days=1), 1), (timedelta(weeks=3, days=1), 4)])
def test_who_is_passed_over_late_waits_for_an_hour_that_is_still_to_come(
    connection: Connection, late: timedelta, weeks: int
) -> None:
    _do(connection, SetWeekly(MONDAY_AT_9))
    weekly.pass_over(connection, KIM, MONDAY + late)
    due = _found(connection).due
    assert due is not None
    assert MONDAY + timedelta(weeks=weeks) == due.at


def test_only_what_comes_by_itself_is_counted_as_waiting(connection: Connection) -> None:
    letters = [
        Letter(key, KIM, KIM, {"text": "x"}) for key in ("u1:5:0", "weekly:7:2026-W48:0", "nudge:7:a:0")
    ]
    put_into_outbox(connection, letters, NOW)
    assert 2 == weekly.waiting(connection)
