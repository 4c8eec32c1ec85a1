"""Batches of what is due: each person once a week, in small portions, also late, never for who is gone."""

import sqlite3
from contextlib import nullcontext
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import Connection, delete, select, update
from sqlalchemy.exc import OperationalError

from bot.skills.reply import Reply
from bot.storage import effects, people, tips
from bot.storage.address import IN_MEMORY
from bot.storage.database import Database
from bot.storage.effects import Origin, Record
from bot.storage.goals import SetGoal
from bot.storage.people import Person
from bot.storage.tables import metadata, outbox, weekly
from bot.storage.weekly import MOST_FAILING, SetReminder, SetWeekly
from bot.telegram.present import Presenter
from bot.weekly.batch import AT_ONCE, MOST_WAITING, Done, deliver
from bot.weekly.run import Run
from bot.wording.catalogue import Catalogue
from domain.accounts import Account, Platform
from domain.goal import Goal
from domain.measurement import Measurement
from domain.schedule import Schedule, Weekday
from domain.series import Metric

PRESENTER = Presenter(Catalogue(), "mikroskop_bot")
MONDAY_AT_9 = Schedule(zone="Europe/Berlin", weekday=Weekday.MONDAY, at=time(9))
FRIDAY = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
EVENING = datetime(2026, 11, 22, 17, tzinfo=UTC)
MONDAY = datetime(2026, 11, 23, 8, tzinfo=UTC)
WEEK = timedelta(weeks=1)
KIM = 7


def _present(reply: Reply, language: str) -> list[dict[str, Any]]:
    return PRESENTER.payloads(reply, language, tapped=None)


def _do(connection: Connection, *told: effects.Effect, person_id: int = KIM) -> None:
    effects.apply(connection, Origin(person_id, person_id, "en", 1), told, FRIDAY)


def _log(day: date, followers: int = 12_400, likes: int = 480) -> Record:
    return Record(Measurement(day=day, followers=followers, likes=likes))


def _sent(connection: Connection) -> dict[str, str]:
    rows = connection.execute(select(outbox).order_by(outbox.c.id))
    return {row.key: row.payload["text"] for row in rows}


def test_a_summary_is_delivered_at_its_hour_and_once(connection: Connection) -> None:
    _do(connection, SetWeekly(MONDAY_AT_9), SetReminder(wanted=False), _log(date(2026, 11, 20)))
    assert not deliver(connection, _present, MONDAY - timedelta(seconds=1)).due
    assert 1 == deliver(connection, _present, MONDAY).delivered
    assert not deliver(connection, _present, MONDAY).due
    assert ["weekly:7:2026-W48:0"] == list(_sent(connection))


def test_its_week_is_the_seven_days_before_it(connection: Connection) -> None:
    _do(connection, SetWeekly(MONDAY_AT_9), _log(date(2026, 11, 15), 12_000), _log(date(2026, 11, 22)))
    _do(connection, _log(date(2026, 11, 23), 1))
    deliver(connection, _present, MONDAY)
    (text,) = _sent(connection).values()
    assert "12,400 followers: +400 this week." in text
    assert "16 Nov 2026 to 22 Nov 2026" in text


def test_after_a_downtime_one_is_caught_up_and_the_others_are_counted_as_skipped(
    connection: Connection,
) -> None:
    _do(connection, SetWeekly(MONDAY_AT_9), _log(date(2026, 11, 20)))
    done = deliver(connection, _present, MONDAY + 3 * WEEK + timedelta(days=1))
    assert (1, 3) == (done.delivered, done.skipped)


def test_more_than_three_days_late_none_comes(connection: Connection) -> None:
    _do(connection, SetWeekly(MONDAY_AT_9), _log(date(2026, 11, 20)))
    done = deliver(connection, _present, MONDAY + timedelta(days=3, minutes=1))
    assert (0, 1) == (done.delivered, done.skipped)


def test_a_clock_that_is_set_back_brings_none_twice(connection: Connection) -> None:
    _do(connection, SetWeekly(MONDAY_AT_9), _log(date(2026, 11, 20)))
    deliver(connection, _present, MONDAY + timedelta(minutes=5))
    assert not deliver(connection, _present, MONDAY - timedelta(minutes=55)).delivered
    assert not deliver(connection, _present, MONDAY + timedelta(minutes=5)).delivered


def test_who_blocked_the_bot_gets_none_and_who_returns_the_next_one(connection: Connection) -> None:
    _do(connection, SetWeekly(MONDAY_AT_9), _log(date(2026, 11, 20)))
    people.mark_unreachable(connection, KIM, FRIDAY)
    deliver(connection, _present, MONDAY)
    assert {} == _sent(connection)
    people.mark_reachable(connection, KIM, MONDAY)
    assert 1 == deliver(connection, _present, MONDAY + WEEK).delivered


def test_no_more_are_made_than_can_be_sent_soon(connection: Connection) -> None:
    for person_id in range(1, 61):
        _do(connection, SetWeekly(MONDAY_AT_9), SetReminder(wanted=False), person_id=person_id)
    assert AT_ONCE == deliver(connection, _present, MONDAY).delivered
    assert MOST_WAITING - AT_ONCE == deliver(connection, _present, MONDAY).delivered
    assert deliver(connection, _present, MONDAY).is_full
    connection.execute(delete(outbox))
    assert AT_ONCE == deliver(connection, _present, MONDAY).delivered


@pytest.mark.parametrize(("failing", "delivered"), [(0, 0), (1, 1), (MOST_WAITING, AT_ONCE)])
def test_what_has_failed_by_itself_leaves_its_place_to_others(
    connection: Connection, failing: int, delivered: int
) -> None:
    for person_id in range(1, 3 * MOST_WAITING):
        _do(connection, SetWeekly(MONDAY_AT_9), SetReminder(wanted=False), person_id=person_id)
    for _ in range(2):
        deliver(connection, _present, MONDAY)
    connection.execute(update(outbox).where(outbox.c.person_id <= failing).values(attempts=2))
    assert delivered == deliver(connection, _present, MONDAY).delivered


def test_where_very_many_have_failed_it_is_an_outage_and_no_more_are_made(connection: Connection) -> None:
    many = MOST_FAILING + MOST_WAITING
    for person_id in range(1, many + 2):
        _do(connection, SetWeekly(MONDAY_AT_9), SetReminder(wanted=False), person_id=person_id)
    made = 0
    while done := deliver(connection, _present, MONDAY).delivered:
        made += done
        connection.execute(update(outbox).values(attempts=2))
    assert many == made


def test_where_nobody_is_due_it_does_not_matter_how_much_waits(connection: Connection) -> None:
    for person_id in range(1, MOST_WAITING + 1):
        _do(connection, SetWeekly(MONDAY_AT_9), SetReminder(wanted=False), person_id=person_id)
    for expected in (AT_ONCE, MOST_WAITING - AT_ONCE):
        assert expected == deliver(connection, _present, MONDAY).delivered
    assert Done() == deliver(connection, _present, MONDAY)


def _crowd(connection: Connection, gone: range, idle: range, reachable: int) -> None:
    metadata.create_all(connection)
    for person_id in (*gone, reachable):
        _do(connection, SetWeekly(MONDAY_AT_9), SetReminder(wanted=False), person_id=person_id)
    for person_id in gone:
        people.mark_unreachable(connection, person_id, FRIDAY)
    tuesday = MONDAY_AT_9.model_copy(update={"weekday": Weekday.TUESDAY})
    for person_id in idle:
        _do(connection, SetWeekly(tuesday), _log(date(2026, 11, 20)), person_id=person_id)


async def test_a_pass_goes_on_behind_many_who_get_nothing() -> None:
    database, now = Database(IN_MEMORY), MONDAY + timedelta(hours=9, minutes=30)
    await database.open()
    try:
        await database.write(_crowd, gone=range(1, 26), idle=range(26, 51), reachable=51)
        done = await Run(database, _present, lambda: None, lambda: now).once(lambda: now)
        sent = await database.read(_sent)
    finally:
        await database.close()
    assert (1, 0, 51) == (done.delivered, done.reminded, done.due)
    assert ["weekly:51:2026-W48:0"] == list(sent)


def test_somebody_whose_zone_is_gone_is_passed_over_and_the_others_are_served(connection: Connection) -> None:
    for person_id in (KIM, KIM + 1):
        _do(connection, SetWeekly(MONDAY_AT_9), SetReminder(wanted=False), person_id=person_id)
    connection.execute(weekly.update().where(weekly.c.person_id == KIM).values(zone="Europe/Atlantis"))
    assert (1, 2) == ((done := deliver(connection, _present, MONDAY)).delivered, done.due)
    assert not deliver(connection, _present, MONDAY).due
    assert 2 == deliver(connection, _present, MONDAY + WEEK).due


@pytest.mark.parametrize(
    ("code", "served"), [(None, 1), (sqlite3.SQLITE_FULL, 0)], ids=["one's own", "everybody's"]
)
def test_a_statement_that_fails_for_one_person_stops_the_others_only_where_it_is_the_database_s_trouble(
    connection: Connection, monkeypatch: pytest.MonkeyPatch, code: int | None, served: int
) -> None:
    for person_id in (KIM, KIM + 1):
        _do(connection, SetWeekly(MONDAY_AT_9), SetReminder(wanted=False), person_id=person_id)
    error = sqlite3.OperationalError("no")
    if code:
        error.sqlite_errorcode = code
    find = people.find

    def fail(of: Connection, person_id: int) -> Person | None:
        if person_id == KIM:
            raise OperationalError("", {}, error)
        return find(of, person_id)

    monkeypatch.setattr(people, "find", fail)
    with nullcontext() if served else pytest.raises(OperationalError):
        assert served == deliver(connection, _present, MONDAY).delivered


def test_every_copy_can_be_switched_off_with_one_tap(connection: Connection) -> None:
    _do(connection, SetWeekly(MONDAY_AT_9), _log(date(2026, 11, 20)))
    deliver(connection, _present, MONDAY)
    (row,) = connection.execute(select(outbox)).all()
    assert "weekly-on:0" in {each["data"] for line in row.payload["buttons"] for each in line}


def test_who_logged_nothing_is_reminded_on_the_evening_before_and_once(connection: Connection) -> None:
    _do(connection, SetWeekly(MONDAY_AT_9), _log(date(2026, 11, 10)))
    assert 1 == deliver(connection, _present, EVENING).reminded
    assert not deliver(connection, _present, EVENING + timedelta(hours=1)).due
    assert ["nudge:7:2026-W48:0"] == list(_sent(connection))


@pytest.mark.parametrize("hours", [5, 14])
def test_a_reminder_that_is_late_does_not_come(connection: Connection, hours: int) -> None:
    _do(connection, SetWeekly(MONDAY_AT_9), _log(date(2026, 11, 10)))
    assert not deliver(connection, _present, EVENING + timedelta(hours=hours)).reminded


def test_who_logged_that_week_is_not_reminded(connection: Connection) -> None:
    _do(connection, SetWeekly(MONDAY_AT_9), _log(date(2026, 11, 20)))
    assert not deliver(connection, _present, EVENING).reminded


def test_after_four_silent_weeks_it_asks_whether_to_pause(connection: Connection) -> None:
    _do(connection, SetWeekly(MONDAY_AT_9), _log(date(2026, 10, 20)))
    deliver(connection, _present, MONDAY)
    (text,) = _sent(connection).values()
    assert "no figures from you for 4 weeks" in text


def test_a_summary_with_all_that_it_can_say_is_one_message_with_a_picture(connection: Connection) -> None:
    note = "a giveaway together with the three other cafes of our street & more"
    for language in ("de", "en"):
        person_id = KIM + len(language) + ord(language[0])
        people.meet(connection, person_id, language, FRIDAY)
        told: list[effects.Effect] = [SetWeekly(MONDAY_AT_9), SetReminder(wanted=False)]
        told += [_log(date(2026, 11, day), 1_234_000 + 100 * day, 48_000 - 900 * day) for day in range(1, 23)]
        told += [Record(Measurement(day=date(2026, 11, 22), note=note))]
        for name in ("second.account_with_a_name", "third.account_with_a_name", "fourth_account_with_name"):
            account = Account(platform=Platform.MASTODON, name=name)
            told += [
                Record(Measurement(day=date(2026, 11, day), followers=987_000 + day), account=account)
                for day in (10, 20)
            ]
        _do(connection, *told, person_id=person_id)
        tips.show(connection, person_id, "show-the-work", date(2026, 11, 10))
        tips.mark(connection, person_id, "show-the-work", date(2026, 11, 20))
        deliver(connection, _present, MONDAY)
        rows = connection.execute(select(outbox).where(outbox.c.person_id == person_id)).all()
        assert 1 == len(rows)
        assert "picture" in rows[0].payload


@pytest.mark.parametrize(
    ("by", "words"),
    [
        (date(2026, 12, 31), "🎯 10,000 followers: ▓▓▓▓▓░░░░░ 50%"),
        (date(2026, 11, 18), "🎯 10,000 followers: the day has passed, with 50% of the way done."),
        (date(2026, 11, 10), ""),
    ],
)
def test_a_summary_has_a_line_about_the_goal_and_once_that_its_day_has_passed(
    connection: Connection, by: date, words: str
) -> None:
    aim = Goal(
        metric=Metric.FOLLOWERS, target=Decimal(10_000), start=Decimal(8_000), set_on=date(2026, 11, 1), by=by
    )
    _do(connection, SetWeekly(MONDAY_AT_9), _log(date(2026, 11, 20), followers=9_000), SetGoal(aim))
    deliver(connection, _present, MONDAY)
    text = _sent(connection)["weekly:7:2026-W48:0"]
    assert words in text
    assert bool(words) is ("🎯" in text)
